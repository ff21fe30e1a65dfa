for n in (0, 1, 2, 3, 255, 256, -1, -256, 2**47, 2**63 - 1, 2**63, -(2**63), 10**40):
    print(n, n.bit_length(), n.bit_count(), n.conjugate(), n.real, n.imag, n.numerator, n.denominator)
print((7).as_integer_ratio(), (-3).as_integer_ratio(), (5).is_integer(), True.bit_length())
print((5).__add__(3), (5).__add__("x"), (5).__neg__(), (-5).__abs__(), int.__name__)
