# bytearray.extend(): what it answers and what it refuses.
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
    change("extend(b'ab')", make, lambda v: v.extend(b'ab'))
    change('extend([1, 2])', make, lambda v: v.extend([1, 2]))
    change("extend(bytearray(b'x'))", make, lambda v: v.extend(bytearray(b'x')))
    change('extend(range(3))', make, lambda v: v.extend(range(3)))
    change('extend([300])', make, lambda v: v.extend([300]))
    change("extend('a')", make, lambda v: v.extend('a'))
    change('extend(5)', make, lambda v: v.extend(5))
    change('extend()', make, lambda v: v.extend())
