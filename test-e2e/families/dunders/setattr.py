# __setattr__ on a class, on a derived class, and missing.
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
    d = 10
    def __setattr__(self, name, value):
        print('set', name)
        object.__setattr__(self, name, value * 2)


class Derived(Has):
    pass


class Lacks:
    pass


for kind in (Has, Derived, Lacks):
    x = kind()
    print(kind.__name__)
    show("setattr(x, 'a', 1)", lambda: setattr(x, 'a', 1))
    show("x.__setattr__('b', 2)", lambda: x.__setattr__('b', 2))
    show("exec('x.c = 3', {'x': x})", lambda: exec('x.c = 3', {'x': x}))
    show('vars(x)', lambda: vars(x))
    show("exec('x.d += 1', {'x': x})", lambda: exec('x.d += 1', {'x': x}))
