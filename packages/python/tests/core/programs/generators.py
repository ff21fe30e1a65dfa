def t(name, f):
    try: r = f(); print(name, "->", repr(r))
    except BaseException as e: print(name, "!", type(e).__name__, e, "| ctx", repr(e.__context__), "| cause", repr(e.__cause__), e.__suppress_context__)
def g1():
    try:
        x = yield 1
        print("sent", x)
        yield 2
    except ValueError as e:
        print("caught", e)
        yield 99
    finally:
        print("fin")
    return 5
def a():
    g = g1(); next(g)
    return g.throw(ValueError("v")), list(g)
t("throw", a)
def b():
    g = g1(); next(g); g.close(); return list(g)
t("close", b)
def c():
    g = g1(); next(g); g.send("hey"); next(g)
t("stop", c)
def d():
    g = g1(); g.send(3)
t("send first", d)
def e():
    g = g1(); g.throw(KeyError("k"))
t("throw first", e)
def gself():
    yield next(me)
me = gself()
t("executing", lambda: next(me))
def ignore():
    try: yield 1
    except GeneratorExit: yield 2
def f():
    g = ignore(); next(g); g.close()
t("ignore", f)
def si():
    yield 1
    raise StopIteration(7)
t("stopiter in gen", lambda: list(si()))
def sub():
    try:
        r = yield "a"
        print("sub got", r)
    except ValueError as e:
        print("sub caught", e); yield "b"
    finally: print("sub fin")
    return "subret"
def main():
    r = yield from sub()
    print("r", r)
    yield "after"
def h():
    g = main(); print(next(g)); print(g.throw(ValueError("q"))); print(next(g)); return list(g)
t("deleg throw", h)
def h2():
    g = main(); print(next(g)); print(g.send("S")); return list(g)
t("deleg send", h2)
def h3():
    g = main(); print(next(g)); print(g.throw(KeyError("q")))
t("deleg throw2", h3)
def h4():
    g = main(); next(g); g.close()
t("deleg close", h4)
def yf():
    x = yield from [1,2]
    print(x)
    y = yield from range(2)
    print(y)
def h5():
    g = yf(); next(g); g.send(3)
t("send to list iter", h5)
t("yf", lambda: list(yf()))
def ctx():
    try:
        1/0
    except ZeroDivisionError:
        def gg():
            yield 1
            raise KeyError("in gen")
        for _ in gg(): pass
t("ctx", ctx)
def ctx2():
    def gg():
        try: 1/0
        except ZeroDivisionError:
            yield 1
            raise
    g = gg(); next(g)
    try: [][1]
    except IndexError:
        next(g)
t("ctx2", ctx2)
def ctx3():
    try:
        try: 1/0
        except ZeroDivisionError as e:
            raise ValueError("x") from e
    except ValueError as v:
        raise TypeError("y") from None
t("ctx3", ctx3)
def fin():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
            print("body", i)
        finally: print("finally", i)
    else: print("else")
    try: return "ret"
    finally: print("after ret")
t("fin", fin)
def nested():
    try:
        try: raise KeyError(1)
        finally: raise ValueError(2)
    except (ValueError, TypeError) as e:
        return repr(e.__context__)
t("nested", nested)
def reraise():
    try:
        try: 1/0
        except ZeroDivisionError as e:
            try: raise KeyError("k")
            except KeyError: pass
            raise
    except ZeroDivisionError as e:
        return repr(e.__context__)
t("reraise", reraise)
t("bare", lambda: exec_raise())
def exec_raise():
    raise
t("bare", exec_raise)
def r1(): raise 5
t("r1", r1)
def r2(): raise ValueError from 5
t("r2", r2)
def r3():
    try: 1/0
    except 5: pass
t("r3", r3)
def r4():
    try: 1/0
    except (ValueError, int): pass
t("r4", r4)
def r5(): raise ValueError
t("r5", r5)
def delname():
    try: 1/0
    except ZeroDivisionError as e: pass
    print(e)
t("del", delname)
def swallow():
    try: return 1
    finally: return 2
t("swallow", swallow)
def assert_():
    assert 1 == 2, "msg"
t("assert", assert_)
e = ValueError("a", 1); e.add_note("n1"); print(e.args, e.__notes__, str(e), repr(e))
def deep(n):
    if n == 0: raise ValueError("deep")
    deep(n-1)
try: deep(3)
except ValueError as e:
    tb = e.__traceback__
    n = 0
    while tb: n += 1; tb = tb.tb_next
    print(n)
x = (i*i for i in range(5))
print(next(x), sum(x), next(x, "done"))
print([*x], type(x).__name__)
def fact(n): return 1 if n < 2 else n*fact(n-1)
print(fact(30))
print(list(map(lambda v: v+1, (k for k in [1,2]))))
print("done")
