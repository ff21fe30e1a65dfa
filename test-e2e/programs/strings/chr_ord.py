print(ord("a"), ord("\0"), ord("€"), ord("😀"), chr(97), chr(8364), ascii(chr(0)), ascii(chr(0xD800)), ascii(chr(0x10FFFF)))
print("".join([chr(c) for c in range(65, 91)]), [ord(c) - 96 for c in "python"])
for f in (lambda: ord(""), lambda: ord("ab"), lambda: ord(97), lambda: chr(-1), lambda: chr(0x110000), lambda: chr("a"), lambda: chr(1.0), lambda: chr(2**70)):
    try:
        print(f())
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
