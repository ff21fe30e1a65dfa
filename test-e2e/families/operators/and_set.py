# set & anything it goes with: results, errors, the augmented form.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show('set() & 0', lambda a, b: a & b, set(), 0)
show('set() & 7', lambda a, b: a & b, set(), 7)
show('set() & -3', lambda a, b: a & b, set(), -3)
show('set() & 2 ** 65', lambda a, b: a & b, set(), 2 ** 65)
show('set() & True', lambda a, b: a & b, set(), True)
show('set() & False', lambda a, b: a & b, set(), False)
show('set() & set()', lambda a, b: a & b, set(), set())
show('set() & {1, 2}', lambda a, b: a & b, set(), {1, 2})
show('set() & frozenset({2, 3})', lambda a, b: a & b, set(), frozenset({2, 3}))
show('set() & None', lambda a, b: a & b, set(), None)
show("set() & 'ab'", lambda a, b: a & b, set(), 'ab')
show("set() & [1, 'a']", lambda a, b: a & b, set(), [1, 'a'])
show('{1, 2} & 0', lambda a, b: a & b, {1, 2}, 0)
show('{1, 2} & 7', lambda a, b: a & b, {1, 2}, 7)
show('{1, 2} & -3', lambda a, b: a & b, {1, 2}, -3)
show('{1, 2} & 2 ** 65', lambda a, b: a & b, {1, 2}, 2 ** 65)
show('{1, 2} & True', lambda a, b: a & b, {1, 2}, True)
show('{1, 2} & False', lambda a, b: a & b, {1, 2}, False)
show('{1, 2} & set()', lambda a, b: a & b, {1, 2}, set())
show('{1, 2} & {1, 2}', lambda a, b: a & b, {1, 2}, {1, 2})
show('{1, 2} & frozenset({2, 3})', lambda a, b: a & b, {1, 2}, frozenset({2, 3}))
show('{1, 2} & None', lambda a, b: a & b, {1, 2}, None)
show("{1, 2} & 'ab'", lambda a, b: a & b, {1, 2}, 'ab')
show("{1, 2} & [1, 'a']", lambda a, b: a & b, {1, 2}, [1, 'a'])


def update(a, b):
    before = a
    a &= b
    return a, type(a).__name__, a is before and isinstance(a, (list, set, dict, bytearray))

show('set() &= set()', update, set(), set())
show('set() &= {1, 2}', update, set(), {1, 2})
show('set() &= 0', update, set(), 0)
show('{1, 2} &= set()', update, {1, 2}, set())
show('{1, 2} &= {1, 2}', update, {1, 2}, {1, 2})
show('{1, 2} &= 0', update, {1, 2}, 0)
