"""bytes and bytearray in native code: items, slices, comparison, methods, encoding and decoding."""


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def both(text):
    return text, bytearray(text)


def methods():
    for data in (b"", b"a", b"hello world", b"a,b,,c,", b"  x y  z ", b"abcabcabc", bytes(range(256))):
        for b in both(data):
            print(b.find(b"o"), b.find(b"lo w"), b.find(b""), b.find(b"b", 2), b.find(b"b", -3), b.find(b"z", 100), b.find(98))
            print(attempt(b.index, b"b"), attempt(b.find, 256), attempt(b.find, "x"), b.count(b"b"), b.count(b""), b.count(b"abc"))
            print(b.startswith(b"a"), b.endswith(b"c"), b.startswith((b"x", b"he")), b.startswith(b""), attempt(b.startswith, "a"),
                  attempt(b.startswith, (b"q", "a")), b.endswith(bytearray(b"ld")))
            print(b.split(), b.split(b","), b.split(b",", 1), b.split(None, 1), attempt(b.split, b""), b.split(b"bc"))
            print(b.replace(b"b", b"XY"), b.replace(b"abc", b""), b.replace(b"", b"-")[:20], b.replace(b"b", b"", 1))
            print(b.strip(), b.lstrip(), b.rstrip(), b.strip(b"ac"), b.lstrip(b"he"), b.rstrip(b"d,"))
            print(b.hex(), b.hex(":")[:10], b"l" in b, 108 in b, attempt(lambda: "l" in b), attempt(lambda: 300 in b))
            print(b[1:3], b[-2:], b[:], b[::2][:5], b[5:2], b[::-1][:4], type(b[1:]), attempt(lambda: b[3]), attempt(lambda: b[-1]),
                  attempt(lambda: b[1000]))
            print(b + b"!", b + bytearray(b"?"), type(b + b""), attempt(lambda: b + "x"), b == data, b != data, b < b"b", b >= b"b",
                  b == "x", b == 5, b > bytearray(b"hello"), attempt(lambda: b < "x"))
            print(attempt(hash, b) == attempt(hash, data), b.decode("latin-1").encode("latin1") == b)
    print(b",".join([b"a", b"b"]), b"".join([]), b"".join((b"x", bytearray(b"y"))), b"-".join(bytes([c]) for c in b"abc"),
          attempt(b"".join, [b"a", "b"]), bytearray(b"/").join([b"a", b"b"]), attempt(b",".join, 5))


def making():
    print(bytes(), bytes(3), bytes([1, 2, 255]), bytes((65, 66)), bytes(b"ab"), bytes(bytearray(b"ab")), bytes(range(5)),
          attempt(bytes, [256]), attempt(bytes, [-1]), attempt(bytes, ["a"]), attempt(bytes, -1), attempt(bytes, "x"), bytes(iter([1, 2])),
          bytes("é", "utf-8"), attempt(bytes, 2.5), bytes([True]))
    print(bytearray(), bytearray(3), bytearray([1, 2, 255]), bytearray(b"ab"), attempt(bytearray, [256]), attempt(bytearray, -5),
          bytearray(x for x in (1, 2)))
    same = b"same"
    print(bytes(same) is same, same[:] is same, same.strip() is same)


def changing():
    b = bytearray()
    for i in range(300):
        b.append(i % 256)
        b += b"xy"
        b.extend([i % 7, i % 11])
    print(len(b), b[:12], b[-7:], b.pop(), len(b))
    alias = b
    b += bytes(5)
    print(alias is b, len(alias), attempt(b.append, 256), attempt(b.append, "x"), attempt(b.extend, "ab"), attempt(b.extend, [1, 300]), len(b))
    b.extend(b)
    b.extend(iter([1, 2, 3]))
    b += memoryview(b"mv")
    print(len(b), b[-5:])
    b.clear()
    print(b, attempt(b.pop), len(b))
    b[:] = b"abcdef"
    b[1] = 90
    b[1:3] = b"--longer--"
    print(b, b.pop(0), b.pop(-2), b)
    frozen = b"abc"
    other = frozen
    frozen += b"d"
    print(frozen, other)


TEXTS = ["", "a", "plain ascii text", "é", "naïve café", "€uro", "x" * 17 + "é", "\U0001f600", "mix é€\U0001f600\x00", "\x7f\x80\xff\u0100", "\ud800"]
DATA = [b"", b"a", b"\x7f", b"\x80", b"\xc3\xa9", b"\xc3", b"\xe2\x82\xac", b"\xe2\x82", b"\xf0\x9f\x98\x80", b"\xed\xa0\x80", b"\xc0\x80",
        b"\xf5\x80\x80\x80", b"\xf4\x90\x80\x80", b"\xe0\x80\x80", b"plain" * 5 + b"\xff", b"\xf0\x8f\xbf\xbf", b"\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80z"]


def codecs():
    for text in TEXTS:
        for codec in ("utf-8", "UTF8", "ascii", "latin-1", "ISO-8859-1", "utf_8", "utf-16-le", "nonsense", "us-ascii"):
            print(attempt(text.encode, codec), end=" ")
        print(attempt(text.encode), attempt(text.encode, "ascii", "replace"), attempt(text.encode, "utf-8", "ignore"))
    for data in DATA:
        for b in both(data):
            for codec in ("utf-8", "ascii", "latin-1", "u8"):
                print(ascii(attempt(b.decode, codec)), end=" ")
            print(ascii(attempt(b.decode)), ascii(attempt(b.decode, "utf-8", "replace")))


methods()
making()
changing()
codecs()
d = {b"key": 1, b"": 2}
s = {b"a", b"b", b"a"}
print(d[b"key"], d.get(b"zz"), d[b""], len(s), b"a" in s, sorted(s), (b"x", 1) in {(b"x", 1): 2})
total = 0
buffer = bytearray()
for i in range(3000):
    data = str(i).encode()
    buffer += data
    buffer.append(32)
    total += len(data.decode("ascii")) + data.find(b"9") + data.startswith(b"1") + (data == b"42") + data[0] + len(data[1:])
    if data + b"!" in (b"7!", b"8!"):
        total += 1000
print(total, len(buffer), buffer[-20:], len(buffer.split()), hash(bytes(buffer)) == hash(bytes(buffer)))
print(sum(buffer), max(buffer.split(b" ")), b" ".join(buffer.split()[:5]).hex())
