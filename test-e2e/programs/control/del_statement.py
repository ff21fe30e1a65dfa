x = 1
del x
try:
    x
except NameError as e:
    print(e)
a, b, c = 1, [1, 2, 3, 4], {"k": 1, "j": 2}
del a, b[0], b[-1], c["k"]
print(b, c)


def f():
    y = 1
    del y
    try:
        return y
    except UnboundLocalError as e:
        return str(e)


print(f())
for i in range(3):
    pass
del i
print("i" in globals())
try:
    del never
except NameError as e:
    print(e)


def g():
    del later
    later = 1


try:
    g()
except UnboundLocalError as e:
    print(e)
del (b, c)
print("b" in globals(), "c" in globals())
