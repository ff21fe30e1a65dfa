for n in (0, 7, -7, 255, -255, 2**32, -(2**48), 2**64 + 1):
    print(str(n), repr(n), bin(n), oct(n), hex(n), len(str(n)))
print(bin(True), hex(False), oct(8))
print(str(10**60), int(str(10**60)) == 10**60, int(hex(10**60), 16) == 10**60)
for f in (lambda: bin(1.0), lambda: hex("a"), lambda: oct(None)):
    try:
        f()
    except TypeError as e:
        print(e)
