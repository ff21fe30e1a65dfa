# What is in a dict, and what cannot be asked.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show('0 in {}', lambda a, b: (a in b, a not in b), 0, {})
show('7 in {}', lambda a, b: (a in b, a not in b), 7, {})
show('True in {}', lambda a, b: (a in b, a not in b), True, {})
show('False in {}', lambda a, b: (a in b, a not in b), False, {})
show('0.0 in {}', lambda a, b: (a in b, a not in b), 0.0, {})
show('2.5 in {}', lambda a, b: (a in b, a not in b), 2.5, {})
show('1+2j in {}', lambda a, b: (a in b, a not in b), 1+2j, {})
show('0j in {}', lambda a, b: (a in b, a not in b), 0j, {})
show("'' in {}", lambda a, b: (a in b, a not in b), '', {})
show("'ab' in {}", lambda a, b: (a in b, a not in b), 'ab', {})
show("b'' in {}", lambda a, b: (a in b, a not in b), b'', {})
show("b'xy' in {}", lambda a, b: (a in b, a not in b), b'xy', {})
show("bytearray(b'pq') in {}", lambda a, b: (a in b, a not in b), bytearray(b'pq'), {})
show('[] in {}', lambda a, b: (a in b, a not in b), [], {})
show("'a' in {}", lambda a, b: (a in b, a not in b), 'a', {})
show('98 in {}', lambda a, b: (a in b, a not in b), 98, {})
show("'k' in {}", lambda a, b: (a in b, a not in b), 'k', {})
show('2.0 in {}', lambda a, b: (a in b, a not in b), 2.0, {})
show('(1,) in {}', lambda a, b: (a in b, a not in b), (1,), {})
show("0 in {'k': 1}", lambda a, b: (a in b, a not in b), 0, {'k': 1})
show("7 in {'k': 1}", lambda a, b: (a in b, a not in b), 7, {'k': 1})
show("True in {'k': 1}", lambda a, b: (a in b, a not in b), True, {'k': 1})
show("False in {'k': 1}", lambda a, b: (a in b, a not in b), False, {'k': 1})
show("0.0 in {'k': 1}", lambda a, b: (a in b, a not in b), 0.0, {'k': 1})
show("2.5 in {'k': 1}", lambda a, b: (a in b, a not in b), 2.5, {'k': 1})
show("1+2j in {'k': 1}", lambda a, b: (a in b, a not in b), 1+2j, {'k': 1})
show("0j in {'k': 1}", lambda a, b: (a in b, a not in b), 0j, {'k': 1})
show("'' in {'k': 1}", lambda a, b: (a in b, a not in b), '', {'k': 1})
show("'ab' in {'k': 1}", lambda a, b: (a in b, a not in b), 'ab', {'k': 1})
show("b'' in {'k': 1}", lambda a, b: (a in b, a not in b), b'', {'k': 1})
show("b'xy' in {'k': 1}", lambda a, b: (a in b, a not in b), b'xy', {'k': 1})
show("bytearray(b'pq') in {'k': 1}", lambda a, b: (a in b, a not in b), bytearray(b'pq'), {'k': 1})
show("[] in {'k': 1}", lambda a, b: (a in b, a not in b), [], {'k': 1})
show("'a' in {'k': 1}", lambda a, b: (a in b, a not in b), 'a', {'k': 1})
show("98 in {'k': 1}", lambda a, b: (a in b, a not in b), 98, {'k': 1})
show("'k' in {'k': 1}", lambda a, b: (a in b, a not in b), 'k', {'k': 1})
show("2.0 in {'k': 1}", lambda a, b: (a in b, a not in b), 2.0, {'k': 1})
show("(1,) in {'k': 1}", lambda a, b: (a in b, a not in b), (1,), {'k': 1})
