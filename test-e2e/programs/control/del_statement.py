# del of every kind of target.
class Thing:
    pass


x, y, z = 1, [1, 2, 3, 4], {"a": 1}
del x
try:
    x
except NameError as error:
    print(error)
del y[0], y[-1:]
print(y)
t = Thing()
t.a, t.b = 1, 2
del t.a, (z["a"])
print(vars(t), z)
for action in ("del y[9]", "del z['no']", "del t.no", "del (1, 2)[0]", "del unknown", "del 'abc'[0]"):
    try:
        exec(action)
    except Exception as error:
        print(action, type(error).__name__, error)


def local():
    a = 1
    del a
    try:
        return a
    except UnboundLocalError as error:
        return str(error)


print(local())
