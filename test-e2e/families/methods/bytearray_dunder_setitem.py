# bytearray.__setitem__(): what it answers and what it refuses.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


def change(label, make, call):
    value = make()
    show(label, call, value)
    print("    leaves", text(value))


receivers = [lambda: bytearray(b'Hello'), lambda: bytearray(), lambda: bytearray(b'aXbXa')]
for make in receivers:
    print(text(make()))
    change('__setitem__(0, 65)', make, lambda v: v.__setitem__(0, 65))
    change('__setitem__(-1, 66)', make, lambda v: v.__setitem__(-1, 66))
    change('__setitem__(9, 1)', make, lambda v: v.__setitem__(9, 1))
    change("__setitem__(slice(1, 3), b'xyz')", make, lambda v: v.__setitem__(slice(1, 3), b'xyz'))
    change('__setitem__(slice(0, 0), [1, 2])', make, lambda v: v.__setitem__(slice(0, 0), [1, 2]))
    change("__setitem__(slice(None, None, 2), b'ab')", make, lambda v: v.__setitem__(slice(None, None, 2), b'ab'))
    change('__setitem__(slice(0, 1), 5)', make, lambda v: v.__setitem__(slice(0, 1), 5))
