N = 2
# Sets of ints iterate in the order of CPython's table: adds, removals, merges, growth.
# generates a deterministic program without random
def lcg(s):
    while True:
        s = (s * 6364136223846793005 + 1442695040888963407) % 2**64
        yield s >> 33
def run(seed):
    r = lcg(seed)
    def n(k): return next(r) % k
    sets = [set() for _ in range(4)]
    pools = [40, 1000, 10**6, 2**40]
    for step in range(300):
        op = n(20)
        i = n(4); j = n(4); p = pools[n(4)]
        s = sets[i]
        if op < 5: s.add(n(p))
        elif op < 7: s.add(-n(p))
        elif op == 7: s.discard(n(40))
        elif op == 8 and s: s.pop()
        elif op == 9: s |= sets[j]
        elif op == 10: s &= sets[j] | {n(40)}
        elif op == 11: s -= {n(p) for _ in range(5)}
        elif op == 12: s ^= {n(p) for _ in range(5)}
        elif op == 13: sets[j] = s | {n(p) for _ in range(n(60))}
        elif op == 14: sets[j] = s - sets[n(4)]
        elif op == 15: sets[j] = s & {n(p) for _ in range(n(60))} | s
        elif op == 16: sets[j] = s ^ sets[n(4)]
        elif op == 17: s.update([n(p) for _ in range(n(30))])
        elif op == 18: s.update({n(p): 1 for _ in range(n(30))})
        elif op == 19: sets[j] = set(list(s)[::2]); 
        if step % 50 == 0: print(step, [list(x) for x in sets])
        if len(s) > 400: sets[i] = set(list(s)[:20])
    print(sets, frozenset(sets[0]), hash(frozenset(sets[1])), [frozenset({n(9), n(9)}) for _ in range(3)])
    print({0.5, 1.5, 2.25, 1e300, -3.75, 1e-7}, {(1, 2), (3, 4), (5,), ()}, {None, True, 2})
for seed in range(N): run(seed)
