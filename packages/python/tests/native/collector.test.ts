import { describe, expect, it } from "vitest";
import type { NativeStats } from "../../src/native.ts";
import { run, type Outcome } from "./support.ts";

const MB = 1 << 20;

/** A program with its statistics. */
function measured(source: string, options: Parameters<typeof run>[1]): Outcome & { stats: NativeStats } {
  let stats: NativeStats | undefined;
  const outcome = run(source, options, (py) => (stats = py.stats()));
  return { ...outcome, stats: stats! };
}

/** Uses every kind of object that the collector traces, and checks that what is reachable stays whole. */
const EVERYTHING = `
import math
class_of = type
def gen(n):
    kept = [n, str(n)]
    for i in range(n):
        x = yield kept + [i]
        if x: kept.append(x)
def closure(a):
    b = [a]
    def inner(c):
        nonlocal b
        b = b + [c]
        return (a, b, c)
    return inner
def default(a, b=[0], *args, k={"k": 1}, **kw): return (a, b, args, k, kw)
d, s, cells, gens, its, excs = {}, set(), [], [], [], []
for i in range(120):
    d["key" + str(i)] = [i, (i, str(i)), 2**(50 + i), i / 7]
    d[(i, "t")] = {i: {i + 1}}
    s.add("s" + str(i * 31 % 17))
    cells.append(closure("c" + str(i)))
    gens.append(gen(3))
    its.append(enumerate(["e" + str(i), "f"]))
    its.append(zip(["z" + str(i)], [1]))
    its.append(map(lambda x: x + "!", ["m" + str(i)]))
    its.append(iter({"k" + str(i): 1}.items()))
    try: raise ValueError("v" + str(i), [i])
    except ValueError as e: excs.append(e)
    try: None.missing
    except AttributeError as e: excs.append(e)
    junk = ["junk" * 3 for _ in range(20)]
for g in gens: next(g)
for round in range(3):
    out = []
    for c in cells: out.append(c("r" + str(round)))
    for g in gens: out.append(g.send("sent" + str(round)) if round < 2 else 0)
print(out[0], out[-1], out[30])
print([list(i) for i in its[:8]], [repr(e) for e in excs[:4]], excs[1].name, excs[0].__traceback__ is not None)
print(sorted(s), len(d), d["key7"], d[(8, "t")], d["key59"][2])
print(default(1), default(1, 2, 3, z=4), math.sqrt(2), f"{d['key3']!r:>60}")
print(sorted((str(k) for k in d), key=lambda k: (len(k), k))[:3], max(d, key=lambda k: len(str(d[k]))))
`;

describe("the collector", () => {
  it("keeps everything reachable when it runs at every safe point", () => {
    const plain = run(EVERYTHING);
    const stressed = measured(EVERYTHING, { gcStress: true });
    expect(plain.stderr).toBe("");
    expect(stressed.stdout).toBe(plain.stdout);
    expect(stressed.stderr).toBe("");
    expect(stressed.stats.collector.collections).toBeGreaterThan(500);
  });

  it("keeps memory bounded in a loop that allocates in native code", () => {
    const { stdout, stats } = measured(
      `
total = 0
for i in range(3000000):
    total += len([i, (i, i + 0.5)]) + len(str(i))
print(total)
`,
      { gcGrowth: 8 * MB },
    );
    expect(stdout).toBe("25888890\n");
    expect(stats.collector.collections).toBeGreaterThan(5);
    expect(stats.collector.liveBytes).toBeLessThan(2 * MB);
    expect(stats.collector.heapBytes).toBeLessThan(24 * MB);
  });

  it("keeps memory bounded when lists grow and are dropped, and gives large ones back", () => {
    const { stdout, stats } = measured(
      `
def make(n):
    r = []
    for i in range(n): r.append(i)
    return r
n = 0
for round in range(40): n += len(make(100000))
print(n)
`,
      { gcGrowth: 8 * MB },
    );
    expect(stdout).toBe("4000000\n");
    expect(stats.collector.collections).toBeGreaterThan(5);
    expect(stats.collector.heapBytes).toBeLessThan(48 * MB);
  });

  it("frees the JavaScript halves of iterators", () => {
    let handles = 0;
    const { stdout } = run(
      `
n = 3 ** 200
for i in range(8000):
    n = (n * 7 + 1) % (10 ** 120)
    for x in map(abs, [n]): pass
print(n % 1000)
`,
      { gcGrowth: MB / 4 },
      (py) => {
        const { heap } = py.interp;
        handles = heap.hosted.length;
      },
    );
    // More were made than there are handles: handles were used again.
    expect(stdout).toMatch(/^\d+\n$/);
    expect(handles).toBeGreaterThan(0);
    expect(handles).toBeLessThan(8000);
  });

  it("follows chains as long as memory without recursion", () => {
    const { stdout } = measured(
      `
node = None
for i in range(300000): node = (node, i)
total = 0
junk = [[i] for i in range(100000)]
while node:
    node, i = node
    total += i
print(total)
`,
      { gcGrowth: MB },
    );
    expect(stdout).toBe("44999850000\n");
  });

  it("raises MemoryError when the arena is full, and the program can go on", () => {
    const { stdout, stderr } = run(
      `
def fill():
    keep = []
    while True: keep.append([0] * 100000)
try: fill()
except MemoryError: print("MemoryError")
print(len([1] * 1000000))
`,
      { memoryLimit: 256 * MB },
    );
    expect(stderr).toBe("");
    expect(stdout).toBe("MemoryError\n1000000\n");
  });
});
