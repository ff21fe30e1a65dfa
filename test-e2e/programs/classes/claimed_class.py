"""Proxies that say what their class is."""
import weakref

class C: pass
class Proxy:
    def __init__(self, o): self.__dict__["o"] = o
    @property
    def __class__(self): return type(self.o)
p = Proxy(3)
print([isinstance(x, int) for x in (p, Proxy("a"), 4, p, 5)], isinstance(p, Proxy), isinstance(p, (str, int)))
c = C()
w = weakref.proxy(c)
print(isinstance(w, C), isinstance(w, int))
class All:
    def __getattribute__(self, n): return dict if n == "__class__" else object.__getattribute__(self, n)
print(isinstance(All(), dict), isinstance(All(), list))
