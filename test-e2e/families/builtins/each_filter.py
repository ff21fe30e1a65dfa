# filter: arguments of every kind, edge cases and wrong ones.
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

show("list(filter(None, [0, 1, '', 'a']))", lambda: list(filter(None, [0, 1, '', 'a'])))
show('list(filter(lambda k: k > 1, [1, 2, 3]))', lambda: list(filter(lambda k: k > 1, [1, 2, 3])))
show("list(filter(str.isdigit, 'a1b2'))", lambda: list(filter(str.isdigit, 'a1b2')))
show('list(filter(None, {}))', lambda: list(filter(None, {})))
show('list(filter(5, [1]))', lambda: list(filter(5, [1])))
show('list(filter(None))', lambda: list(filter(None)))
show('list(filter(None, 5))', lambda: list(filter(None, 5)))
show('list(filter(lambda: 1, [1]))', lambda: list(filter(lambda: 1, [1])))
