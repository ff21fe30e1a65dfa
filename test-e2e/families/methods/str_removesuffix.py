# str.removesuffix(): what it answers and what it refuses.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


receivers = [lambda: 'Hello, World', lambda: '', lambda: '  two  words ', lambda: 'aXbXc', lambda: 'stra\u00dfe \u0130\u01c5', lambda: '12\u00b2\u0664']
for make in receivers:
    print(text(make()))
    show("removesuffix('ld')", lambda v: v.removesuffix('ld'), make())
    show("removesuffix('')", lambda v: v.removesuffix(''), make())
    show("removesuffix('zz')", lambda v: v.removesuffix('zz'), make())
    show('removesuffix(1)', lambda v: v.removesuffix(1), make())
    show('removesuffix()', lambda v: v.removesuffix(), make())
