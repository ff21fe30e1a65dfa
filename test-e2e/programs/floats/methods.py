for x in (0.0, 1.0, -2.5, 0.1, 1e300, 3.75):
    print(x, x.is_integer(), x.as_integer_ratio(), x.hex(), x.real, x.imag, x.conjugate())
for x in (float("inf"), float("nan")):
    print(x.is_integer(), x.hex())
    try:
        x.as_integer_ratio()
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
print(float.fromhex("0x1.8p1"), float.fromhex("-0x.1p-3"), float.fromhex("inf"))
