# __getitem__ on a class, on a derived class, and missing.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


class Has:
    def __getitem__(self, key):
        if isinstance(key, int) and key > 5: raise IndexError(key)
        return key


class Derived(Has):
    pass


class Lacks:
    pass


for kind in (Has, Derived, Lacks):
    x = kind()
    print(kind.__name__)
    show('x[1]', lambda: x[1])
    show("x['key']", lambda: x['key'])
    show('x[1:2]', lambda: x[1:2])
    show('x[1, 2]', lambda: x[1, 2])
    show('x[...]', lambda: x[...])
    show('x[::2]', lambda: x[::2])
    show('list(x)[:3]', lambda: list(x)[:3])
    show('5 in x', lambda: 5 in x)
