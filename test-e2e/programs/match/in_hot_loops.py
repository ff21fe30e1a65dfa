# Class patterns, except* and class statements in hot loops: what they read must still be there when a trace ends before them.
from dataclasses import dataclass


@dataclass
class Point:
    x: int
    y: int


@dataclass
class Circle:
    center: Point
    radius: int


def area(shapes):
    total = 0
    for i, shape in enumerate(shapes):
        scale = i % 3 + 1
        match shape:
            case Point(x=0, y=0):
                total += scale
            case Point(x, y) if x == y:
                total += x * scale
            case Circle(center=Point(x, _), radius=r):
                total += x + r * scale
            case [a, *rest]:
                total += a * scale + len(rest)
            case {"kind": kind, **others}:
                total += len(kind) * scale + len(others)
            case _:
                total -= scale
    return total


shapes = [Point(0, 0), Point(3, 3), Circle(Point(1, 2), 5), [4, 5, 6], {"kind": "box", "w": 1}, None, Point(1, 2)]
print(area(shapes * 100))


def groups(rounds):
    counts = [0, 0]
    for i in range(rounds):
        errors = [ValueError(i)] if i % 2 else [ValueError(i), KeyError(i)]
        try:
            raise ExceptionGroup("several", errors)
        except* ValueError as caught:
            counts[0] += len(caught.exceptions)
        except* KeyError as caught:
            counts[1] += caught.exceptions[0].args[0] % 5
    return counts


print(groups(500))


def classes(rounds):
    total = 0
    for i in range(rounds):

        class Local(Point):
            bonus = i % 4

            def sum(self):
                return self.x + self.y + self.bonus

        total += Local(i, 1).sum()
    return total


print(classes(300))


class Doubling(list):
    def append(self, v):
        super().append(v * 2)

    def extend(self, values):
        for v in values:
            super().append(v)
            self.append(v)


doubling = Doubling()
for i in range(400):
    doubling.append(i)
    doubling.extend((i, 1))
print(len(doubling), sum(doubling))
