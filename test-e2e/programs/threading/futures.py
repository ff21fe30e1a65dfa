"""concurrent.futures: results and errors of calls in threads, whatever the order in which they run."""
import concurrent.futures
import threading
from concurrent.futures import Future, ThreadPoolExecutor, as_completed, wait


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except BaseException as e:
        return f"{type(e).__name__}: {e}"


def square(n):
    if n == 13:
        raise ValueError("unlucky")
    return n * n


with ThreadPoolExecutor(max_workers=4) as pool:
    futures = [pool.submit(square, n) for n in range(5)]
    print([f.result() for f in futures], all(f.done() for f in futures), futures[0].cancel(), futures[0].cancelled(), futures[0].running())
    print(list(pool.map(square, [3, 4, 5])), list(pool.map(pow, [2, 3], [5, 2])), list(pool.map(square, [])))
    bad = pool.submit(square, 13)
    print(attempt(bad.result), repr(bad.exception()), attempt(lambda: list(pool.map(square, [1, 13, 2]))))
    print(sorted(f.result() for f in as_completed([pool.submit(square, n) for n in (7, 8, 9)])))
    done, not_done = wait([pool.submit(square, n) for n in (1, 2)])
    print(sorted(f.result() for f in done), not_done, wait([bad], return_when="FIRST_EXCEPTION").done == {bad}, attempt(wait, [Future()], return_when="NEVER"))
    called = []
    f = pool.submit(square, 6)
    f.result()
    f.add_done_callback(lambda future: called.append(future.result()))
    print(called, pool.submit(lambda *a, **k: (a, k), 1, b=2).result(), type(pool.submit(threading.current_thread).result()).__name__)
print(attempt(pool.submit, square, 1), attempt(ThreadPoolExecutor, 0), attempt(ThreadPoolExecutor, 1, initializer=5))
ready = []
with ThreadPoolExecutor(1, initializer=ready.append, initargs=("go",)) as pool:
    print(pool.submit(square, 2).result(), ready)
f = Future()
print(f.done(), f.running(), attempt(f.result, timeout=0.01), attempt(f.exception, timeout=0))
called = []
f.add_done_callback(called.append)
print(f.set_running_or_notify_cancel(), f.running(), f.cancel(), f.set_result(5), f.result(), called == [f], attempt(f.set_result, 6)[:27])
g = Future()
print(g.cancel(), g.cancelled(), g.done(), attempt(g.result), g.set_running_or_notify_cancel(), g.cancel(), concurrent.futures.CancelledError is concurrent.futures._base.CancelledError)
h = Future()
h.set_exception(KeyError("k"))
print(repr(h.exception()), attempt(h.result), list(as_completed([f, h])) in ([f, h], [h, f]), attempt(lambda: list(as_completed([Future()], timeout=0))), concurrent.futures.TimeoutError is TimeoutError)
