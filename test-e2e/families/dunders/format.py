# __format__ on a class, on a derived class, and missing.
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
    def __format__(self, spec):
        return f'<{spec}>'


class Derived(Has):
    pass


class Lacks:
    pass


for kind in (Has, Derived, Lacks):
    x = kind()
    print(kind.__name__)
    show('format(x)', lambda: format(x))
    show("format(x, 'spec')", lambda: format(x, 'spec'))
    show("f'{x:>10}'", lambda: f'{x:>10}')
    show("'{:a{}}'.format(x, 'b')", lambda: '{:a{}}'.format(x, 'b'))
    show("f'{x!s}'[:2]", lambda: f'{x!s}'[:2])
    show('format(x, 5)', lambda: format(x, 5))
