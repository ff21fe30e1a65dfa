"""reversed() of dicts and their views: what it gives, and when the dict changes meanwhile."""

from collections import OrderedDict

d = {k: k * k for k in range(6)}
del d[5], d[2]
print(list(reversed(d)), list(reversed(d.keys())), list(reversed(d.values())), list(reversed(d.items())))
print(next(reversed(d)), next(reversed(d.items())), type(reversed(d)).__name__, type(reversed(d.values())).__name__)
print(list(reversed({})), list(reversed({}.items())), next(reversed({}), "none"))
for view in (d, d.keys(), d.values(), d.items()):
    it = reversed(view)
    print(next(it), end=" ")
    d["new"] = 1
    for _ in range(2):
        try:
            print(next(it))
        except RuntimeError as e:
            print(e, end="; ")
    del d["new"]
    try:
        next(it)
    except RuntimeError as e:
        print(e)
    it = reversed(view)
    print(list(it), next(it, "end"))
    d["more"] = 1
    print(next(it, "still the end"))
    del d["more"]

it = reversed(d)
next(it)
d[0] = "other"  # no change of size
print(list(it))
values = reversed(d.values())
d[4] = "changed"
print(next(values), list(values))
big = OrderedDict.fromkeys(range(1000))
total = 0
while big:
    key = next(reversed(big))
    total += key
    del big[key]
print(total)
it = reversed(d.items())
for pair in it:
    print(pair, iter(it) is it)
keep = [reversed({i: str(i) * 3 for i in range(50)}.items()) for _ in range(50)]
junk = [[str(i)] * 10 for i in range(20000)]
print(sum(len(list(r)) for r in keep))
