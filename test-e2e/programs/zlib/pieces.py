import zlib


def show(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)


text = b"the quick brown fox jumps over the lazy dog. " * 200
for level in range(-1, 10):
    packed = zlib.compress(text, level)
    assert zlib.decompress(packed) == text
    print(level, packed[:2], len(packed) < len(text))
for wbits in (9, 15, -15, 31):
    packed = zlib.compress(text, wbits=wbits)
    print(wbits, zlib.decompress(packed, wbits=wbits) == text, zlib.decompress(packed, wbits=47) == text if wbits > 0 else None)
c = zlib.compressobj()
packed = c.compress(text[:100]) + c.compress(text[100:]) + c.flush()
d = zlib.decompressobj()
got = b""
for i in range(0, len(packed), 7):
    got += d.decompress(packed[i : i + 7])
got += d.flush()
print(got == text, d.eof, d.unused_data, d.unconsumed_tail)
d = zlib.decompressobj()
print(d.decompress(packed + b"rest") == text, d.eof, d.unused_data)
d = zlib.decompressobj()
parts = [d.decompress(packed, 1000)]
while d.unconsumed_tail:
    parts.append(d.decompress(d.unconsumed_tail, 1000))
print(b"".join(parts) == text, max(map(len, parts)))
c = zlib.compressobj(zdict=b"quick brown")
packed = c.compress(b"a quick brown fox") + c.flush()
print(zlib.decompressobj(zdict=b"quick brown").decompress(packed))
for f in (
    lambda: zlib.decompress(b"a"), lambda: zlib.decompress(b""), lambda: zlib.decompress(zlib.compress(b"abc")[:-2]), lambda: zlib.compress("a"),
    lambda: zlib.compress(b"a", 99), lambda: zlib.decompress(b"xyzabc"), lambda: zlib.decompress(zlib.compress(b"abc") + b"x"),
    lambda: zlib.decompress(zlib.compress(b"abc")[:-1] + b"x"), lambda: zlib.adler32(b"a", 3), lambda: zlib.crc32(b"abc", 7), lambda: zlib.compressobj(level=20),
    lambda: zlib.decompressobj().decompress(b"", -1), lambda: zlib.decompressobj().flush(0), lambda: zlib.Z_BEST_COMPRESSION, lambda: issubclass(zlib.error, Exception),
):  # fmt: skip
    show(f)
