# eval: arguments of every kind, edge cases and wrong ones.
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

show("eval('1 + 2')", lambda: eval('1 + 2'))
show("eval('x', {'x': 5})", lambda: eval('x', {'x': 5}))
show("eval('x + y', {'x': 5}, {'y': 6})", lambda: eval('x + y', {'x': 5}, {'y': 6}))
show("eval(' 3')", lambda: eval(' 3'))
show("eval('y', {})", lambda: eval('y', {}))
show("eval('1 +')", lambda: eval('1 +'))
show("eval('a = 1')", lambda: eval('a = 1'))
show("eval(b'4 * 2')", lambda: eval(b'4 * 2'))
show('eval(5)', lambda: eval(5))
show("eval('x', 5)", lambda: eval('x', 5))
show("eval('[k for k in range(3)]')", lambda: eval('[k for k in range(3)]'))
show("eval('lambda: 1', {} , {}, {})", lambda: eval('lambda: 1', {} , {}, {}))
show("eval(compile('7', 'f', 'eval'))", lambda: eval(compile('7', 'f', 'eval')))
