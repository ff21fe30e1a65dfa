c = 1 + 2j
print(c, c * c, c / 2, c ** 2, -c, abs(3+4j), c.real, c.imag, c.conjugate(), c == 1+2j, 1j * 1j, complex("1+2j"), complex(1, 2), complex(3), 0j, -0j, 1e20j, complex("nan"), 2**0.5 * 1j, (1+0j) == 1, hash(1+0j) == hash(1), {1+0j: 2}[1])
print(f"{c:.2f}", f"{c:>12}", complex("-j"), complex("1e3"), c - 1, 1 - c, 1 / c, c + True, (-8) ** (1/3) if False else 0, (2j) ** -1, sum([1j, 2]))
for f in [lambda: c < c, lambda: c // 1, lambda: c % 1, lambda: int(c), lambda: float(c), lambda: complex("x"), lambda: 1j / 0, lambda: complex("1", 2)]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
