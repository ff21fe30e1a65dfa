# A dict or set that changes size while it is iterated over.
def attempt(values, change):
    try:
        for key in values:
            change(values, key)
        print("fine", values)
    except RuntimeError as error:
        print("RuntimeError", error)


attempt({1: 2}, lambda d, k: d.update({k + 1: 0}))
attempt({1: 2, 3: 4}, lambda d, k: d.pop(k))
attempt({1: 2, 3: 4}, lambda d, k: d.__setitem__(k, 0))
attempt({1, 2}, lambda s, k: s.add(k + 10))
attempt({5}, lambda s, k: s.discard(k))
for view in ({1: 2}.items, {1: 2}.values):
    d = {1: 2, 3: 4}
    try:
        for _ in getattr(d, view.__name__)():
            d[9] = 9
    except RuntimeError as error:
        print(view.__name__, error)
