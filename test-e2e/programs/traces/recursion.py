"""Functions that are hot by being called: recursion, methods, callbacks; exceptions, closures and generators between them."""


def fibonacci(n):
    if n < 2:
        return n
    return fibonacci(n - 1) + fibonacci(n - 2)


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def is_even(n):
    return n == 0 or is_odd(n - 1)


def is_odd(n):
    return n != 0 and is_even(n - 1)


class Tree:
    made = 0

    def __init__(self, depth, value):
        Tree.made += 1
        self.value = value
        self.left = self.right = None
        if depth > 0:
            self.left = Tree(depth - 1, 2 * value)
            self.right = Tree(depth - 1, 2 * value + 1.5)

    def total(self):
        if self.left is None:
            return self.value
        return self.left.total() + self.value + self.right.total()

    def __contains__(self, value):
        return value == self.value or (self.left is not None and (value in self.left or value in self.right))

    def walk(self):
        if self.left is not None:
            yield from self.left.walk()
        yield self.value
        if self.right is not None:
            yield from self.right.walk()


class Found(Exception):
    pass


def search(tree, value, path):
    """Leaves by an exception from any depth."""
    if tree is None:
        return
    path.append(tree.value)
    if tree.value == value:
        raise Found(len(path), value)
    try:
        search(tree.left, value, path)
        search(tree.right, value, path)
    finally:
        path.pop()


def grows(n, total):
    """An int that outgrows its kind on the way down."""
    if n == 0:
        return total
    return grows(n - 1, total * 3 + n)


def changes(n):
    """Returns other types now and then."""
    if n % 97 == 0:
        return str(n)
    if n % 89 == 0:
        return n / 2
    if n % 83 == 0:
        return None
    return n


def counter():
    count = 0

    def call(n, step=1, *rest, scale=2):
        nonlocal count
        count += step * scale
        return call(n - 1, step, *rest) if n > 0 else count + len(rest)

    return call


def hanoi(n, source, target, spare, moves):
    if n:
        hanoi(n - 1, source, spare, target, moves)
        moves.append((n, source, target))
        hanoi(n - 1, spare, target, source, moves)


def permutations(items, done):
    if not items:
        yield tuple(done)
    for i, item in enumerate(items):
        yield from permutations(items[:i] + items[i + 1 :], done + [item])


def depth_of(n):
    try:
        return depth_of(n + 1)
    except RecursionError:
        return n


print(fibonacci(21))
print(ackermann(2, 60), ackermann(3, 4))
print(is_even(800), is_odd(800), [k for k in range(20) if is_even(k)])
tree = Tree(10, 1)
print(Tree.made, tree.total(), sum(tree.walk()), max(tree.walk()))
print(1023 in tree, -1 in tree)
hits = 0
for value in list(tree.walk())[::7]:
    path = []
    try:
        search(tree, value, path)
    except Found as found:
        hits += found.args[0] * 1000 + len(path)
print(hits)
print([grows(n, 1) for n in (3, 30, 60, 90)], sum(grows(k % 50, k) % 1009 for k in range(900)))
kinds = {}
for n in range(6000):
    result = changes(n)
    kinds[type(result).__name__] = kinds.get(type(result).__name__, 0) + 1
print(kinds)
call = counter()
print(sum(call(k % 9, k % 3, *range(k % 4)) for k in range(800)) % 100003, call(0))
moves = []
hanoi(11, "a", "b", "c", moves)
print(len(moves), moves[1000:1003])
print(sum(p[0] * p[-1] for p in permutations([1, 2, 3, 4, 5, 6], [])))
print(sorted(range(3000), key=lambda n: (n * 7919) % 1009)[:8], list(map(changes, range(995, 1002))))
deepest = [depth_of(0) for _ in range(5)]
print(900 < deepest[0] < 1000, deepest == deepest[:1] * 5)
