# str.endswith(): what it answers and what it refuses.
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
    show("endswith('He')", lambda v: v.endswith('He'), make())
    show("endswith('')", lambda v: v.endswith(''), make())
    show("endswith(('a', 'H'))", lambda v: v.endswith(('a', 'H')), make())
    show('endswith(())', lambda v: v.endswith(()), make())
    show("endswith('o', 4)", lambda v: v.endswith('o', 4), make())
    show("endswith('b', 2, 3)", lambda v: v.endswith('b', 2, 3), make())
    show('endswith(1)', lambda v: v.endswith(1), make())
    show("endswith(['H'])", lambda v: v.endswith(['H']), make())
    show("endswith(('H', 1))", lambda v: v.endswith(('H', 1)), make())
    show('endswith()', lambda v: v.endswith(), make())
