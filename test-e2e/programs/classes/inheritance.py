"""Inheritance, the method resolution order, super."""


class A:
    def who(self):
        return "A"

    def chain(self):
        return ["A"]

    def template(self):
        return self.who() + "!"


class B(A):
    def who(self):
        return "B"

    def chain(self):
        return ["B"] + super().chain()


class C(A):
    def chain(self):
        return ["C"] + super().chain()


class D(B, C):
    def chain(self):
        return ["D"] + super().chain()


d = D()
print(d.chain(), d.who(), d.template(), A().template())
print([c.__name__ for c in D.__mro__], D.__bases__, D.__base__)
print(isinstance(d, A), issubclass(D, (int, C)), issubclass(A, D), issubclass(D, D))
print(super(B, d).chain(), super(C, d).chain(), super(D, d).who())


class Base:
    def __init__(self, name):
        self.name = name


class Child(Base):
    def __init__(self, name, age):
        super().__init__(name)
        self.age = age


class Grand(Child):
    def __init__(self, name):
        super(Grand, self).__init__(name, 7)
        self.extra = [name]

    def closure(self):
        def inner():
            return super(Grand, self).__init__("again", 8)

        inner()
        return self.name, self.age

    def listed(self):
        return [super().__getattribute__(n) for n in ("name", "age")]


g = Grand("g")
print(g.name, g.age, g.extra, g.closure(), g.listed(), g.__dict__)


class Shape:
    def area(self):
        raise NotImplementedError("area of " + type(self).__name__)


class Square(Shape):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side**2


class Odd(Shape):
    pass


total = 0
for shape in [Square(i) for i in range(5)]:
    total += shape.area()
print(total)
try:
    Odd().area()
except NotImplementedError as error:
    print(error)

try:

    class X(A, B):
        pass

except TypeError as error:
    print(error)
try:

    class Y(A, A):
        pass

except TypeError as error:
    print(error)
try:

    class Z(3):
        pass

except TypeError as error:
    print(error)


class Later(A):
    pass


print(Later().who())
A.who = lambda self: "patched"
print(Later().who(), B().who(), A().who())
Later.who = lambda self: "later"
print(Later().who(), A().who())
del Later.who
print(Later().who())
instance = Later()
instance.who = lambda: "own"
print(instance.who(), Later().who())


class Mixin:
    def describe(self):
        return f"{type(self).__name__}:{self.value}"


class Value(Mixin, Base):
    def __init__(self):
        super().__init__("v")
        self.value = 42


print(Value().describe(), Value().name)
cls = type("Made", (Value,), {"value2": 5, "twice": lambda self: self.value * 2})
print(cls().twice(), cls().value2, cls.__name__, cls.__mro__[1:3])
