import sys
print(list(reversed(b"12")), list(reversed(bytearray(b"ab"))))
class A:
    def __int__(self): return 123
    def __index__(self): return 7
print("%d %x" % (A(), A()))
class B:
    def __int__(self): return 123
print("%d" % B())
try: print("%x" % B())
except TypeError as e: print(e)
try: object.__new__(1)
except TypeError as e: print(e)
try: object.__new__(int)
except TypeError as e: print(e)
except TypeError as e: print(e)
try: object.__new__()
except TypeError as e: print(e)
def foo(): pass
print(foo.__globals__ is globals(), foo.__globals__ == globals(), sys.modules["__main__"].__dict__ is globals())
foo2=11
d={}
exec("def bar(): return foo2", globals(), d)
print(d["bar"]())
exec('print(foo2)', {'bar':3}, locals())
exec('print(foo2, bar)', {'bar':3, "foo2":1}, {"foo2":5})
def gen7(x):
    if x < 3: return x
    raise StopIteration(444)
print(list(map(gen7, range(100))))
def gen():
    yield 1
g = gen()
try: g.throw(StopIteration)
except BaseException as e: print(type(e), e.__cause__)
g = gen(); next(g)
try: g.throw(StopIteration)
except BaseException as e: print(type(e), e.__cause__)
def gen(): yield from range(2)
g = gen(); next(g)
try: g.throw(StopIteration)
except BaseException as e: print(type(e), e)
try: print(next(g))
except BaseException as e: print(type(e), e)
except TypeError as e: print(e)
class Bad(Exception):
    def __new__(cls, *a): return 1
try: raise Bad
except TypeError as e: print(e)
try: eval("1 +")
except SyntaxError as e: print(e)
try: compile("\\\n","f","exec")
except SyntaxError as e: print(e)

d = globals()
print(d.pop("foo2"), d.setdefault("new", [1]) is new, d.pop("foo2", None))
class Sub:
    """An iterator with a send of its own."""
    def __init__(self): self.got = []
    def __iter__(self): return self
    def __next__(self): return "next"
    def send(self, v):
        self.got.append(v)
        if len(self.got) == 2: raise StopIteration("ended")
        return v
def outer():
    result = yield from Sub()
    yield ["result", result]
g = outer()
print(next(g), g.send(1), g.send(2), list(g))
class F:
    def __float__(self): return 2.5
print("%.2f %e %d%%" % (F(), F(), 3))
try: print("%d" % "3")
except TypeError as e: print(e)
for C in (map, filter):
    try: type("M", (C,), {})
    except TypeError as e: pass
