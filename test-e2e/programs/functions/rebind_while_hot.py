# A function replaced, a global changed and a builtin shadowed in the middle of a loop.
def step(x):
    return x + 1


scale = 1
total = 0
for i in range(3000):
    total += step(i) * scale
    if i == 1000:
        def step(x):
            return -x
    if i == 2000:
        scale = 0.5
    if i == 2500:
        scale = 10**15
    if i == 2700:
        len = lambda x: 7
    total += len("abc")
print(total)
del len
print(len("abc"), type(total).__name__)


def kinds(x):
    return x + x


out = []
for i in range(600):
    v = i if i < 200 else i * 0.5 if i < 400 else str(i)
    out.append(kinds(v))
print(out[199:202], out[399:402])
