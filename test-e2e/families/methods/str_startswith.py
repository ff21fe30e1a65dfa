# str.startswith(): what it answers and what it refuses.
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
    show("startswith('He')", lambda v: v.startswith('He'), make())
    show("startswith('')", lambda v: v.startswith(''), make())
    show("startswith(('a', 'H'))", lambda v: v.startswith(('a', 'H')), make())
    show('startswith(())', lambda v: v.startswith(()), make())
    show("startswith('o', 4)", lambda v: v.startswith('o', 4), make())
    show("startswith('b', 2, 3)", lambda v: v.startswith('b', 2, 3), make())
    show('startswith(1)', lambda v: v.startswith(1), make())
    show("startswith(['H'])", lambda v: v.startswith(['H']), make())
    show("startswith(('H', 1))", lambda v: v.startswith(('H', 1)), make())
    show('startswith()', lambda v: v.startswith(), make())
