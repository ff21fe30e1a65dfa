# str.rsplit(): what it answers and what it refuses.
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
    show('rsplit()', lambda v: v.rsplit(), make())
    show('rsplit(None)', lambda v: v.rsplit(None), make())
    show("rsplit(',')", lambda v: v.rsplit(','), make())
    show("rsplit('X')", lambda v: v.rsplit('X'), make())
    show("rsplit(' ')", lambda v: v.rsplit(' '), make())
    show("rsplit('X', 1)", lambda v: v.rsplit('X', 1), make())
    show('rsplit(None, 1)', lambda v: v.rsplit(None, 1), make())
    show("rsplit('l', 0)", lambda v: v.rsplit('l', 0), make())
    show("rsplit(sep='o')", lambda v: v.rsplit(sep='o'), make())
    show('rsplit(maxsplit=1)', lambda v: v.rsplit(maxsplit=1), make())
    show("rsplit('')", lambda v: v.rsplit(''), make())
    show('rsplit(1)', lambda v: v.rsplit(1), make())
    show("rsplit('X', 'a')", lambda v: v.rsplit('X', 'a'), make())
