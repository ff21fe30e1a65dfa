# repr: arguments of every kind, edge cases and wrong ones.
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

show('repr(0)', lambda: repr(0))
show('repr(-5)', lambda: repr(-5))
show('repr(True)', lambda: repr(True))
show('repr(2.5)', lambda: repr(2.5))
show('repr(-0.0)', lambda: repr(-0.0))
show('repr(1j)', lambda: repr(1j))
show("repr('ab')", lambda: repr('ab'))
show("repr('')", lambda: repr(''))
show("repr(b'xy')", lambda: repr(b'xy'))
show('repr([1, 2])', lambda: repr([1, 2]))
show('repr((3,))', lambda: repr((3,)))
show('repr({})', lambda: repr({}))
show("repr({'k': 1})", lambda: repr({'k': 1}))
show('repr({7})', lambda: repr({7}))
show('repr(range(3))', lambda: repr(range(3)))
show('repr(None)', lambda: repr(None))
show("repr('it\\'s')", lambda: repr('it\'s'))
show('repr(\'"\')', lambda: repr('"'))
show('repr(\'\\\'"\')', lambda: repr('\'"'))
show("repr('\\n\\t\\\\')", lambda: repr('\n\t\\'))
show("repr('\\x00\\x7f\\u00ad')", lambda: repr('\x00\x7f\u00ad'))
show('repr([[]])', lambda: repr([[]]))
show('repr(({},))', lambda: repr(({},)))
show('repr()', lambda: repr())
