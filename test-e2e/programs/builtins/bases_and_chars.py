print(bin(10), bin(-10), bin(0), oct(64), oct(-1), hex(255), hex(-256), hex(2**64), bin(2**65), hex(True), chr(65), ord("A"), ascii("é"), ascii(["ü"]), repr("é"), ascii("a'b"))
for n in (0, 1, 9, 15, 16, 255, 4095, 65535):
    print(n, bin(n)[2:].zfill(16), oct(n)[2:].zfill(6), hex(n)[2:].upper().zfill(4), int(bin(n), 2) == int(oct(n), 8) == int(hex(n), 16))
for f in (lambda: bin(1.5), lambda: hex("1"), lambda: oct(None), lambda: bin(), lambda: hex(1, 2), lambda: ord("ab"), lambda: chr(-1)):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
