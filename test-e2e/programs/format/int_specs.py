for n in (0, 7, -7, 42, -255, 1234567, 2**64):
    print([format(n, spec) for spec in ("", "d", "5", "<10", ">10", "^10", "=10", "010", "+", " ", "-", "+d")])
    print([format(n, spec) for spec in (",", "_", "b", "o", "x", "X", "#b", "#o", "#x", "#X", "#010x", "_b", "_x", "012,", "*^+15,d")])
    print([format(n, spec) for spec in ("e", ".2f", "g", "%", ".0%", "n")])
print([format(c, "c") for c in (65, 233, 8364, 128512)], format(65, "5c") + "|", format(65, "<3c") + "|")
