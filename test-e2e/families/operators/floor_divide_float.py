# float // anything it goes with: results, errors, the augmented form.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show('0.0 // 0', lambda a, b: a // b, 0.0, 0)
show('0.0 // 7', lambda a, b: a // b, 0.0, 7)
show('0.0 // -3', lambda a, b: a // b, 0.0, -3)
show('0.0 // 2 ** 65', lambda a, b: a // b, 0.0, 2 ** 65)
show('0.0 // True', lambda a, b: a // b, 0.0, True)
show('0.0 // False', lambda a, b: a // b, 0.0, False)
show('0.0 // 0.0', lambda a, b: a // b, 0.0, 0.0)
show('0.0 // 2.5', lambda a, b: a // b, 0.0, 2.5)
show('0.0 // -1e300', lambda a, b: a // b, 0.0, -1e300)
show("0.0 // float('inf')", lambda a, b: a // b, 0.0, float('inf'))
show('0.0 // 1+2j', lambda a, b: a // b, 0.0, 1+2j)
show('0.0 // 0j', lambda a, b: a // b, 0.0, 0j)
show('0.0 // None', lambda a, b: a // b, 0.0, None)
show("0.0 // 'ab'", lambda a, b: a // b, 0.0, 'ab')
show("0.0 // [1, 'a']", lambda a, b: a // b, 0.0, [1, 'a'])
show('2.5 // 0', lambda a, b: a // b, 2.5, 0)
show('2.5 // 7', lambda a, b: a // b, 2.5, 7)
show('2.5 // -3', lambda a, b: a // b, 2.5, -3)
show('2.5 // 2 ** 65', lambda a, b: a // b, 2.5, 2 ** 65)
show('2.5 // True', lambda a, b: a // b, 2.5, True)
show('2.5 // False', lambda a, b: a // b, 2.5, False)
show('2.5 // 0.0', lambda a, b: a // b, 2.5, 0.0)
show('2.5 // 2.5', lambda a, b: a // b, 2.5, 2.5)
show('2.5 // -1e300', lambda a, b: a // b, 2.5, -1e300)
show("2.5 // float('inf')", lambda a, b: a // b, 2.5, float('inf'))
show('2.5 // 1+2j', lambda a, b: a // b, 2.5, 1+2j)
show('2.5 // 0j', lambda a, b: a // b, 2.5, 0j)
show('2.5 // None', lambda a, b: a // b, 2.5, None)
show("2.5 // 'ab'", lambda a, b: a // b, 2.5, 'ab')
show("2.5 // [1, 'a']", lambda a, b: a // b, 2.5, [1, 'a'])
show('-1e300 // 0', lambda a, b: a // b, -1e300, 0)
show('-1e300 // 7', lambda a, b: a // b, -1e300, 7)
show('-1e300 // -3', lambda a, b: a // b, -1e300, -3)
show('-1e300 // 2 ** 65', lambda a, b: a // b, -1e300, 2 ** 65)
show('-1e300 // True', lambda a, b: a // b, -1e300, True)
show('-1e300 // False', lambda a, b: a // b, -1e300, False)
show('-1e300 // 0.0', lambda a, b: a // b, -1e300, 0.0)
show('-1e300 // 2.5', lambda a, b: a // b, -1e300, 2.5)
show('-1e300 // -1e300', lambda a, b: a // b, -1e300, -1e300)
show("-1e300 // float('inf')", lambda a, b: a // b, -1e300, float('inf'))
show('-1e300 // 1+2j', lambda a, b: a // b, -1e300, 1+2j)
show('-1e300 // 0j', lambda a, b: a // b, -1e300, 0j)
show('-1e300 // None', lambda a, b: a // b, -1e300, None)
show("-1e300 // 'ab'", lambda a, b: a // b, -1e300, 'ab')
show("-1e300 // [1, 'a']", lambda a, b: a // b, -1e300, [1, 'a'])
show("float('inf') // 0", lambda a, b: a // b, float('inf'), 0)
show("float('inf') // 7", lambda a, b: a // b, float('inf'), 7)
show("float('inf') // -3", lambda a, b: a // b, float('inf'), -3)
show("float('inf') // 2 ** 65", lambda a, b: a // b, float('inf'), 2 ** 65)
show("float('inf') // True", lambda a, b: a // b, float('inf'), True)
show("float('inf') // False", lambda a, b: a // b, float('inf'), False)
show("float('inf') // 0.0", lambda a, b: a // b, float('inf'), 0.0)
show("float('inf') // 2.5", lambda a, b: a // b, float('inf'), 2.5)
show("float('inf') // -1e300", lambda a, b: a // b, float('inf'), -1e300)
show("float('inf') // float('inf')", lambda a, b: a // b, float('inf'), float('inf'))
show("float('inf') // 1+2j", lambda a, b: a // b, float('inf'), 1+2j)
show("float('inf') // 0j", lambda a, b: a // b, float('inf'), 0j)
show("float('inf') // None", lambda a, b: a // b, float('inf'), None)
show("float('inf') // 'ab'", lambda a, b: a // b, float('inf'), 'ab')
show("float('inf') // [1, 'a']", lambda a, b: a // b, float('inf'), [1, 'a'])


def update(a, b):
    before = a
    a //= b
    return a, type(a).__name__, a is before and isinstance(a, (list, set, dict, bytearray))

show('0.0 //= 0.0', update, 0.0, 0.0)
show('0.0 //= 2.5', update, 0.0, 2.5)
show('0.0 //= -1e300', update, 0.0, -1e300)
show('2.5 //= 0.0', update, 2.5, 0.0)
show('2.5 //= 2.5', update, 2.5, 2.5)
show('2.5 //= -1e300', update, 2.5, -1e300)
show('-1e300 //= 0.0', update, -1e300, 0.0)
show('-1e300 //= 2.5', update, -1e300, 2.5)
show('-1e300 //= -1e300', update, -1e300, -1e300)
show("float('inf') //= 0.0", update, float('inf'), 0.0)
show("float('inf') //= 2.5", update, float('inf'), 2.5)
show("float('inf') //= -1e300", update, float('inf'), -1e300)

def often(values):
    total = failures = 0
    for i in range(600):
        a, b = values[i % len(values)], values[i * 7 % len(values)]
        try:
            r = a // b
            total = total + (hash(r) % 1000003)
        except (ArithmeticError, ValueError, TypeError) as error:
            failures += 1
    return total, failures


print(often([0.0, -0.5, 1e150, 3.0, 7, -2]))
