# __contains_result__ on a class, on a derived class, and missing.
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
        return item and [item]


class Derived(Has):
    pass


class Lacks:
    pass


for kind in (Has, Derived, Lacks):
    x = kind()
    print(kind.__name__)
    show('1 in x', lambda: 1 in x)
    show('0 in x', lambda: 0 in x)
    show('[] in x', lambda: [] in x)
    show("'a' not in x", lambda: 'a' not in x)
