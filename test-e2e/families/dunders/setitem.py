# __setitem__ on a class, on a derived class, and missing.
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
    def __setitem__(self, key, value):
        print('set', key, value)


class Derived(Has):
    pass


class Lacks:
    pass


for kind in (Has, Derived, Lacks):
    x = kind()
    print(kind.__name__)
    show('x.__setitem__(1, 2)', lambda: x.__setitem__(1, 2))
    show("exec('x[1:2] = 3', {'x': x})", lambda: exec('x[1:2] = 3', {'x': x}))
    show("exec('x[1] += 2', {'x': x})", lambda: exec('x[1] += 2', {'x': x}))
