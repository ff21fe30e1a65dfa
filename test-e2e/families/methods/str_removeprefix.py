# str.removeprefix(): what it answers and what it refuses.
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
    show("removeprefix('He')", lambda v: v.removeprefix('He'), make())
    show("removeprefix('')", lambda v: v.removeprefix(''), make())
    show("removeprefix('zz')", lambda v: v.removeprefix('zz'), make())
    show('removeprefix(1)', lambda v: v.removeprefix(1), make())
    show('removeprefix()', lambda v: v.removeprefix(), make())
