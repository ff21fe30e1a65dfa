import sys

print(sys.exc_info())
try:
    1 / 0
except ZeroDivisionError:
    t, v, tb = sys.exc_info()
    print(t.__name__, v, tb.tb_lineno, tb.tb_next, sys.exception() is v)
    try:
        [][0]
    except IndexError:
        print(sys.exception(), repr(sys.exception().__context__))
    print(sys.exception())
print(sys.exception())


def f():
    return sys.exception()


try:
    raise KeyError("k")
except KeyError:
    print(repr(f()))
print(f())
