# range.index(): what it answers and what it refuses.
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
    show('index(1)', lambda v: v.index(1), make())
    show('index(4)', lambda v: v.index(4), make())
    show('index(9)', lambda v: v.index(9), make())
    show('index(1.0)', lambda v: v.index(1.0), make())
    show("index('a')", lambda v: v.index('a'), make())
    show('index()', lambda v: v.index(), make())
