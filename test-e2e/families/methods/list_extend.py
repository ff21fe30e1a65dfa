# list.extend(): what it answers and what it refuses.
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


receivers = [lambda: [3, 1, 2], lambda: [], lambda: ['b', 'a', 'b'], lambda: [1, 2.5, True, -1]]
for make in receivers:
    print(text(make()))
    change('extend([1])', make, lambda v: v.extend([1]))
    change('extend(())', make, lambda v: v.extend(()))
    change("extend('xy')", make, lambda v: v.extend('xy'))
    change('extend({1: 2})', make, lambda v: v.extend({1: 2}))
    change('extend(range(2))', make, lambda v: v.extend(range(2)))
    change('extend((k for k in [7]))', make, lambda v: v.extend((k for k in [7])))
    change('extend(5)', make, lambda v: v.extend(5))
    change('extend(None)', make, lambda v: v.extend(None))
    change('extend()', make, lambda v: v.extend())
