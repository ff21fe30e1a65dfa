"""Attributes of instances, classes and modules in loops that run often enough to be compiled again."""

import math


class Counter:
    step = 1

    def __init__(self, start):
        self.value = start

    def bump(self):
        self.value += self.step


class Other:
    def __init__(self, start):
        self.first = "first"
        self.value = start

    def bump(self):
        self.value += 2


class Slotted:
    __slots__ = ("value", "extra")

    def __init__(self, start):
        self.value = start

    def bump(self):
        self.value += 3


def polymorphic(receivers, count):
    for i in range(count):
        receivers[i % len(receivers)].bump()
    return [one.value for one in receivers]


print(polymorphic([Counter(0)], 300))
print(polymorphic([Counter(0), Other(0.5), Slotted(10**14), Counter(1.25)], 900))


def int_to_float(count):
    c = Counter(0)
    seen = []
    for i in range(count):
        c.value += 1
        if i == count // 2:
            c.value = c.value + 0.5
        if i == count - 20:
            c.value = "text"
            break
        if i % 100 == 0:
            seen.append(c.value)
    return seen, c.value


print(int_to_float(600))


def large(count):
    c = Counter(1)
    for i in range(count):
        c.value = c.value * 3 % (10**30) if i % 7 else 1
    return c.value


print(large(500))


def class_attribute(count):
    c = Counter(0)
    total = 0
    for i in range(count):
        total += c.step + Counter.step
        c.bump()
        if i == count // 3:
            Counter.step = 10
        if i == count // 2:
            c.step = 100
        if i == count * 2 // 3:
            Counter.step = 0.5
    Counter.step = 1
    return total, c.value, c.__dict__


print(class_attribute(600))


def mutated(count):
    c = Counter(0)
    for i in range(count):
        c.bump()
        if i == count // 2:
            old = Counter.bump
            Counter.bump = lambda self: setattr(self, "value", self.value - 1)
    Counter.bump = old
    return c.value


print(mutated(701), mutated(701))


def property_later(count):
    class Box:
        def __init__(self, v):
            self.v = v

    box = Box(5)
    total = 0
    for i in range(count):
        total += box.v
        if i == count // 2:
            Box.v = property(lambda self: 1000)
    return total


print(property_later(400))


def getattribute_later(count):
    class Box:
        def __init__(self, v):
            self.v = v

    box = Box(5)
    total = 0
    for i in range(count):
        total += box.v
        if i == count // 2:
            Box.__getattribute__ = lambda self, name: len(name) * 7
    return total


print(getattribute_later(400))


def setattr_later(count):
    log = []

    class Box:
        def __setattr__(self, name, v):
            object.__setattr__(self, name, v)
            if v % 100 == 0:
                log.append((name, v))

    hook = Box.__setattr__
    del Box.__setattr__
    box = Box()
    for i in range(count):
        box.v = i
        if i == count // 2:
            Box.__setattr__ = hook
    return box.v, log


print(setattr_later(700))


def deleted(count):
    c = Counter(7)
    misses = 0
    for i in range(count):
        if i == count // 2:
            del c.value
        try:
            c.value += 1
        except AttributeError as error:
            misses += 1
            if misses == 3:
                print(error)
                c.value = -1
    return c.value, misses


print(deleted(500))


def unbound_slot(count):
    s = Slotted(1)
    s.extra = 0
    caught = 0
    for i in range(count):
        if i == count // 2:
            del s.extra
        try:
            s.extra += 1
        except AttributeError:
            caught += 1
            if caught == 5:
                s.extra = 1000
    return s.extra, caught


print(unbound_slot(500))


def transitions(count):
    class Plain:
        pass

    made = []
    for i in range(count):
        p = Plain()
        p.a = i
        if i % 3 == 0:
            p.b = i * 2
        p.c = i + 0.5
        if i % 5 == 0:
            p.d, p.e, p.f, p.g = i, "e", None, [i]
        if i % 97 == 0:
            made.append(p)
    return [sorted(p.__dict__.items()) for p in made[:4]]


print(transitions(400))


def aliases(count):
    a = Counter(0)
    b = a
    c = Counter(0)
    total = 0
    for i in range(count):
        x = a if i % 2 else c
        a.value = i
        x.value = -1
        total += b.value * 2 + c.value
    return total, a.value, c.value


print(aliases(500))


def reshaped_alias(count):
    class Plain:
        pass

    total = 0
    for i in range(count):
        p = Plain()
        q = [p, p][i % 2]
        q.x = i
        p.y = q.x + 1
        q.x = p.y
        total += p.x
        p.__class__ = Plain if i % 2 else type("Sub", (Plain,), {"x": 5}) if i == 300 else Plain
        total += p.x
    return total


print(reshaped_alias(500))


def modules(count):
    total = 0.0
    for i in range(count):
        total += math.pi * i + math.floor(math.e)
        if i == count // 2:
            math.pi = 3
    math.pi = 3.141592653589793
    return total


print(modules(400))


def identity_and_truth(count):
    class Node:
        def __init__(self, value, next):
            self.value = value
            self.next = next

    class Empty(Node):
        def __len__(self):
            return 0

    nodes = None
    for i in range(count):
        nodes = (Empty if i == 0 else Node)(i, nodes)
    total, steps = 0, 0
    while nodes is not None:
        if nodes:
            steps += 1
        total += nodes.value
        nodes = nodes.next
    return total, steps


print(identity_and_truth(500))
