# __irshift__: in place, replaced, or by way of __rshift__.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


class Left:
    def __rshift__(self, other):
        return "rshift", type(other).__name__


class Right:
    def __rrshift__(self, other):
        return "rrshift", type(other).__name__


class Refuses:
    def __rshift__(self, other):
        return NotImplemented
    def __rrshift__(self, other):
        return NotImplemented


class Derived(Left):
    def __rrshift__(self, other):
        return "derived rrshift", type(other).__name__


class Blocked:
    __rshift__ = None


class Raises:
    def __rshift__(self, other):
        raise ValueError("from rshift")


class Plain:
    pass


class InPlace:
    def __init__(self):
        self.log = []
    def __irshift__(self, other):
        self.log.append(other)
        return self


class Replaces:
    def __irshift__(self, other):
        return "replaced"


def update(x, value):
    before = x
    x >>= value
    return x is before, x if isinstance(x, (str, tuple)) else getattr(x, "log", "no log")


for kind in (InPlace, Replaces, Left, Derived, Refuses, Raises, Plain, Blocked):
    show(kind.__name__ + " >>= 1", update, kind(), 1)
    show(kind.__name__ + " >>= Right", update, kind(), Right())

holder = [InPlace()]
holder[0] >>= 5
print(holder[0].log)
in_tuple = (InPlace(),)
try:
    in_tuple[0] >>= 6
except TypeError as error:
    print(error, in_tuple[0].log)
holder = Plain()
holder.field = InPlace()
holder.field >>= 7
print(holder.field.log)
