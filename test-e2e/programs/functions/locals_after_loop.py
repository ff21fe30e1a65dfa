"""Variables that nothing reads by name any more are still what locals(), vars(), eval() and exec() see."""


def by_locals(n):
    for i in range(n):
        x = i * 2
        y = x + 0.5
    return locals()


def by_eval(n):
    total = 0
    for i in range(n):
        square = i * i
        total += square
    return eval("square, i, total")


def inner(k):
    doubled = k * 2
    return sorted(vars().items())


def by_vars(n):
    seen = []
    for i in range(n):
        seen = inner(i)
    return seen


def half(k):
    unused = k // 2
    if k == 997:
        return dir(), locals()
    return k


def in_callee(n):
    for i in range(n):
        last = half(i)
        if last is not i and last != i:
            print(last)
    return last


print(by_locals(1000))
print(by_eval(1000))
print(by_vars(1000))
print(in_callee(1000))
