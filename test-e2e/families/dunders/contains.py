# __contains__ on a class, on a derived class, and missing.
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
    def __contains__(self, item):
        return item


class Derived(Has):
    pass


class Lacks:
    pass


for kind in (Has, Derived, Lacks):
    x = kind()
    print(kind.__name__)
    show('1 in x', lambda: 1 in x)
    show('1 not in x', lambda: 1 not in x)
    show('None in x', lambda: None in x)
    show("[1 for k in 'ab' if k in x]", lambda: [1 for k in 'ab' if k in x])
    show('list(x)', lambda: list(x))
