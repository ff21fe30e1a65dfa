# str.splitlines(): what it answers and what it refuses.
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
    show('splitlines()', lambda v: v.splitlines(), make())
    show('splitlines(True)', lambda v: v.splitlines(True), make())
    show('splitlines(keepends=True)', lambda v: v.splitlines(keepends=True), make())
    show("splitlines('a')", lambda v: v.splitlines('a'), make())
    show('splitlines(1, 2)', lambda v: v.splitlines(1, 2), make())
