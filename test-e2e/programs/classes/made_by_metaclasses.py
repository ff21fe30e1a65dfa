"""Calls of classes whose metaclass is written in Python, before and after it gets a `__call__`; attributes that both have."""

from abc import ABC, ABCMeta, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self): ...


class Square(Shape):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side**2


class Half(Shape):
    pass


total = 0
for i in range(600):
    total += Square(i).area()
print(total)
for i in range(3):
    try:
        Half()
    except TypeError as error:
        print(error)


class Meta(type):
    """Of the metaclass."""

    name = "meta"

    @property
    def data(cls):
        return "data of " + cls.__name__

    def both(cls):
        return "meta"


class Thing(metaclass=Meta):
    """Of the class."""

    name = "class"
    data = "never seen"

    def __init__(self, x):
        self.x = x

    def both():
        return "class"


class Bare(metaclass=Meta):
    pass


def look():
    for i in range(400):
        seen = Thing.__doc__, Thing.name, Thing.data, Thing.both(), Bare.__doc__, Bare.name, Bare.data, Bare.both()
    return seen


def make(n):
    for i in range(n):
        thing = Thing(i)
    return thing


print(look())
print(make(500).x)
Meta.__call__ = lambda cls, x: ("called", cls.__name__, x)
print(make(500))
del Meta.__call__
print(make(500).x)
Meta.name = property(lambda cls: "now data")
print(look())
Thing.__init__ = lambda self, x: setattr(self, "x", -x)
print(make(500).x)


class Counting(ABCMeta):
    made = 0

    def __call__(cls, *args):
        Counting.made += 1
        return super().__call__(*args)


class Counted(Square, metaclass=Counting):
    pass


for i in range(500):
    c = Counted(i)
print(Counting.made, c.area())
