import sched

now = [0.0]


def wait(seconds):
    now[0] += seconds


s = sched.scheduler(lambda: now[0], wait)
log = []
s.enter(5, 1, log.append, ("five",))
s.enter(2, 2, log.append, ("two, later",))
s.enter(2, 1, log.append, ("two, sooner",))
s.enterabs(1, 1, lambda *a, **k: log.append((a, k)), (1, 2), {"x": 3})
gone = s.enter(3, 1, log.append, ("never",))
print([(e.time, e.priority, e.argument, e.kwargs) for e in s.queue], s.empty())
s.cancel(gone)
try:
    s.cancel(gone)
except ValueError as e:
    print(type(e).__name__)
print(s.run(blocking=False), log)
s.run()
print(now, log, s.empty())


def again(n):
    log.append(n)
    if n:
        s.enter(1, 1, again, kwargs={"n": n - 1})


s.enter(0, 1, again, (3,))
s.run()
print(now, log[-4:])
