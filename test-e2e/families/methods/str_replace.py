# str.replace(): what it answers and what it refuses.
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
    show("replace('l', 'L')", lambda v: v.replace('l', 'L'), make())
    show("replace('', '-')", lambda v: v.replace('', '-'), make())
    show("replace('X', '')", lambda v: v.replace('X', ''), make())
    show("replace('X', 'YY', 1)", lambda v: v.replace('X', 'YY', 1), make())
    show("replace('l', 'L', 0)", lambda v: v.replace('l', 'L', 0), make())
    show("replace('o', '0', -1)", lambda v: v.replace('o', '0', -1), make())
    show("replace('X', 'Y', count=1)", lambda v: v.replace('X', 'Y', count=1), make())
    show("replace('a')", lambda v: v.replace('a'), make())
    show('replace(1, 2)', lambda v: v.replace(1, 2), make())
    show("replace('a', 2)", lambda v: v.replace('a', 2), make())
