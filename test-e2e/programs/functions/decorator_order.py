# Decorators are evaluated from top to bottom and applied from bottom to top.
def log(name):
    print("make", name)
    def decorate(f):
        print("apply", name, f.__name__ if hasattr(f, "__name__") else f)
        return f
    return decorate


@log("a")
@log("b")
def f(x=print("default")):
    return 1


@log("class")
class C:
    @log("method")
    def m(self):
        return 2

    @staticmethod
    @log("static")
    def s():
        return 3

    @property
    @log("property")
    def p(self):
        return 4


print(f(), C().m(), C.s(), C().p)


@lambda f: "replaced"
def g():
    pass


print(g)
