# Operands that % does not go with, and how it says so.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show("bytearray(b'pq') % 1", lambda a, b: a % b, bytearray(b'pq'), 1)
show("bytearray(b'pq') % 'ab'", lambda a, b: a % b, bytearray(b'pq'), 'ab')
show("bytearray(b'pq') % None", lambda a, b: a % b, bytearray(b'pq'), None)
show("bytearray(b'pq') % {}", lambda a, b: a % b, bytearray(b'pq'), {})
show("[1, 'a'] % 1", lambda a, b: a % b, [1, 'a'], 1)
show("[1, 'a'] % 'ab'", lambda a, b: a % b, [1, 'a'], 'ab')
show("[1, 'a'] % None", lambda a, b: a % b, [1, 'a'], None)
show("[1, 'a'] % {}", lambda a, b: a % b, [1, 'a'], {})
show('(1, 2.5) % 1', lambda a, b: a % b, (1, 2.5), 1)
show("(1, 2.5) % 'ab'", lambda a, b: a % b, (1, 2.5), 'ab')
show('(1, 2.5) % None', lambda a, b: a % b, (1, 2.5), None)
show('(1, 2.5) % {}', lambda a, b: a % b, (1, 2.5), {})
show("{'k': 1} % 1", lambda a, b: a % b, {'k': 1}, 1)
show("{'k': 1} % 'ab'", lambda a, b: a % b, {'k': 1}, 'ab')
show("{'k': 1} % None", lambda a, b: a % b, {'k': 1}, None)
show("{'k': 1} % {}", lambda a, b: a % b, {'k': 1}, {})
show('{1, 2} % 1', lambda a, b: a % b, {1, 2}, 1)
show("{1, 2} % 'ab'", lambda a, b: a % b, {1, 2}, 'ab')
show('{1, 2} % None', lambda a, b: a % b, {1, 2}, None)
show('{1, 2} % {}', lambda a, b: a % b, {1, 2}, {})
show('frozenset({2, 3}) % 1', lambda a, b: a % b, frozenset({2, 3}), 1)
show("frozenset({2, 3}) % 'ab'", lambda a, b: a % b, frozenset({2, 3}), 'ab')
show('frozenset({2, 3}) % None', lambda a, b: a % b, frozenset({2, 3}), None)
show('frozenset({2, 3}) % {}', lambda a, b: a % b, frozenset({2, 3}), {})
show('range(3) % 1', lambda a, b: a % b, range(3), 1)
show("range(3) % 'ab'", lambda a, b: a % b, range(3), 'ab')
show('range(3) % None', lambda a, b: a % b, range(3), None)
show('range(3) % {}', lambda a, b: a % b, range(3), {})
show('None % 1', lambda a, b: a % b, None, 1)
show("None % 'ab'", lambda a, b: a % b, None, 'ab')
show('None % None', lambda a, b: a % b, None, None)
show('None % {}', lambda a, b: a % b, None, {})
show('int % 1', lambda a, b: a % b, int, 1)
show("int % 'ab'", lambda a, b: a % b, int, 'ab')
show('int % None', lambda a, b: a % b, int, None)
show('int % {}', lambda a, b: a % b, int, {})
show('len % 1', lambda a, b: a % b, len, 1)
show("len % 'ab'", lambda a, b: a % b, len, 'ab')
show('len % None', lambda a, b: a % b, len, None)
show('len % {}', lambda a, b: a % b, len, {})
