# range == everything: never an error.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show('range(3) == 0', lambda a, b: a == b, range(3), 0)
show('range(3) == 7', lambda a, b: a == b, range(3), 7)
show('range(3) == True', lambda a, b: a == b, range(3), True)
show('range(3) == False', lambda a, b: a == b, range(3), False)
show('range(3) == 0.0', lambda a, b: a == b, range(3), 0.0)
show('range(3) == 2.5', lambda a, b: a == b, range(3), 2.5)
show('range(3) == 1+2j', lambda a, b: a == b, range(3), 1+2j)
show('range(3) == 0j', lambda a, b: a == b, range(3), 0j)
show("range(3) == ''", lambda a, b: a == b, range(3), '')
show("range(3) == 'ab'", lambda a, b: a == b, range(3), 'ab')
show("range(3) == b''", lambda a, b: a == b, range(3), b'')
show("range(3) == b'xy'", lambda a, b: a == b, range(3), b'xy')
show("range(3) == bytearray(b'pq')", lambda a, b: a == b, range(3), bytearray(b'pq'))
show('range(3) == []', lambda a, b: a == b, range(3), [])
show("range(3) == [1, 'a']", lambda a, b: a == b, range(3), [1, 'a'])
show('range(3) == ()', lambda a, b: a == b, range(3), ())
show('range(3) == (1, 2.5)', lambda a, b: a == b, range(3), (1, 2.5))
show('range(3) == {}', lambda a, b: a == b, range(3), {})
show("range(3) == {'k': 1}", lambda a, b: a == b, range(3), {'k': 1})
show('range(3) == set()', lambda a, b: a == b, range(3), set())
show('range(3) == {1, 2}', lambda a, b: a == b, range(3), {1, 2})
show('range(3) == frozenset({2, 3})', lambda a, b: a == b, range(3), frozenset({2, 3}))
show('range(3) == range(3)', lambda a, b: a == b, range(3), range(3))
show('range(3) == None', lambda a, b: a == b, range(3), None)
show('range(3) == int', lambda a, b: a == b, range(3), int)
show('range(3) == len', lambda a, b: a == b, range(3), len)
