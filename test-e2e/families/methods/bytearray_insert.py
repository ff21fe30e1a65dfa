# bytearray.insert(): what it answers and what it refuses.
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
    change('insert(0, 65)', make, lambda v: v.insert(0, 65))
    change('insert(-1, 66)', make, lambda v: v.insert(-1, 66))
    change('insert(100, 67)', make, lambda v: v.insert(100, 67))
    change('insert(-100, 68)', make, lambda v: v.insert(-100, 68))
    change('insert(0, 256)', make, lambda v: v.insert(0, 256))
    change("insert('a', 1)", make, lambda v: v.insert('a', 1))
    change('insert(1)', make, lambda v: v.insert(1))
