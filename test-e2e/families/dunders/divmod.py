# __divmod__ on a class, on a derived class, and missing.
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
    def __divmod__(self, other):
        return 'divmod', type(other).__name__
    def __rdivmod__(self, other):
        return 'reflected', other


class Derived(Has):
    pass


class Lacks:
    pass


for kind in (Has, Derived, Lacks):
    x = kind()
    print(kind.__name__)
    show('divmod(x, 2)', lambda: divmod(x, 2))
    show('divmod(2, x)', lambda: divmod(2, x))
    show('divmod(x, x)', lambda: divmod(x, x))
