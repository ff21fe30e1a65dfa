# bytearray.append(): what it answers and what it refuses.
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
    change('append(65)', make, lambda v: v.append(65))
    change('append(0)', make, lambda v: v.append(0))
    change('append(256)', make, lambda v: v.append(256))
    change('append(-1)', make, lambda v: v.append(-1))
    change("append('a')", make, lambda v: v.append('a'))
    change("append(b'a')", make, lambda v: v.append(b'a'))
    change('append(1.5)', make, lambda v: v.append(1.5))
    change('append()', make, lambda v: v.append())
