# Cells: shared between functions, seen through several levels, kept after the frame is gone.
def counter():
    n = 0
    def up(by=1):
        nonlocal n
        n += by
        return n
    def get():
        return n
    return up, get


up, get = counter()
other, _ = counter()
up()
up(5)
print(get(), other(), get.__closure__[0].cell_contents, get.__code__.co_freevars)


def levels():
    a = 1
    def two():
        b = a + 1
        def three():
            c = a + b
            return lambda: (a, b, c)
        return three()
    a = 10
    return two()()


print(levels())


def deleted():
    x = 1
    def inner():
        return x
    del x
    try:
        inner()
    except NameError as error:
        return str(error)


print(deleted())


class Body:
    x = "class"
    def method(self):
        return x
    values = [x for _ in range(2)] if False else []


x = "global"
print(Body().method())
