# all: arguments of every kind, edge cases and wrong ones.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


class Thing:
    attribute = 1
    def method(self):
        return "called"


thing = Thing()

show('all([])', lambda: all([]))
show("all([1, 'a'])", lambda: all([1, 'a']))
show('all([1, 0, 1 // 1])', lambda: all([1, 0, 1 // 1]))
show('all(x for x in (1, None))', lambda: all(x for x in (1, None)))
show("all('')", lambda: all(''))
show('all({0: 1})', lambda: all({0: 1}))
show('all(5)', lambda: all(5))
show('all()', lambda: all())
show('all([1], [2])', lambda: all([1], [2]))
