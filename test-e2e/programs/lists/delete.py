a = list(range(10))
del a[0]
del a[-1]
print(a)
del a[2:4]
print(a)
del a[::2]
print(a)
del a[:]
print(a, len(a))
b = list(range(12))
del b[10:2:-3]
print(b)
del b[20:], b[-100:1]
print(b)
for i in (50, -50, "a", 1.0, None):
    try:
        del b[i]
    except (IndexError, TypeError) as e:
        print(type(e).__name__, e)
x = [1, 2]
y = x
del x
print(y)
try:
    x
except NameError as e:
    print(e)
