# set.intersection(): what it answers and what it refuses.
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


receivers = [lambda: {1, 2, 3}, lambda: set(), lambda: {(1, 2), 2.5, None}]
for make in receivers:
    print(text(make()))
    change('intersection()', make, lambda v: v.intersection())
    change('intersection({1, 9})', make, lambda v: v.intersection({1, 9}))
    change('intersection([1, 2], {2})', make, lambda v: v.intersection([1, 2], {2}))
    change('intersection(5)', make, lambda v: v.intersection(5))
    change('intersection(range(3))', make, lambda v: v.intersection(range(3)))
