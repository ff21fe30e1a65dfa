def t(x):
    print("t", x, end="; ")
    return x


def f(x):
    print("f", x, end="; ")
    return 0


print(t(1) or t(2))
print(f(1) or t(2) or t(3))
print(t(1) and f(2) and t(3))
print(not f(1) or t(5))
print(f(1) and t(2) or t(3) and f(4) or t(6))
if t(1) and (f(2) or t(3)):
    print("yes")
if not (f(1) or f(2)):
    print("none")
while f(1) or t(0):
    pass
print()
print([] or "default", "x" and [], None or 0 or "" or {}, 1 and 2 and 3, (None and 1) is None, "" or None)
d = None
print(d and d["x"], d is not None and d["x"], 1 or 1 / 0, 0 and 1 / 0)
