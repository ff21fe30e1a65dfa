from array import array
import array as m, copy, io
a = array("i", [1,2,3]); print(a, a[0], a[-1], len(a), a.typecode, a.itemsize, list(a), a[1:], a[::-1], 2 in a, 9 in a, bool(a), bool(array("d")))
a.append(4); a.extend([5,6]); a.extend(array("i",[7])); a.insert(0, -1); print(a, a.pop(), a.pop(0), a.index(3), a.count(2)); a.remove(2); a.reverse(); print(a, a.tolist(), a.tobytes(), a + array("i",[9]), a*2, 2*a)
a[0] = 100; a[1:3] = array("i", [8,8,8]); del a[0]; del a[::2]; print(a); a += array("i",[1]); a *= 2; print(a)
d = array("d", [1, 2.5, -0.0, float("inf")]); d[0] = 7; print(d, sum(d[:2]), d == array("d", [7, 2.5, 0, float("inf")]), d < array("d", [8]), d != d[:], hash)if False else print(d)
print(array("f", [0.1]), array("b", b"\xff\x01"), array("B", b"ab"), array("H", [65535]), array("q", [2**62, -1]), array("Q", [2**64-1]), array("u", "héy"), array("w", "xy").tounicode(), array("l"), array("L", (1,2)))
print(array("i", [1]) == array("d", [1.0]), array("i",[1,2]) < array("i",[1,3]), array("i",[1]) == [1], array("d",[1.0])!=array("d",[2]), sorted([array("i",[2]), array("i",[1])]))
bad = [lambda: array("z"), lambda: array(1), lambda: array("ii"), lambda: array("i","ab"), lambda: array("i",[1.5]), lambda: array("b",[200]), lambda: array("B",[-1]), lambda: array("H",[70000]), lambda: array("i",[2**31]), lambda: array("I",[-1]), lambda: array("I",[2**32]), lambda: array("q",[2**63]), lambda: array("Q",[2**64]), lambda: array("Q",[-1]), lambda: array("d",["x"]), lambda: array("u",["ab"]), lambda: a[99], lambda: a["x"], lambda: a.__setitem__(99,1), lambda: a + [1], lambda: a + array("d"), lambda: a.extend(array("d",[1])), lambda: a.index(1000), lambda: a.remove(1000), lambda: array("i").pop(), lambda: a.pop(50), lambda: a.frombytes(b"abc"), lambda: a.fromlist((1,)), lambda: hash(a), lambda: a < [1], lambda: a.__setitem__(slice(0,1),[1]), lambda: a.__setitem__(slice(None,None,2), array("i",[1,2,3,4,5,6,7,8,9])), lambda: a.foo, lambda: a.append("x"), lambda: a.tounicode(), lambda: array(), lambda: a * "x"]
for f in bad:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
b = array("H", [1, 256]); b.byteswap(); print(b); b.frombytes(b"\x05\x00"); print(b, bytes(b), memoryview(b.tobytes()).tolist(), bytearray(b))
print(copy.copy(b), copy.deepcopy(b), type(iter(b)).__name__, m.typecodes, repr(array), [x for x in b], list(map(str, b)), max(b), min(b), sum(b), tuple(b), dict(zip(b, b)), sorted(b), list(reversed(b)), list(enumerate(b))[:1])
f = io.BytesIO(); array("i",[1,2,3]).tofile(f); f.seek(0); c = array("i"); c.fromfile(f, 2); print(c)
try: c.fromfile(f, 5)
except EOFError as e: print(e, c)
x, y, z = array("d", [1,2,3]); print(x, y, z, *array("i",[4,5]))
def loop(kind, n, k):
    a = array(kind, [k]) * n
    for r in range(40):
        for i in range(n): a[i] = a[i] + k
        s = 0
        for v in a: s += v
    return s, a[5], type(a[5]).__name__
print(loop("d", 200, 1), loop("d", 200, 0.5), loop("i", 200, 3), loop("q", 50, 2**45), loop("B", 100, 2), loop("f", 100, 0.1))
def over(n):
    a = array("b", [0]*4)
    for i in range(n): a[i % 4] += 1
try: over(2000)
except OverflowError as e: print(e)
def sieve(n):
    s = array("B", [1])*(n+1); s[0]=s[1]=0
    for i in range(2, int(n**.5)+1):
        if s[i]:
            for j in range(i*i, n+1, i): s[j] = 0
    return sum(s)
print(sieve(20000))
class A(array):
    def total(self): return sum(self)
q = A("i", [1,2]); q.append(3); print(q.total(), q[1], len(q), q, isinstance(q, array), isinstance(array("i"), list))
