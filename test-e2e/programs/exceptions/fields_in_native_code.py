"""`args`, `value`, `__cause__` and `__context__` of exceptions, read again and again by native code."""


class Own(Exception):
    pass


class Stop(StopIteration):
    def __init__(self, value):
        super().__init__(value, "more")


def thrower(kind, *args):
    raise kind(*args)


def caught(kind, *args):
    try:
        thrower(kind, *args)
    except BaseException as e:
        return e.args


def main():
    for i in range(400):
        assert caught(KeyError, i) == (i,)
        assert caught(Own) == ()
        assert caught(Own, i, "x") == (i, "x")
        assert caught(OSError, 2, "text", "name") == (2, "text")
        assert caught(FileNotFoundError, 2, "text") == (2, "text")
    e = Own(1)
    for i in range(400):
        e.args = [i, i + 1]
        assert e.args == (i, i + 1)
        e.args = ()
        assert e.args == ()

    def values():
        yield 1
        return i

    for i in range(400):
        g = values()
        next(g)
        try:
            next(g)
        except StopIteration as stop:
            assert stop.value == i
        for stop, wanted in ((StopIteration(), None), (StopIteration(3, 4), 3), (Stop(i), i)):
            assert stop.value == wanted
        stop = StopIteration(1)
        stop.value = "assigned"
        assert stop.value == "assigned" and stop.args == (1,)
    for i in range(400):
        try:
            try:
                thrower(KeyError, i)
            except KeyError as first:
                if i % 2:
                    raise Own(i) from first
                raise Own(i)
        except Own as second:
            cause, context = second.__cause__, second.__context__
            assert (cause is context) == bool(i % 2) and context.args == (i,)
            second.__cause__ = None
            assert second.__cause__ is None
    for missing in ("value", "nothing"):
        for i in range(300):
            try:
                getattr(Own(i), missing)
                print("?")
            except AttributeError as error:
                text = str(error)
        print(text)
    try:
        for i in range(300):
            Own(i).value
    except AttributeError as error:
        print(error, error.name, error.obj.args)


main()
print("done")
