e = "outer"
try:
    raise ValueError("x")
except ValueError as e:
    print(e)
try:
    print(e)
except NameError as err:
    print(err)


def f():
    try:
        raise KeyError(1)
    except KeyError as k:
        pass
    try:
        return k
    except UnboundLocalError as u:
        return str(u)


print(f())
try:
    raise ValueError("keep")
except ValueError as v:
    keep = v
print(keep, "v" in globals(), "err" in globals())


def g():
    try:
        1 / 0
    except ZeroDivisionError as z:
        del z
    return "fine"


print(g())
chosen = (TypeError, ValueError)
try:
    int([])
except chosen as c:
    print(type(c).__name__)
try:
    try:
        raise ValueError("v")
    except "not a class":
        pass
except TypeError as t:
    print(t)
try:
    try:
        raise ValueError("v")
    except (KeyError, 5):
        pass
except TypeError as t:
    print(t)
