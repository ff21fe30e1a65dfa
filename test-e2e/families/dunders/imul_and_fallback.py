# __imul__: in place, replaced, or by way of __mul__.
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
    def __mul__(self, other):
        return "mul", type(other).__name__


class Right:
    def __rmul__(self, other):
        return "rmul", type(other).__name__


class Refuses:
    def __mul__(self, other):
        return NotImplemented
    def __rmul__(self, other):
        return NotImplemented


class Derived(Left):
    def __rmul__(self, other):
        return "derived rmul", type(other).__name__


class Blocked:
    __mul__ = None


class Raises:
    def __mul__(self, other):
        raise ValueError("from mul")


class Plain:
    pass


class InPlace:
    def __init__(self):
        self.log = []
    def __imul__(self, other):
        self.log.append(other)
        return self


class Replaces:
    def __imul__(self, other):
        return "replaced"


def update(x, value):
    before = x
    x *= value
    return x is before, x if isinstance(x, (str, tuple)) else getattr(x, "log", "no log")


for kind in (InPlace, Replaces, Left, Derived, Refuses, Raises, Plain, Blocked):
    show(kind.__name__ + " *= 1", update, kind(), 1)
    show(kind.__name__ + " *= Right", update, kind(), Right())

holder = [InPlace()]
holder[0] *= 5
print(holder[0].log)
in_tuple = (InPlace(),)
try:
    in_tuple[0] *= 6
except TypeError as error:
    print(error, in_tuple[0].log)
holder = Plain()
holder.field = InPlace()
holder.field *= 7
print(holder.field.log)
