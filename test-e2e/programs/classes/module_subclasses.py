"""Classes derived from ModuleType, and modules that are given such a class; slots of exceptions."""
import pickle
import sys
import types


class Lazy(types.ModuleType):
    kind = "lazy"

    def __init__(self, name, *values):
        super().__init__(name, "about " + name)
        self.values = values

    @property
    def total(self):
        return sum(self.values)

    def __getattr__(self, name):
        if name.startswith("made_"):
            setattr(self, name, name[5:])
            return name[5:]
        raise AttributeError(f"no {name}")

    def method(self, x):
        return x, self.__name__


m = Lazy("m", 1, 2)
print(m.__name__, m.__doc__, m.values, m.total, m.kind, m.method(3), m.made_x, sorted(k for k in vars(m) if k[0] != "_"))
print(isinstance(m, types.ModuleType), type(m) is Lazy, m.__class__.__name__, Lazy.__mro__[1])
try:
    m.other
except AttributeError as e:
    print(e)
try:
    m.total = 1
except AttributeError as e:
    print(e)
del m.values
print(hasattr(m, "values"))


class Watched(types.ModuleType):
    level = property(lambda self: self._level, lambda self, v: vars(self).update(_level=v * 2))

    def __setattr__(self, name, value):
        print("set", name)
        super().__setattr__(name, value)


this = sys.modules[__name__]
this.before = 1
print(this.before)
this.__class__ = Watched
this.level = 21
print(this.level, _level, type(this).__name__, before)
this.after = 5
print(after)


def use():
    return [this.level for _ in range(3)]


print(use())
for bad in (int, type("X", (), {}), 5):
    try:
        this.__class__ = bad
    except TypeError as e:
        print(e)
this.__class__ = types.ModuleType
print(hasattr(this, "level"), type(this).__name__)


class Located(Exception):
    __slots__ = ("where", "_text")

    def __init__(self, where, text):
        super().__init__(where, text)
        self.where = where
        self._text = text


class Deeper(Located):
    __slots__ = ()


for cls in (Located, Deeper):
    e = cls(5, "text")
    print(e.where, e._text, e.args, e)
    del e.where
    try:
        e.where
    except AttributeError as x:
        print(x)
