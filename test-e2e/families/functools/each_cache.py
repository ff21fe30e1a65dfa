# functools: cache.
from functools import *


def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show('(lambda f: (f(3), f(3), f.cache_info()))(lru_cache(maxsize=2)(lambda k: k * 2))', lambda: (lambda f: (f(3), f(3), f.cache_info()))(lru_cache(maxsize=2)(lambda k: k * 2)))
show('(lambda f: (f(1), f(2), f(3), f(1), f.cache_info()))(lru_cache(2)(abs))', lambda: (lambda f: (f(1), f(2), f(3), f(1), f.cache_info()))(lru_cache(2)(abs)))
show('(lambda f: f([]))(cache(len))', lambda: (lambda f: f([]))(cache(len)))
show('(lambda f: (f(1), f(1.0), f.cache_info()))(lru_cache(typed=True)(type))', lambda: (lambda f: (f(1), f(1.0), f.cache_info()))(lru_cache(typed=True)(type)))
show('(lambda f: (f(1), f.cache_clear(), f.cache_info()))(cache(abs))', lambda: (lambda f: (f(1), f.cache_clear(), f.cache_info()))(cache(abs)))
show('lru_cache(maxsize=-5)(abs).cache_info()', lambda: lru_cache(maxsize=-5)(abs).cache_info())
show("lru_cache('x')", lambda: lru_cache('x'))
show('(lambda f: (f(5), f.cache_info()))(lru_cache(0)(abs))', lambda: (lambda f: (f(5), f.cache_info()))(lru_cache(0)(abs)))
show('lru_cache(4)(abs).cache_parameters()', lambda: lru_cache(4)(abs).cache_parameters())
