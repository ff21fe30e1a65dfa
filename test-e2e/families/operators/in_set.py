# What is in a set, and what cannot be asked.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show('0 in set()', lambda a, b: (a in b, a not in b), 0, set())
show('7 in set()', lambda a, b: (a in b, a not in b), 7, set())
show('True in set()', lambda a, b: (a in b, a not in b), True, set())
show('False in set()', lambda a, b: (a in b, a not in b), False, set())
show('0.0 in set()', lambda a, b: (a in b, a not in b), 0.0, set())
show('2.5 in set()', lambda a, b: (a in b, a not in b), 2.5, set())
show('1+2j in set()', lambda a, b: (a in b, a not in b), 1+2j, set())
show('0j in set()', lambda a, b: (a in b, a not in b), 0j, set())
show("'' in set()", lambda a, b: (a in b, a not in b), '', set())
show("'ab' in set()", lambda a, b: (a in b, a not in b), 'ab', set())
show("b'' in set()", lambda a, b: (a in b, a not in b), b'', set())
show("b'xy' in set()", lambda a, b: (a in b, a not in b), b'xy', set())
show("bytearray(b'pq') in set()", lambda a, b: (a in b, a not in b), bytearray(b'pq'), set())
show('[] in set()', lambda a, b: (a in b, a not in b), [], set())
show("'a' in set()", lambda a, b: (a in b, a not in b), 'a', set())
show('98 in set()', lambda a, b: (a in b, a not in b), 98, set())
show("'k' in set()", lambda a, b: (a in b, a not in b), 'k', set())
show('2.0 in set()', lambda a, b: (a in b, a not in b), 2.0, set())
show('(1,) in set()', lambda a, b: (a in b, a not in b), (1,), set())
show('0 in {1, 2}', lambda a, b: (a in b, a not in b), 0, {1, 2})
show('7 in {1, 2}', lambda a, b: (a in b, a not in b), 7, {1, 2})
show('True in {1, 2}', lambda a, b: (a in b, a not in b), True, {1, 2})
show('False in {1, 2}', lambda a, b: (a in b, a not in b), False, {1, 2})
show('0.0 in {1, 2}', lambda a, b: (a in b, a not in b), 0.0, {1, 2})
show('2.5 in {1, 2}', lambda a, b: (a in b, a not in b), 2.5, {1, 2})
show('1+2j in {1, 2}', lambda a, b: (a in b, a not in b), 1+2j, {1, 2})
show('0j in {1, 2}', lambda a, b: (a in b, a not in b), 0j, {1, 2})
show("'' in {1, 2}", lambda a, b: (a in b, a not in b), '', {1, 2})
show("'ab' in {1, 2}", lambda a, b: (a in b, a not in b), 'ab', {1, 2})
show("b'' in {1, 2}", lambda a, b: (a in b, a not in b), b'', {1, 2})
show("b'xy' in {1, 2}", lambda a, b: (a in b, a not in b), b'xy', {1, 2})
show("bytearray(b'pq') in {1, 2}", lambda a, b: (a in b, a not in b), bytearray(b'pq'), {1, 2})
show('[] in {1, 2}', lambda a, b: (a in b, a not in b), [], {1, 2})
show("'a' in {1, 2}", lambda a, b: (a in b, a not in b), 'a', {1, 2})
show('98 in {1, 2}', lambda a, b: (a in b, a not in b), 98, {1, 2})
show("'k' in {1, 2}", lambda a, b: (a in b, a not in b), 'k', {1, 2})
show('2.0 in {1, 2}', lambda a, b: (a in b, a not in b), 2.0, {1, 2})
show('(1,) in {1, 2}', lambda a, b: (a in b, a not in b), (1,), {1, 2})
