from graphlib import CycleError, TopologicalSorter

print([*TopologicalSorter({"D": {"B": 0, "C": 0}, "C": ["A"], "B": ["A"]}).static_order()])
ts = TopologicalSorter()
ts.add("link", "main.o", "util.o")
ts.add("main.o", "main.c")
ts.add("util.o", "util.c", "util.h")
ts.add("alone")
ts.prepare()
while ts:
    ready = ts.get_ready()
    print(ready, ts.is_active())
    ts.done(*ready)
for graph in ({1: [2], 2: [3], 3: [1]}, {"a": ["a"]}, {1: [2], 3: [4], 4: [5], 5: [3]}):
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as e:
        print(e.args)


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


t = TopologicalSorter({1: [2]})
show(t.get_ready)
show(t.is_active)
show(lambda: t.done(1))
t.prepare()
show(t.prepare)
show(lambda: t.add(5))
show(lambda: t.done(1))
show(lambda: t.done(9))
show(t.get_ready)
show(t.get_ready)
show(lambda: t.done(2))
show(lambda: t.done(2))
show(t.get_ready)
show(lambda: [*TopologicalSorter({}).static_order()])
show(lambda: [*TopologicalSorter({i: [i // 2] for i in range(1, 30)} | {0: []}).static_order()])
show(lambda: issubclass(CycleError, ValueError))
