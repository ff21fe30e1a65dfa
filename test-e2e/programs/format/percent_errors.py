cases = [("%d", "a"), ("%d", None), ("%x", 1.5), ("%c", "ab"), ("%c", 1.5), ("%s %s", ("a",)), ("%s", ("a", "b")), ("%y", 1), ("%", 1), ("abc", 1), ("%(a)s", 1), ("%(a)s", {}), ("%(a", {"a": 1}),
         ("%*d", ("a", 1)), ("%d %d", 1), ("%f", "x"), ("%c", -1), ("%c", 0x110000), ("%i", "3"), ("%o", []), ("x", (1,)), ("%.1d", "s")]
for template, value in cases:
    try:
        print(template % value)
    except (TypeError, ValueError, KeyError, OverflowError) as e:
        print(repr(template), repr(value), type(e).__name__, e)
