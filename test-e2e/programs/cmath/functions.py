import cmath
import math

values = [0, 1, -1, 2.5, 1j, -1j, 1 + 1j, -1 + 2j, 3 - 4j, -2.5 - 0.5j, 1e-10 + 1e-10j, 1e200 + 1e200j, 0.8 + 0.6j, complex(-0.0, 0.0), complex(2, -0.0), complex(-2, -0.0), 1e-320 + 1e-320j, True]
names = "sqrt exp log log10 sin cos tan sinh cosh tanh asin acos atan asinh acosh atanh phase polar isfinite isinf isnan".split()
for name in names:
    f = getattr(cmath, name)
    for z in values:
        try:
            print(name, z, f(z))
        except (ValueError, OverflowError) as e:
            print(name, z, type(e).__name__, e)
inf, nan = math.inf, math.nan
for name in ("sqrt", "exp", "log", "phase", "polar", "isfinite", "isinf", "isnan", "cosh", "sinh", "tanh"):
    f = getattr(cmath, name)
    for x in (-inf, -1.0, 0.0, 1.0, inf, nan):
        for y in (-inf, 0.0, 1.0, inf):
            try:
                print(name, x, y, f(complex(x, y)))
            except (ValueError, OverflowError) as e:
                print(name, x, y, type(e).__name__, e)
for r, phi in ((1, 0), (2, math.pi / 2), (1, -math.pi), (0, 5), (inf, 1), (inf, 0.0), (0, inf)):
    print(cmath.rect(r, phi))
print(cmath.log(8, 2), cmath.log(1j, 1j), cmath.isclose(1 + 1j, 1 + 1j + 1e-12), cmath.isclose(1, 2, abs_tol=1.5))
print(cmath.pi, cmath.e, cmath.tau, cmath.inf, cmath.nan, cmath.infj, cmath.nanj)


class C:
    def __complex__(self):
        return 3 + 4j


class F:
    def __float__(self):
        return 2.25


print(cmath.sqrt(C()), cmath.sqrt(F()))
for f in (lambda: cmath.sqrt("1"), lambda: cmath.exp([]), lambda: cmath.log(0), lambda: cmath.atanh(1), lambda: cmath.exp(1000), lambda: cmath.rect(1, inf), lambda: cmath.isclose(1, 2, rel_tol=-1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
roots = [cmath.exp(2j * cmath.pi * k / 7) for k in range(7)]
print(abs(sum(roots)) < 1e-12, [round(cmath.phase(r), 6) for r in roots])
