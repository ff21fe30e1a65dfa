# Methods of builtin types as values: bound to a receiver, and unbound, where the receiver is an argument that is checked.


def attempt(function, *arguments):
    try:
        print(function(*arguments))
    except (TypeError, IndexError, KeyError) as error:
        print(type(error).__name__, error)


def queue(rounds):
    items = list(range(5))
    insert, pop, append = items.insert, items.pop, items.append
    total = 0
    for i in range(rounds):
        insert(2, pop(0))
        append(i)
        total += pop(1) + pop()
        append(total % 7)
    return items, total


print(queue(1000))


class Stack:
    def __init__(self):
        self.items = []
        self.push = self.items.append
        self.pop = self.items.pop

    def churn(self, rounds):
        for i in range(rounds):
            self.push(i)
            self.push(i + 1)
            if i % 3 == 0:
                self.pop()
        return len(self.items)


stack = Stack()
print(stack.churn(1000), stack.items[-3:])
stack.items.clear()
attempt(stack.pop)
attempt(stack.push)


def unbound(rounds):
    wrong = 0
    for i in range(rounds):
        values = [i, "a", {}, (1,), 2.5][i % 5]
        for function in (list.pop, str.upper, dict.keys, set.copy):
            try:
                function(values)
            except TypeError:
                wrong += 1
    return wrong


print(unbound(500))
attempt(list.pop, 5)
attempt(list.pop)
attempt(str.upper, [])
attempt(dict.get, [], 1)
attempt(set.add, [1], 1)
attempt(list.append, {}, 1)


def receivers(values):
    # the same place with receivers of several types
    results = []
    for v in values:
        get = v.pop if isinstance(v, (list, set)) else v.get
        try:
            results.append(get(0))
        except (TypeError, IndexError) as error:
            results.append(str(error))
    return results


mixed = [[1, 2], {0: "zero"}, {3}, [], {}] * 60
print(receivers(mixed)[:12])


class MyList(list):
    def append(self, v):
        super().append(v * 2)


mine = MyList()
double, plain = mine.append, mine.extend
for i in range(300):
    double(i)
    plain([i])
print(len(mine), sum(mine))
upper = "text".upper
print([upper() for _ in range(3)], {upper: 1}[upper], "text".upper == upper)
