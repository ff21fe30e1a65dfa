# range.__getitem__(): what it answers and what it refuses.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


receivers = [lambda: range(5), lambda: range(0), lambda: range(10, 0, -3), lambda: range(2 ** 70, 2 ** 70 + 5, 2)]
for make in receivers:
    print(text(make()))
    show('__getitem__(0)', lambda v: v.__getitem__(0), make())
    show('__getitem__(-1)', lambda v: v.__getitem__(-1), make())
    show('__getitem__(9)', lambda v: v.__getitem__(9), make())
    show('__getitem__(slice(1, 3))', lambda v: v.__getitem__(slice(1, 3)), make())
    show('__getitem__(slice(None, None, -1))', lambda v: v.__getitem__(slice(None, None, -1)), make())
    show("__getitem__('a')", lambda v: v.__getitem__('a'), make())
