import base64
import binascii
import io
import zlib


def show(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)


every = bytes(range(256))
for f in (
    lambda: binascii.hexlify("a"), lambda: binascii.unhexlify("a"), lambda: binascii.unhexlify("zz"), lambda: binascii.unhexlify("é"),
    lambda: binascii.unhexlify(1), lambda: binascii.a2b_base64("a"), lambda: binascii.a2b_base64("abc"), lambda: binascii.a2b_base64("abcde"),
    lambda: binascii.a2b_base64(b"ab=c", strict_mode=True), lambda: binascii.a2b_base64(b"=abc", strict_mode=True),
    lambda: binascii.a2b_base64(b"abcd=", strict_mode=True), lambda: binascii.a2b_base64(b"ab==c", strict_mode=True),
    lambda: binascii.a2b_base64(b"a!bcd", strict_mode=True), lambda: binascii.a2b_base64(b"ab=", strict_mode=True),
    lambda: binascii.a2b_base64(b"a!b=c=d"), lambda: binascii.a2b_base64("é"), lambda: binascii.a2b_base64(b"====ab=="),
    lambda: binascii.a2b_base64(b"ab==cd=="), lambda: binascii.b2a_base64("s"), lambda: binascii.b2a_base64(b"abc", newline=False),
    lambda: binascii.hexlify(b"abcdef", ":", 2), lambda: binascii.hexlify(b"abcdef", b":", -4), lambda: binascii.hexlify(b"ab", "::"),
    lambda: binascii.hexlify(b"abcdefg", "-", 3), lambda: binascii.hexlify(every), lambda: binascii.unhexlify(binascii.hexlify(every)) == every,
    lambda: binascii.hexlify(b"ab", 5), lambda: binascii.crc32("a"), lambda: binascii.crc32(b"hello", 5), lambda: binascii.crc_hqx(b"hello", 0),
    lambda: binascii.b2a_uu(b"hello"), lambda: binascii.b2a_uu(b"\0a", backtick=True), lambda: binascii.a2b_uu(b"%:&5L;&\\ \n"), lambda: binascii.b2a_uu(b"x" * 46),
    lambda: binascii.b2a_qp(b"a=b \tc\xff\n"), lambda: binascii.a2b_qp(b"a=3Db=\nc=FF"), lambda: binascii.b2a_qp(every), lambda: binascii.b2a_qp(b"x" * 100),
    lambda: binascii.b2a_qp(b"a b_c", header=True), lambda: binascii.a2b_qp(b"a_b=5F", header=True), lambda: binascii.b2a_qp(b"a\tb ", quotetabs=True),
    lambda: binascii.a2b_qp(binascii.b2a_qp(every, istext=False)) == every,
    lambda: binascii.a2b_uu(b"\x01"), lambda: binascii.a2b_uu(b"!z~~~"), lambda: issubclass(binascii.Error, ValueError),
    lambda: [binascii.crc32(every[:n]) for n in (0, 1, 5, 255)], lambda: zlib.crc32(b"abc") == binascii.crc32(b"abc"), lambda: [zlib.adler32(every * n) for n in (0, 1, 50)],
):  # fmt: skip
    show(f)
for n in range(12):
    b = every[100 : 100 + n]
    print(
        base64.b64encode(b), base64.b32encode(b), base64.b32hexencode(b), base64.b16encode(b), base64.b85encode(b), base64.a85encode(b),
        base64.z85encode(b), base64.urlsafe_b64encode(b + b"\xff\xfe\xfd"), base64.encodebytes(b),
    )  # fmt: skip
    for name in ("b64", "b32", "b32hex", "b16", "b85", "a85"):
        assert getattr(base64, name + "decode")(getattr(base64, name + "encode")(b)) == b
for f in (
    lambda: base64.b64decode("YWJj!", validate=True), lambda: base64.b64decode("YW Jj\n"), lambda: base64.b64encode(b"\xff\xff\xff", altchars=b"-_"),
    lambda: base64.b64decode("----", altchars="-_"), lambda: base64.b32decode("mzxw6", casefold=True), lambda: base64.b32decode("mzxw6===", casefold=True),
    lambda: base64.b32decode("mzxw6==="), lambda: base64.b32decode("M1023456", map01="L"), lambda: base64.b16decode("ab"), lambda: base64.b16decode("ab", True),
    lambda: base64.a85encode(b"\0\0\0\0    abc", foldspaces=True, adobe=True), lambda: base64.a85encode(every, wrapcol=40, pad=True), lambda: base64.a85decode(b"<~z+E~>", adobe=True),
    lambda: base64.a85decode(b"vz"), lambda: base64.a85decode(b"ssssss"), lambda: base64.b85decode(b"~~~~~"), lambda: base64.b85decode("a\xff"), lambda: base64.b85decode(b"a\x01b"),
    lambda: base64.b64encode("s"), lambda: base64.b64decode(5), lambda: base64.encodebytes("s"), lambda: base64.decodebytes("s"), lambda: base64.encodebytes(every),
    lambda: base64.decodebytes(base64.encodebytes(every)) == every, lambda: base64.b16encode("a"), lambda: base64.b32encode("a"), lambda: base64.b64decode("é"),
    lambda: base64.z85decode(base64.z85encode(every)) == every,
):  # fmt: skip
    show(f)
out = io.BytesIO()
base64.encode(io.BytesIO(every), out)
back = io.BytesIO()
base64.decode(io.BytesIO(out.getvalue()), back)
print(len(out.getvalue()), back.getvalue() == every)
