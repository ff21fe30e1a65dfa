# type | anything it goes with: results, errors, the augmented form.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show('int | 0', lambda a, b: a | b, int, 0)
show('int | 7', lambda a, b: a | b, int, 7)
show('int | -3', lambda a, b: a | b, int, -3)
show('int | 2 ** 65', lambda a, b: a | b, int, 2 ** 65)
show('int | True', lambda a, b: a | b, int, True)
show('int | False', lambda a, b: a | b, int, False)
show('int | set()', lambda a, b: a | b, int, set())
show('int | {1, 2}', lambda a, b: a | b, int, {1, 2})
show('int | frozenset({2, 3})', lambda a, b: a | b, int, frozenset({2, 3}))
show('int | {}', lambda a, b: a | b, int, {})
show("int | {'k': 1}", lambda a, b: a | b, int, {'k': 1})
show('int | int', lambda a, b: a | b, int, int)
show('int | None', lambda a, b: a | b, int, None)
show("int | 'ab'", lambda a, b: a | b, int, 'ab')
show("int | [1, 'a']", lambda a, b: a | b, int, [1, 'a'])


def update(a, b):
    before = a
    a |= b
    return a, type(a).__name__, a is before and isinstance(a, (list, set, dict, bytearray))

show('int |= int', update, int, int)
show('int |= 0', update, int, 0)
show('int |= 7', update, int, 7)
