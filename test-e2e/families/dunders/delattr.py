# __delattr__ on a class, on a derived class, and missing.
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
    def __init__(self):
        self.a = self.b = 1
    def __delattr__(self, name):
        print('delete', name)
        if name == 'a': object.__delattr__(self, name)


class Derived(Has):
    pass


class Lacks:
    pass


for kind in (Has, Derived, Lacks):
    x = kind()
    print(kind.__name__)
    show("delattr(x, 'a')", lambda: delattr(x, 'a'))
    show("exec('del x.b', {'x': x})", lambda: exec('del x.b', {'x': x}))
    show('vars(x)', lambda: vars(x))
