# str.index(): what it answers and what it refuses.
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
    show("index('o')", lambda v: v.index('o'), make())
    show("index('')", lambda v: v.index(''), make())
    show("index('X', 2)", lambda v: v.index('X', 2), make())
    show("index('l', -3)", lambda v: v.index('l', -3), make())
    show("index('o', 5, 8)", lambda v: v.index('o', 5, 8), make())
    show("index('zz')", lambda v: v.index('zz'), make())
    show("index('', 100)", lambda v: v.index('', 100), make())
    show('index(1)', lambda v: v.index(1), make())
    show("index('o', 'x')", lambda v: v.index('o', 'x'), make())
    show("index('o', None, None)", lambda v: v.index('o', None, None), make())
    show('index()', lambda v: v.index(), make())
