# dict.update(): what it answers and what it refuses.
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


receivers = [lambda: {'a': 1, 'b': 2}, lambda: {}, lambda: {1: 'x', 2.5: 'y', (1, 2): 'z', None: 'n'}]
for make in receivers:
    print(text(make()))
    change('update()', make, lambda v: v.update())
    change("update({'a': 9})", make, lambda v: v.update({'a': 9}))
    change("update([('k', 1)])", make, lambda v: v.update([('k', 1)]))
    change('update(a=5, z=6)', make, lambda v: v.update(a=5, z=6))
    change("update({'q': 1}, r=2)", make, lambda v: v.update({'q': 1}, r=2))
    change('update([(1, 2, 3)])', make, lambda v: v.update([(1, 2, 3)]))
    change('update([1])', make, lambda v: v.update([1]))
    change('update(5)', make, lambda v: v.update(5))
    change("update('ab')", make, lambda v: v.update('ab'))
    change("update(['xy'])", make, lambda v: v.update(['xy']))
    change('update({}, {})', make, lambda v: v.update({}, {}))
