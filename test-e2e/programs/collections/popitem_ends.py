"""OrderedDict.popitem() from both ends, and what it asks of a derived class."""

from collections import OrderedDict


class Told(OrderedDict):
    def pop(self, *args):
        print("pop", args)
        return super().pop(*args)

    def popitem(self, last=True):
        print("popitem", last)
        return super().popitem(last)

    def __getitem__(self, key):
        print("get", key)
        return super().__getitem__(key)

    def __delitem__(self, key):
        print("del", key)
        super().__delitem__(key)

    def __missing__(self, key):
        return "missing"


d = Told((k, k.upper()) for k in "abcdef")
print(d.popitem(), d.popitem(False), d.popitem(last=True), list(d))
d = OrderedDict((i, i * i) for i in range(1000))
got = [d.popitem(last=i % 3 == 0) for i in range(900)]
print(sum(k for k, _ in got), list(d)[:3], len(d), got[:4], got[-2:])
d.move_to_end(next(iter(d)))
print(d.popitem(), d.popitem(last=False))
while d:
    d.popitem()
for last in (True, False):
    try:
        d.popitem(last)
    except KeyError as e:
        print(e)
d["again"] = 1
print(d, d.popitem(0), d)


class Walks(OrderedDict):
    def __iter__(self):
        print("iter")
        return super().__iter__()

    def __reversed__(self):
        print("reversed")
        return super().__reversed__()

    def __len__(self):
        return 0


w = Walks()
w[1] = 2
w[3] = 4
try:
    print(w.popitem(), w.popitem(last=False))
except KeyError as e:
    print(e)
