def show(tag, value):
    print(tag, end=" ")
    return value


print(show("a", 1) and show("b", 0) and show("c", 2))
print(show("a", 0) or show("b", "") or show("c", "last"))
print(show("a", 1) or show("b", 1))
print(show("a", 0) and show("b", 1) or show("c", 3))
print(not show("a", 0) and show("b", 5))
print(show("a", 1) < show("b", 2) < show("c", 3))
print(show("a", 3) < show("b", 2) < show("c", 3))
print(show("x", []) or show("y", {}) or show("z", None))
print(all([]), any([]), all([1, 0]), any([0, 1]), all("abc"), any(["", 0]))
