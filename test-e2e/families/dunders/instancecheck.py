# __instancecheck__ on a class, on a derived class, and missing.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


class Has(type):
    def __instancecheck__(self, one):
        return one == 1
    def __subclasscheck__(self, one):
        return one is int


class Derived(Has):
    pass


class Lacks:
    pass


for kind in (Has, Derived, Lacks):
    x = kind('Made', (), {}) if kind is not Lacks else Lacks
    print(kind.__name__)
    show('isinstance(1, x)', lambda: isinstance(1, x))
    show("isinstance('a', x)", lambda: isinstance('a', x))
    show('isinstance(1, (str, x))', lambda: isinstance(1, (str, x)))
    show('issubclass(int, x)', lambda: issubclass(int, x))
