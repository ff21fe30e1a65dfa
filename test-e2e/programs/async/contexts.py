import asyncio, contextlib, types, collections.abc as abc
@contextlib.asynccontextmanager
async def managed(name, swallow=False):
    print("open", name)
    try:
        await asyncio.sleep(0)
        yield name.upper()
    except ValueError as e:
        print("saw", e)
        if not swallow: raise
    finally:
        print("close", name)
async def counter(n):
    for i in range(n): yield i
async def main():
    async with managed("a") as a, managed("b") as b: print(a, b)
    async with managed("c", True): raise ValueError("v")
    try:
        async with managed("d"): raise ValueError("w")
    except ValueError as e: print("out", e)
    async with contextlib.AsyncExitStack() as stack:
        print(await stack.enter_async_context(managed("s1")))
        stack.enter_context(contextlib.nullcontext())
        stack.callback(print, "callback", 1)
        async def cb(x): print("async callback", x)
        stack.push_async_callback(cb, 2)
    async with contextlib.aclosing(counter(3)) as c:
        async for x in c:
            print(x)
            break
    async with contextlib.nullcontext(5) as five: print(five)
    @managed("deco")
    async def decorated(x): return x + 1
    print(await decorated(1))
    print(await anext(counter(0), "default"), await anext(counter(1), "default"))
    co = asyncio.sleep(0)
    print(isinstance(co, abc.Coroutine), isinstance(co, abc.Awaitable), isinstance(counter(1), abc.AsyncIterator), isinstance(counter(1), abc.AsyncGenerator), isinstance(co, types.CoroutineType))
    co.close()
    for bad in (lambda: aiter(5), lambda: anext(5)):
        try: bad()
        except TypeError as e: print(e)
    return 1
asyncio.run(main())
class Pipeline:
    def __init__(self): self.log = []
    async def stage(self, name, source, f):
        async for item in source:
            self.log.append((name, item))
            yield f(item)
    async def run(self, n):
        source = counter(n)
        for name, f in (("double", lambda x: x * 2), ("inc", lambda x: x + 1)):
            source = self.stage(name, source, f)
        return [x async for x in source if x % 3]
p = Pipeline()
print(asyncio.run(p.run(5)), p.log)
async def fib(n):
    if n < 2: return n
    return await fib(n - 1) + await fib(n - 2)
print(asyncio.run(fib(13)))
async def many():
    async def leaf(i):
        await asyncio.sleep(0)
        return i
    async def branch(d, i):
        if d == 0: return await leaf(i)
        return sum(await asyncio.gather(*(branch(d - 1, i * 3 + j) for j in range(3))))
    return await branch(5, 0)
print(asyncio.run(many()))
@types.coroutine
def pause(x):
    got = yield x
    return got
async def paused(): return await pause(1), await pause(2)
c = paused()
print(c.send(None), c.send("a"))
try: c.send("b")
except StopIteration as e: print(e.value)
