"""Context managers of classes: what is looked up, suppressed, replaced, and in which order."""


class Manager:
    def __init__(self, name, suppress=False, fail=None):
        self.name = name
        self.suppress = suppress
        self.fail = fail

    def __enter__(self):
        print("enter", self.name)
        if self.fail == "enter":
            raise RuntimeError("enter " + self.name)
        return self

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__, value, tb is not None)
        if self.fail == "exit":
            raise RuntimeError("exit " + self.name)
        return self.suppress


with Manager("a") as a, Manager("b"):
    print(a.name)

with Manager("c", suppress=True):
    raise ValueError("gone")
print("on")


def attempt(f):
    try:
        return f()
    except Exception as e:
        print("raised", repr(e), repr(e.__context__))


def propagates():
    with Manager("d"):
        raise ValueError(1)


def replaced():
    with Manager("e", fail="exit"):
        raise ValueError(2)


def fails_after():
    with Manager("f", fail="exit"):
        pass


def fails_before():
    with Manager("outer"), Manager("g", fail="enter"):
        print("never")


def inner_suppresses():
    with Manager("outer"), Manager("h", suppress=True):
        raise KeyError(3)
    return "after"


def returns():
    with Manager("i"):
        return "value"


def returns_from_loop():
    for i in range(3):
        with Manager(i):
            if i == 1:
                return i


def suppressed_return():
    with Manager("j", suppress=True):
        return 1 // 0
    return "fell through"


for f in (
    propagates,
    replaced,
    fails_after,
    fails_before,
    inner_suppresses,
    returns,
    returns_from_loop,
    suppressed_return,
):
    print(f.__name__, attempt(f))


class OnInstance:
    pass


x = OnInstance()
x.__enter__ = lambda: None
x.__exit__ = lambda *a: None


class NoExit:
    def __enter__(self):
        pass


def on_instance():
    with x:
        pass


def no_exit():
    with NoExit():
        pass


attempt(on_instance)
attempt(no_exit)


class Custom(Exception):
    def __init__(self, code):
        super().__init__("code", code)
        self.code = code


class Special(Custom):
    pass


def thrower(n):
    if n % 2:
        raise Special(n)
    raise Custom(n)


for n in range(4):
    try:
        thrower(n)
    except Special as e:
        print("special", e.code, e.args)
    except Custom as e:
        print("custom", e.code, e, type(e).__mro__[1].__name__)


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Point3(Point):
    __match_args__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


class Colour:
    RED = 0
    GREEN = 1


def kind(v):
    match v:
        case Point3(x, y, z):
            return "3d", x, y, z
        case Point(0, 0):
            return "origin"
        case Point(x=0, y=y):
            return "on y", y
        case Point(x, Point(y, z)):
            return "nested", x, y, z
        case Point(x, y) if x == y:
            return "diagonal", x
        case Point():
            return "point"
        case Colour.RED:
            return "red"
        case Colour.GREEN | 2:
            return "green"
        case [Point(x, _), *rest]:
            return "points", x, len(rest)
    return "nothing"


for v in [
    Point3(1, 2, 3),
    Point(0, 0),
    Point(0, 5),
    Point(1, Point(2, 3)),
    Point(4, 4),
    Point(4, 5),
    0,
    1,
    2,
    3,
    [Point(7, 8), 1, 2],
    "text",
]:
    print(kind(v))


def bad(v):
    match v:
        case Point(a, b, c):
            pass


attempt(lambda: bad(Point(1, 2)))


class Secret:
    def check(self, v):
        match v:
            case {"k": __value}:
                return __value
            case [*__rest]:
                return __rest


print(Secret().check({"k": 1}), Secret().check([1, 2]))
