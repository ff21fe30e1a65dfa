# str.find(): what it answers and what it refuses.
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
    show("find('o')", lambda v: v.find('o'), make())
    show("find('')", lambda v: v.find(''), make())
    show("find('X', 2)", lambda v: v.find('X', 2), make())
    show("find('l', -3)", lambda v: v.find('l', -3), make())
    show("find('o', 5, 8)", lambda v: v.find('o', 5, 8), make())
    show("find('zz')", lambda v: v.find('zz'), make())
    show("find('', 100)", lambda v: v.find('', 100), make())
    show('find(1)', lambda v: v.find(1), make())
    show("find('o', 'x')", lambda v: v.find('o', 'x'), make())
    show("find('o', None, None)", lambda v: v.find('o', None, None), make())
    show('find()', lambda v: v.find(), make())
