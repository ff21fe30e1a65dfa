# globals and locals: arguments of every kind, edge cases and wrong ones.
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

show("'Thing' in globals()", lambda: 'Thing' in globals())
show("globals()['thing'] is thing", lambda: globals()['thing'] is thing)
show('(lambda a: sorted(locals()))(1)', lambda: (lambda a: sorted(locals()))(1))
show('(lambda: locals())()', lambda: (lambda: locals())())
show('[sorted(locals()) for k in [1]]', lambda: [sorted(locals()) for k in [1]])
show('globals(1)', lambda: globals(1))
show("globals().get('nothing here')", lambda: globals().get('nothing here'))
