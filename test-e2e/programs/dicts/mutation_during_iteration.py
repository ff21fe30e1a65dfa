d = {1: "a", 2: "b", 3: "c"}
try:
    for k in d:
        d[k + 10] = "x"
except RuntimeError as e:
    print(e, d)
try:
    for k in d:
        del d[k]
except RuntimeError as e:
    print(e, d)
try:
    for k, v in d.items():
        d.clear()
except RuntimeError as e:
    print(e, d)
d = {1: "a", 2: "b", 3: "c"}
for k in d:
    d[k] = d[k].upper()
print(d)
for k in list(d):
    if k != 2:
        del d[k]
print(d)
try:
    for k in d:
        del d[k]
        d[k] = "replaced"
        print("turn")
        if len(d) > 5:
            break
except RuntimeError as e:
    print(e)
s = {1, 2, 3}
try:
    for x in s:
        s.add(x + 100)
except RuntimeError as e:
    print(e)
