# Unary ~ on every kind of operand.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show('~0', lambda a: ~a, 0)
show('~7', lambda a: ~a, 7)
show('~-3', lambda a: ~a, -3)
show('~2 ** 65', lambda a: ~a, 2 ** 65)
show('~0.0', lambda a: ~a, 0.0)
show('~2.5', lambda a: ~a, 2.5)
show('~-1e300', lambda a: ~a, -1e300)
show("~float('inf')", lambda a: ~a, float('inf'))
show('~1+2j', lambda a: ~a, 1+2j)
show('~0j', lambda a: ~a, 0j)
show("~''", lambda a: ~a, '')
show("~'ab'", lambda a: ~a, 'ab')
show("~'%s!'", lambda a: ~a, '%s!')
show("~b''", lambda a: ~a, b'')
show("~b'xy'", lambda a: ~a, b'xy')
show("~b'%d'", lambda a: ~a, b'%d')
show("~bytearray(b'pq')", lambda a: ~a, bytearray(b'pq'))
show('~[]', lambda a: ~a, [])
show("~[1, 'a']", lambda a: ~a, [1, 'a'])
show('~()', lambda a: ~a, ())
show('~(1, 2.5)', lambda a: ~a, (1, 2.5))
show('~{}', lambda a: ~a, {})
show("~{'k': 1}", lambda a: ~a, {'k': 1})
show('~set()', lambda a: ~a, set())
show('~{1, 2}', lambda a: ~a, {1, 2})
show('~frozenset({2, 3})', lambda a: ~a, frozenset({2, 3}))
show('~range(3)', lambda a: ~a, range(3))
show('~None', lambda a: ~a, None)
show('~int', lambda a: ~a, int)
show('~len', lambda a: ~a, len)
