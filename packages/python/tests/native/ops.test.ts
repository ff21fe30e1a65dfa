import { describe, expect, it } from "vitest";
import { both, run } from "./support.ts";

/** Values of every kind that the ops tell apart, on both sides of each boundary. */
const VALUES = `VALUES = [0, 1, -1, 7, -13, 2**47-1, 2**47, -2**47, -2**47-1, 2**62, 2**63-1, 2**63, -2**63, -2**63-1,
    2**64-1, 2**64, 2**126, 2**127-1, 2**127, -2**127, -2**127-1, 10**40, -10**39, True, False, None,
    0.0, -0.0, 1.5, -2.25, 1e300, 5e-324, float("inf"), float("nan"), 2.0**53, 2.0**63, "", "a", "b", "é€", (), (1, 2), [], [3]]
`;

const attempt = (expression: string): string => `
        try:
            print(repr(${expression}))
        except Exception as e:
            print(type(e).__name__, e)`;

const overPairs = (expressions: readonly string[]): string =>
  `${VALUES}
def body(a, b):
    pass${expressions.map((e) => `\n    if True:${attempt(e)}`).join("")}
for a in VALUES:
    for b in VALUES:
        body(a, b)
`;

describe("ops on operands in registers", () => {
  for (const group of [
    ["a + b", "a - b"],
    ["a / b", "a // b", "a % b"],
    ["a & b", "a | b", "a ^ b"],
    ["a < b", "a <= b", "a == b", "a != b", "a > b", "a >= b"],
    ["a is b and a is not 0.0", "a in (b, 1)", "a in [b]"],
  ]) {
    it(`${group.join(", ")}: native as stepped, for all pairs`, () => {
      const { native, stepped } = both(overPairs(group));
      expect(native.stdout.length).toBeGreaterThan(1000);
      expect(native.stdout).toBe(stepped.stdout);
      expect(native.exitCode).toBe(0);
    });
  }

  it("products, shifts and powers of moderate operands: native as stepped", () => {
    const small = VALUES.replace("VALUES = [", "VALUES = [3, 40, 63, 64, 126, ");
    const { native, stepped } = both(
      overPairs([
        "a * b if not isinstance(a, int) or not isinstance(b, (str, tuple, list)) or abs(a) < 9 else 0",
      ])
        .replace(VALUES, small)
        .replace("for b in VALUES", "for b in VALUES[:12] + [1.5, 'x', None, [1]]") +
        `
def shifts(a, b):
    for f in (lambda: a << b, lambda: a >> b, lambda: a ** b):
        try:
            print(f())
        except Exception as e:
            print(type(e).__name__, e)
for a in VALUES:
    for b in (0, 1, 5, 46, 47, 63, 64, 100, -1, True, 0.5):
        shifts(a, b)
`,
    );
    expect(native.stdout.length).toBeGreaterThan(1000);
    expect(native.stdout).toBe(stepped.stdout);
  });
});

describe("ops with a constant operand", () => {
  const constants = [
    "1",
    "-7",
    "0",
    "140737488355327",
    "-140737488355328",
    "18446744073709551615",
    "1.5",
    "-0.0",
    "'a'",
    "True",
    "(1, 2)",
  ];
  for (const operator of ["+", "-", "//", "%", "<", "==", ">=", "&", "is"]) {
    it(`x ${operator} constant and constant ${operator} x: native as stepped`, () => {
      const lines = constants.flatMap((c) => [`x ${operator} ${c}`, `${c} ${operator} x`]);
      const source = `${VALUES}
def body(x):
    pass${lines
      .filter(() => operator !== "is")
      .concat(operator === "is" ? ["x is None", "x is not None", "x is True"] : [])
      .map((line) => `\n    if True:${attempt(line)}`)
      .join("")}
for x in VALUES:
    body(x)
`;
      const { native, stepped } = both(source);
      expect(native.stdout.split("\n").length).toBeGreaterThan(100);
      expect(native.stdout).toBe(stepped.stdout);
    });
  }
});

describe("jumps on comparisons", () => {
  it("take the branch that the comparison's value says, not-jumps with NaN included", () => {
    const { native, stepped } = both(`${VALUES}
def body(a, b):
    r = []
    try:
        if a < b: r.append(1)
        if not a < b: r.append(2)
        if a <= b: r.append(3)
        while a > b:
            r.append(4)
            break
        else: r.append(5)
        r.append(6 if a >= b else 7)
    except TypeError: r.append("T")
    if a == b: r.append(8)
    if a != b: r.append(9)
    if a: r.append(10)
    if not b: r.append(11)
    r.append(a and b)
    r.append(a or b)
    return r
for a in VALUES:
    for b in VALUES:
        print(body(a, b))
`);
    expect(native.stdout.split("\n").length).toBeGreaterThan(1000);
    expect(native.stdout).toBe(stepped.stdout);
  });
});

describe("inline caches", () => {
  it("do not take 0.0, whose bits are all clear, for an empty cache's module", () => {
    expect(run("for x in (0.0, 1.0):\n    print(x.is_integer(), x.real)\n")).toMatchObject({
      stdout: "True 0.0\nTrue 1.0\n",
      exitCode: 0,
    });
  });

  it("notice a module's member that is replaced", () => {
    const source = `
import math
def f(): return math.sqrt(16.0)
def g(): return math.pi
for i in range(6):
    if i == 3:
        math.sqrt = lambda x: "replaced"
        math.pi = 3
    print(f(), g())
`;
    const { native, stepped } = both(source);
    expect(native.stdout).toBe(stepped.stdout);
    expect(native.stdout).toContain("replaced 3");
  });
});

describe("globals", () => {
  it("are found in the module, then among the builtins, and may come and go", () => {
    const source = `
def f(): return len
print(f() is len)
len = 5
print(f())
del len
print(f()("abc"))
def g(): return missing
try: g()
except NameError as e: print(e)
`;
    const { native, stepped } = both(source);
    expect(native.stdout).toBe("True\n5\n3\nname 'missing' is not defined\n");
    expect(native.stdout).toBe(stepped.stdout);
  });
});
