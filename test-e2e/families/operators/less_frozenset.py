# frozenset < values of its kind and of others.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show('frozenset({2, 3}) < frozenset({2, 3})', lambda a, b: a < b, frozenset({2, 3}), frozenset({2, 3}))
show('frozenset({2, 3}) < 0', lambda a, b: a < b, frozenset({2, 3}), 0)
show('frozenset({2, 3}) < 7', lambda a, b: a < b, frozenset({2, 3}), 7)
show('frozenset({2, 3}) < True', lambda a, b: a < b, frozenset({2, 3}), True)
show('frozenset({2, 3}) < False', lambda a, b: a < b, frozenset({2, 3}), False)
show('frozenset({2, 3}) < 0.0', lambda a, b: a < b, frozenset({2, 3}), 0.0)
show('frozenset({2, 3}) < 2.5', lambda a, b: a < b, frozenset({2, 3}), 2.5)
show('frozenset({2, 3}) < 1+2j', lambda a, b: a < b, frozenset({2, 3}), 1+2j)
show('frozenset({2, 3}) < 0j', lambda a, b: a < b, frozenset({2, 3}), 0j)
show('frozenset({2, 3}) < None', lambda a, b: a < b, frozenset({2, 3}), None)
show("frozenset({2, 3}) < ''", lambda a, b: a < b, frozenset({2, 3}), '')
show('frozenset({2, 3}) < ()', lambda a, b: a < b, frozenset({2, 3}), ())
show('frozenset({2, 3}) < []', lambda a, b: a < b, frozenset({2, 3}), [])
show('frozenset({2, 3}) < {2}', lambda a, b: a < b, frozenset({2, 3}), {2})
