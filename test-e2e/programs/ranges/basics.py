for r in (range(5), range(2, 6), range(0, 10, 3), range(5, 0, -2), range(0), range(3, 3), range(5, 2), range(-3, 3), range(0, -5, -1), range(10**20, 10**20 + 3)):
    print(r, list(r), len(r), bool(r), r.start, r.stop, r.step, list(reversed(r)))
for f in (lambda: range(), lambda: range(1, 2, 0), lambda: range(1.0), lambda: range("a"), lambda: range(1, 2, 3, 4), lambda: range(3)[3], lambda: range(3)[-4], lambda: range(3)["a"], lambda: len(range(2**70)), lambda: range(1, None), lambda: range(stop=3)):
    try:
        print(f())
    except (TypeError, ValueError, IndexError, OverflowError) as e:
        print(type(e).__name__, e)
try:
    range(3)[0] = 1
except TypeError as e:
    print(e)
