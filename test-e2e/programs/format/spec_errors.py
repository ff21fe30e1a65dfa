cases = [(1, "s"), (1, ".2"), (1, "y"), ("a", "d"), ("a", "+"), ("a", ","), ("a", "=10"), (1.5, "d"), (1.5, "x"), (1.5, "s"), (1, ",b"), (1, "_c"), ([], "5"),
         (None, ">5"), ((1,), "d"), (1, "5.5d"), (1, "+c"), ("a", "010d"), (True, "q"), (1.0, ".f"), (2**70, "c"), (-1, "c"), (1, ",_"), (1, "c,"), ("a", " "), ({}, "x"), (1.5, "#c")]
for value, spec in cases:
    try:
        print(format(value, spec))
    except (ValueError, TypeError, OverflowError) as e:
        print(repr(value), repr(spec), type(e).__name__, e)
