import types
class Sleep:
    def __init__(self, n): self.n = n
    def __await__(self):
        got = []
        for i in range(self.n):
            got.append((yield ("sleep", i)))
        return got

def run(coro, log=True):
    v = None
    n = 0
    while True:
        try:
            y = coro.send(v)
        except StopIteration as e:
            return e.value
        if log: print("  yielded", y)
        v = n
        n += 1

async def simple(): return 5
c = simple()
print(type(c).__name__, c.__name__, c.__qualname__, str(c).split(" at ")[0])
print(run(c))
try: c.send(None)
except RuntimeError as e: print(e)

async def two(a, b=2):
    x = await Sleep(a)
    y = await simple() + await simple()
    return x, y, b
print(run(two(2)))

async def fails():
    await Sleep(1)
    raise ValueError("bad")
async def catches():
    try:
        await fails()
    except ValueError as e:
        print("caught", e)
        return await Sleep(1)
    finally:
        print("finally", await simple())
print(run(catches()))

class CM:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    async def __aenter__(self):
        await Sleep(1)
        print("enter", self.name)
        return self.name
    async def __aexit__(self, t, v, tb):
        await Sleep(1)
        print("exit", self.name, t and t.__name__, v)
        return self.swallow
async def withs():
    async with CM("a") as a, CM("b", True) as b:
        print("in", a, b)
        raise KeyError("k")
    print("after")
    for i in range(3):
        async with CM(i):
            if i == 1: break
    async with CM("ret"):
        return "returned"
print(run(withs(), False))

class Count:
    def __init__(self, n): self.i, self.n = 0, n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.i >= self.n: raise StopAsyncIteration
        self.i += 1
        if self.i == 2: await Sleep(1)
        return self.i
async def loops():
    out = []
    async for x in Count(4):
        if x == 3: continue
        out.append(x)
    else:
        out.append("else")
    async for x in Count(9):
        if x == 2: break
    else:
        out.append("never")
    out.append([x async for x in Count(3)])
    out.append({x: y async for x in Count(2) for y in range(x)})
    out.append({await simple() + x for x in range(2)})
    out.append([x + y async for x in Count(3) if x % 2 async for y in Count(2)])
    out.append([await Sleep(0) for _ in range(2)])
    return out
print(run(loops()))

async def agen(n):
    try:
        for i in range(n):
            await Sleep(1)
            got = yield i
            if got: print("got", got)
    finally:
        print("agen finally")
async def uses():
    out = [x async for x in agen(3)]
    g = agen(5)
    print(type(g).__name__, str(g).split(" at ")[0])
    print(await g.__anext__(), await g.asend("hello"))
    try:
        await g.athrow(ValueError("thrown"))
    except ValueError as e: print("out", e)
    try: await g.__anext__()
    except StopAsyncIteration as e: print("stopped", repr(e))
    g = agen(5)
    await g.__anext__()
    await g.aclose()
    await g.aclose()
    gen = (x * 2 async for x in agen(2))
    print(type(gen).__name__)
    async for x in gen: out.append(x)
    gen2 = (await Sleep(0) for x in range(2))
    out.append([y async for y in gen2])
    return out
print(run(uses(), False))

async def deep(n):
    if n == 0: return await Sleep(1)
    return await deep(n - 1) + [n]
print(run(deep(5)))
c = deep(3)
c.send(None)
try: c.throw(RuntimeError("in deep"))
except RuntimeError as e: print(e)
c = deep(3); c.send(None); c.close(); print("closed")
c = simple(); c.close()
for wrong in ("await x", "async def f(): yield from x", "def f(): await x", "def f():\n async for x in y: pass", "def f(): [x async for x in y]", "async def f():\n yield 1\n return 2", "async with x: pass", "async x", "lambda: await x", "async def f():\n def g(): await x", "def f():\n async with x: pass"):
    try:
        compile(wrong, "f.py", "exec"); print("fine", wrong)
    except SyntaxError as e: print(repr(wrong), e)
async def bad():
    for expr in ("5", "simple", "None"):
        try: await eval(expr)
        except TypeError as e: print(e)
    try:
        async with 5: pass
    except TypeError as e: print(e)
    try:
        async for x in [1]: pass
    except TypeError as e: print(e)
run(bad())
async def stop(): raise StopIteration
try: run(stop())
except RuntimeError as e: print(e, repr(e.__cause__))
async def asyncstop():
    yield 1
    raise StopAsyncIteration
async def s2():
    async for x in asyncstop(): print(x)
try: run(s2())
except RuntimeError as e: print(e, repr(e.__cause__))
print(simple.__code__.co_flags & 0x180, agen.__code__.co_flags & 0x200)
