# list > values of its kind and of others.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show('[] > []', lambda a, b: a > b, [], [])
show("[] > [1, 'a']", lambda a, b: a > b, [], [1, 'a'])
show('[] > 0', lambda a, b: a > b, [], 0)
show('[] > 7', lambda a, b: a > b, [], 7)
show('[] > True', lambda a, b: a > b, [], True)
show('[] > False', lambda a, b: a > b, [], False)
show('[] > 0.0', lambda a, b: a > b, [], 0.0)
show('[] > 2.5', lambda a, b: a > b, [], 2.5)
show('[] > 1+2j', lambda a, b: a > b, [], 1+2j)
show('[] > 0j', lambda a, b: a > b, [], 0j)
show('[] > None', lambda a, b: a > b, [], None)
show("[] > ''", lambda a, b: a > b, [], '')
show('[] > ()', lambda a, b: a > b, [], ())
show('[] > {2}', lambda a, b: a > b, [], {2})
show("[1, 'a'] > []", lambda a, b: a > b, [1, 'a'], [])
show("[1, 'a'] > [1, 'a']", lambda a, b: a > b, [1, 'a'], [1, 'a'])
show("[1, 'a'] > 0", lambda a, b: a > b, [1, 'a'], 0)
show("[1, 'a'] > 7", lambda a, b: a > b, [1, 'a'], 7)
show("[1, 'a'] > True", lambda a, b: a > b, [1, 'a'], True)
show("[1, 'a'] > False", lambda a, b: a > b, [1, 'a'], False)
show("[1, 'a'] > 0.0", lambda a, b: a > b, [1, 'a'], 0.0)
show("[1, 'a'] > 2.5", lambda a, b: a > b, [1, 'a'], 2.5)
show("[1, 'a'] > 1+2j", lambda a, b: a > b, [1, 'a'], 1+2j)
show("[1, 'a'] > 0j", lambda a, b: a > b, [1, 'a'], 0j)
show("[1, 'a'] > None", lambda a, b: a > b, [1, 'a'], None)
show("[1, 'a'] > ''", lambda a, b: a > b, [1, 'a'], '')
show("[1, 'a'] > ()", lambda a, b: a > b, [1, 'a'], ())
show("[1, 'a'] > {2}", lambda a, b: a > b, [1, 'a'], {2})
