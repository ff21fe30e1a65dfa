# exec: arguments of every kind, edge cases and wrong ones.
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

show("exec('a = 1')", lambda: exec('a = 1'))
show("exec('x = y * 2', {'y': 3})", lambda: exec('x = y * 2', {'y': 3}))
show("exec('1 +')", lambda: exec('1 +'))
show('exec(5)', lambda: exec(5))
show("exec('raise ValueError(1)')", lambda: exec('raise ValueError(1)'))
show("exec('')", lambda: exec(''))
show("exec('def f(): return 5\\nprint(f())')", lambda: exec('def f(): return 5\nprint(f())'))
show("exec('print(z)', {'z': 9}, {})", lambda: exec('print(z)', {'z': 9}, {}))
show("exec('x', 5)", lambda: exec('x', 5))
