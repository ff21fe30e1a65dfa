# str.rindex(): what it answers and what it refuses.
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
    show("rindex('o')", lambda v: v.rindex('o'), make())
    show("rindex('')", lambda v: v.rindex(''), make())
    show("rindex('X', 2)", lambda v: v.rindex('X', 2), make())
    show("rindex('l', -3)", lambda v: v.rindex('l', -3), make())
    show("rindex('o', 5, 8)", lambda v: v.rindex('o', 5, 8), make())
    show("rindex('zz')", lambda v: v.rindex('zz'), make())
    show("rindex('', 100)", lambda v: v.rindex('', 100), make())
    show('rindex(1)', lambda v: v.rindex(1), make())
    show("rindex('o', 'x')", lambda v: v.rindex('o', 'x'), make())
    show("rindex('o', None, None)", lambda v: v.rindex('o', None, None), make())
    show('rindex()', lambda v: v.rindex(), make())
