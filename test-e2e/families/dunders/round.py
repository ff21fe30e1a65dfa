# __round__ on a class, on a derived class, and missing.
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
    def __round__(self, digits='none given'):
        return digits


class Derived(Has):
    pass


class Lacks:
    pass


for kind in (Has, Derived, Lacks):
    x = kind()
    print(kind.__name__)
    show('round(x)', lambda: round(x))
    show('round(x, 2)', lambda: round(x, 2))
    show('round(x, None)', lambda: round(x, None))
    show('round(x, ndigits=3)', lambda: round(x, ndigits=3))
