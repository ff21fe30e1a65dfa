"""Attributes of classes, bound methods in variables, class methods, enums and context managers in hot loops."""

import enum


class Color(enum.Enum):
    RED = 1
    GREEN = 2
    BLUE = 3


class Meta(type):
    meta = "of the metaclass"

    @property
    def computed(cls):
        return cls.count * 2


class Counter:
    count = 0
    limit = 1.5
    name = "counter"

    def __init__(self, step):
        self.step = step
        Counter.count += 1
        self.callback = self.add

    def add(self, n=1, *, times=1):
        return self.step * n * times

    @classmethod
    def made(cls, n):
        cls.count += n
        return cls.count

    @staticmethod
    def twice(n):
        return 2 * n

    def __enter__(self):
        Counter.limit += 0.5
        return self.step

    def __exit__(self, *error):
        return error[0] is ValueError


class Special(Counter):
    limit = 7

    @classmethod
    def made(cls, n):
        return super().made(n) + 1


class Managed(metaclass=Meta):
    count = 3


def attributes(n):
    total = 0
    for i in range(n):
        Counter.count += i % 3
        total += Counter.count + Counter.limit
        total += Special.count + Special.limit
        Special.limit = i
        total += len(Counter.name) + Managed.count + Managed.computed
        if i == n // 2:
            Counter.name = "longer name"
        if i == n - 3:
            Counter.count = 2**60
        if i == n - 2:
            Counter.count = 5
    return total, Counter.count, Special.count


def methods(n):
    c = Counter(3)
    add = c.add
    total = 0
    for i in range(n):
        total += add(i) + add(i, times=2) + add() + c.callback(i) + c.add(i, times=3)
        f = c.add
        total += f(2)
        total += Counter.add(c, i) + Counter.twice(i) + c.twice(1)
        total += Counter.made(1) + Special.made(1) + c.made(0)
        g = Special.made
        total += g(0)
        c.callback = c.add if i % 2 else Counter.twice
    return total


def enums(n):
    found = [0, 0, 0, 0]
    color = Color.RED
    for i in range(n):
        if color is Color.RED:
            found[0] += 1
            color = Color.GREEN
        elif color == Color.GREEN:
            found[1] += color.value
            color = Color.BLUE
        else:
            found[2] += len(color.name)
            color = Color.RED
        found[3] += isinstance(color, Color) + (type(color) is Color)
    return found


def managers(n):
    total = 0
    c = Counter(2)
    for i in range(n):
        with c as step:
            total += step
            if i % 100 == 7:
                raise ValueError
            total += 1
        with c, c as other:
            total += other
    return total, Counter.limit


def changed(n):
    class Local:
        x = 1

        def f(self):
            return 1

    local = Local()
    results = []
    for i in range(n):
        results.append(Local.x)
        results.append(local.f())
        results.append(local.x)
        if i == n // 4:
            Local.x = property(lambda self: 5)
        if i == n // 3:
            Local.x = 3
            Local.f = lambda self: 2
        if i == n // 2:
            del Local.x
            Local.x = "text"
        if i == n - 2:
            Local.x = 1.5
    return len(results), sum(r for r in results if isinstance(r, (int, float))), results[-4:]


for n in (10, 900):
    print(attributes(n))
    print(methods(n))
    print(enums(n))
    print(managers(n))
    print(changed(n))
