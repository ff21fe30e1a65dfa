# frozenset & anything it goes with: results, errors, the augmented form.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show('frozenset({2, 3}) & 0', lambda a, b: a & b, frozenset({2, 3}), 0)
show('frozenset({2, 3}) & 7', lambda a, b: a & b, frozenset({2, 3}), 7)
show('frozenset({2, 3}) & -3', lambda a, b: a & b, frozenset({2, 3}), -3)
show('frozenset({2, 3}) & 2 ** 65', lambda a, b: a & b, frozenset({2, 3}), 2 ** 65)
show('frozenset({2, 3}) & True', lambda a, b: a & b, frozenset({2, 3}), True)
show('frozenset({2, 3}) & False', lambda a, b: a & b, frozenset({2, 3}), False)
show('frozenset({2, 3}) & set()', lambda a, b: a & b, frozenset({2, 3}), set())
show('frozenset({2, 3}) & {1, 2}', lambda a, b: a & b, frozenset({2, 3}), {1, 2})
show('frozenset({2, 3}) & frozenset({2, 3})', lambda a, b: a & b, frozenset({2, 3}), frozenset({2, 3}))
show('frozenset({2, 3}) & None', lambda a, b: a & b, frozenset({2, 3}), None)
show("frozenset({2, 3}) & 'ab'", lambda a, b: a & b, frozenset({2, 3}), 'ab')
show("frozenset({2, 3}) & [1, 'a']", lambda a, b: a & b, frozenset({2, 3}), [1, 'a'])


def update(a, b):
    before = a
    a &= b
    return a, type(a).__name__, a is before and isinstance(a, (list, set, dict, bytearray))

show('frozenset({2, 3}) &= frozenset({2, 3})', update, frozenset({2, 3}), frozenset({2, 3}))
show('frozenset({2, 3}) &= 0', update, frozenset({2, 3}), 0)
show('frozenset({2, 3}) &= 7', update, frozenset({2, 3}), 7)
