# str.isspace(): what it answers and what it refuses.
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
    show('isspace()', lambda v: v.isspace(), make())
    show('isspace(1)', lambda v: v.isspace(1), make())
