# bytearray * anything it goes with: results, errors, the augmented form.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show("bytearray(b'pq') * 0", lambda a, b: a * b, bytearray(b'pq'), 0)
show("bytearray(b'pq') * 7", lambda a, b: a * b, bytearray(b'pq'), 7)
show("bytearray(b'pq') * -3", lambda a, b: a * b, bytearray(b'pq'), -3)
show("bytearray(b'pq') * True", lambda a, b: a * b, bytearray(b'pq'), True)
show("bytearray(b'pq') * False", lambda a, b: a * b, bytearray(b'pq'), False)
show("bytearray(b'pq') * 0.0", lambda a, b: a * b, bytearray(b'pq'), 0.0)
show("bytearray(b'pq') * 2.5", lambda a, b: a * b, bytearray(b'pq'), 2.5)
show("bytearray(b'pq') * -1e300", lambda a, b: a * b, bytearray(b'pq'), -1e300)
show("bytearray(b'pq') * float('inf')", lambda a, b: a * b, bytearray(b'pq'), float('inf'))
show("bytearray(b'pq') * 1+2j", lambda a, b: a * b, bytearray(b'pq'), 1+2j)
show("bytearray(b'pq') * 0j", lambda a, b: a * b, bytearray(b'pq'), 0j)
show("bytearray(b'pq') * ''", lambda a, b: a * b, bytearray(b'pq'), '')
show("bytearray(b'pq') * 'ab'", lambda a, b: a * b, bytearray(b'pq'), 'ab')
show("bytearray(b'pq') * '%s!'", lambda a, b: a * b, bytearray(b'pq'), '%s!')
show("bytearray(b'pq') * b''", lambda a, b: a * b, bytearray(b'pq'), b'')
show("bytearray(b'pq') * b'xy'", lambda a, b: a * b, bytearray(b'pq'), b'xy')
show("bytearray(b'pq') * b'%d'", lambda a, b: a * b, bytearray(b'pq'), b'%d')
show("bytearray(b'pq') * bytearray(b'pq')", lambda a, b: a * b, bytearray(b'pq'), bytearray(b'pq'))
show("bytearray(b'pq') * []", lambda a, b: a * b, bytearray(b'pq'), [])
show("bytearray(b'pq') * [1, 'a']", lambda a, b: a * b, bytearray(b'pq'), [1, 'a'])
show("bytearray(b'pq') * ()", lambda a, b: a * b, bytearray(b'pq'), ())
show("bytearray(b'pq') * (1, 2.5)", lambda a, b: a * b, bytearray(b'pq'), (1, 2.5))
show("bytearray(b'pq') * None", lambda a, b: a * b, bytearray(b'pq'), None)


def update(a, b):
    before = a
    a *= b
    return a, type(a).__name__, a is before and isinstance(a, (list, set, dict, bytearray))

show("bytearray(b'pq') *= bytearray(b'pq')", update, bytearray(b'pq'), bytearray(b'pq'))
show("bytearray(b'pq') *= 0", update, bytearray(b'pq'), 0)
show("bytearray(b'pq') *= 7", update, bytearray(b'pq'), 7)
