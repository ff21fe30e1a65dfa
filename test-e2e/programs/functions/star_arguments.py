# Arguments from iterables and mappings, in any order, with everything evaluated from left to right.
def f(*args, **kwargs):
    return args, kwargs


log = []


def said(value):
    log.append(value)
    return value


print(f(*"ab", 1, *(x for x in [2, 3]), k=4, **{"z": 5}, m=6))
print(f(said(1), *said([2]), k=said(3), *said([4]), **said({"q": 5})), log)
print(f(*{}, **{}), f(*{1: 2}, *range(2)), f(**dict(a=1), b=2))


class Mapping:
    def keys(self):
        return ["x", "y"]
    def __getitem__(self, key):
        return key * 2


print(f(**Mapping()))
