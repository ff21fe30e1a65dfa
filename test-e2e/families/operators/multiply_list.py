# list * anything it goes with: results, errors, the augmented form.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show('[] * 0', lambda a, b: a * b, [], 0)
show('[] * 7', lambda a, b: a * b, [], 7)
show('[] * -3', lambda a, b: a * b, [], -3)
show('[] * True', lambda a, b: a * b, [], True)
show('[] * False', lambda a, b: a * b, [], False)
show('[] * 0.0', lambda a, b: a * b, [], 0.0)
show('[] * 2.5', lambda a, b: a * b, [], 2.5)
show('[] * -1e300', lambda a, b: a * b, [], -1e300)
show("[] * float('inf')", lambda a, b: a * b, [], float('inf'))
show('[] * 1+2j', lambda a, b: a * b, [], 1+2j)
show('[] * 0j', lambda a, b: a * b, [], 0j)
show("[] * ''", lambda a, b: a * b, [], '')
show("[] * 'ab'", lambda a, b: a * b, [], 'ab')
show("[] * '%s!'", lambda a, b: a * b, [], '%s!')
show("[] * b''", lambda a, b: a * b, [], b'')
show("[] * b'xy'", lambda a, b: a * b, [], b'xy')
show("[] * b'%d'", lambda a, b: a * b, [], b'%d')
show("[] * bytearray(b'pq')", lambda a, b: a * b, [], bytearray(b'pq'))
show('[] * []', lambda a, b: a * b, [], [])
show("[] * [1, 'a']", lambda a, b: a * b, [], [1, 'a'])
show('[] * ()', lambda a, b: a * b, [], ())
show('[] * (1, 2.5)', lambda a, b: a * b, [], (1, 2.5))
show('[] * None', lambda a, b: a * b, [], None)
show("[1, 'a'] * 0", lambda a, b: a * b, [1, 'a'], 0)
show("[1, 'a'] * 7", lambda a, b: a * b, [1, 'a'], 7)
show("[1, 'a'] * -3", lambda a, b: a * b, [1, 'a'], -3)
show("[1, 'a'] * True", lambda a, b: a * b, [1, 'a'], True)
show("[1, 'a'] * False", lambda a, b: a * b, [1, 'a'], False)
show("[1, 'a'] * 0.0", lambda a, b: a * b, [1, 'a'], 0.0)
show("[1, 'a'] * 2.5", lambda a, b: a * b, [1, 'a'], 2.5)
show("[1, 'a'] * -1e300", lambda a, b: a * b, [1, 'a'], -1e300)
show("[1, 'a'] * float('inf')", lambda a, b: a * b, [1, 'a'], float('inf'))
show("[1, 'a'] * 1+2j", lambda a, b: a * b, [1, 'a'], 1+2j)
show("[1, 'a'] * 0j", lambda a, b: a * b, [1, 'a'], 0j)
show("[1, 'a'] * ''", lambda a, b: a * b, [1, 'a'], '')
show("[1, 'a'] * 'ab'", lambda a, b: a * b, [1, 'a'], 'ab')
show("[1, 'a'] * '%s!'", lambda a, b: a * b, [1, 'a'], '%s!')
show("[1, 'a'] * b''", lambda a, b: a * b, [1, 'a'], b'')
show("[1, 'a'] * b'xy'", lambda a, b: a * b, [1, 'a'], b'xy')
show("[1, 'a'] * b'%d'", lambda a, b: a * b, [1, 'a'], b'%d')
show("[1, 'a'] * bytearray(b'pq')", lambda a, b: a * b, [1, 'a'], bytearray(b'pq'))
show("[1, 'a'] * []", lambda a, b: a * b, [1, 'a'], [])
show("[1, 'a'] * [1, 'a']", lambda a, b: a * b, [1, 'a'], [1, 'a'])
show("[1, 'a'] * ()", lambda a, b: a * b, [1, 'a'], ())
show("[1, 'a'] * (1, 2.5)", lambda a, b: a * b, [1, 'a'], (1, 2.5))
show("[1, 'a'] * None", lambda a, b: a * b, [1, 'a'], None)


def update(a, b):
    before = a
    a *= b
    return a, type(a).__name__, a is before and isinstance(a, (list, set, dict, bytearray))

show('[] *= []', update, [], [])
show("[] *= [1, 'a']", update, [], [1, 'a'])
show('[] *= 0', update, [], 0)
show("[1, 'a'] *= []", update, [1, 'a'], [])
show("[1, 'a'] *= [1, 'a']", update, [1, 'a'], [1, 'a'])
show("[1, 'a'] *= 0", update, [1, 'a'], 0)
