from collections import deque

def attempt(f, *args):
    try:
        print("ok", f(*args))
    except Exception as e:
        print(type(e).__name__, "|", e)

d = deque("ghi")
d.append("j"); d.appendleft("f")
print(d, len(d), list(reversed(d)), d[0], d[-1], "h" in d, "z" in d)
print(d.pop(), d.popleft(), d)
d.extend("jkl"); print(d); d.rotate(1); print(d); d.rotate(-3); print(d); d.rotate(100); print(d); d.rotate(0)
d.extendleft("abc"); print(d, bool(d), d.count("a"), d.index("h"), d.maxlen)
d.reverse(); print(d); d.insert(2, "X"); print(d); d.insert(-1, "Y"); print(d); d.insert(100, "Z"); print(d); d.remove("X"); print(d)
d[1] = "one"; d[-1] = "last"; del d[0]; del d[-2]; print(d)
d.clear(); print(d, bool(d), len(d))
m = deque(range(10), maxlen=4); print(m, m.maxlen); m.append(10); print(m); m.appendleft(0); print(m); m.extend([1, 2]); print(m); m.extendleft([7, 8]); print(m); m.rotate(1); print(m)
z = deque([1, 2], 0); z.append(3); z.appendleft(2); print(z, len(z))
print(deque([1, 2]) == deque([1, 2]), deque([1]) == [1], deque([1, 2]) < deque([1, 3]), deque([2]) > deque([1, 5]), deque() <= deque(), deque([1]) != deque([1]), deque([1]) >= deque([2]))
print(deque([1]) + deque([2]), deque([1, 2]) * 2, 2 * deque([3]), deque([1, 2], 3) * 2)
e = deque([1]); e += [2, 3]; e *= 2; print(e, e.copy(), e.copy() is e)
e = deque([1, 2, 3], 2); print(e, e.copy().maxlen)
big = deque()
for i in range(100):
    big.append(i)
    if i % 3 == 0:
        big.popleft()
print(len(big), big[0], big[50], big[-1], sum(big), list(big)[:5])
for i in range(50):
    big.appendleft(-i)
print(len(big), big[0], big[49], big[50], big[51])
q = deque([(0, 0)]); seen = {(0, 0)}; order = []
while q:
    x, y = q.popleft()
    order.append((x, y))
    for nx, ny in ((x + 1, y), (x, y + 1)):
        if nx < 3 and ny < 3 and (nx, ny) not in seen:
            seen.add((nx, ny)); q.append((nx, ny))
print(order)
s = deque([1]); s.append(s); print(s)
attempt(deque().pop); attempt(deque().popleft); attempt(lambda: deque()[0]); attempt(lambda: deque([1])["a"]); attempt(lambda: deque([1])[1:])
attempt(lambda: deque([1]).index(5)); attempt(lambda: deque([1]).remove(5)); attempt(lambda: deque([1], 1).insert(0, 2)); attempt(lambda: deque([1], -1)); attempt(lambda: deque([1], "a")); attempt(lambda: deque(5))
attempt(lambda: deque() + [1])
def mutate():
    d = deque([1, 2, 3])
    for x in d:
        d.append(x)
attempt(mutate)
print(deque([3, 1, 2]).index(2, 1), deque("abcabc").index("b", 2), deque("abcabc").index("b", -3), sorted(deque([3, 1, 2])), max(deque([3, 1])), tuple(deque("ab")), [*deque("xy")], dict(deque([(1, 2)])), sum(deque([1, 2])))
a, b = deque([1, 2]); print(a, b, isinstance(d, deque), type(d).__name__, deque.__name__, deque.__module__)
import copy
c = deque([[1], 2]); k = copy.copy(c); k[0].append(5); print(c, k, k == c)
class D(deque):
    def total(self):
        return sum(self)
x = D([1, 2, 3]); x.append(4); print(x, x.total(), x.popleft(), len(x))
