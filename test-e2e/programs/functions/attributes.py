def documented(a, b: int = 2, *c, d=4, **e) -> str:
    """What it does.

    More.
    """
    return "x"


print(documented.__name__, documented.__qualname__, repr(documented.__doc__.splitlines()[0]), documented.__defaults__, documented.__kwdefaults__, documented.__module__)


def plain():
    def inner():
        pass
    return inner


print(plain.__doc__, plain().__qualname__, plain().__name__, (lambda: 0).__qualname__, len.__name__, print.__name__, "a".upper.__name__)
plain.calls = 1
plain.calls += 1
print(plain.calls, plain.__dict__)
try:
    plain.missing
except AttributeError as e:
    print(e)
try:
    len.x = 1
except AttributeError as e:
    print(e)
plain.__name__ = "renamed"
print(plain.__name__, documented.__code__.co_name, documented.__code__.co_argcount, documented.__code__.co_varnames[:5])
print(type(plain).__name__, type(len).__name__, type("a".upper).__name__, callable(plain), callable(5), type(lambda: 0).__name__)
print(plain == plain, plain is plain, plain != documented, plain() == plain(), {plain: 1}[plain], bool(plain))
