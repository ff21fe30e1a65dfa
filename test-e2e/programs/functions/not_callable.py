values = [5, "text", None, [1], (2,), {"k": 1}, 1.5, True, {1}, range(2), ...]
for v in values:
    try:
        v()
    except TypeError as e:
        print(e)
try:
    print("a").x
except AttributeError as e:
    print(e)
try:
    len()
except TypeError as e:
    print(e)
try:
    len(1, 2)
except TypeError as e:
    print(e)
try:
    len(5)
except TypeError as e:
    print(e)
try:
    undefined_function(1)
except NameError as e:
    print(e)
try:
    [1, 2].sort().reverse()
except AttributeError as e:
    print(e)
