# A loop that goes a great many different ways: exits of traces everywhere, each of them taken a few times.
import random

random.seed(11)


class Node:
    def __init__(self, n):
        self.n = n
        self.parent = self
        self.size = 1
        self.tag = [None, n, str(n), float(n), (n,), [n]][n % 6]

    def find(self):
        node = self
        while node.parent is not node:
            node.parent = node.parent.parent
            node = node.parent
        return node

    def union(self, other):
        a, b = self.find(), other.find()
        if a is b:
            return False
        if a.size < b.size:
            a, b = b, a
        b.parent = a
        a.size += b.size
        return True


def weigh(tag):
    if tag is None:
        return 1
    if isinstance(tag, int):
        return tag % 3
    if isinstance(tag, str):
        return len(tag)
    if isinstance(tag, float):
        return int(tag) // 2
    if isinstance(tag, tuple):
        return tag[0] & 7
    return sum(tag) % 5


def play(rounds, width):
    total = 0
    for game in range(rounds):
        nodes = [Node(i) for i in range(width)]
        joined = 0
        for _ in range(width):
            a = nodes[random.randrange(width)]
            b = nodes[random.randrange(width)]
            if a.union(b):
                joined += weigh(a.tag) - weigh(b.tag)
            elif a.n % 4 == 0:
                joined -= a.find().size
            elif b.n % 3 == 1:
                joined += b.find().size % 7
            for neighbour in (a, b, a.parent, b.parent):
                if neighbour.tag == b.tag:
                    joined += 1
                elif neighbour.size > 3 and neighbour.n & 1:
                    joined ^= neighbour.n
        total = (total * 31 + joined) % 1000003
    return total


print(play(60, 81))
