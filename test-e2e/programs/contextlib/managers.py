import contextlib
from contextlib import *
import sys, io

def attempt(f, *args):
    try:
        print("ok", f(*args))
    except Exception as e:
        print(type(e).__name__, "|", e, "|", repr(e.__cause__), repr(e.__context__))

@contextmanager
def tag(name):
    """doc of tag"""
    print(f"<{name}>")
    try:
        yield name.upper()
    except KeyError as e:
        print("swallowed", e)
    finally:
        print(f"</{name}>")

with tag("a") as x, tag("b") as y: print(x, y)
with tag("c"): raise KeyError("k")
def f():
    with tag("d"): raise ValueError("v")
attempt(f); print(tag.__name__, tag.__doc__)
@tag("deco")
def g(n): print("in g", n); return n * 2
print(g(3), g(4), g.__name__)
@contextmanager
def never():
    if False: yield
attempt(lambda: never().__enter__())
@contextmanager
def twice():
    yield 1
    yield 2
def h():
    with twice(): pass
attempt(h)
@contextmanager
def goes_on():
    try: yield
    except ValueError: pass
    yield
def i():
    with goes_on(): raise ValueError("x")
attempt(i)
@contextmanager
def translate():
    try: yield
    except ValueError as e: raise RuntimeError("translated") from e
def j():
    with translate(): raise ValueError("inner")
attempt(j)
def k():
    with tag("stop"): raise StopIteration("s")
attempt(k)
class Thing:
    def close(self): print("closed")
with closing(Thing()) as t: print(type(t).__name__)
with suppress(KeyError, IndexError): {}["x"]
with suppress(ZeroDivisionError): print("body")
def l():
    with suppress(KeyError): 1 / 0
attempt(l)
with nullcontext(5) as v: print(v)
with nullcontext() as v: print(v)
buf = io.StringIO()
with redirect_stdout(buf): print("hidden"); print("two")
print(repr(buf.getvalue()))
with redirect_stderr(buf): print("err", file=sys.stderr)
print(repr(buf.getvalue()))
with ExitStack() as stack:
    a = [stack.enter_context(tag(n)) for n in "xy"]
    stack.callback(print, "callback", 1, sep="-")
    stack.push(lambda *exc: print("push", exc[0]))
    print(a)
def m():
    with ExitStack() as stack:
        stack.callback(print, "cleanup")
        stack.enter_context(suppress(ValueError))
        raise ValueError("gone")
    return "after"
attempt(m)
def n():
    with ExitStack() as stack:
        stack.callback(lambda: 1 / 0)
        raise ValueError("first")
attempt(n)
s = ExitStack(); s.callback(print, "moved"); t = s.pop_all(); s.close(); print("now"); t.close()
attempt(lambda: ExitStack().enter_context(5))
class CM(ContextDecorator):
    def __enter__(self): print("enter"); return self
    def __exit__(self, *exc): print("exit", exc[0]); return False
@CM()
def decorated(): print("decorated")
decorated(); decorated()
class Both(AbstractContextManager):
    def __exit__(self, *a): print("out")
with Both() as b: print(type(b).__name__, isinstance(b, AbstractContextManager), isinstance(Thing(), AbstractContextManager), issubclass(CM, AbstractContextManager))
