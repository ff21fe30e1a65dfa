# memoryview object: arguments of every kind, edge cases and wrong ones.
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

show("memoryview(b'abc')[1]", lambda: memoryview(b'abc')[1])
show("bytes(memoryview(b'abc')[1:])", lambda: bytes(memoryview(b'abc')[1:]))
show("memoryview('a')", lambda: memoryview('a'))
show("len(memoryview(b'abc'))", lambda: len(memoryview(b'abc')))
show("memoryview(b'abc').tolist()", lambda: memoryview(b'abc').tolist())
show("memoryview(bytearray(b'abc')).readonly", lambda: memoryview(bytearray(b'abc')).readonly)
show("memoryview(b'a').readonly", lambda: memoryview(b'a').readonly)
show("memoryview(b'abc') == b'abc'", lambda: memoryview(b'abc') == b'abc')
show("memoryview(b'abc')[5]", lambda: memoryview(b'abc')[5])
show("memoryview(b'abc').tobytes()", lambda: memoryview(b'abc').tobytes())
