def f(n):
    return f(n + 1) + 1


print("starting")
f(0)
