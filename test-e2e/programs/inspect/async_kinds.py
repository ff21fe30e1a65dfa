import inspect


async def f():
    return 1


async def g():
    yield 1


c, a = f(), g()
print(inspect.iscoroutine(c), inspect.iscoroutine(a), inspect.isasyncgen(a), inspect.isawaitable(c), inspect.isawaitable(5))
print(inspect.iscoroutinefunction(f), inspect.iscoroutinefunction(g), inspect.isasyncgenfunction(g), inspect.isgeneratorfunction(f))
c.close()
