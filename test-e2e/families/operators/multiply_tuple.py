# tuple * anything it goes with: results, errors, the augmented form.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show('() * 0', lambda a, b: a * b, (), 0)
show('() * 7', lambda a, b: a * b, (), 7)
show('() * -3', lambda a, b: a * b, (), -3)
show('() * True', lambda a, b: a * b, (), True)
show('() * False', lambda a, b: a * b, (), False)
show('() * 0.0', lambda a, b: a * b, (), 0.0)
show('() * 2.5', lambda a, b: a * b, (), 2.5)
show('() * -1e300', lambda a, b: a * b, (), -1e300)
show("() * float('inf')", lambda a, b: a * b, (), float('inf'))
show('() * 1+2j', lambda a, b: a * b, (), 1+2j)
show('() * 0j', lambda a, b: a * b, (), 0j)
show("() * ''", lambda a, b: a * b, (), '')
show("() * 'ab'", lambda a, b: a * b, (), 'ab')
show("() * '%s!'", lambda a, b: a * b, (), '%s!')
show("() * b''", lambda a, b: a * b, (), b'')
show("() * b'xy'", lambda a, b: a * b, (), b'xy')
show("() * b'%d'", lambda a, b: a * b, (), b'%d')
show("() * bytearray(b'pq')", lambda a, b: a * b, (), bytearray(b'pq'))
show('() * []', lambda a, b: a * b, (), [])
show("() * [1, 'a']", lambda a, b: a * b, (), [1, 'a'])
show('() * ()', lambda a, b: a * b, (), ())
show('() * (1, 2.5)', lambda a, b: a * b, (), (1, 2.5))
show('() * None', lambda a, b: a * b, (), None)
show('(1, 2.5) * 0', lambda a, b: a * b, (1, 2.5), 0)
show('(1, 2.5) * 7', lambda a, b: a * b, (1, 2.5), 7)
show('(1, 2.5) * -3', lambda a, b: a * b, (1, 2.5), -3)
show('(1, 2.5) * True', lambda a, b: a * b, (1, 2.5), True)
show('(1, 2.5) * False', lambda a, b: a * b, (1, 2.5), False)
show('(1, 2.5) * 0.0', lambda a, b: a * b, (1, 2.5), 0.0)
show('(1, 2.5) * 2.5', lambda a, b: a * b, (1, 2.5), 2.5)
show('(1, 2.5) * -1e300', lambda a, b: a * b, (1, 2.5), -1e300)
show("(1, 2.5) * float('inf')", lambda a, b: a * b, (1, 2.5), float('inf'))
show('(1, 2.5) * 1+2j', lambda a, b: a * b, (1, 2.5), 1+2j)
show('(1, 2.5) * 0j', lambda a, b: a * b, (1, 2.5), 0j)
show("(1, 2.5) * ''", lambda a, b: a * b, (1, 2.5), '')
show("(1, 2.5) * 'ab'", lambda a, b: a * b, (1, 2.5), 'ab')
show("(1, 2.5) * '%s!'", lambda a, b: a * b, (1, 2.5), '%s!')
show("(1, 2.5) * b''", lambda a, b: a * b, (1, 2.5), b'')
show("(1, 2.5) * b'xy'", lambda a, b: a * b, (1, 2.5), b'xy')
show("(1, 2.5) * b'%d'", lambda a, b: a * b, (1, 2.5), b'%d')
show("(1, 2.5) * bytearray(b'pq')", lambda a, b: a * b, (1, 2.5), bytearray(b'pq'))
show('(1, 2.5) * []', lambda a, b: a * b, (1, 2.5), [])
show("(1, 2.5) * [1, 'a']", lambda a, b: a * b, (1, 2.5), [1, 'a'])
show('(1, 2.5) * ()', lambda a, b: a * b, (1, 2.5), ())
show('(1, 2.5) * (1, 2.5)', lambda a, b: a * b, (1, 2.5), (1, 2.5))
show('(1, 2.5) * None', lambda a, b: a * b, (1, 2.5), None)


def update(a, b):
    before = a
    a *= b
    return a, type(a).__name__, a is before and isinstance(a, (list, set, dict, bytearray))

show('() *= ()', update, (), ())
show('() *= (1, 2.5)', update, (), (1, 2.5))
show('() *= 0', update, (), 0)
show('(1, 2.5) *= ()', update, (1, 2.5), ())
show('(1, 2.5) *= (1, 2.5)', update, (1, 2.5), (1, 2.5))
show('(1, 2.5) *= 0', update, (1, 2.5), 0)
