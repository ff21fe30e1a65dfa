print(getattr("abc", "upper")(), getattr("abc", "nope", "default"), hasattr([], "append"), hasattr([], "push"), getattr(5, "real"), hasattr(5, "real"), getattr([3, 1], "index")(1), getattr({}, "missing", None))
for f in (lambda: getattr("a", "x"), lambda: getattr("a"), lambda: hasattr("a"), lambda: getattr("a", 5), lambda: setattr("a", "x", 1), lambda: delattr([], "append")):
    try:
        print(f())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)


def f():
    pass


setattr(f, "tag", [1])
print(f.tag, hasattr(f, "tag"), getattr(f, "tag") is f.tag)
delattr(f, "tag")
print(hasattr(f, "tag"))
for name in ("append", "sort", "pop"):
    print(name, callable(getattr([], name)))
