"""Metaclasses, class creation hooks, type() with three arguments, decorators of classes."""


class Meta(type):
    registry = []

    def __new__(mcls, name, bases, namespace, **kw):
        namespace = dict(namespace)
        namespace["tag"] = name.lower()
        cls = super().__new__(mcls, name, bases, namespace)
        mcls.registry.append(name)
        cls.options = kw
        return cls

    def __init__(cls, name, bases, namespace, **kw):
        super().__init__(name, bases, namespace)
        cls.ready = True

    def __call__(cls, *args, **kw):
        instance = super().__call__(*args, **kw)
        instance.made_by = cls.__name__
        return instance

    def __len__(cls):
        return 3

    def __getitem__(cls, k):
        return (cls.__name__, k)

    def __iter__(cls):
        return iter("abc")

    def __contains__(cls, v):
        return v == 1

    def __repr__(cls):
        return f"<meta {cls.__name__}>"

    def method(cls):
        return "of " + cls.__name__

    @property
    def prop(cls):
        return "prop of " + cls.__name__


class A(metaclass=Meta, flag=True):
    def __init__(self, x=0):
        self.x = x

    def cell(self):
        return __class__


class B(A):
    pass


print(A, B, type(A), type(B) is Meta, Meta.registry, A.tag, B.tag, A.options, B.options, A.ready)
print(A(5).x, A(6).made_by, B().made_by, len(A), A["k"], list(B), 1 in A, 2 in A, bool(A))
print(A.method(), B.prop, hasattr(A(), "method"), A().cell() is A, isinstance(A, Meta), isinstance(A, type))


class Singleton(type):
    _instances = {}

    def __call__(cls, *args, **kw):
        if cls not in cls._instances:
            cls._instances[cls] = super().__call__(*args, **kw)
        return cls._instances[cls]


class Config(metaclass=Singleton):
    def __init__(self, n):
        self.n = n


print(Config(1) is Config(2), Config(3).n)


class Ordered(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        print("prepare", name, bases, kw)
        return {"injected": 99}

    def __new__(mcls, name, bases, ns, **kw):
        return super().__new__(mcls, name, bases, ns)


class O(metaclass=Ordered, option=1):
    seen = injected + 1
    z = 1
    a = 2


print([k for k in O.__dict__ if not k.startswith("__")], O.seen)


class Plugin:
    plugins = {}

    def __init_subclass__(cls, /, key=None, **kw):
        super().__init_subclass__(**kw)
        if key:
            Plugin.plugins[key] = cls


class P1(Plugin, key="one"):
    pass


class P2(P1, key="two"):
    pass


class P3(Plugin):
    pass


print(sorted(Plugin.plugins), Plugin.plugins["two"].__name__)
try:

    class P4(Plugin, other=1):
        pass

except TypeError as error:
    print(error)


class Box:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item.__name__}]"


print(Box[int])


class Even:
    def __new__(cls, n):
        if n % 2:
            return None
        self = super().__new__(cls)
        self.half = n // 2
        return self

    def __init__(self, n):
        self.n = n


print(Even(3), Even(4).half, Even(4).n)


class Pool:
    free = []

    def __new__(cls, *args):
        if cls.free:
            return cls.free.pop()
        return object.__new__(cls)

    def __init__(self, v):
        self.v = v


first = Pool(1)
Pool.free.append(first)
print(Pool(2) is first, first.v, Pool(3) is first)


def add_repr(cls):
    cls.__repr__ = lambda self: f"{cls.__name__}!"
    return cls


def tagged(tag):
    def decorate(cls):
        cls.tag = tag
        return cls

    return decorate


@tagged("t")
@add_repr
class Decorated:
    pass


print(Decorated(), Decorated.tag)
Dynamic = type("Dynamic", (Decorated,), {"f": lambda self: self.tag * 2, "__doc__": "made"})
print(Dynamic().f(), Dynamic.__name__, Dynamic.__doc__, Dynamic(), Dynamic.__module__)
Dynamic.__name__ = "Renamed"
print(Dynamic, Dynamic.__qualname__)


class Virtual(type):
    def __instancecheck__(cls, v):
        return hasattr(v, "quack")

    def __subclasscheck__(cls, c):
        return "quack" in c.__dict__


class Duck(metaclass=Virtual):
    pass


class Robot:
    def quack(self):
        return 1


print(isinstance(Robot(), Duck), isinstance(3, Duck), issubclass(Robot, Duck), issubclass(int, Duck))
x = "global"


class Scope:
    x = "class"
    y = [x for _ in range(1)]
    z = x + "!"

    def f(self):
        return x

    g = lambda self: x
    if z:
        w = 1
    for i in range(3):
        pass
    try:
        undefined
    except NameError as error:
        message = str(error)
    del w


print(Scope.y, Scope.z, Scope().f(), Scope().g(), Scope.i, Scope.message, hasattr(Scope, "w"))


def outer(v):
    class Inner:
        captured = v
        v = "shadow"

        def get(self):
            return v

    return Inner


try:
    outer(1)
except NameError as error:
    print(error)


def outer2(v):
    class Inner:
        captured = v

        def get(self):
            return v, self.captured

        class Deep:
            also = v

    v = "changed"
    return Inner


I2 = outer2(1)
print(I2().get(), I2.Deep.also, I2.Deep.__qualname__)


def counter():
    n = 0

    class C:
        nonlocal n
        n = 5

        def bump(self):
            nonlocal n
            n += 1
            return n

    return C, lambda: n


C, read = counter()
print(C().bump(), read(), hasattr(C, "n"))


class Globals:
    global made_global
    made_global = 12

    def made_global_too(self):
        return made_global


print(made_global, Globals().made_global_too(), hasattr(Globals, "made_global"))


class Annotated:
    a: int
    b: str = "x"
    c: "list[int]" = []

    def m(self, p: int, *q: str, k: float = 1.0, **r: bool) -> None: ...


print(Annotated.__annotations__, hasattr(Annotated, "a"), Annotated.m.__annotations__)
top: int = 3
other: "text"
print(__annotations__)
print(type(Annotated.__dict__), "b" in Annotated.__dict__, Annotated.__dict__["b"], sorted(n for n in vars(Annotated) if n in "abcm"))
print(object().__class__, type(object), type(type), isinstance(type, object), issubclass(Meta, type), type.__name__)
print(A.__subclasses__(), Meta.__mro__, A.mro())
try:

    class Bad(A, metaclass=Singleton):
        pass

except TypeError as error:
    print(error)
try:
    int.foo = 1
except TypeError as error:
    print(error)
try:
    type("X")()
except TypeError as error:
    print(error)
try:
    type("X", (), {}, 1)
except TypeError as error:
    print(error)
