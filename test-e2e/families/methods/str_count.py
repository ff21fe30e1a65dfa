# str.count(): what it answers and what it refuses.
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
    show("count('o')", lambda v: v.count('o'), make())
    show("count('')", lambda v: v.count(''), make())
    show("count('X', 2)", lambda v: v.count('X', 2), make())
    show("count('l', -3)", lambda v: v.count('l', -3), make())
    show("count('o', 5, 8)", lambda v: v.count('o', 5, 8), make())
    show("count('zz')", lambda v: v.count('zz'), make())
    show("count('', 100)", lambda v: v.count('', 100), make())
    show('count(1)', lambda v: v.count(1), make())
    show("count('o', 'x')", lambda v: v.count('o', 'x'), make())
    show("count('o', None, None)", lambda v: v.count('o', None, None), make())
    show('count()', lambda v: v.count(), make())
