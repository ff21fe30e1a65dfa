"""Loops of which most rounds are the last one: by return, break, an exception; and, later, those that go on."""


def steps(limit, far):
    """A loop in a function that mostly returns in its first rounds."""
    x = 0.0
    for step in range(limit):
        x = x * 1.25 + 1.0
        if x > far:
            return step
    return limit


def find(xs, wanted):
    i = 0
    while True:
        if xs[i] == wanted:
            return i
        i += 1


def broken(rounds, often):
    count = 0
    for i in range(rounds):
        for k in range(10):
            count += 1
            if (i + k) % often == 0:
                break
        else:
            count += 1000
    return count


def raised(rounds, often):
    caught = 0
    total = 0
    for i in range(rounds):
        try:
            for k in (1, 2, 3, 4):
                total += k
                if (i * k) % often == 1:
                    raise ValueError(i)
        except ValueError as error:
            caught += error.args[0]
    return caught, total


def nested(rows):
    for row in rows:
        for x in row:
            if x > 3:
                return x
    return None


print([steps(50, 2.0) for _ in range(400)][-3:])
print(sum(steps(50, far / 7) for far in range(3000)))
print(sum(steps(5, 1e300) for _ in range(500)))
print(sum(find([3, 1, 2, 5] * 3, n % 2 + 1) for n in range(900)))
print(sum(find(list(range(60)), n % 60) for n in range(900)))
print(sum(find([float(n) for n in range(9)], n % 9) for n in range(300)))
try:
    find([1, 2, 3], 4)
except IndexError as error:
    print(error)
print(broken(600, 1), broken(600, 2), broken(600, 50), broken(600, 7))
print(raised(600, 2), raised(600, 9), raised(600, 1000))
print([nested([[0, n % 6], [n % 9, 5]]) for n in range(700)][-9:], nested([[1] * 500, [2] * 500]), nested([]))
