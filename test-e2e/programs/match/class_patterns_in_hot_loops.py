# Class patterns in loops that get traces: the class is in a register of its own until the match.
def classify(values):
    counts = {}
    for i in range(400):
        match values[i % len(values)]:
            case bool():
                kind = "bool"
            case int() | float():
                kind = "number"
            case str(text):
                kind = "text" + text
            case [int(), *rest]:
                kind = f"list of {len(rest) + 1}"
            case {"x": int(x)}:
                kind = f"x is {x}"
            case _:
                kind = "other"
        counts[kind] = counts.get(kind, 0) + 1
    return counts


print(classify([1, 2.5, "a", [1, 2], {"x": 3}, None, True]))
print(classify(["b", [3], {"y": 3}, (4, 5, 6)]))

seen = []
for i in range(300):
    match i & 1, i & 3:
        case int():
            seen.append("int")
        case (0, n) if n > 1:
            seen.append("even")
        case _:
            pass
    if i > 10:
        def never_called(): ...
print(len(seen), set(seen))
