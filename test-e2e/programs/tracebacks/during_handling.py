def load(key):
    try:
        return {"a": 1}[key]
    except KeyError:
        return int("not a number: " + key)


print(load("a"))
load("b")
