# hash: arguments of every kind, edge cases and wrong ones.
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

show('hash(5)', lambda: hash(5))
show('hash(-1)', lambda: hash(-1))
show('hash(-2)', lambda: hash(-2))
show('hash(2 ** 61 - 1)', lambda: hash(2 ** 61 - 1))
show('hash(2 ** 61)', lambda: hash(2 ** 61))
show('hash(1.0)', lambda: hash(1.0))
show('hash(0.5)', lambda: hash(0.5))
show("hash(float('inf'))", lambda: hash(float('inf')))
show("hash(-float('inf'))", lambda: hash(-float('inf')))
show('hash(1j)', lambda: hash(1j))
show('hash(True)', lambda: hash(True))
show('hash(()) == hash(())', lambda: hash(()) == hash(()))
show('hash((1, 2)) == hash((1, 2))', lambda: hash((1, 2)) == hash((1, 2)))
show('hash([])', lambda: hash([]))
show('hash({})', lambda: hash({}))
show('hash(set())', lambda: hash(set()))
show('hash((1, []))', lambda: hash((1, [])))
show('hash(slice(1)) == hash(slice(1))', lambda: hash(slice(1)) == hash(slice(1)))
show("hash('a') == hash('a')", lambda: hash('a') == hash('a'))
show('hash(bytearray())', lambda: hash(bytearray()))
show('hash()', lambda: hash())
