"""The method is looked up before the arguments of its call are evaluated."""


def say(x):
    print("argument", x)
    return x


class Empty:
    pass


class Loud:
    def __init__(self):
        self.kept = lambda x: ("kept", x)

    def plain(self, x):
        return "plain", x

    @classmethod
    def of_class(cls, x):
        return cls.__name__, x

    @staticmethod
    def static(x):
        return "static", x

    @property
    def made(self):
        print("made is read")
        return lambda x: ("made", x)

    @property
    def refused(self):
        print("refused is read")
        raise ValueError("no")

    def __getattr__(self, name):
        print("asked for", name)
        if name.startswith("no"):
            raise AttributeError(name)
        return lambda *args: (name, args)


class Hooked:
    def __getattribute__(self, name):
        print("hook", name)
        return object.__getattribute__(self, name)

    def f(self, x):
        return x


class Slots:
    __slots__ = ("call",)


class Meta(type):
    @property
    def through(cls):
        print("through is read")
        return lambda x: (cls.__name__, x)

    def of_meta(cls, x):
        return "meta", cls.__name__, x


class WithMeta(metaclass=Meta):
    @staticmethod
    def static(x):
        return "static", x


class Words(list):
    def add(self, x):
        self.append(say(x))
        return self


class Failure(Exception):
    def tell(self, x):
        return self.args, x


def attempt(f):
    try:
        print("->", f())
    except Exception as e:
        print(type(e).__name__, e)


def everything():
    import math
    import io

    for thing in (None, True, 3, 2.5, 1 << 80, "text", b"bytes", [1], (1,), {1: 2}, {1}, len, say, Empty, Empty(), math, int):
        attempt(lambda: thing.missing(say(1)))
    loud = Loud()
    attempt(lambda: loud.plain(say(2)))
    attempt(lambda: loud.kept(say(3)))
    attempt(lambda: loud.of_class(say(4)))
    attempt(lambda: loud.static(say(5)))
    attempt(lambda: loud.made(say(6)))
    attempt(lambda: loud.refused(say(7)))
    attempt(lambda: loud.anything(say(8), say(9)))
    attempt(lambda: loud.nothing(say(10)))
    attempt(lambda: Hooked().f(say(11)))
    attempt(lambda: Hooked().g(say(12)))
    slots = Slots()
    attempt(lambda: slots.call(say(13)))
    slots.call = abs
    attempt(lambda: slots.call(say(-14)))
    attempt(lambda: WithMeta.through(say(15)))
    attempt(lambda: WithMeta.of_meta(say(16)))
    attempt(lambda: WithMeta.static(say(17)))
    attempt(lambda: WithMeta.none(say(18)))
    attempt(lambda: Words().add(say(19)))
    attempt(lambda: Words().none(say(20)))
    attempt(lambda: Failure(1).tell(say(21)))
    attempt(lambda: Failure(1).none(say(22)))
    attempt(lambda: math.sqrt(say(4)))
    attempt(lambda: io.StringIO().write(say("x")))
    attempt(lambda: int.from_bytes(say(b"a"), say("big")))
    attempt(lambda: (5).to_bytes(say(2), say("big")))
    attempt(lambda: (2.5).__add__(say(1)))
    attempt(lambda: "a{}".format(say(23)))
    attempt(lambda: ",".join(say(x) for x in "ab"))
    attempt(lambda: [1].append(say(24)))
    attempt(lambda: {}.setdefault(say(1), say(25)))
    attempt(lambda: [3].missing([][0]))
    attempt(lambda: [3].append([][0]))
    attempt(lambda: [3].missing({}["key"]))


everything()
everything()


class A:
    def step(self, x):
        return x + 1


class B:
    def step(self, x):
        return x + 2


class C:
    pass


def one(x):
    global evaluated
    evaluated += 1
    return x


evaluated = 0


def run(things):
    total = 0
    for i, thing in enumerate(things):
        try:
            total += thing.step(one(i))
        except AttributeError as e:
            total -= 1
            if total % 97 == 0:
                print(e)
    return total


a, b, c = A(), B(), C()
for things in ([a] * 400, [a, b] * 300, [a, b, c, 5, [], None, "s"] * 40):
    print(run(things), evaluated)
# the class loses its method
del A.step
print(run([a] * 10), evaluated)
a.step = lambda x: x
print(run([a] * 300), evaluated)
del a.step
print(run([a] * 10), evaluated)


def lists(n):
    out = []
    words = {}
    for i in range(n):
        out.append(one(i))
        words.setdefault(one(i) % 7, []).append(out[-1])
        out.append(str(i))
    return len(out), len(words)


print(lists(500))


def generated(x):
    result = x.missing((yield 1))
    print(result)


g = generated(Loud())
print(next(g))
attempt(lambda: g.send(5))

try:
    c.nothing(
        say(1),
        say(2),
    )
except AttributeError:
    import traceback

    traceback.print_exc(file=__import__("sys").stdout)
