x = "global"


def outer():
    x = "outer"

    def reads():
        return x

    def shadows():
        x = "inner"
        return x

    def rebinds():
        nonlocal x
        x = "rebound"
        return x

    def goes_global():
        global x
        x = "changed global"
        return x
    print(reads(), shadows(), reads(), rebinds(), reads(), goes_global(), reads())


outer()
print(x)


def local_error():
    try:
        print(x)
    except UnboundLocalError as e:
        print(e)
    x = 1


local_error()


def aug():
    x += "!"


try:
    aug()
except UnboundLocalError as e:
    print(e)


def makes():
    global fresh, also
    fresh = 1
    also = [fresh]
    for also[0] in range(3):
        pass


makes()
print(fresh, also, globals()["x"], "fresh" in globals())


def loc(a, b=2):
    c = a + b
    return sorted(locals().items())


print(loc(1))
