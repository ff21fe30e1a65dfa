# str.center(): what it answers and what it refuses.
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
    show('center(10)', lambda v: v.center(10), make())
    show("center(20, '*')", lambda v: v.center(20, '*'), make())
    show('center(0)', lambda v: v.center(0), make())
    show('center(-3)', lambda v: v.center(-3), make())
    show("center(15, 'ab')", lambda v: v.center(15, 'ab'), make())
    show("center('5')", lambda v: v.center('5'), make())
    show('center(9, 1)', lambda v: v.center(9, 1), make())
    show("center(14, '\\u00e9')", lambda v: v.center(14, '\u00e9'), make())
