# set > values of its kind and of others.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show('set() > set()', lambda a, b: a > b, set(), set())
show('set() > {1, 2}', lambda a, b: a > b, set(), {1, 2})
show('set() > 0', lambda a, b: a > b, set(), 0)
show('set() > 7', lambda a, b: a > b, set(), 7)
show('set() > True', lambda a, b: a > b, set(), True)
show('set() > False', lambda a, b: a > b, set(), False)
show('set() > 0.0', lambda a, b: a > b, set(), 0.0)
show('set() > 2.5', lambda a, b: a > b, set(), 2.5)
show('set() > 1+2j', lambda a, b: a > b, set(), 1+2j)
show('set() > 0j', lambda a, b: a > b, set(), 0j)
show('set() > None', lambda a, b: a > b, set(), None)
show("set() > ''", lambda a, b: a > b, set(), '')
show('set() > ()', lambda a, b: a > b, set(), ())
show('set() > []', lambda a, b: a > b, set(), [])
show('set() > {2}', lambda a, b: a > b, set(), {2})
show('{1, 2} > set()', lambda a, b: a > b, {1, 2}, set())
show('{1, 2} > {1, 2}', lambda a, b: a > b, {1, 2}, {1, 2})
show('{1, 2} > 0', lambda a, b: a > b, {1, 2}, 0)
show('{1, 2} > 7', lambda a, b: a > b, {1, 2}, 7)
show('{1, 2} > True', lambda a, b: a > b, {1, 2}, True)
show('{1, 2} > False', lambda a, b: a > b, {1, 2}, False)
show('{1, 2} > 0.0', lambda a, b: a > b, {1, 2}, 0.0)
show('{1, 2} > 2.5', lambda a, b: a > b, {1, 2}, 2.5)
show('{1, 2} > 1+2j', lambda a, b: a > b, {1, 2}, 1+2j)
show('{1, 2} > 0j', lambda a, b: a > b, {1, 2}, 0j)
show('{1, 2} > None', lambda a, b: a > b, {1, 2}, None)
show("{1, 2} > ''", lambda a, b: a > b, {1, 2}, '')
show('{1, 2} > ()', lambda a, b: a > b, {1, 2}, ())
show('{1, 2} > []', lambda a, b: a > b, {1, 2}, [])
show('{1, 2} > {2}', lambda a, b: a > b, {1, 2}, {2})
