def a(n):
    return b(n + 1)


def b(n):
    result = c(n * 2, scale=3)
    return result


def c(n, scale):
    values = [1, 2, 3]
    return values[n * scale]


print("start")
a(1)
