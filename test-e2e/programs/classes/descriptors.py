"""Properties, class and static methods, __slots__, descriptors, attribute hooks."""


class Celsius:
    def __init__(self, degrees):
        self._degrees = degrees

    @property
    def degrees(self):
        "The temperature."
        return self._degrees

    @degrees.setter
    def degrees(self, value):
        if value < -273.15:
            raise ValueError("too cold")
        self._degrees = value

    @degrees.deleter
    def degrees(self):
        print("deleted")
        self._degrees = 0

    @property
    def fahrenheit(self):
        return self.degrees * 9 / 5 + 32

    @classmethod
    def from_fahrenheit(cls, f):
        return cls((f - 32) * 5 / 9)

    @staticmethod
    def freezing():
        return 0

    size = property(lambda self: 42, doc="size doc")


t = Celsius(100)
print(t.degrees, t.fahrenheit, t.freezing(), Celsius.freezing(), Celsius.from_fahrenheit(212).degrees, t.size)
t.degrees = 25
t.degrees += 5
del t.degrees
print(t.degrees, Celsius.degrees.__doc__, Celsius.size.__doc__, type(Celsius.degrees).__name__)
print(Celsius.degrees.fget(t), Celsius.degrees.fset is not None, Celsius.fahrenheit.fset)
total = 0
for i in range(200):
    t.degrees = i
    total += t.degrees + t.fahrenheit
print(total)
for action in (
    lambda: setattr(t, "degrees", -1000),
    lambda: setattr(t, "fahrenheit", 1),
    lambda: delattr(t, "fahrenheit"),
    lambda: setattr(t, "size", 1),
):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)


class Sub(Celsius):
    @property
    def degrees(self):
        return super().degrees + 1000

    @classmethod
    def from_fahrenheit(cls, f):
        made = super().from_fahrenheit(f)
        made.tag = cls.__name__
        return made


print(Sub(5).degrees, Sub.from_fahrenheit(32).tag, Sub.from_fahrenheit(32).degrees)
print(Sub.__dict__["from_fahrenheit"].__func__.__name__, type(Sub.__dict__["degrees"]))


class Slotted:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def swap(self):
        self.x, self.y = self.y, self.x
        return self.x


class More(Slotted):
    __slots__ = ["z"]


class Free(Slotted):
    pass


s = Slotted(1, 2)
print(s.swap(), s.x, s.y, hasattr(s, "__dict__"), Slotted.x, Slotted.__slots__)
for i in range(100):
    s.x += i
print(s.x)
m = More(3, 4)
m.z = 5
f = Free(6, 7)
f.anything = 8
print(m.x, m.z, f.x, f.anything, f.__dict__)
del s.y
for action in (
    lambda: s.y,
    lambda: delattr(s, "y"),
    lambda: setattr(s, "w", 1),
    lambda: m.w,
    lambda: setattr(m, "w", 1),
    lambda: s.__dict__,
    lambda: Slotted.x.__get__(5),
):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
s.y = 9
print(s.y)
try:

    class Conflict:
        __slots__ = ("a",)
        a = 1

except ValueError as error:
    print(error)


class Typed:
    def __init__(self, kind):
        self.kind = kind

    def __set_name__(self, owner, name):
        self.name = "_" + name
        print("set_name", owner.__name__, name)

    def __get__(self, instance, owner):
        if instance is None:
            return self
        return getattr(instance, self.name, None)

    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name} must be {self.kind.__name__}")
        setattr(instance, self.name, value)

    def __delete__(self, instance):
        delattr(instance, self.name)


class Person:
    name = Typed(str)
    age = Typed(int)

    def __init__(self, name, age):
        self.name = name
        self.age = age


p = Person("ann", 30)
print(p.name, p.age, p.__dict__, type(Person.name).__name__)
p.age = 31
del p.name
print(p.name, vars(p))
try:
    p.age = "old"
except TypeError as error:
    print(error)


class Cached:
    """A descriptor without __set__: the instance's attribute wins."""

    def __init__(self, fn):
        self.fn = fn
        self.name = fn.__name__

    def __get__(self, instance, owner=None):
        print("computing", self.name)
        value = instance.__dict__[self.name] = self.fn(instance)
        return value


class Circle:
    def __init__(self, r):
        self.r = r

    @Cached
    def area(self):
        return 3 * self.r**2


c = Circle(2)
print(c.area, c.area, c.__dict__)


class Hooks:
    def __init__(self):
        object.__setattr__(self, "log", [])

    def __getattr__(self, name):
        if name.startswith("auto_"):
            return name[5:]
        raise AttributeError(f"nothing called {name}")

    def __setattr__(self, name, value):
        self.log.append(("set", name, value))
        super().__setattr__(name, value)

    def __delattr__(self, name):
        self.log.append(("del", name))
        object.__delattr__(self, name)


h = Hooks()
h.a = 1
h.b = 2
h.a += 10
del h.b
print(h.log, h.a, h.auto_x, hasattr(h, "b"), getattr(h, "zz", "default"))
try:
    h.nope
except AttributeError as error:
    print(error)


class Watch:
    def __init__(self):
        self.x = 1

    def __getattribute__(self, name):
        if name == "secret":
            return "revealed"
        if name == "hidden":
            raise AttributeError("hidden")
        return object.__getattribute__(self, name)

    def __getattr__(self, name):
        return "fallback " + name


w = Watch()
print(w.x, w.secret, w.hidden, w.other)


class Private:
    __count = 0
    __slots_like = {}

    def __init__(self):
        self.__value = 5
        Private.__count += 1

    def get(self):
        return self.__value, self.__helper(), Private.__count

    def __helper(self):
        return "helped"

    def __dunder__(self):
        return "plain"


class PrivateSub(Private):
    def __init__(self):
        super().__init__()
        self.__value = 6

    def both(self):
        return self._Private__value, self.__value


print(Private().get(), PrivateSub().both(), sorted(PrivateSub().__dict__), hasattr(Private(), "__value"))
print(Private().__dunder__(), [n for n in dir(Private) if "count" in n or "helper" in n])
e = Celsius(1)
e.__class__ = Sub
print(e.degrees, type(e) is Sub)
bound = Celsius.from_fahrenheit
print(bound(32).degrees, bound.__self__ is Celsius, Sub.freezing.__name__)
print(callable(Celsius.__dict__["freezing"]), isinstance(Celsius.__dict__["size"], property))
