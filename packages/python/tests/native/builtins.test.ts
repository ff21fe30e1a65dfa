import { describe, expect, it } from "vitest";
import { fastFunctions, fastMethods, fastModuleFunctions } from "../../src/native/fast.ts";
import { both } from "./support.ts";

const ARGUMENTS = `ARGUMENTS = [0, 5, -3, 255, 2**47, -2**63, 2**80, True, None, 0.0, -2.5, 7.99, 1e19, float("nan"),
    "", "a", "Abc Def", " x\\t\\n", "12", "-7", "+1", "1_0", "é", "日本", "a,b,,c", (), (3, 1, 2), (1.5, 0.5), [], [4, 1, 9], [1, "x"],
    range(4), range(5, 0, -2), {1: "one", "k": 2}, {3, 4}]
`;

const attempts = (expressions: readonly string[]): string =>
  expressions
    .map(
      (e) => `
    try: print(${JSON.stringify(e)}, repr(${e}))
    except Exception as e: print(type(e).__name__, e)`,
    )
    .join("");

function expectSame(source: string, atLeast: number): void {
  const { native, stepped } = both(source);
  expect(native.stderr).toBe("");
  expect(native.stdout.split("\n").length).toBeGreaterThan(atLeast);
  expect(native.stdout).toBe(stepped.stdout);
}

describe("fast paths in C give what TypeScript gives", () => {
  it("builtin functions and types, of one argument", () => {
    // Where objects lie is no matter of comparison, and some names no program can say.
    const names = [
      ...Object.keys(fastFunctions).filter((name) => name !== "id" && !name.startsWith(".")),
      "int",
      "float",
      "bool",
      "str",
      "list",
      "tuple",
      "range",
      "set",
    ];
    expectSame(
      `${ARGUMENTS}
def body(x):
    pass${attempts(names.map((name) => (name === "iter" ? "list(iter(x))" : `${name}(x)`)))}
for x in ARGUMENTS: body(x)
`,
      400,
    );
  });

  it("builtin functions and types, of none, two and three arguments", () => {
    const names = ["min", "max", "divmod", "range", "int", "sum", "enumerate", "zip"];
    const wrap = (call: string): string => (/^(enumerate|zip)/.test(call) ? `list(${call})` : call);
    expectSame(
      `${ARGUMENTS}
def none():
    pass${attempts(names.map((name) => wrap(`${name}()`)))}
def body(x, y):
    pass${attempts(names.flatMap((name) => [wrap(`${name}(x, y)`), wrap(`${name}(x, y, 3)`)]))}
none()
for x in ARGUMENTS:
    for y in ARGUMENTS[::3]: body(x, y)
`,
      3000,
    );
  });

  it("methods of str, list, dict and set", () => {
    const calls = Object.keys(fastMethods).flatMap((name) => [
      `x.${name}()`,
      `x.${name}(y)`,
      `x.${name}(y, 1)`,
      `x.${name}(y, "z")`,
    ]);
    expectSame(
      `
def body(x, y):
    pass${attempts(calls)}
    print(x)
for y in (0, 1, -1, 9, "", "b", "a", " ", "é", None, [1, 2], ("p", "q"), ["s", "t"], 1.0, True):
    body("a b  a\\tB", y)
    body("", y)
    body("éa", y)
    body("日本a", y)
    body(["x", "y"], y)
    body([], y)
    body({1: 2, "a": 3}, y)
    body({1, "a"}, y)
    body({}, y)
`,
      5000,
    );
  });

  it("functions of math", () => {
    const calls = Object.keys(fastModuleFunctions["math"]!).flatMap((name) => [
      `math.${name}(x)`,
      `math.${name}(x, 3)`,
    ]);
    expectSame(
      `import math
def body(x):
    pass${attempts(calls)}
for i in range(2):
    for x in (0, 1, 4, -1, 2**70, True, 0.0, -0.0, 0.5, 2.0, -7.3, 1e300, 1e-310, float("inf"), float("nan"), "a", None): body(x)
`,
      500,
    );
  });

  it("the Mersenne Twister", () => {
    const calls = ["random(s)", "getrandbits(s, n)", "below(s, n)"].map((call) => `_random.${call}`);
    expectSame(
      `import _random
s = _random.new_state()
_random.seed(s, 12345)
def body(n):
    pass${attempts(calls)}
for i in range(700):
    for n in (0, 1, 2, 31, 32, 33, 40, 47, 48, 1000, 2**40, 2**47, 2**70, -1): body(n)
print(s[624], s[0], s[623])
s.pop()
body(1)
`,
      20_000,
    );
  });

  it("items and slices", () => {
    const keys = [
      "0",
      "-1",
      "2",
      "99",
      "True",
      "1.0",
      "'a'",
      "None",
      "2**70",
      "1:",
      ":-1",
      "::2",
      "::-1",
      "5:1:-2",
      "-100:100",
      "1:1",
      "::0",
      "'x':",
    ];
    expectSame(
      `def get(x):
    pass${attempts(keys.map((key) => `x[${key}]`))}
for x in ([], [1, 2, 3], (), (1, 2, 3, 4), "", "abcé", "日本語", range(0), range(10, 0, -3), {"a": 1, True: 2, None: 3, 2.0: 4}, 5, None): get(x)
def put(make):
    pass${keys
      .map(
        (key) => `
    for v in (7, [8, 9], "ab", (1,)):
        x = make()
        try: x[${key}] = v
        except Exception as e: print(type(e).__name__, e)
        print(x)`,
      )
      .join("")}
for make in (lambda: [], lambda: [1, 2, 3], lambda: {}, lambda: {0: 1}, lambda: "s", lambda: (1, 2)): put(make)
`,
      500,
    );
  });

  it("iteration, unpacking and building", () => {
    expectSame(
      `
def collect(x):
    r = []
    try:
        for item in x: r.append(item)
    except Exception as e: r.append(repr(e))
    return r
d = {i: str(i) for i in range(5)}
del d[2]
for x in ([1, 2], (), "aé日", range(3), range(5, -5, -3), d, d.keys(), d.values(), d.items(), {5, 1, 3}, frozenset([2]),
          enumerate("ab"), enumerate([1], 7), zip([1, 2], (3, 4, 5)), zip(range(2), range(9), "xyz"), 3, None, iter([1]), map(str, [1])):
    print(collect(x))
    for n in (0, 1, 2, 3):
        try:
            if n == 1: [a] = x
            elif n == 2: a, b = x
            elif n == 3: a, b, c = x
        except Exception as e: print(type(e).__name__, e)
l = [1, 2, 3]
for item in l:
    if len(l) < 6: l.append(item * 10)
print(l)
try:
    for k in d: d[k * 100 + 50] = 1
except RuntimeError as e: print(e)
try:
    s = {1, 2}
    for k in s: s.add(k + 10)
except RuntimeError as e: print(e)
z = zip([1, 2], [3])
i = iter([1, 2, 3])
print(list(zip(i, [9])), list(i), next(z), list(z))
e = enumerate([5, 6, 7])
print(next(e), [x for x in e], next(e, "end"))
print(f"{1}{'a'}{True}{None}{1.5}{2**70}{-5}", (1, *[2, 3]), [*range(3)], {**{1: 2}}, {1, 2} | {3})
`,
      50,
    );
  });

  it("sorting by tuples and lists, stable both ways, with NaN and values that have no order", () => {
    expectSame(
      `
vals = [(i * 7919 % 101, str(i % 13), i) for i in range(400)]
print(sorted(vals)[:9], sorted(vals, reverse=True)[:9], sorted(vals, key=lambda v: (v[1], -v[0]))[:9])
print(sorted(vals, key=lambda v: v[1:2]) == sorted(sorted(vals), key=lambda v: v[1:2]))
print([v[2] for v in sorted(vals, key=lambda v: v[1:2], reverse=True)])
nan = float("nan")
for items in ([[3, "a"], [3, "b"], [1], []], [(1, 2.5), (1, 2), (0.5, 9)], [(1, "a"), (1, 2)], [(None, 2), (None, 1)], [(None,), (1,)],
              [(1, nan), (1, 2.0), (0, 1.0), (1, nan), (1, 1.0)], [(nan,), (1,), (nan,), (0,)], [2, 1.5, True, 2**70, -2**65, 1],
              [{1}, {1, 2}, {0}], [(1, {2}), (1, {2, 3})], ["é", "z", "日", "a"], [("é", 1), ("z", 0)], [(2**100, 1), (2**100, 0)]):
    for reverse in (False, True):
        try: print(sorted(items, reverse=reverse))
        except TypeError as e: print(e)
def g():
    yield from vals[:3]
for i in range(5):
    print(min(vals, key=lambda v: (v[1], v[0])), max(g(), key=lambda v: v), list(filter(lambda v: v[0] > 99, vals)))
`,
      30,
    );
  });
});
