def forever(n):
    return forever(n + 1)


try:
    forever(0)
except RecursionError as e:
    print(type(e).__name__, e)


def count():
    depth = 0

    def go():
        nonlocal depth
        depth += 1
        go()
    try:
        go()
    except RecursionError:
        pass
    return depth


d = count()
print(900 < d <= 1000, count() == d)


def ping(n): return pong(n)
def pong(n): return ping(n)


try:
    ping(1)
except RuntimeError as e:
    print("as RuntimeError:", e)


def with_finally(n):
    try:
        with_finally(n + 1)
    finally:
        unwound.append(n)


unwound = []
try:
    with_finally(0)
except RecursionError:
    print(len(unwound) > 900, unwound[-1], unwound == sorted(unwound, reverse=True))
print((lambda f, n: f(f, n))(lambda f, n: n if n == 0 else f(f, n - 1), 500))
