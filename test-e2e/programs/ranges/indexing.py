r = range(10, 50, 7)
print(list(r), r[0], r[-1], r[2], r[1:4], r[::-1], r[::2], r[10:], r[-3:], list(r[1:4]))
print(17 in r, 18 in r, 17.0 in r, "a" in r, 50 in r, True in range(2), None in r, r.index(24), r.count(24), r.count(25))
try:
    r.index(25)
except ValueError as e:
    print(e)
print(range(3) == range(0, 3, 1), range(0) == range(5, 5), range(0, 5, 2) == range(0, 6, 2), range(3) == [0, 1, 2], hash(range(3)) == hash(range(0, 3)), range(1, 10, 4) != range(1, 9, 4))
print(range(2**65)[2**64], range(-(2**70), 2**70, 2**69), list(range(2**64, 2**64 + 6, 2)), 2**64 in range(2**70), range(10**18)[-1])
print(min(r), max(r), sum(r), sorted(r, reverse=True), set(range(3)), tuple(range(3)), dict.fromkeys(range(2), 0), [*range(3)])
