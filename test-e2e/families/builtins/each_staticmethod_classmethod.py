# staticmethod classmethod: arguments of every kind, edge cases and wrong ones.
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

show("staticmethod(len)('ab')", lambda: staticmethod(len)('ab'))
show("staticmethod(len).__get__(thing)('ab')", lambda: staticmethod(len).__get__(thing)('ab'))
show('classmethod(lambda c: c.__name__).__get__(thing)()', lambda: classmethod(lambda c: c.__name__).__get__(thing)())
show('classmethod(lambda c: 1)(1)', lambda: classmethod(lambda c: 1)(1))
show('staticmethod()', lambda: staticmethod())
show('staticmethod(len).__func__ is len', lambda: staticmethod(len).__func__ is len)
show('classmethod(len).__func__ is len', lambda: classmethod(len).__func__ is len)
show('staticmethod(len).__wrapped__ is len', lambda: staticmethod(len).__wrapped__ is len)
