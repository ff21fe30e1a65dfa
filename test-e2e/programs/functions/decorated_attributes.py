"""Attributes of functions: those that all have, those that programs give them, by dots and by getattr."""


def counted(f):
    def wrapper(*args):
        wrapper.calls += 1
        return f(*args)

    wrapper.calls = 0
    wrapper.__name__ = f.__name__
    wrapper.__doc__ = f.__doc__
    return wrapper


@counted
def one(x):
    """One more."""
    return x + 1


@counted
def two(x, y=2):
    return x + y


def plain(a, b=1, *, c=2):
    pass


for i in range(500):
    one(i)
    two(i)
    two(i, 3)
print(one.calls, two.calls, one.__name__, two.__name__, one.__doc__, two.__doc__, one.__qualname__)

names = []
for f in (one, two, plain) * 100:
    names.append((f.__name__, f.__doc__ is None, getattr(f, "__qualname__", None), getattr(f, "calls", -1)))
print(len(set(names)), sorted(set(names))[:3])

for i in range(300):
    plain.mark = i
    assert plain.mark == i == getattr(plain, "mark") and hasattr(plain, "mark")
    setattr(plain, "other", -i)
    assert plain.other == -i
    del plain.mark
    assert not hasattr(plain, "mark")
    try:
        plain.mark
    except AttributeError as error:
        text = str(error)
    plain.__name__ = f"name{i}"
    assert plain.__name__ == f"name{i}"
    plain.__defaults__ = (i,)
    assert plain.__defaults__ == (i,)
print(text, plain.__dict__, plain.__defaults__, plain.__closure__, plain.__module__)
for wrong in (1, None):
    try:
        plain.__name__ = wrong
    except TypeError as error:
        print(error)


class Holder:
    def method(self):
        return self

    value = counted(lambda self: 7)


h = Holder()
for i in range(300):
    assert h.method.__name__ == "method" and Holder.method.__doc__ is None
    assert h.value() == 7 and Holder.value.calls == i + 1
print(h.method.__func__ is Holder.method, Holder.value.__name__)
