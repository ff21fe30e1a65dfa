# __getattribute__ on a class, on a derived class, and missing.
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
    def __getattribute__(self, name):
        if name == 'hidden': raise AttributeError('hidden')
        return 'seen', object.__getattribute__(self, name)


class Derived(Has):
    pass


class Lacks:
    pass


for kind in (Has, Derived, Lacks):
    x = kind()
    print(kind.__name__)
    show('x.present', lambda: x.present)
    show('x.missing', lambda: x.missing)
    show('x.hidden', lambda: x.hidden)
    show('x.__dict__', lambda: x.__dict__)
