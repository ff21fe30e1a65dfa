# __getattr__ on a class, on a derived class, and missing.
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
    present = 1
    def __getattr__(self, name):
        if name == 'wrong': raise AttributeError(name + ' is wrong')
        return 'made up ' + name


class Derived(Has):
    pass


class Lacks:
    pass


for kind in (Has, Derived, Lacks):
    x = kind()
    print(kind.__name__)
    show('x.missing', lambda: x.missing)
    show('x.present', lambda: x.present)
    show("getattr(x, 'other', 0)", lambda: getattr(x, 'other', 0))
    show("hasattr(x, 'wrong')", lambda: hasattr(x, 'wrong'))
    show('x.wrong', lambda: x.wrong)
    show('x.__class__.__name__', lambda: x.__class__.__name__)
