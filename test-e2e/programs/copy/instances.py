"""Copies of instances, with and without what a class says about its copies; get() of class namespaces."""

import copy


class Plain:
    kind = "class"

    def __init__(self, a, b):
        self.a = a
        self.b = b


p = Plain([1], {"x": (2, [3])})
p.me = p
q = copy.deepcopy(p)
print(q is p, q.me is q, q.a, q.b, q.a is p.a, q.b["x"][1] is p.b["x"][1], sorted(vars(q)))
r = copy.copy(p)
print(r is p, r.a is p.a, r.me is p, vars(r) == vars(p), vars(r) is vars(p))
r.c = 1
print(hasattr(p, "c"), Plain.kind, r.kind)
empty = copy.deepcopy(object.__new__(Plain))
print(vars(empty))


class Loud(Plain):
    def __init__(self, *args):
        print("init", args)
        super().__init__(*args)

    def __setattr__(self, name, value):
        print("set", name)
        super().__setattr__(name, value)


loud = Loud(1, [2])
print(vars(copy.copy(loud)), vars(copy.deepcopy(loud)))


class WithNew:
    def __new__(cls, *args):
        print("new", args)
        return super().__new__(cls)


w = WithNew(1)
w.x = [1]
print(copy.deepcopy(w).x, copy.copy(w).x is w.x)


class State:
    def __getstate__(self):
        return {"only": 1}

    def __setstate__(self, state):
        self.got = state


print(vars(copy.copy(State())), vars(copy.deepcopy(State())))


class Late:
    pass


late = Late()
late.n = 1
print(vars(copy.copy(late)))
Late.__setstate__ = lambda self, state: self.__dict__.update(late=state)
print(vars(copy.copy(late)))
del Late.__setstate__
Late.__deepcopy__ = lambda self, memo: "made by __deepcopy__"
Late.__copy__ = lambda self: "made by __copy__"
print(copy.copy(late), copy.deepcopy(late))


class Slots:
    __slots__ = ("a", "__dict__")


s = Slots()
s.a = [1]
s.b = [2]
t = copy.deepcopy(s)
print(t.a, t.b, t.a is s.a)


class Asked:
    def __getattr__(self, name):
        print("asked", name)
        raise AttributeError(name)


print(type(copy.deepcopy(Asked())).__name__)
print(copy.deepcopy([p.me, p, {"p": p}])[2]["p"].b)
shared = [1]
pair = copy.deepcopy([Plain(shared, 0), Plain(shared, 1)])
print(pair[0].a is pair[1].a, pair[0].a is shared)

# class namespaces
m = Plain.__dict__
get = m.get
Plain.later = 5
print(m.get("kind"), m.get("nothing"), m.get("nothing", 3), m.get(1), get("later"))
for args in ((), (1, 2, 3), ([],)):
    try:
        m.get(*args)
    except TypeError as e:
        print(e)

