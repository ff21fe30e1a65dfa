# __call__ on a class, on a derived class, and missing.
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
    def __call__(self, *args, **kwargs):
        return len(args) + len(kwargs)


class Derived(Has):
    pass


class Lacks:
    pass


for kind in (Has, Derived, Lacks):
    x = kind()
    print(kind.__name__)
    show('x()', lambda: x())
    show('x(1, 2)', lambda: x(1, 2))
    show('x(*[1], k=2)', lambda: x(*[1], k=2))
    show("list(map(x, 'ab'))", lambda: list(map(x, 'ab')))
    show('callable(x)', lambda: callable(x))
    show('sorted([2, 1], key=x)', lambda: sorted([2, 1], key=x))
