# dict | anything it goes with: results, errors, the augmented form.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show('{} | 0', lambda a, b: a | b, {}, 0)
show('{} | 7', lambda a, b: a | b, {}, 7)
show('{} | -3', lambda a, b: a | b, {}, -3)
show('{} | 2 ** 65', lambda a, b: a | b, {}, 2 ** 65)
show('{} | True', lambda a, b: a | b, {}, True)
show('{} | False', lambda a, b: a | b, {}, False)
show('{} | set()', lambda a, b: a | b, {}, set())
show('{} | {1, 2}', lambda a, b: a | b, {}, {1, 2})
show('{} | frozenset({2, 3})', lambda a, b: a | b, {}, frozenset({2, 3}))
show('{} | {}', lambda a, b: a | b, {}, {})
show("{} | {'k': 1}", lambda a, b: a | b, {}, {'k': 1})
show('{} | int', lambda a, b: a | b, {}, int)
show('{} | None', lambda a, b: a | b, {}, None)
show("{} | 'ab'", lambda a, b: a | b, {}, 'ab')
show("{} | [1, 'a']", lambda a, b: a | b, {}, [1, 'a'])
show("{'k': 1} | 0", lambda a, b: a | b, {'k': 1}, 0)
show("{'k': 1} | 7", lambda a, b: a | b, {'k': 1}, 7)
show("{'k': 1} | -3", lambda a, b: a | b, {'k': 1}, -3)
show("{'k': 1} | 2 ** 65", lambda a, b: a | b, {'k': 1}, 2 ** 65)
show("{'k': 1} | True", lambda a, b: a | b, {'k': 1}, True)
show("{'k': 1} | False", lambda a, b: a | b, {'k': 1}, False)
show("{'k': 1} | set()", lambda a, b: a | b, {'k': 1}, set())
show("{'k': 1} | {1, 2}", lambda a, b: a | b, {'k': 1}, {1, 2})
show("{'k': 1} | frozenset({2, 3})", lambda a, b: a | b, {'k': 1}, frozenset({2, 3}))
show("{'k': 1} | {}", lambda a, b: a | b, {'k': 1}, {})
show("{'k': 1} | {'k': 1}", lambda a, b: a | b, {'k': 1}, {'k': 1})
show("{'k': 1} | int", lambda a, b: a | b, {'k': 1}, int)
show("{'k': 1} | None", lambda a, b: a | b, {'k': 1}, None)
show("{'k': 1} | 'ab'", lambda a, b: a | b, {'k': 1}, 'ab')
show("{'k': 1} | [1, 'a']", lambda a, b: a | b, {'k': 1}, [1, 'a'])


def update(a, b):
    before = a
    a |= b
    return a, type(a).__name__, a is before and isinstance(a, (list, set, dict, bytearray))

show('{} |= {}', update, {}, {})
show("{} |= {'k': 1}", update, {}, {'k': 1})
show('{} |= 0', update, {}, 0)
show("{'k': 1} |= {}", update, {'k': 1}, {})
show("{'k': 1} |= {'k': 1}", update, {'k': 1}, {'k': 1})
show("{'k': 1} |= 0", update, {'k': 1}, 0)
