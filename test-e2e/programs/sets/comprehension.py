print({x % 5 for x in range(20)}, {x for x in range(10) if x % 3 == 0}, {(x, y) for x in range(2) for y in range(1)} == {(0, 0), (1, 0)}, sorted({c.lower() for c in "AaBb"}))
print(len({(x, x * x % 7) for x in range(50)}), {*range(3), *[2, 3]}, {*()} == set(), sorted({len(w) for w in "the quick brown fox jumped".split()}))
primes = {n for n in range(2, 60) if not {d for d in range(2, n) if n % d == 0}}
print(sorted(primes))
seen = set()
duplicates = []
for x in [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5]:
    if x in seen:
        duplicates.append(x)
    seen.add(x)
print(duplicates, sorted(seen), sum(seen), min(seen), max(seen))
