# ord: arguments of every kind, edge cases and wrong ones.
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

show("ord('a')", lambda: ord('a'))
show("ord('\\u00e9')", lambda: ord('\u00e9'))
show("ord('\\U0001f600')", lambda: ord('\U0001f600'))
show("ord(b'x')", lambda: ord(b'x'))
show("ord('')", lambda: ord(''))
show("ord('ab')", lambda: ord('ab'))
show('ord(5)', lambda: ord(5))
show("ord(bytearray(b'z'))", lambda: ord(bytearray(b'z')))
show('ord()', lambda: ord())
