# Functions that call themselves and each other: direct, mutual, through closures, methods and generators.
def ackermann(m, n):
    if m == 0:
        return n + 1
    return ackermann(m - 1, 1 if n == 0 else ackermann(m, n - 1)) if n else ackermann(m - 1, 1)


def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


def hanoi(n, a="a", b="b", c="c"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)


class Tree:
    def __init__(self, depth):
        self.children = [Tree(depth - 1) for _ in range(depth)]
    def count(self):
        return 1 + sum(child.count() for child in self.children)


y = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
print(ackermann(2, 5), even(200), odd(7), len(list(hanoi(6))), "".join(hanoi(2)), Tree(5).count())
print(y(lambda self: lambda n: 1 if n < 2 else n * self(n - 1))(20))
