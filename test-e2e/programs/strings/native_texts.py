"""Methods of str, dict, set and tuple, and sorting, natively."""


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


TEXTS = ["", "a", "hello world", "Hello World", "HELLO", "don't stop", "x1y2 Z3", "ünïcode Ärger", "straße", "a\tb\tc", "\t\t", "ab\n\tc\r\td",
         "_name", "1st", "a,b,,c", ",a,", "  lead and trail  ", "one", "ǆ titlecase", "\x1c\x85\xa0", "aaaa"]


def texts():
    for s in TEXTS:
        print(s.casefold(), s.swapcase(), s.title(), s.isidentifier(), s.isascii(), s.istitle())
        print([s.removeprefix(p) for p in ("", "a", "hello ", "zz")], [s.removesuffix(p) for p in ("", "c", "world", "zz")])
        print(s.rsplit(), s.rsplit(None, 1), s.rsplit(None, 0), s.rsplit(","), s.rsplit(",", 1), s.rsplit(",", 0), attempt(s.rsplit, ""), s.rsplit("l", 2), s.rsplit("aa"))
        print([s.expandtabs(), s.expandtabs(4), s.expandtabs(0), s.expandtabs(1)])
        print(s.translate({97: "A", 98: None, 99: 100}), s.translate(str.maketrans("hlo", "HL0")), s.translate(str.maketrans("", "", "aeiou")),
              s.translate({104: "€", 101: ""}), s.translate({}))
    print(str.maketrans("ab", "cd", "z"), str.maketrans({"a": 1, 98: "x"}), attempt(str.maketrans, "a", "bc"), attempt(str.maketrans, 5))


def dicts():
    a = {i: str(i) for i in range(10)}
    b = dict(reversed(a.items()))
    print(a == b, a != b, a == {**a, 3: "x"}, {} == {}, {1: [2]} == {1: [2]}, {1: 2} == {1.0: 2.0}, {1: 2} == [1], a | {3: "three", 99: 1} == a, {"a": {"b": {}}} == {"a": {"b": {}}})
    print({1: 2} | {3: 4}, {1: 2} | {1: 3}, attempt(lambda: {1: 2} | [3]), attempt(lambda: {} | None))
    nan = float("nan")
    print({1: nan} == {1: nan}, {nan: 1} == {nan: 1}, [nan] == [nan], 0)
    print("3" in a.values(), "x" in a.values(), 3 in a.keys(), (3, "3") in a.items(), (3, "4") in a.items(), 3 in a.items(), (3,) in a.items(), [3, "3"] in a.items())
    d = {}
    for i in range(100):
        d[i] = i
    for i in range(0, 100, 3):
        del d[i]
    popped = []
    while d:
        popped.append(d.popitem())
        if len(popped) % 7 == 0:
            d[len(popped) + 1000] = "new"
        if len(popped) > 200:
            break
    print(popped[:5], popped[-3:], len(popped), attempt({}.popitem), d)
    for i in range(1000):
        d[i] = i
        d.popitem()
    for i in range(50):
        d[i] = -i
    print(len(d), d.popitem(), list(d)[:3])
    s = set(range(10))
    print(s.isdisjoint([11, 12]), s.isdisjoint((3,)), s.isdisjoint({20}), s.isdisjoint(range(5)), s.isdisjoint({}), attempt(s.isdisjoint, [[]]), attempt(s.isdisjoint, 5),
          frozenset(s).isdisjoint(frozenset([4])))
    t = (1, "a", 2.0, 1)
    print(t.index(2), t.count(1), t.count(9), attempt(t.index, 9), t.index(1, 1), attempt(t.index, "a", 2))


class Ordered:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n


def sorting():
    for n in (0, 1, 2, 3, 11, 12, 13, 24, 25, 64, 65, 100, 1000):
        shapes = {
            "up": list(range(n)),
            "down": list(range(n, 0, -1)),
            "saw": [i % 10 for i in range(n)],
            "two": list(range(n)) + list(range(n)),
            "pipe": list(range(n)) + list(range(n, 0, -1)),
            "mixed": [i * 7919 % 1009 for i in range(n)],
            "same": [5] * n,
            "nearly": [i if i % 17 else i - 30 for i in range(n)],
        }
        for name, values in shapes.items():
            pairs = [(v, i) for i, v in enumerate(values)]
            want = sorted(pairs)
            stable = sorted(pairs, key=lambda p: p[0])
            back = sorted(pairs, key=lambda p: p[0], reverse=True)
            ok = all(stable[i] <= stable[i + 1] for i in range(len(stable) - 1)) and want == stable
            ok = ok and all(back[i][0] > back[i + 1][0] or (back[i][0] == back[i + 1][0] and back[i][1] < back[i + 1][1]) for i in range(len(back) - 1))
            floats = sorted(v / 7 for v in values)
            words = sorted(f"word{v}" for v in values)
            ok = ok and floats == [v / 7 for v in sorted(values)] and sorted(words, reverse=True) == words[::-1]
            ok = ok and [o.n for o in sorted(map(Ordered, values))] == sorted(values)
            values.sort()
            ok = ok and [p[0] for p in want] == values
            print(n, name, ok, values[:3], words[-2:])
    print(attempt(sorted, [1, "a"]), attempt(sorted, [3, 2, None]), sorted([3, 1.5, True, 2**70, -2**70]), attempt(sorted, [2, 1, 3, "x"] * 10))
    print(sorted([float("inf"), 1, -0.0, 0.0, -float("inf")]), sorted([(1, "b"), (1, "a"), (0, "z")]), sorted([[2], [1, 5], [1]]))


for _ in range(3):
    texts()
    dicts()
sorting()
