for e in (ValueError(), ValueError("one"), ValueError("a", 2), ValueError(None), ValueError(("t",)), KeyError("k"), KeyError("a", "b"), KeyError(), Exception(1, [2]), IndexError(""), OSError(2, "No such file"), OSError("just text"), StopIteration(5), AssertionError("x"), RuntimeError("é😀"), SystemExit(3), KeyboardInterrupt(), ArithmeticError("q"), LookupError(0), NotImplementedError("todo")):
    print(type(e).__name__, repr(str(e)), repr(e), e.args)
e = ValueError("a")
e.args = ("changed", 1)
print(e, repr(e), str(e) == "('changed', 1)", e == ValueError("a"), e.__context__, e.__traceback__, bool(e))
e.extra = 5
print(e.extra, isinstance(e, Exception), isinstance(e, (KeyError, ValueError)), OSError(2, "m").errno, OSError(2, "m").strerror, SystemExit(7).code, StopIteration("v").value)
