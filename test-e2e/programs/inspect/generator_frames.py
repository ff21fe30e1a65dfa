import inspect, sys
def g(a, b=2):
    c = a + b
    x = yield c
    c = x
    yield c
it = g(1)
f = it.gi_frame
print(f is None, f.f_lineno, f.f_code.co_name, f.f_locals, inspect.getgeneratorstate(it), f.f_back)
print(next(it))
print(it.gi_frame.f_lineno, it.gi_frame.f_locals, inspect.getgeneratorstate(it), inspect.getgeneratorlocals(it))
print(it.send(10))
print(it.gi_frame.f_lineno, it.gi_frame.f_locals)
print(list(it), it.gi_frame, inspect.getgeneratorstate(it), inspect.getgeneratorlocals(it))
def h():
    print(me.gi_frame.f_lineno, me.gi_running, me.gi_frame.f_locals, me.gi_frame.f_back.f_lineno)
    yield 1
me = h()
next(me)
me.close()
print(me.gi_frame)
async def co(q):
    return q
c = co(5)
print(c.cr_frame.f_locals, c.cr_frame.f_lineno, inspect.getcoroutinestate(c), inspect.getcoroutinelocals(c)); c.close(); print(c.cr_frame, inspect.getcoroutinestate(c))
async def ag(n):
    yield n
a = ag(3)
print(a.ag_frame.f_locals, a.ag_running, a.ag_code.co_name, a.ag_await)
