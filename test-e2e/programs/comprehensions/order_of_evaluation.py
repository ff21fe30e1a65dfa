log = []


def note(tag, value):
    log.append(tag)
    return value


print([note("e", x) for x in note("iter", [1, 2, 3]) if note("cond", x != 2)], log)
log.clear()
print([note("b", (a, b)) for a in note("A", "xy") for b in note("B" + a, "12")], log)
log.clear()
print({note("k", k): note("v", k) for k in range(2)}, log)
log.clear()
try:
    [note("z", 1 / x) for x in (1, 0, 2)]
except ZeroDivisionError as e:
    print(e, log)
data = [1, 2, 3]
print([data.pop() for _ in data[:]], data)
grow = [1]
print([grow.append(x + 1) or x for x in grow if len(grow) < 5], grow)
