"""Assignment to __bases__."""


class Base:
    def f(self):
        return "Base.f"


class Other:
    def f(self):
        return "Other.f"

    def g(self):
        return "Other.g"


class A(Base):
    pass


class B(A):
    def f(self):
        return "B<" + super().f()


a, b = A(), B()
a.x = 1
print([a.f() for _ in range(3)], b.f(), isinstance(b, Other), issubclass(A, Base))
A.__bases__ = (Other,)
print([a.f() for _ in range(3)], b.f(), a.g(), isinstance(b, Other), isinstance(b, Base), issubclass(A, Base), a.x)
print(A.__mro__, A.__bases__, A.__base__, Base.__subclasses__(), Other.__subclasses__())
A.__bases__ = (Base, Other)
print(b.f(), b.g(), B.__mro__)


def hot(o):
    total = 0
    for i in range(3000):
        if i == 1500:
            A.__bases__ = (Other,)
        if isinstance(o, Base):
            total += 1
        total += len(o.f())
    return total


print(hot(b))
for wrong in [[Base], (), (1,), (B,), (object,), (int,), (A,)]:
    try:
        A.__bases__ = wrong
    except TypeError as e:
        print(wrong, e)


class Plain:
    pass


try:
    Plain.__bases__ = (Base,)
except TypeError as e:
    print(e)


class X(Base):
    pass


class Y(X, Base):
    pass


class Slots(Base):
    __slots__ = ("s",)


try:
    X.__bases__ = (Slots,)
except TypeError as e:
    print(e)
print(X.__mro__, Y.__mro__)
try:
    int.__bases__ = (object,)
except TypeError as e:
    print(e)
