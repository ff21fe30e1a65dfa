s = "filename.tar.gz"
print(s.startswith("file"), s.startswith("name", 4), s.startswith("name", 4, 7), s.startswith(""), s.startswith(("x", "f")), s.startswith(()))
print(s.endswith(".gz"), s.endswith(".tar", 0, -3), s.endswith(("zip", "gz")), s.endswith(""), s.endswith("e", 0, 8), s.startswith("", 15), s.startswith("", 16))
for f in (lambda: s.startswith(1), lambda: s.endswith(["gz"]), lambda: s.startswith(("a", 1)), lambda: s.startswith()):
    try:
        print(f())
    except TypeError as e:
        print(e)
