# collections: counter.
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


show("Counter('abracadabra').most_common()", lambda: Counter('abracadabra').most_common())
show("Counter('abracadabra').most_common(2)", lambda: Counter('abracadabra').most_common(2))
show('Counter(a=1, b=2)', lambda: Counter(a=1, b=2))
show("Counter()['x']", lambda: Counter()['x'])
show("Counter('ab') + Counter('bc')", lambda: Counter('ab') + Counter('bc'))
show("Counter('ab') - Counter('bc')", lambda: Counter('ab') - Counter('bc'))
show("Counter('aab') & Counter('abb')", lambda: Counter('aab') & Counter('abb'))
show("Counter('aab') | Counter('abb')", lambda: Counter('aab') | Counter('abb'))
show('+Counter(a=-1, b=2)', lambda: +Counter(a=-1, b=2))
show('-Counter(a=-1, b=2)', lambda: -Counter(a=-1, b=2))
show("Counter('ab').total()", lambda: Counter('ab').total())
show("sorted(Counter('aab').elements())", lambda: sorted(Counter('aab').elements()))
show("Counter('ab') == Counter('ba')", lambda: Counter('ab') == Counter('ba'))
show("Counter('ab') <= Counter('abc')", lambda: Counter('ab') <= Counter('abc'))
show('Counter([[]])', lambda: Counter([[]]))
show('Counter(5)', lambda: Counter(5))
show("Counter('a', b=1)", lambda: Counter('a', b=1))
show("Counter.fromkeys('ab')", lambda: Counter.fromkeys('ab'))
