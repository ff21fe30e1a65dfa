/**
 * A program that uses what programs use, so that V8 compiles the functions that start-up, compiling and tracing need: the
 * code that is kept of them then spares every later run the same (see dev/start.mjs). What it prints goes nowhere.
 */
import { Python } from "@serigraph/python";

const PROGRAM = `
import math
class Shape:
    kind = "shape"
    def __init__(self, x, y=2):
        self.x, self.y = x, y
    def area(self):
        return self.x * self.y
    def __add__(self, other):
        return Shape(self.x + other.x, self.y)
    def __eq__(self, other):
        return self.x == other.x
    def __repr__(self):
        return f"{self.__class__.__name__}({self.x!r}, {self.y:>5.2f})"
    @property
    def size(self):
        return self.x
class Square(Shape):
    def __init__(self, x):
        super().__init__(x, x)
    def area(self):
        return super().area() + 1
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
def count(n):
    i = 0
    while i < n:
        yield i
        i += 1
def floats(n):
    total, x = 0.0, 1.5
    for i in range(n):
        x = x * 1.0001 - i / 7
        total += math.sqrt(abs(x)) if i % 3 else -x
    return total
def objects(n):
    shapes = [Square(i) if i & 1 else Shape(i) for i in range(20)]
    total = 0
    for i in range(n):
        s = shapes[i % 20]
        total += s.area() + s.size
        s.x = i & 15
        p = s + s
        total += p.x
    return total
def containers(n):
    numbers, seen, table = [0] * 64, set(), {}
    for i in range(n):
        numbers[i & 63] += i
        table[i % 17] = table.get(i % 17, 0) + 1
        if i % 5 in table: seen.add(i % 11)
        a, b = i, i + 1
        a, b = b, a
        numbers.append(a ^ b)
    return sum(numbers), len(seen), sorted(table.items(), key=lambda item: -item[1])[:3]
def strings(n):
    parts = []
    for i in range(n):
        s = str(i) + "abc"
        if s.startswith("1") and "b" in s: parts.append(s[1:].upper())
    text = ",".join(parts)
    words = {}
    for word in text.split(","): words[word] = words.get(word, 0) + 1
    return len(text), text.count("1"), "%5d|%s" % (n, text[:5]), len(words)
def errors(n):
    caught = 0
    for i in range(n):
        try:
            if i % 3 == 0: raise ValueError(i)
        except ValueError as e:
            caught += e.args[0]
    return caught
def grid(n):
    rows = [[(i * j) % 7 for j in range(n)] for i in range(n)]
    total = 0
    for i in range(1, n - 1):
        for j in range(1, n - 1):
            total += rows[i][j - 1] + rows[i][j + 1] - rows[i - 1][j]
    return total
print(fib(16), sum(count(3000)), floats(3000), objects(3000), containers(3000), strings(3000), errors(3000), grid(40))
print(2 ** 200 // 7 ** 20 % 1000003, divmod(-7, 2), round(2.675, 2), 1e100, 0x10 << 3, -5 // 3, 3.0 ** 0.5)
print([*map(str, range(3))], {**{1: 2}}, Shape(1) == Square(1), f"{3.14159:.2f} {42:08b} {'x':^5}", bytes(3), [1, 2, 3][::-1])
print(sorted([3, 1, 2]), min(3, 1), any([0, 1]), list(zip("ab", [1, 2])), list(enumerate("ab")))
match [1, 2]:
    case [a, *rest]: print(a, rest)
undefined_name
`;

export function exercise(): void {
  const ignore = (): void => {};
  const py = Python.create({ interrupts: true, stdout: ignore, stderr: ignore });
  py.run(PROGRAM, { fileName: "exercise.py" });
  py.dispose();
}
