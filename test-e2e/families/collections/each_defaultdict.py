# collections: defaultdict.
from collections import *


def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show("defaultdict(int)['x']", lambda: defaultdict(int)['x'])
show('defaultdict(list, a=1)', lambda: defaultdict(list, a=1))
show("defaultdict()['x']", lambda: defaultdict()['x'])
show('defaultdict(5)', lambda: defaultdict(5))
show("(lambda d: (d['k'].append(1), d))(defaultdict(list))", lambda: (lambda d: (d['k'].append(1), d))(defaultdict(list)))
show("defaultdict(int).get('x')", lambda: defaultdict(int).get('x'))
show("'x' in defaultdict(int)", lambda: 'x' in defaultdict(int))
show("defaultdict(lambda: 7)['q']", lambda: defaultdict(lambda: 7)['q'])
show('defaultdict(int, {1: 2}) | {3: 4}', lambda: defaultdict(int, {1: 2}) | {3: 4})
show('defaultdict(int).default_factory', lambda: defaultdict(int).default_factory)
show('defaultdict(int, a=1).copy()', lambda: defaultdict(int, a=1).copy())
show('repr(defaultdict(None, {1: 2}))', lambda: repr(defaultdict(None, {1: 2})))
show('defaultdict(int) == {}', lambda: defaultdict(int) == {})
