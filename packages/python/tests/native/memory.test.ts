import { describe, expect, it } from "vitest";
import type { NativeStats } from "../../src/native.ts";
import { run } from "./support.ts";

const MB = 1 << 20;

/** Prints MemoryError's name for each expression, evaluated in a function of its own. */
const refused = (expressions: readonly string[]): string =>
  `def attempt(f):
    try: f()
    except MemoryError as e: print(type(e).__name__)
    else: print("made")
${expressions.map((e) => `attempt(lambda: ${e})`).join("\n")}
print([i for i in range(3)], "alive")
`;

describe("a program that wants too much memory", () => {
  it("gets MemoryError for objects of impossible sizes", () => {
    const expressions = [
      "[0] * 10**10",
      "(1, 2) * 10**10",
      "'x' * 10**11",
      "'x' * (2**32 + 16)",
      "'\\u1234' * 2**31",
      "'é' * 2**40",
      "1 << 10**10",
      "10 ** 10**9",
      "list(range(10**10))",
      "tuple(range(10**10))",
      "'ab'.ljust(10**11)",
      "'ab'.zfill(2**33)",
      "'a\\tb'.expandtabs(10**10)",
    ];
    const outcome = run(refused(expressions), {});
    expect(outcome.stdout).toBe(`${"MemoryError\n".repeat(expressions.length)}[0, 1, 2] alive\n`);
  });

  it.each([
    ["a list of lists", "l.append([])"],
    ["a chain of tuples", "l = (l, 1)"],
    ["a dict", "l[0:0] = []; d[len(d)] = d"],
    ["a set", "s.add(len(s))"],
    ["objects whose state is JavaScript's", "l.append(map(len, l))"],
  ])("gets MemoryError for %s that grows without end, and can go on", (_name, statement) => {
    const source = `
def grow():
    l, d, s = [], {}, set()
    while True:
        ${statement}
for again in range(2):
    try: grow()
    except MemoryError as e: print("MemoryError", e.args)
print(len([str(i) for i in range(100000)]))
`;
    const outcome = run(source, { memoryLimit: 256 * MB });
    expect(outcome.stdout).toBe("MemoryError ()\nMemoryError ()\n100000\n");
  });

  it("has what is garbage collected before it is refused more", () => {
    const source = `
kept = []
for i in range(60):
    kept = None
    kept = [i] * 5_000_000
print(kept[-1])
`;
    expect(run(source, { memoryLimit: 256 * MB }).stdout).toBe("59\n");
  });
});

describe("builtins that call back", () => {
  it("leave garbage that is collected while they are at work", () => {
    const source = `
def words(n):
    for i in range(n):
        yield len(str(i) * 10)
print(sum(words(500_000)), sum(map(lambda i: len([i, [i], str(i)]), range(200_000))))
`;
    let stats: NativeStats | undefined;
    const outcome = run(source, { memoryLimit: 256 * MB, gcGrowth: 4 * MB }, (py) => (stats = py.stats()));
    expect(outcome.stdout).toBe("28888900 600000\n");
    expect(stats!.collector.collections).toBeGreaterThan(5);
  });

  it("keep what they hold, whatever the callback does to their containers", () => {
    const source = `
def junk(n): return [str(i) + "j" for i in range(n)]
shared = ["t" + str(i) for i in range(50)]
def evil(s):
    if len(shared) > 10: shared.pop(0)
    junk(50)
    return len(s), s
print(max(shared, key=evil), sorted(shared, key=evil)[-1], list(map(evil, shared))[-1])
`;
    const stressed = run(source, { gcStress: true });
    expect(stressed.stdout).toBe("t48 t49 (3, 't49')\n"); // CPython's
    expect(stressed).toEqual(run(source, { stepMode: true }));
  });
});
