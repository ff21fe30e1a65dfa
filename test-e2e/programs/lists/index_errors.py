a = [10, 20, 30]
print(a[0], a[-3], a[True], a[2])
for i in (3, -4, 2**80, "1", 1.5, None, (0, 1)):
    try:
        print(a[i])
    except (IndexError, TypeError) as e:
        print("get", type(e).__name__, e)
    try:
        a[i] = 0
    except (IndexError, TypeError) as e:
        print("set", type(e).__name__, e)
for f in (lambda: [].pop(), lambda: a.pop(9), lambda: a.index(99), lambda: a.remove(99), lambda: a.pop("x"), lambda: a.index(10, 1), lambda: a.insert(1), lambda: a.append(), lambda: a.extend(5)):
    try:
        f()
    except (IndexError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(a)
