# Unary not on every kind of operand.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show('not 0', lambda a: not a, 0)
show('not 7', lambda a: not a, 7)
show('not -3', lambda a: not a, -3)
show('not 2 ** 65', lambda a: not a, 2 ** 65)
show('not True', lambda a: not a, True)
show('not False', lambda a: not a, False)
show('not 0.0', lambda a: not a, 0.0)
show('not 2.5', lambda a: not a, 2.5)
show('not -1e300', lambda a: not a, -1e300)
show("not float('inf')", lambda a: not a, float('inf'))
show('not 1+2j', lambda a: not a, 1+2j)
show('not 0j', lambda a: not a, 0j)
show("not ''", lambda a: not a, '')
show("not 'ab'", lambda a: not a, 'ab')
show("not '%s!'", lambda a: not a, '%s!')
show("not b''", lambda a: not a, b'')
show("not b'xy'", lambda a: not a, b'xy')
show("not b'%d'", lambda a: not a, b'%d')
show("not bytearray(b'pq')", lambda a: not a, bytearray(b'pq'))
show('not []', lambda a: not a, [])
show("not [1, 'a']", lambda a: not a, [1, 'a'])
show('not ()', lambda a: not a, ())
show('not (1, 2.5)', lambda a: not a, (1, 2.5))
show('not {}', lambda a: not a, {})
show("not {'k': 1}", lambda a: not a, {'k': 1})
show('not set()', lambda a: not a, set())
show('not {1, 2}', lambda a: not a, {1, 2})
show('not frozenset({2, 3})', lambda a: not a, frozenset({2, 3}))
show('not range(3)', lambda a: not a, range(3))
show('not None', lambda a: not a, None)
show('not int', lambda a: not a, int)
show('not len', lambda a: not a, len)
