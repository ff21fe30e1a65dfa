# __concat_by_radd__ on a class, on a derived class, and missing.
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
    def __radd__(self, other):
        return 'radd', other


class Derived(Has):
    pass


class Lacks:
    pass


for kind in (Has, Derived, Lacks):
    x = kind()
    print(kind.__name__)
    show('1 + x', lambda: 1 + x)
    show('[] + x', lambda: [] + x)
    show("'a' + x", lambda: 'a' + x)
    show('() + x', lambda: () + x)
    show('sum([1, x])', lambda: sum([1, x]))
    show('x + 1', lambda: x + 1)
