import asyncio
import time

async def worker(name, delay, n):
    for i in range(n):
        await asyncio.sleep(delay)
        print(name, i)
    return name * 2

async def main():
    print(await worker("a", 0, 2))
    r = await asyncio.gather(worker("x", 0.2, 2), worker("y", 0.3, 2), worker("z", 0, 1))
    print(r)
    t = asyncio.create_task(worker("t", 0.001, 100), name="tee")
    await asyncio.sleep(0)
    print(t.get_name(), t.done(), asyncio.current_task().get_name(), len(asyncio.all_tasks()))
    t.cancel()
    try: await t
    except asyncio.CancelledError as e: print("cancelled", repr(e), t.cancelled())
    async def boom(): raise ValueError("boom")
    try: await asyncio.gather(boom(), worker("g", 0, 1))
    except ValueError as e: print(e)
    print(await asyncio.gather(boom(), worker("h", 0, 1), return_exceptions=True))
    try:
        await asyncio.wait_for(asyncio.sleep(5), 0.01)
    except asyncio.TimeoutError as e: print("timeout", repr(e))
    try:
        async with asyncio.timeout(0.01) as cm:
            await asyncio.sleep(5)
    except TimeoutError: print("timed out", cm.expired())
    q = asyncio.Queue(maxsize=2)
    async def producer():
        for i in range(5):
            await q.put(i)
            print("put", i, q.qsize())
        await q.put(None)
    async def consumer():
        out = []
        while (item := await q.get()) is not None:
            out.append(item)
            q.task_done()
        q.task_done()
        return out
    p, c = await asyncio.gather(producer(), consumer())
    print(c)
    await q.join()
    lock = asyncio.Lock()
    order = []
    async def locked(n):
        async with lock:
            order.append(("in", n)); await asyncio.sleep(0.001); order.append(("out", n))
    await asyncio.gather(*(locked(i) for i in range(3)))
    print(order)
    sem = asyncio.Semaphore(2); active = 0; most = 0
    async def limited():
        nonlocal active, most
        async with sem:
            active += 1; most = max(most, active)
            await asyncio.sleep(0.001)
            active -= 1
    await asyncio.gather(*(limited() for _ in range(6)))
    print("most", most)
    ev = asyncio.Event()
    async def waiter(n):
        await ev.wait(); print("woke", n)
    ws = [asyncio.create_task(waiter(i)) for i in range(3)]
    await asyncio.sleep(0); ev.set(); await asyncio.gather(*ws)
    try:
        async with asyncio.TaskGroup() as tg:
            t1 = tg.create_task(worker("tg", 0.001, 1))
            t2 = tg.create_task(boom())
    except* ValueError as eg: print("group", eg.exceptions, t1.cancelled())
    async with asyncio.TaskGroup() as tg:
        t1 = tg.create_task(worker("k", 0, 1)); t2 = tg.create_task(worker("l", 0, 1))
    print(t1.result(), t2.result())
    done, pending = await asyncio.wait([asyncio.create_task(asyncio.sleep(d, d)) for d in (0.9, 0.001)], return_when=asyncio.FIRST_COMPLETED)
    print([d.result() for d in done], len(pending))
    for p in pending: p.cancel()
    for f in asyncio.as_completed([asyncio.sleep(d, d) for d in (0.9, 0.001, 0.4)]):
        print(await f)
    loop = asyncio.get_running_loop()
    fut = loop.create_future()
    loop.call_later(0.001, fut.set_result, "later")
    loop.call_soon(print, "soon")
    print(await fut, fut)
    cond = asyncio.Condition(); items = []
    async def cons():
        async with cond:
            await cond.wait_for(lambda: items)
            print("got", items.pop())
    ct = asyncio.create_task(cons())
    await asyncio.sleep(0)
    async with cond:
        items.append("item"); cond.notify()
    await ct
    try: await asyncio.shield(boom())
    except ValueError as e: print("shielded", e)
    async def agen():
        for i in range(3):
            await asyncio.sleep(0)
            yield i
    print([i async for i in agen()], await anext(agen()), await anext(aiter(agen())))
    return "done"

start = time.time()
print(asyncio.run(main()))
print(time.time() - start < 5)
def f(): pass
print(asyncio.iscoroutinefunction(main), asyncio.iscoroutinefunction(f), asyncio.iscoroutine(main))
try: asyncio.run(5)
except ValueError as e: print(e)
with asyncio.Runner() as r:
    print(r.run(asyncio.sleep(0, "r1")), r.run(asyncio.sleep(0, "r2")))
loop = asyncio.new_event_loop()
print(loop.run_until_complete(asyncio.sleep(0, 7))); loop.close()
try: loop.call_soon(print)
except RuntimeError as e: print(e)
async def bad(): raise KeyError("uncaught")

