# int >> anything it goes with: results, errors, the augmented form.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show('0 >> 0', lambda a, b: a >> b, 0, 0)
show('0 >> 7', lambda a, b: a >> b, 0, 7)
show('0 >> -3', lambda a, b: a >> b, 0, -3)
show('0 >> 2 ** 65', lambda a, b: a >> b, 0, 2 ** 65)
show('0 >> True', lambda a, b: a >> b, 0, True)
show('0 >> False', lambda a, b: a >> b, 0, False)
show('0 >> None', lambda a, b: a >> b, 0, None)
show("0 >> 'ab'", lambda a, b: a >> b, 0, 'ab')
show("0 >> [1, 'a']", lambda a, b: a >> b, 0, [1, 'a'])
show('7 >> 0', lambda a, b: a >> b, 7, 0)
show('7 >> 7', lambda a, b: a >> b, 7, 7)
show('7 >> -3', lambda a, b: a >> b, 7, -3)
show('7 >> 2 ** 65', lambda a, b: a >> b, 7, 2 ** 65)
show('7 >> True', lambda a, b: a >> b, 7, True)
show('7 >> False', lambda a, b: a >> b, 7, False)
show('7 >> None', lambda a, b: a >> b, 7, None)
show("7 >> 'ab'", lambda a, b: a >> b, 7, 'ab')
show("7 >> [1, 'a']", lambda a, b: a >> b, 7, [1, 'a'])
show('-3 >> 0', lambda a, b: a >> b, -3, 0)
show('-3 >> 7', lambda a, b: a >> b, -3, 7)
show('-3 >> -3', lambda a, b: a >> b, -3, -3)
show('-3 >> 2 ** 65', lambda a, b: a >> b, -3, 2 ** 65)
show('-3 >> True', lambda a, b: a >> b, -3, True)
show('-3 >> False', lambda a, b: a >> b, -3, False)
show('-3 >> None', lambda a, b: a >> b, -3, None)
show("-3 >> 'ab'", lambda a, b: a >> b, -3, 'ab')
show("-3 >> [1, 'a']", lambda a, b: a >> b, -3, [1, 'a'])
show('2 ** 65 >> 0', lambda a, b: a >> b, 2 ** 65, 0)
show('2 ** 65 >> 7', lambda a, b: a >> b, 2 ** 65, 7)
show('2 ** 65 >> -3', lambda a, b: a >> b, 2 ** 65, -3)
show('2 ** 65 >> 2 ** 65', lambda a, b: a >> b, 2 ** 65, 2 ** 65)
show('2 ** 65 >> True', lambda a, b: a >> b, 2 ** 65, True)
show('2 ** 65 >> False', lambda a, b: a >> b, 2 ** 65, False)
show('2 ** 65 >> None', lambda a, b: a >> b, 2 ** 65, None)
show("2 ** 65 >> 'ab'", lambda a, b: a >> b, 2 ** 65, 'ab')
show("2 ** 65 >> [1, 'a']", lambda a, b: a >> b, 2 ** 65, [1, 'a'])


def update(a, b):
    before = a
    a >>= b
    return a, type(a).__name__, a is before and isinstance(a, (list, set, dict, bytearray))

show('0 >>= 0', update, 0, 0)
show('0 >>= 7', update, 0, 7)
show('0 >>= -3', update, 0, -3)
show('7 >>= 0', update, 7, 0)
show('7 >>= 7', update, 7, 7)
show('7 >>= -3', update, 7, -3)
show('-3 >>= 0', update, -3, 0)
show('-3 >>= 7', update, -3, 7)
show('-3 >>= -3', update, -3, -3)
show('2 ** 65 >>= 0', update, 2 ** 65, 0)
show('2 ** 65 >>= 7', update, 2 ** 65, 7)
show('2 ** 65 >>= -3', update, 2 ** 65, -3)

def often(values):
    total = failures = 0
    for i in range(600):
        a, b = values[i % len(values)], values[i * 7 % len(values)] % 60
        try:
            r = a >> b
            total = total + (hash(r) % 1000003)
        except (ArithmeticError, ValueError, TypeError) as error:
            failures += 1
    return total, failures


print(often([0, 1, -1, 5, 2 ** 31, 2 ** 47 - 1, -(2 ** 47), 2 ** 62, 2 ** 63]))
