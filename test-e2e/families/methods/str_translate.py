# str.translate(): what it answers and what it refuses.
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
    show('translate({})', lambda v: v.translate({}), make())
    show("translate({ord('l'): None})", lambda v: v.translate({ord('l'): None}), make())
    show("translate({ord('o'): '0', ord('X'): 120})", lambda v: v.translate({ord('o'): '0', ord('X'): 120}), make())
    show("translate({72: 'abc'})", lambda v: v.translate({72: 'abc'}), make())
    show('translate({108: -1})', lambda v: v.translate({108: -1}), make())
    show('translate({108: 1.5})', lambda v: v.translate({108: 1.5}), make())
    show("translate(['a'] * 50)", lambda v: v.translate(['a'] * 50), make())
    show('translate(5)', lambda v: v.translate(5), make())
    show('translate()', lambda v: v.translate(), make())
