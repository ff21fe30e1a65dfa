import math

for f in (lambda: (5).foo, lambda: "s".foo, lambda: [].push, lambda: {}.has_key, lambda: (1,).append, lambda: None.x, lambda: True.y, lambda: (1.5).z, lambda: {1}.append, lambda: range(3).pop, lambda: len.q, lambda: (lambda: 0).w, lambda: int.nope, lambda: math.nope, lambda: slice(1).k, lambda: ValueError("a").msg, lambda: {}.keys().x, lambda: "".Split()):
    try:
        f()
        print("found")
    except AttributeError as e:
        print(e, "|", e.name)
targets = [5, "s", [], {}, (1,), None, 1.5]
for t in targets:
    try:
        t.attribute = 1
    except AttributeError as e:
        print(e)
    try:
        del t.attribute
    except AttributeError as e:
        print(e)
