"""super() where there is nothing it could be about: what is missing is said first."""


def attempt(f, *args):
    try:
        f(*args)
    except RuntimeError as e:
        print(f.__name__, "->", e)


def plain():
    super()


def one(x):
    super()


def star(*args):
    super()


def keyword_only(*, a=1):
    super()


def generator_expression():
    return list(super() for _ in [1])


attempt(plain)
attempt(one, 1)
attempt(star, 1)
attempt(keyword_only)
attempt(generator_expression)
try:
    class A:
        super().__init__
except RuntimeError as e:
    print("class body ->", e)


class B:
    def method(*args):
        super()

    def deleted(self):
        del self
        super()


for name in ("method", "deleted"):
    try:
        getattr(B(), name)()
    except RuntimeError as e:
        print(name, "->", e)
