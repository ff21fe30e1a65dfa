s = ""
for c in "hello":
    s += c
    s = "<" + s
print(s, len(s))
print("a" + "b" + "", "ab" * 3, 3 * "xy", "ab" * 0, "ab" * -1, "" * 100, "-" * 40)
t = "x"
u = t
t += "y"
t *= 2
print(t, u)
big = "abc" * 1000
print(len(big), big[1500], big.count("ca"), big[2997:])
for f in (lambda: "a" + 1, lambda: 1 + "a", lambda: "a" + None, lambda: "a" * "b", lambda: "a" * 1.0, lambda: "a" - "b", lambda: "a" + ["b"], lambda: -"a"):
    try:
        f()
    except TypeError as e:
        print(e)
