# tuple.index(): what it answers and what it refuses.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


receivers = [lambda: (3, 1, 2), lambda: (), lambda: ('b', 'a', 'b'), lambda: (1, 2.5, True, None)]
for make in receivers:
    print(text(make()))
    show('index(1)', lambda v: v.index(1), make())
    show("index('b')", lambda v: v.index('b'), make())
    show("index('b', 1)", lambda v: v.index('b', 1), make())
    show('index(2, -1)', lambda v: v.index(2, -1), make())
    show('index(9)', lambda v: v.index(9), make())
    show("index('a', 'x')", lambda v: v.index('a', 'x'), make())
    show('index()', lambda v: v.index(), make())
