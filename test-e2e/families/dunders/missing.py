# __missing__ on a class, on a derived class, and missing.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


class Has(dict):
    def __missing__(self, key):
        return 'no ' + key


class Derived(Has):
    pass


class Lacks(dict):
    pass


for kind in (Has, Derived, Lacks):
    x = kind(there=1) if kind is not Lacks else {'there': 1}
    print(kind.__name__)
    show("x['there']", lambda: x['there'])
    show("x['absent']", lambda: x['absent'])
    show("x.get('absent')", lambda: x.get('absent'))
    show("'absent' in x", lambda: 'absent' in x)
    show("x.pop('absent', 1)", lambda: x.pop('absent', 1))
