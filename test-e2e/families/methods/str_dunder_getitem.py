# str.__getitem__(): what it answers and what it refuses.
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
    show('__getitem__(0)', lambda v: v.__getitem__(0), make())
    show('__getitem__(-1)', lambda v: v.__getitem__(-1), make())
    show('__getitem__(100)', lambda v: v.__getitem__(100), make())
    show('__getitem__(-100)', lambda v: v.__getitem__(-100), make())
    show('__getitem__(slice(1, 4))', lambda v: v.__getitem__(slice(1, 4)), make())
    show('__getitem__(slice(None, None, -1))', lambda v: v.__getitem__(slice(None, None, -1)), make())
    show('__getitem__(slice(0, 9, 0))', lambda v: v.__getitem__(slice(0, 9, 0)), make())
    show('__getitem__(1.0)', lambda v: v.__getitem__(1.0), make())
    show("__getitem__('a')", lambda v: v.__getitem__('a'), make())
    show('__getitem__(True)', lambda v: v.__getitem__(True), make())
