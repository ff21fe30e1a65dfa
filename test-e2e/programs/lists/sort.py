a = [3, 1, 2, 10, -5, 0, 2]
print(sorted(a), sorted(a, reverse=True), a, a.sort(), a)
a.sort(reverse=True)
print(a)
words = ["banana", "Apple", "cherry", "apple", "fig", "Date"]
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sorted(words, key=len, reverse=True))
print(sorted(words, key=lambda w: (len(w), w)), sorted([(2, "b"), (1, "z"), (2, "a")]), sorted([[2], [1, 5], []]), sorted("hello"), sorted({3: 0, 1: 0}))
print(sorted([2.5, 1, True, 0, -1.5, 2**70]), sorted([]), sorted(range(5), key=lambda x: -x))
for bad in ([1, "a"], [None, 1], [(1, "a"), (1, 2)], [[], ()], ["a", 1.0]):
    try:
        sorted(bad)
    except TypeError as e:
        print(e)
for f in (lambda: a.sort(5), lambda: sorted(), lambda: sorted(5), lambda: sorted(a, key=5), lambda: sorted(a, cmp=1)):
    try:
        f()
    except TypeError as e:
        print(e)
