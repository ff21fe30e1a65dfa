# return, break and exceptions in finally replace what was on the way.
def f(kind):
    try:
        if kind == "raise":
            raise ValueError("lost")
        return "from try"
    finally:
        if kind != "plain":
            return "from finally"


print(f("raise"), f("return"), f("plain"))


def nested():
    for i in range(3):
        try:
            try:
                1 / 0
            finally:
                print("inner", i)
                if i == 1:
                    break
        except ZeroDivisionError:
            print("caught", i)
    return "after"


print(nested())


def replaced():
    try:
        raise KeyError("first")
    finally:
        raise IndexError("second")


try:
    replaced()
except IndexError as error:
    print(repr(error), repr(error.__context__))
