print(",".join(["a", "b", "c"]), "".join(["x", "y"]), "-".join("abc"), ", ".join([]), "--".join(["one"]), " ".join(("t", "u")))
print("+".join({"k": 1, "l": 2}), "".join(reversed("abc")), ":".join(map(str, range(5))), "é".join(["1", "2", "3"]))
for f in (lambda: ",".join([1, 2]), lambda: ",".join(["a", None]), lambda: ",".join(5), lambda: ",".join(["a", "b", 3.0]), lambda: "".join()):
    try:
        print(f())
    except TypeError as e:
        print(e)
print(len("ab".join(["x"] * 1000)), "\n".join(["l1", "l2"]))
