print(abs(-5), abs(5.5), abs(-0.0), abs(True), abs(-(2**70)), divmod(7, 2), divmod(-7, 2), divmod(7.5, 2), divmod(-1, 3.0), divmod(True, 2), pow(2, 5), pow(2, -1), pow(2, 3, 5), round(2.567, 2), round(1234, -2), round(-2.5), round(7))
for f in (lambda: abs(), lambda: abs("a"), lambda: abs(None), lambda: abs([]), lambda: divmod(1), lambda: divmod(1, 0), lambda: divmod("a", 1), lambda: pow(1), lambda: pow("a", 1), lambda: round(), lambda: round("a"), lambda: round(1.5, "a"), lambda: round(1.5, 1.0), lambda: round(None)):
    try:
        print(f())
    except (TypeError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
