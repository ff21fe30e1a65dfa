"""@contextmanager in loops: what a manager holds before and after it is entered, as a decorator, with exceptions."""

from contextlib import contextmanager

log = []


@contextmanager
def managed(name, *, fail=False):
    """Of the function."""
    log.append("+" + name)
    try:
        yield name.upper()
    except KeyError as error:
        log.append(f"caught {error}")
        if fail:
            raise RuntimeError("in the manager") from error
    finally:
        log.append("-" + name)


for i in range(400):
    with managed("a") as got:
        assert got == "A"
    with managed("b"):
        if i % 2:
            raise KeyError(i)
print(len(log), log[-6:])

cm = managed("c", fail=True)
print(cm.func.__name__, cm.args, cm.kwds, cm.__doc__)
with cm:
    for name in ("func", "args", "kwds"):
        try:
            getattr(cm, name)
        except AttributeError as error:
            print(error, error.name)
try:
    with managed("d", fail=True):
        raise KeyError("k")
except RuntimeError as error:
    print(repr(error), repr(error.__cause__))


@managed("e")
def decorated(x):
    log.append(x)
    return x * 2


print([decorated(i) for i in range(3)], log[-9:])


@contextmanager
def twice():
    yield 1
    yield 2


@contextmanager
def never():
    return
    yield


for manager in (twice, never):
    try:
        with manager():
            pass
    except RuntimeError as error:
        print(error)
