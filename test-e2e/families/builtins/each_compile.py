# compile: arguments of every kind, edge cases and wrong ones.
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

show("eval(compile('1 + 2', 'f', 'eval'))", lambda: eval(compile('1 + 2', 'f', 'eval')))
show("exec(compile('print(3)', 'f', 'exec'))", lambda: exec(compile('print(3)', 'f', 'exec')))
show("compile('1 +', 'f', 'eval')", lambda: compile('1 +', 'f', 'eval'))
show("compile('a = 1', 'f', 'eval')", lambda: compile('a = 1', 'f', 'eval'))
show("compile('1', 'f', 'other')", lambda: compile('1', 'f', 'other'))
show("compile('1', 'f')", lambda: compile('1', 'f'))
show("compile(5, 'f', 'exec')", lambda: compile(5, 'f', 'exec'))
show("type(compile('1', 'f', 'exec')).__name__", lambda: type(compile('1', 'f', 'exec')).__name__)
