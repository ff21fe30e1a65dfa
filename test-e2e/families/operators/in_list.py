# What is in a list, and what cannot be asked.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show('0 in []', lambda a, b: (a in b, a not in b), 0, [])
show('7 in []', lambda a, b: (a in b, a not in b), 7, [])
show('True in []', lambda a, b: (a in b, a not in b), True, [])
show('False in []', lambda a, b: (a in b, a not in b), False, [])
show('0.0 in []', lambda a, b: (a in b, a not in b), 0.0, [])
show('2.5 in []', lambda a, b: (a in b, a not in b), 2.5, [])
show('1+2j in []', lambda a, b: (a in b, a not in b), 1+2j, [])
show('0j in []', lambda a, b: (a in b, a not in b), 0j, [])
show("'' in []", lambda a, b: (a in b, a not in b), '', [])
show("'ab' in []", lambda a, b: (a in b, a not in b), 'ab', [])
show("b'' in []", lambda a, b: (a in b, a not in b), b'', [])
show("b'xy' in []", lambda a, b: (a in b, a not in b), b'xy', [])
show("bytearray(b'pq') in []", lambda a, b: (a in b, a not in b), bytearray(b'pq'), [])
show('[] in []', lambda a, b: (a in b, a not in b), [], [])
show("'a' in []", lambda a, b: (a in b, a not in b), 'a', [])
show('98 in []', lambda a, b: (a in b, a not in b), 98, [])
show("'k' in []", lambda a, b: (a in b, a not in b), 'k', [])
show('2.0 in []', lambda a, b: (a in b, a not in b), 2.0, [])
show('(1,) in []', lambda a, b: (a in b, a not in b), (1,), [])
show("0 in [1, 'a']", lambda a, b: (a in b, a not in b), 0, [1, 'a'])
show("7 in [1, 'a']", lambda a, b: (a in b, a not in b), 7, [1, 'a'])
show("True in [1, 'a']", lambda a, b: (a in b, a not in b), True, [1, 'a'])
show("False in [1, 'a']", lambda a, b: (a in b, a not in b), False, [1, 'a'])
show("0.0 in [1, 'a']", lambda a, b: (a in b, a not in b), 0.0, [1, 'a'])
show("2.5 in [1, 'a']", lambda a, b: (a in b, a not in b), 2.5, [1, 'a'])
show("1+2j in [1, 'a']", lambda a, b: (a in b, a not in b), 1+2j, [1, 'a'])
show("0j in [1, 'a']", lambda a, b: (a in b, a not in b), 0j, [1, 'a'])
show("'' in [1, 'a']", lambda a, b: (a in b, a not in b), '', [1, 'a'])
show("'ab' in [1, 'a']", lambda a, b: (a in b, a not in b), 'ab', [1, 'a'])
show("b'' in [1, 'a']", lambda a, b: (a in b, a not in b), b'', [1, 'a'])
show("b'xy' in [1, 'a']", lambda a, b: (a in b, a not in b), b'xy', [1, 'a'])
show("bytearray(b'pq') in [1, 'a']", lambda a, b: (a in b, a not in b), bytearray(b'pq'), [1, 'a'])
show("[] in [1, 'a']", lambda a, b: (a in b, a not in b), [], [1, 'a'])
show("'a' in [1, 'a']", lambda a, b: (a in b, a not in b), 'a', [1, 'a'])
show("98 in [1, 'a']", lambda a, b: (a in b, a not in b), 98, [1, 'a'])
show("'k' in [1, 'a']", lambda a, b: (a in b, a not in b), 'k', [1, 'a'])
show("2.0 in [1, 'a']", lambda a, b: (a in b, a not in b), 2.0, [1, 'a'])
show("(1,) in [1, 'a']", lambda a, b: (a in b, a not in b), (1,), [1, 'a'])
