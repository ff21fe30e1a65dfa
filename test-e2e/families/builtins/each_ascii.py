# ascii: arguments of every kind, edge cases and wrong ones.
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

show("ascii('a')", lambda: ascii('a'))
show("ascii('\\u00e9')", lambda: ascii('\u00e9'))
show("ascii('\\u65e5')", lambda: ascii('\u65e5'))
show("ascii('\\U0001f600')", lambda: ascii('\U0001f600'))
show("ascii(['\\u00e9'])", lambda: ascii(['\u00e9']))
show('ascii(5)', lambda: ascii(5))
show("ascii(b'\\xff')", lambda: ascii(b'\xff'))
show('ascii()', lambda: ascii())
