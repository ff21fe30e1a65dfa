# Code that is made at run time and dropped again: what still uses it must find it as it was.

def churn(n, start=0):
    total = 0
    for i in range(start, start + n):
        total += eval(f"{i} + {i % 7} * 2")
    return total


print(churn(40))

# functions that outlive the dict they were made in
made = []
for i in range(13):
    names = {"k": i}
    exec(f"def f(x, y={i}):\n    return x * k + y + len(__name__ if False else '')\n", names)
    made.append(names["f"])
    if i % 3:
        made[-1] = None
print(sum(f(2) for f in made if f))
print(churn(20, 5000))
print(sum(f(3) for f in made if f), made[0].__globals__["k"], made[3].__code__.co_name)


# generators and closures whose text is gone
def generators():
    result = []
    for i in range(7):
        names = {}
        exec(f"def g(n):\n    step = {i}\n    for j in range(n):\n        yield j * step\n", names)
        g = names["g"](5)
        next(g)
        result.append(g)
    return result


alive = generators()
churn(12)
print([list(g) for g in alive[::3]])


def adder(i):
    return eval(f"lambda x: (lambda y: x + y + {i})")


inner = [adder(i)(10) for i in range(11)]
churn(12)
print([f(1) for f in inner[::10]])

# classes
classes = []
for i in range(11):
    names = {"base": classes[-1] if i % 10 else object}
    exec(f"class C{i}(base):\n    n = {i}\n    def m(self):\n        return [self.n, {i}]\n", names)
    classes.append(names[f"C{i}"])
churn(12)
print([c().m() for c in classes[::4]], len(classes[9].__mro__))

# code objects run again and again
codes = [compile(f"r = r * {i} % 1009 + 1", "<code>", "exec") for i in range(2, 6)]
names = {"r": 1}
for again in range(5):
    for code in codes:
        exec(code, names)
print(names["r"])
values = [eval(compile("a * b", "<code>", "eval"), {"a": i, "b": i + 1}) for i in range(15)]
print(sum(values))


# text in a function sees the function's variables
def local_names(n):
    out = []
    for i in range(n):
        out.append(eval("i * n"))
        out.append(eval(f"i * n + {i}"))
    return sum(out)


print(local_names(12))

# hot loops in code that was made at run time
hot = {}
exec("def loop(n):\n    t = 0\n    for i in range(n):\n        t += i * 3 % 7\n    return t\n", hot)
print(hot["loop"](500))
loop = hot["loop"]
del hot
churn(12)
print(loop(500))
