# `==` of instances whose classes have no __eq__, of every kind of thing with them, while classes learn and forget what equality is.
class Plain:
    pass


class Loud:
    def __eq__(self, other):
        return "loud"

    __hash__ = None


class Meta(type):
    def __eq__(cls, other):
        return True

    __hash__ = type.__hash__


class OfMeta(metaclass=Meta):
    pass


class Number(int):
    pass


class Unequal:
    def __ne__(self, other):
        return "ne"


def compare(n):
    a, b = Plain(), Plain()
    others = [None, a, b, 1, 1.5, "s", (a,), [a], True, Plain, Number(3), print, {1}, b"x", 2**70, 2**50, Ellipsis, OfMeta, Loud()]
    counts = {}
    for i in range(n):
        o = others[i % len(others)]
        key = i % len(others)
        found = (a == o, o == a, a != o, o != a)
        if a == o:
            counts[key, "jump"] = counts.get((key, "jump"), 0) + 1
        if o != b:
            counts[key, "not"] = counts.get((key, "not"), 0) + 1
        counts[key] = found
    return counts


def changes(n):
    a, b = Plain(), Plain()
    total = 0
    for i in range(n):
        if i == n // 3:
            Plain.__eq__ = lambda self, other: True
        if i == n // 2:
            del Plain.__eq__
        if i == n // 2 + n // 4:
            Plain.__ne__ = lambda self, other: False
        total += (a == b) + 10 * (a != b) + 100 * (a == a) + 1000 * (a == None)
    del Plain.__ne__
    return total


def chain(n):
    class Node:
        def __init__(self, link):
            self.link = link

    head = None
    for i in range(n % 37 + 3):
        head = Node(head)
    length = 0
    for i in range(n):
        node = head
        while True:
            if None == node:
                break
            length += 1
            node = node.link
    u = Unequal()
    return length, u == None, u != None, u != u


def closures(n):
    total = 0
    for i in range(n):
        base = i

        def add(x, y=i % 3, *, z=1):
            nonlocal base
            base += x
            return base + y + z

        total += add(2) + add(1, 2, z=3)
        twice = lambda: base * 2
        base += 1
        total += twice()
        if i % 60 == 59:
            total += len(add.__closure__) + add.__defaults__[0] + add.__kwdefaults__["z"]
    return total


def cells(n):
    def counter(start):
        def step(by):
            nonlocal start
            start += by
            if start % 50 == 0:
                missing = None
            elif start % 50 == 1:
                del missing_later
            else:
                missing_later = 3
            return start

        return step

    total = 0
    errors = 0
    for i in range(n):
        step = counter(i)
        try:
            total += step(1) + step(2)
        except UnboundLocalError as error:
            errors += len(str(error))
    return total, errors


for n in (5, 200, 700):
    for key, found in compare(n).items():
        print(key, found)
    print(changes(n), chain(n), closures(n), cells(n))
