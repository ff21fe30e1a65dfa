# bool & anything it goes with: results, errors, the augmented form.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show('True & 0', lambda a, b: a & b, True, 0)
show('True & 7', lambda a, b: a & b, True, 7)
show('True & -3', lambda a, b: a & b, True, -3)
show('True & 2 ** 65', lambda a, b: a & b, True, 2 ** 65)
show('True & True', lambda a, b: a & b, True, True)
show('True & False', lambda a, b: a & b, True, False)
show('True & set()', lambda a, b: a & b, True, set())
show('True & {1, 2}', lambda a, b: a & b, True, {1, 2})
show('True & frozenset({2, 3})', lambda a, b: a & b, True, frozenset({2, 3}))
show('True & None', lambda a, b: a & b, True, None)
show("True & 'ab'", lambda a, b: a & b, True, 'ab')
show("True & [1, 'a']", lambda a, b: a & b, True, [1, 'a'])
show('False & 0', lambda a, b: a & b, False, 0)
show('False & 7', lambda a, b: a & b, False, 7)
show('False & -3', lambda a, b: a & b, False, -3)
show('False & 2 ** 65', lambda a, b: a & b, False, 2 ** 65)
show('False & True', lambda a, b: a & b, False, True)
show('False & False', lambda a, b: a & b, False, False)
show('False & set()', lambda a, b: a & b, False, set())
show('False & {1, 2}', lambda a, b: a & b, False, {1, 2})
show('False & frozenset({2, 3})', lambda a, b: a & b, False, frozenset({2, 3}))
show('False & None', lambda a, b: a & b, False, None)
show("False & 'ab'", lambda a, b: a & b, False, 'ab')
show("False & [1, 'a']", lambda a, b: a & b, False, [1, 'a'])


def update(a, b):
    before = a
    a &= b
    return a, type(a).__name__, a is before and isinstance(a, (list, set, dict, bytearray))

show('True &= True', update, True, True)
show('True &= False', update, True, False)
show('True &= 0', update, True, 0)
show('False &= True', update, False, True)
show('False &= False', update, False, False)
show('False &= 0', update, False, 0)

def often(values):
    total = failures = 0
    for i in range(600):
        a, b = values[i % len(values)], values[i * 7 % len(values)]
        try:
            r = a & b
            total = total + (hash(r) % 1000003)
        except (ArithmeticError, ValueError, TypeError) as error:
            failures += 1
    return total, failures


print(often([True, False, 3, -2]))
