a = [1, 2, 3]
for x in a:
    if len(a) < 8:
        a.append(x * 10)
print(a)
for x in a:
    a.remove(x)
print(a)
b = list(range(6))
for i, x in enumerate(b):
    if x % 2 == 0:
        del b[i]
print(b)
it = iter([1, 2])
print(next(it), next(it))
try:
    next(it)
except StopIteration as e:
    print("stopped", e.args)
c = [3, 1, 2]
r = reversed(c)
c.append(9)
print(list(r), list(c))
for x in c[:]:
    c.append(x)
print(c)
