"""What variables hold behind a hot loop: the loop's own keep their last values, whatever left it."""


def last_of(n):
    x = -1
    for x in range(n):
        pass
    return x


def last_item(items):
    x = None
    count = 0
    for x in items:
        count += 1
    return x, count


def nested(n):
    total = 0
    for i in range(n):
        for j in range(i % 4):
            total += j
        total += j if i > 2 else 0
    return total, i, j


def with_else(n, stop):
    for i in range(n):
        if i == stop:
            break
    else:
        return "all", i
    return "until", i


def pairs(n):
    for a, (b, c) in [(k, (k + 1, str(k))) for k in range(n)]:
        pass
    return a, b, c


class Base:
    def __init__(self, value):
        self.value = value

    def name(self):
        return type(self).__name__

    def plus(self, n):
        return self.value + n


class Derived(Base):
    def __init__(self, value):
        super().__init__(value * 2)

    def plus(self, n, times=3):
        for _ in range(times):
            n = super().plus(n)
        parent = super()
        return n + len(parent.name())


def classes(n):
    made = []
    for i in range(n):

        class Local(Base):
            number = i
            square = number * number

            def plus(self, n):
                return super().plus(n) + self.square

        made.append(Local(i).plus(1))
    return sum(made), made[-1], Local.number


print(last_of(1000), last_of(1), last_of(0), last_of(1000))
print(last_item(list(range(500))), last_item([]), last_item("abc" * 200), last_item((1.5,) * 300))
print(nested(1000))
print(with_else(900, 800), with_else(500, 600), with_else(900, 3))
print(pairs(600))
total = 0
for k in range(700):
    total += Derived(k).plus(k % 5)
print(total, k)
print(classes(300))
