# str constructor: arguments of every kind, edge cases and wrong ones.
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

show('str()', lambda: str())
show('str(5)', lambda: str(5))
show('str(None)', lambda: str(None))
show("str(b'ab')", lambda: str(b'ab'))
show("str(b'ab', 'utf-8')", lambda: str(b'ab', 'utf-8'))
show("str(b'\\xff', 'ascii', 'ignore')", lambda: str(b'\xff', 'ascii', 'ignore'))
show("str('a', 'utf-8')", lambda: str('a', 'utf-8'))
show("str(5, 'utf-8')", lambda: str(5, 'utf-8'))
show('str(object=5)', lambda: str(object=5))
show("str(b'\\xff', errors='replace')", lambda: str(b'\xff', errors='replace'))
show('str(1, 2, 3, 4)', lambda: str(1, 2, 3, 4))
show("str([1, 'a'])", lambda: str([1, 'a']))
