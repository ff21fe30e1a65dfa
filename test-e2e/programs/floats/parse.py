for text in ("1", "1.", ".5", "1e3", "1E-3", "  2.5 ", "+3", "-3", "inf", "-Infinity", "NaN", "1_000.5", "1e400", "-1e-400", "0x1p3",
             "", ".", "e5", "1e", "1e+", "1__0", "infin", "1,5", "1 2", "٣.٥"):
    try:
        print(repr(text), float(text))
    except ValueError as e:
        print(e)
for value in (None, [], "x" * 3):
    try:
        float(value)
    except (TypeError, ValueError) as e:
        print(e)
print(float(), float(7), float(True), float("1.7976931348623159e308"), float("2.4703282292062328e-324"))
