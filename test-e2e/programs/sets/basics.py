s = {3, 1, 2, 3, 1}
print(s, len(s), 2 in s, 9 not in s, set(), {1}, set([1, 1.0, True]), sorted(set("hello")))
s.add(5)
s.add(5)
s.discard(100)
s.discard(1)
s.update([7, 8], (9,))
print(sorted(s), s.copy() == s, s.remove(9), sorted(s), bool(set()), s == {2, 3, 5, 7, 8})
for f in (lambda: s.remove(99), lambda: set().pop(), lambda: s.add([]), lambda: {[]}, lambda: set(5), lambda: s[0], lambda: hash(s), lambda: s.update(5), lambda: set(1, 2), lambda: [] in s):
    try:
        f()
    except (KeyError, TypeError) as e:
        print(type(e).__name__, e)
s.clear()
print(s, {1, 2} == {2, 1}, {1} == [1], {0.0, False, 0})
one = {42}
print(one.pop(), one)
