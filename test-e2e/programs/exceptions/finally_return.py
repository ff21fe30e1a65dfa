def a():
    try:
        return "try"
    finally:
        return "finally"


def b():
    try:
        1 / 0
    finally:
        return "swallowed"


def c():
    for i in range(3):
        try:
            if i == 1:
                return i
            continue
        finally:
            if i == 1:
                break
    return "after loop"


def d():
    x = 1
    try:
        return x
    finally:
        x = 2


def e():
    try:
        try:
            return "inner"
        finally:
            raise KeyError("replaces")
    except KeyError as err:
        return str(err)


def f():
    while True:
        try:
            break
        finally:
            order.append("cleanup")
    order.append("after")
    return order


order = []
print(a(), b(), c(), d(), e(), f())
