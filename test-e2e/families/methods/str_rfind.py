# str.rfind(): what it answers and what it refuses.
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
    show("rfind('o')", lambda v: v.rfind('o'), make())
    show("rfind('')", lambda v: v.rfind(''), make())
    show("rfind('X', 2)", lambda v: v.rfind('X', 2), make())
    show("rfind('l', -3)", lambda v: v.rfind('l', -3), make())
    show("rfind('o', 5, 8)", lambda v: v.rfind('o', 5, 8), make())
    show("rfind('zz')", lambda v: v.rfind('zz'), make())
    show("rfind('', 100)", lambda v: v.rfind('', 100), make())
    show('rfind(1)', lambda v: v.rfind(1), make())
    show("rfind('o', 'x')", lambda v: v.rfind('o', 'x'), make())
    show("rfind('o', None, None)", lambda v: v.rfind('o', None, None), make())
    show('rfind()', lambda v: v.rfind(), make())
