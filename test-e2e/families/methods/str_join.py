# str.join(): what it answers and what it refuses.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


receivers = [lambda: 'Hello, World', lambda: '', lambda: '  two  words ', lambda: 'aXbXc', lambda: 'stra\u00dfe \u0130\u01c5', lambda: '12\u00b2\u0664']
for make in receivers:
    print(text(make()))
    show('join([])', lambda v: v.join([]), make())
    show("join(['a'])", lambda v: v.join(['a']), make())
    show("join(['a', 'b', 'c'])", lambda v: v.join(['a', 'b', 'c']), make())
    show("join(('x', 'y'))", lambda v: v.join(('x', 'y')), make())
    show("join('abc')", lambda v: v.join('abc'), make())
    show('join([1])', lambda v: v.join([1]), make())
    show("join(['a', None])", lambda v: v.join(['a', None]), make())
    show('join(5)', lambda v: v.join(5), make())
    show('join({})', lambda v: v.join({}), make())
    show("join((c for c in 'pq'))", lambda v: v.join((c for c in 'pq')), make())
    show('join()', lambda v: v.join(), make())
