x = 1234567.891
for spec in ("", "f", ".0f", ".2f", "e", ".3e", "E", "g", ".3g", ".10g", "G", "%", ".1%", ",", ",.2f", "_.1f", "n"):
    print(repr(spec), format(x, spec), format(-x / 1e9, spec), format(0.0, spec))
for value in (float("inf"), float("-inf"), float("nan")):
    print([format(value, spec) for spec in ("", "f", "F", "e", "E", "g", "%", "+", "010", "x<8")])
print([format(v, ".1f") for v in (0.05, 0.15, 0.25, 0.35, 0.45)])
print([format(v, ".0f") for v in (0.5, 1.5, 2.5, 1e22, 1e23)])
print([format(v, "g") for v in (1e5, 1e6, 123456, 1234567, 1e-4, 1e-5, 100000.5)], format(1.0, "#g"), format(3.0, "#.0f"))
