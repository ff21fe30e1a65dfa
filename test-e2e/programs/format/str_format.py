print("{} {}".format(1, "a"), "{0} {1} {0}".format("x", "y"), "{a} {b}".format(a=1, b=2), "{0}{a}{1}".format(1, 2, a="-"), "{{}} {}".format(5))
print("{:>5}|{:<5}|{:^5}|{:05d}|{:+}".format(1, 2, 3, 4, 5), "{0:{1}}|{0:{w}.{p}f}".format(3.14159, 8, w=7, p=2), "{!r} {!s} {!a:>8}".format("é", "é", "é"))
print("{0[1]} {0[0]} {d[key]} {d[0]}".format(["a", "b"], d={"key": "v", 0: "zero"}), "{:,} {:_} {:.2%} {:x}".format(10**6, 10**6, 0.256, 255))
print("{0.real} {0.imag}".format(5), "{}".format([]), "".format(1, 2), "{:}".format("x"), "{0:s}".format("q"), "{:{}}".format("r", 4) + "|")
print("{a}-{b}".format_map({"a": 1, "b": [2]}), "{x} {0}".format(*["p"], **{"x": "k"}))
for template, args in (("{}", ()), ("{2}", (1,)), ("{a}", (1,)), ("{0} {}", (1, 2)), ("{} {0}", (1, 2)), ("{", (1,)), ("}", (1,)), ("{0[5]}", ([1],)), ("{0[k]}", ({},)), ("{0.foo}", (1,)), ("{!x}", (1,)), ("{0!}", (1,)), ("{:d}", ("s",))):
    try:
        print(template.format(*args))
    except (IndexError, KeyError, ValueError, AttributeError, TypeError) as e:
        print(repr(template), type(e).__name__, e)
