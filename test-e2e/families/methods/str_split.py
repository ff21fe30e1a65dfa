# str.split(): what it answers and what it refuses.
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
    show('split()', lambda v: v.split(), make())
    show('split(None)', lambda v: v.split(None), make())
    show("split(',')", lambda v: v.split(','), make())
    show("split('X')", lambda v: v.split('X'), make())
    show("split(' ')", lambda v: v.split(' '), make())
    show("split('X', 1)", lambda v: v.split('X', 1), make())
    show('split(None, 1)', lambda v: v.split(None, 1), make())
    show("split('l', 0)", lambda v: v.split('l', 0), make())
    show("split(sep='o')", lambda v: v.split(sep='o'), make())
    show('split(maxsplit=1)', lambda v: v.split(maxsplit=1), make())
    show("split('')", lambda v: v.split(''), make())
    show('split(1)', lambda v: v.split(1), make())
    show("split('X', 'a')", lambda v: v.split('X', 'a'), make())
