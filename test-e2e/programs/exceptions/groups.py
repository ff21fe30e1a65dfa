"""except* and exception groups."""


def run(f):
    try:
        f()
    except BaseException as e:
        return e
    return None


def show(e, depth=0):
    if e is None:
        print("nothing")
    elif isinstance(e, BaseExceptionGroup):
        print("  " * depth + type(e).__name__, repr(e.message), str(e))
        for one in e.exceptions:
            show(one, depth + 1)
    else:
        print("  " * depth + repr(e))


def group(*items):
    return ExceptionGroup("g", list(items))


def clauses(raised, inner=None):
    try:
        raise raised
    except* (ValueError, TypeError) as e:
        show(e)
        if inner == "value":
            raise KeyError("from value")
    except* OSError as e:
        show(e)
        if inner == "os":
            raise
    else:
        print("else")
    finally:
        print("finally")


for raised in [
    ValueError(1),
    OSError(2),
    KeyError(3),
    group(ValueError(4), TypeError(5)),
    group(ValueError(6), OSError(7), KeyError(8)),
    group(group(ValueError(9), KeyError(10)), OSError(11)),
    BaseExceptionGroup("b", [KeyboardInterrupt(), ValueError(12)]),
]:
    for inner in (None, "value", "os"):
        print("--", repr(raised), inner)
        show(run(lambda: clauses(raised, inner)))


def nothing():
    try:
        pass
    except* ValueError:
        print("never")
    else:
        print("else")


nothing()
eg = group(ValueError(1), group(TypeError(2), OSError(3)), KeyError(4))
show(eg.split(TypeError)[0])
show(eg.split(TypeError)[1])
show(eg.subgroup(lambda e: isinstance(e, (KeyError, OSError))))
print(eg.subgroup(IndexError), eg.split((ValueError, TypeError, OSError, KeyError))[1])
print(repr(eg), eg.args[0], len(eg.exceptions), isinstance(eg, Exception))
print(type(BaseExceptionGroup("x", [ValueError()])).__name__, type(BaseExceptionGroup("x", [SystemExit()])).__name__)
show(eg.derive([ValueError(0)]))
for make in [
    lambda: ExceptionGroup("x"),
    lambda: ExceptionGroup(1, [ValueError()]),
    lambda: ExceptionGroup("x", []),
    lambda: ExceptionGroup("x", [1]),
    lambda: ExceptionGroup("x", 3),
    lambda: ExceptionGroup("x", [KeyboardInterrupt()]),
]:
    print(repr(run(make)))


def wrong():
    try:
        raise ValueError
    except* ExceptionGroup:
        pass


print(repr(run(wrong)))


def notes():
    e = group(ValueError(1), OSError(2))
    e.add_note("a note")
    raise e


def caught():
    try:
        notes()
    except* ValueError as e:
        print(e.__notes__, e.__traceback__ is not None)


e = run(caught)
print(e.__notes__, repr(e))
