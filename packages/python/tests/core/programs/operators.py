# Operators between every pair of builtin types: results, or the text of the error.
values = [0, -7, True, 2**47, 2**64, -0.0, 1.5, "ab", [1, 2], (3,), {1: 2}, {1, 2}, range(3), None]
operators = [
    ("+", lambda a, b: a + b), ("-", lambda a, b: a - b), ("*", lambda a, b: a * b if not (isinstance(a, int) and isinstance(b, (str, list, tuple)) and a > 100 or isinstance(b, int) and isinstance(a, (str, list, tuple)) and b > 100) else "skipped"),
    ("/", lambda a, b: a / b), ("//", lambda a, b: a // b), ("%", lambda a, b: a % b if not isinstance(a, str) else "skipped"),
    ("<<", lambda a, b: a << b if not (isinstance(b, int) and b > 100) else "skipped"), (">>", lambda a, b: a >> b),
    ("&", lambda a, b: a & b), ("|", lambda a, b: a | b), ("^", lambda a, b: a ^ b), ("@", lambda a, b: a @ b),
    ("<", lambda a, b: a < b), ("<=", lambda a, b: a <= b), ("==", lambda a, b: a == b), ("!=", lambda a, b: a != b), (">", lambda a, b: a > b), (">=", lambda a, b: a >= b),
    ("in", lambda a, b: a in b), ("[]", lambda a, b: a[b]),
]
for name, f in operators:
    for a in values:
        for b in values:
            try:
                r = f(a, b)
                print(name, a, b, repr(r))
            except Exception as e:
                print(name, a, b, type(e).__name__, e)
small = [0, 1, 2, -1, -2, 3, 10, 0.5, -0.5, 2.0, True]
for a in small:
    for b in small:
        try:
            print("**", a, b, repr(a ** b) if not (a < 0 and isinstance(b, float) and b != int(b)) else "skipped")
        except Exception as e:
            print("**", a, b, type(e).__name__, e)
for a in values:
    for name, f in (("-", lambda v: -v), ("+", lambda v: +v), ("~", lambda v: ~v if v is not True and v is not False else 0), ("not", lambda v: not v), ("len", len), ("hash", lambda v: hash(v) if not isinstance(v, (str, type(None), range)) else 0), ("iter", lambda v: list(v))):
        try:
            print(name, a, repr(f(a)))
        except Exception as e:
            print(name, a, type(e).__name__, e)
def inplace(a, b, which):
    if which == 0: a += b
    elif which == 1: a *= b
    elif which == 2: a |= b
    elif which == 3: a &= b
    elif which == 4: a -= b
    elif which == 5: a ^= b
    elif which == 6: a **= b
    elif which == 7: a %= b
    elif which == 8: a //= b
    return a
for which in range(9):
    for make in (lambda: [1, 2], lambda: (1, 2), lambda: {1, 2}, lambda: {1: 2}, lambda: 5, lambda: 2.5):
        for b in ([3], (4,), {2, 5}, {6: 7}, 3, 1.5, "xy", None, range(2)):
            a = make()
            try:
                r = inplace(a, b, which)
                print(which, a, b, r, r is a if isinstance(r, (list, set, dict)) else "")
            except Exception as e:
                print(which, a, b, type(e).__name__, e)
