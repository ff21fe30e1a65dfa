d = {"a": 1}
for key in ("b", 5, None, (1, 2), 1.5, "it's", "", "new\nline", True):
    try:
        d[key]
    except KeyError as e:
        print(e, repr(e), e.args, str(e) == repr(key))
for f in (lambda: d.pop("q"), lambda: {}.popitem(), lambda: set().pop(), lambda: {1}.remove(2)):
    try:
        f()
    except KeyError as e:
        print(e)
try:
    del d["zz"]
except KeyError as e:
    print(e)
try:
    d["n"] += 1
except KeyError as e:
    print(e, d)
