"""Special methods of containers, called by name, with keys that have methods of their own."""

from collections import OrderedDict


class Key:
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        return hash(self.value)

    def __eq__(self, other):
        return isinstance(other, Key) and self.value == other.value

    def __repr__(self):
        return f"Key({self.value})"


class Table(dict):
    def __getitem__(self, key):
        return "own", super().__getitem__(key)

    def __contains__(self, key):
        return dict.__contains__(self, key) and "own"

    def __setitem__(self, key, value):
        super().__setitem__(key, value * 2)


for kind in (dict, Table):
    d = kind()
    d[Key(1)] = 1
    print(kind.__name__, dict.__getitem__(d, Key(1)), dict.__contains__(d, Key(1)), Key(1) in d, d[Key(1)])
    d.__setitem__(Key(1), 5)
    dict.__setitem__(d, Key(2), 6)
    print(d, len(d))
    dict.__delitem__(d, Key(1))
    d.__delitem__(Key(2))
    print(len(d), d.__contains__(Key(1)))
    for missing in (d.__getitem__, d.__delitem__):
        try:
            missing(Key(3))
        except KeyError as e:
            print("KeyError", e)

print([Key(1)].__contains__(Key(1)), (Key(1),).__contains__(Key(2)), {Key(1)}.__contains__(Key(1)), frozenset([Key(3)]).__contains__(Key(3)))
print({Key(1): 1}.keys().__contains__(Key(1)), {Key(1): 1}.items().__contains__((Key(1), 1)))
o = OrderedDict((Key(i), i) for i in range(3))
o.move_to_end(Key(0))
print(list(o))
o.move_to_end(Key(2), last=False)
print(list(o))


class Index:
    def __index__(self):
        return 1


print([1, 2, 3].__getitem__(Index()), "abc".__getitem__(Index()), (4, 5).__getitem__(Index()))
