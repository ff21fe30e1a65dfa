"""Operators on instances: special methods, their reflected and in-place forms, NotImplemented."""
import math


class Vec:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, other):
        if isinstance(other, Vec):
            return Vec(self.x + other.x, self.y + other.y)
        return NotImplemented

    def __sub__(self, other):
        return Vec(self.x - other.x, self.y - other.y)

    def __mul__(self, k):
        if isinstance(k, (int, float)):
            return Vec(self.x * k, self.y * k)
        return NotImplemented

    __rmul__ = __mul__

    def __matmul__(self, other):
        return self.x * other.x + self.y * other.y

    def __neg__(self):
        return Vec(-self.x, -self.y)

    def __pos__(self):
        return self

    def __invert__(self):
        return Vec(self.y, self.x)

    def __abs__(self):
        return math.hypot(self.x, self.y)

    def __bool__(self):
        return bool(self.x or self.y)

    def __eq__(self, other):
        if not isinstance(other, Vec):
            return NotImplemented
        return (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def __repr__(self):
        return f"Vec({self.x}, {self.y})"

    def __iter__(self):
        yield self.x
        yield self.y

    def __getitem__(self, i):
        return (self.x, self.y)[i]

    def __len__(self):
        return 2

    def __contains__(self, v):
        return v in (self.x, self.y)

    def __call__(self, *args, **kw):
        return ("called", args, kw)

    def __round__(self, n=None):
        return Vec(round(self.x, n), round(self.y, n))

    def __format__(self, spec):
        return f"<{self.x:{spec}}, {self.y:{spec}}>" if spec else "<vec>"

    def __divmod__(self, k):
        return "divmod", k

    def __pow__(self, k, mod=None):
        return "pow", k, mod

    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __trunc__(self):
        return "trunc"


a, b = Vec(1, 2), Vec(3, 4.5)
print(a + b, a - b, a * 3, 2 * a, a @ b, -a, +a, ~a, abs(Vec(3, 4)), bool(a), bool(Vec(0, 0)), not a)
print(a == Vec(1, 2), a != Vec(1, 2), a == b, a == 3, 3 == a, a != None, hash(a) == hash((1, 2)))
print(list(a), tuple(b), a[0], a[-1], len(a), 2 in a, 5 in a, 5 not in a, a(1, k=2), [*a, *b])
print(round(Vec(1.26, 2.74), 1), f"{a}", f"{b:.2f}", format(a, "3d"), f"{a!r:>12}", str(a), "%s %r" % (a, a))
print(divmod(a, 2), a**2, pow(a, 2, 5), math.floor(a), math.ceil(a), math.trunc(a))
x, y = a
print(x, y, sum([a, b], Vec(0, 0)), max(a), sorted(b, reverse=True), {a: "a", b: "b"}[Vec(1, 2)])
print(len({a, Vec(1, 2), b}), [a, b].index(Vec(3, 4.5)), (a, b).count(Vec(1, 2)), a in [b, Vec(1, 2)])
s = a
s += b
print(s, a, s is a)


class Acc:
    def __init__(self):
        self.items = []

    def __iadd__(self, v):
        self.items.append(v)
        return self

    def __imul__(self, v):
        self.items *= v
        return self

    def __isub__(self, v):
        return NotImplemented

    def __sub__(self, v):
        return "sub"

    def __ior__(self, v):
        return "or"


acc = same = Acc()
acc += 1
acc += "two"
acc *= 2
print(acc.items, acc is same)
acc -= 1
print(acc)
acc = same
acc |= 1
print(acc)


class Num:
    def __init__(self, v):
        self.v = v

    def __repr__(self):
        return f"{type(self).__name__}({self.v})"


for name in "add sub mul truediv floordiv mod pow lshift rshift and or xor matmul".split():

    def forward(self, other, name=name):
        return f"{self!r}.{name}({other!r})"

    def reflected(self, other, name=name):
        return f"{self!r}.r{name}({other!r})"

    setattr(Num, f"__{name}__", forward)
    setattr(Num, f"__r{name}__", reflected)


class Sub(Num):
    def __radd__(self, other):
        return "Sub first"


n, m = Num(1), Sub(2)
print(n + 1, 1 + n, n - 1, 1 - n, n * 2, 2 * n, n / 2, 2 / n, n // 2, 2 // n, n % 2, 2 % n)
print(n**2, 2**n, n << 2, 2 << n, n >> 2, 2 >> n, n & 2, 2 & n, n | 2, 2 | n, n ^ 2, 2 ^ n, n @ 2, 2 @ n)
print(n + m, m + n, n - m, "s" + n, [1] + n, 1.5 * n, None + n)


class Ordered:
    def __init__(self, k):
        self.k = k

    def __lt__(self, o):
        return self.k < o.k

    def __repr__(self):
        return f"O{self.k}"


os = [Ordered(k) for k in (3, 1, 2, 1)]
print(sorted(os), min(os), max(os), os[0] > os[1], sorted(os, reverse=True), os[1] < os[0])
os.sort()
print(os)
for action in (
    lambda: os[0] <= os[1],
    lambda: os[0] < 3,
    lambda: a + 1,
    lambda: 1 + a,
    lambda: a * "x",
    lambda: a < b,
    lambda: a / 2,
    lambda: Num(1) < 1,
    lambda: -Num(1),
    lambda: len(Num(1)),
    lambda: Num(1)[0],
    lambda: Num(1)(),
    lambda: iter(Num(1)),
    lambda: 1 in Num(1),
    lambda: f"{Num(1):5}",
    lambda: int(Num(1)),
    lambda: [1, 2][Num(1)],
    lambda: range(Num(1)),
    lambda: abs(Num(1)),
    lambda: round(Num(1)),
    lambda: next(Num(1)),
    lambda: setattr(3, "x", 1),
    lambda: {Ordered: 1}[Num],
):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Rich:
    def __lt__(self, o):
        return ["lt", o]

    def __eq__(self, o):
        return "eq"

    def __ne__(self, o):
        return ""


r = Rich()
print(r < 1, 1 > r, r == 1, r != 1, 1 != r, [r < 2 < 3])
if r < 1:
    print("truth of a list")
if r != 1:
    print("never")
else:
    print("empty text")
try:
    hash(r)
except TypeError as error:
    print(error)


class Index:
    def __index__(self):
        return 2

    def __float__(self):
        return 2.5

    def __int__(self):
        return 7


i = Index()
print([10, 20, 30][i], "abc"[i], list(range(i)), int(i), float(i), hex(i), [1] * i, math.sqrt(i), (1, 2, 3)[:i])


class Len:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


print(bool(Len(0)), bool(Len(3)), len(Len(4)))
for n in (-1, "x", 2**70):
    try:
        print(len(Len(n)))
    except Exception as error:
        print(type(error).__name__, error)


class BadBool:
    def __bool__(self):
        return 1


try:
    bool(BadBool())
except TypeError as error:
    print(error)
