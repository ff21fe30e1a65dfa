# frozenset == everything: never an error.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show('frozenset({2, 3}) == 0', lambda a, b: a == b, frozenset({2, 3}), 0)
show('frozenset({2, 3}) == 7', lambda a, b: a == b, frozenset({2, 3}), 7)
show('frozenset({2, 3}) == True', lambda a, b: a == b, frozenset({2, 3}), True)
show('frozenset({2, 3}) == False', lambda a, b: a == b, frozenset({2, 3}), False)
show('frozenset({2, 3}) == 0.0', lambda a, b: a == b, frozenset({2, 3}), 0.0)
show('frozenset({2, 3}) == 2.5', lambda a, b: a == b, frozenset({2, 3}), 2.5)
show('frozenset({2, 3}) == 1+2j', lambda a, b: a == b, frozenset({2, 3}), 1+2j)
show('frozenset({2, 3}) == 0j', lambda a, b: a == b, frozenset({2, 3}), 0j)
show("frozenset({2, 3}) == ''", lambda a, b: a == b, frozenset({2, 3}), '')
show("frozenset({2, 3}) == 'ab'", lambda a, b: a == b, frozenset({2, 3}), 'ab')
show("frozenset({2, 3}) == b''", lambda a, b: a == b, frozenset({2, 3}), b'')
show("frozenset({2, 3}) == b'xy'", lambda a, b: a == b, frozenset({2, 3}), b'xy')
show("frozenset({2, 3}) == bytearray(b'pq')", lambda a, b: a == b, frozenset({2, 3}), bytearray(b'pq'))
show('frozenset({2, 3}) == []', lambda a, b: a == b, frozenset({2, 3}), [])
show("frozenset({2, 3}) == [1, 'a']", lambda a, b: a == b, frozenset({2, 3}), [1, 'a'])
show('frozenset({2, 3}) == ()', lambda a, b: a == b, frozenset({2, 3}), ())
show('frozenset({2, 3}) == (1, 2.5)', lambda a, b: a == b, frozenset({2, 3}), (1, 2.5))
show('frozenset({2, 3}) == {}', lambda a, b: a == b, frozenset({2, 3}), {})
show("frozenset({2, 3}) == {'k': 1}", lambda a, b: a == b, frozenset({2, 3}), {'k': 1})
show('frozenset({2, 3}) == set()', lambda a, b: a == b, frozenset({2, 3}), set())
show('frozenset({2, 3}) == {1, 2}', lambda a, b: a == b, frozenset({2, 3}), {1, 2})
show('frozenset({2, 3}) == frozenset({2, 3})', lambda a, b: a == b, frozenset({2, 3}), frozenset({2, 3}))
show('frozenset({2, 3}) == range(3)', lambda a, b: a == b, frozenset({2, 3}), range(3))
show('frozenset({2, 3}) == None', lambda a, b: a == b, frozenset({2, 3}), None)
show('frozenset({2, 3}) == int', lambda a, b: a == b, frozenset({2, 3}), int)
show('frozenset({2, 3}) == len', lambda a, b: a == b, frozenset({2, 3}), len)
