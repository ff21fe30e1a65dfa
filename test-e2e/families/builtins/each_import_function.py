# import function: arguments of every kind, edge cases and wrong ones.
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

show("__import__('math').pi", lambda: __import__('math').pi)
show("__import__('nothing_here')", lambda: __import__('nothing_here'))
show("__import__('collections.abc').__name__", lambda: __import__('collections.abc').__name__)
show("__import__('collections.abc', fromlist=['Sized']).__name__", lambda: __import__('collections.abc', fromlist=['Sized']).__name__)
show("__import__('')", lambda: __import__(''))
show('__import__(5)', lambda: __import__(5))
