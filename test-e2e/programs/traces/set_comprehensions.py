"""Sets made element by element in traced loops: of ints, strs, tuples, of what hashes in Python, of what cannot be hashed."""


class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return hash(self.n % 10)

    def __eq__(self, other):
        return self.n == other.n


def ints(n):
    return len({i * i % 97 for i in range(n)})


def texts(n):
    return sorted({str(i % 7) for i in range(n)})


def pairs(n):
    return sorted({(i % 3, j) for i in range(n) for j in range(2)})


def keys(n):
    return sorted(key.n for key in {Key(i % 5) for i in range(n)})


def mixed(n):
    values = [1, "a", 2.5, (1, 2), None, True] * n
    return len({v for v in values})


def unhashable(n):
    values = [*range(n), [1]]
    try:
        return {v for v in values}
    except TypeError as error:
        return str(error)


def nested(n):
    return sum(len({x % 4 for x in range(i % 9)}) for i in range(n))


print(ints(3000), texts(1000), pairs(1000))
print(keys(1000), mixed(300), unhashable(900), nested(2000))
