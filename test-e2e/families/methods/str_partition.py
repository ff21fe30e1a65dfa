# str.partition(): what it answers and what it refuses.
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
    show("partition(',')", lambda v: v.partition(','), make())
    show("partition('X')", lambda v: v.partition('X'), make())
    show("partition('zz')", lambda v: v.partition('zz'), make())
    show("partition('')", lambda v: v.partition(''), make())
    show('partition(1)', lambda v: v.partition(1), make())
    show('partition()', lambda v: v.partition(), make())
