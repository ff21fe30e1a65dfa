"""Branches, taken now and then, that write what the rest of the loop has loaded before it: lengths, items, attributes, globals."""

limit = 10


def appends(rounds):
    xs = [1, 2, 3, 4]
    out = []
    total = 0
    for i in range(rounds):
        total += xs[i % 4] + xs[1]
        if i % 3 == 0:
            out.append(i)
        if i % 40 == 0:
            xs.append(i)
        total += len(xs)
    return total, len(out), xs[:6], len(xs)


def remembers(rounds):
    """A variable has a length from before the branch."""
    xs = [0.5] * 3
    before = 0
    total = 0.0
    for i in range(rounds):
        total += xs[i % 3] + before
        before = len(xs)
        if i % 5 == 0:
            xs.append(float(i))
        total += before - len(xs)
    return total, before, len(xs)


def removes(rounds):
    xs = list(range(rounds))
    total = 0
    i = 0
    while i < len(xs):
        total += xs[i] + xs[0]
        if xs[i] % 3 == 1:
            xs.pop()
        elif i % 50 == 7:
            del xs[0]
        i += 1
    return total, len(xs)


def iterates(rounds):
    xs = [1, 2, 3]
    total = 0
    for x in xs:
        total += x
        if len(xs) < rounds and x % 2 == 1:
            xs.append(x + 2)
            xs.append(x + 1)
    return total, len(xs)


def rows(rounds):
    """The branch replaces the list that the loop reads."""
    table = [[1, 2, 3], [4.0, 5.0, 6.0], [7], ["a", "b", "c"]]
    seen = []
    row = 0
    total = 0
    for i in range(rounds):
        v = table[row][i % len(table[row])]
        if isinstance(v, str):
            total += 1
        else:
            total += v
        if i % 60 == 59:
            table[row] = table[row][::-1] + [i]
        if i % 150 == 149:
            row = (row + 1) % 4
            seen.append(total)
    return seen, [len(r) for r in table]


def counts(rounds):
    words = ["a", "b", "c", "a", "d"]
    found = {}
    many = set()
    total = 0
    for i in range(rounds):
        w = words[i % len(words)]
        if i % 3 != 0:
            found[w] = found.get(w, 0) + 1
        if i % 7 == 0:
            many.add(w * (i % 5))
        total += len(found) + len(many) + len(words)
    return found, sorted(many), total


class Counter:
    def __init__(self):
        self.step = 1
        self.items = [0, 0, 0]

    def run(self, rounds):
        total = 0
        for i in range(rounds):
            total += self.step * len(self.items)
            self.items[i % 3] += self.step
            if i % 9 == 8:
                self.step += 1
            if i % 100 == 99:
                self.items = [float(n) for n in self.items]
            if i % 333 == 332:
                self.step = 0.5
        return total, self.items, self.step


def changes_a_global(rounds):
    global limit
    total = 0
    for i in range(rounds):
        total += limit
        if i % 11 == 10:
            limit += 1
        if i == rounds - 30:
            limit = 0.25
    return total


def closure(rounds):
    step = 1
    xs = [1, 2]

    def more():
        nonlocal step
        step += 1
        xs.append(step)

    total = 0
    for i in range(rounds):
        total += step * xs[-1] + len(xs)
        if i % 13 == 12:
            more()
    return total


def two_at_once(rounds):
    a = [1, 2, 3]
    b = a
    total = 0
    for i in range(rounds):
        total += a[len(b) % len(a)] * len(a)
        if i % 6 == 5:
            b.append(i % 10)
        elif i % 20 == 9:
            a = b[-3:]
        elif i % 20 == 13:
            b = a
    return total, len(a), len(b)


for function in (
    appends,
    remembers,
    removes,
    iterates,
    rows,
    counts,
    Counter().run,
    changes_a_global,
    closure,
    two_at_once,
):
    print(function.__name__, function(1500))
