# Exceptions thrown and caught many times, in a loop that becomes hot.
count = {"zero": 0, "key": 0, "fine": 0}
table = {i: i for i in range(0, 100, 3)}
total = 0
for i in range(5000):
    try:
        total += table[i % 100] // (i % 7)
    except ZeroDivisionError:
        count["zero"] += 1
    except KeyError as e:
        count["key"] += 1
        total += e.args[0]
    else:
        count["fine"] += 1
    finally:
        total += 1
print(count, total)


def risky(n):
    if n % 10 == 0:
        raise ValueError(n)
    return n


def caller(n):
    try:
        return risky(n)
    except ValueError as e:
        return -e.args[0]


print(sum([caller(i) for i in range(3000)]))
s = 0
for i in range(2000):
    try:
        s += int("7" if i % 3 else "x")
    except ValueError:
        s -= 1
print(s)
