import time

a = time.time()
b = time.perf_counter()
c = time.monotonic()
n = 0
for i in range(10000):
    n += i
print(n, time.time() >= a, time.perf_counter() >= b, time.monotonic() >= c)
print(type(a).__name__, type(b).__name__, type(time.perf_counter_ns()).__name__, type(time.time_ns()).__name__, a > 1.6e9, time.process_time() >= 0)
start = time.perf_counter()
time.sleep(0.01)
print(0.009 < time.perf_counter() - start < 5, time.sleep(0))
for bad in (-1, "x", None):
    try:
        time.sleep(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
