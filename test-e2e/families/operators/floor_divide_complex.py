# complex // anything it goes with: results, errors, the augmented form.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show('1+2j // 0', lambda a, b: a // b, 1+2j, 0)
show('1+2j // 7', lambda a, b: a // b, 1+2j, 7)
show('1+2j // -3', lambda a, b: a // b, 1+2j, -3)
show('1+2j // 2 ** 65', lambda a, b: a // b, 1+2j, 2 ** 65)
show('1+2j // True', lambda a, b: a // b, 1+2j, True)
show('1+2j // False', lambda a, b: a // b, 1+2j, False)
show('1+2j // 0.0', lambda a, b: a // b, 1+2j, 0.0)
show('1+2j // 2.5', lambda a, b: a // b, 1+2j, 2.5)
show('1+2j // -1e300', lambda a, b: a // b, 1+2j, -1e300)
show("1+2j // float('inf')", lambda a, b: a // b, 1+2j, float('inf'))
show('1+2j // 1+2j', lambda a, b: a // b, 1+2j, 1+2j)
show('1+2j // 0j', lambda a, b: a // b, 1+2j, 0j)
show('1+2j // None', lambda a, b: a // b, 1+2j, None)
show("1+2j // 'ab'", lambda a, b: a // b, 1+2j, 'ab')
show("1+2j // [1, 'a']", lambda a, b: a // b, 1+2j, [1, 'a'])
show('0j // 0', lambda a, b: a // b, 0j, 0)
show('0j // 7', lambda a, b: a // b, 0j, 7)
show('0j // -3', lambda a, b: a // b, 0j, -3)
show('0j // 2 ** 65', lambda a, b: a // b, 0j, 2 ** 65)
show('0j // True', lambda a, b: a // b, 0j, True)
show('0j // False', lambda a, b: a // b, 0j, False)
show('0j // 0.0', lambda a, b: a // b, 0j, 0.0)
show('0j // 2.5', lambda a, b: a // b, 0j, 2.5)
show('0j // -1e300', lambda a, b: a // b, 0j, -1e300)
show("0j // float('inf')", lambda a, b: a // b, 0j, float('inf'))
show('0j // 1+2j', lambda a, b: a // b, 0j, 1+2j)
show('0j // 0j', lambda a, b: a // b, 0j, 0j)
show('0j // None', lambda a, b: a // b, 0j, None)
show("0j // 'ab'", lambda a, b: a // b, 0j, 'ab')
show("0j // [1, 'a']", lambda a, b: a // b, 0j, [1, 'a'])


def update(a, b):
    before = a
    a //= b
    return a, type(a).__name__, a is before and isinstance(a, (list, set, dict, bytearray))

show('1+2j //= 1+2j', update, 1+2j, 1+2j)
show('1+2j //= 0j', update, 1+2j, 0j)
show('1+2j //= 0', update, 1+2j, 0)
show('0j //= 1+2j', update, 0j, 1+2j)
show('0j //= 0j', update, 0j, 0j)
show('0j //= 0', update, 0j, 0)
