/** Memory that must be asked for before it is used, as on Windows: every page that was not asked for faults here. */
import { ExecutableMemoryError, hostMemory, type MemorySystem } from "@serigraph/memory";
import { describe, expect, it } from "vitest";
import { Python, type PythonOptions } from "../../src/python.ts";
import type { NativeStats } from "../../src/native.ts";
import { run, type Outcome } from "./support.ts";

const MB = 1 << 20;

interface Counted {
  readonly memorySystem: MemorySystem;
  /** Bytes: committed now, at most so far, and how many there are; commits that were refused. */
  readonly count: { now: number; peak: number; most: number; refused: number };
}

/** The host's memory, of which a program may have `most` bytes and must ask for them. */
function counted(most = Infinity): Counted {
  const { onTouch: _, ...host } = hostMemory();
  const count = { now: 0, peak: 0, most, refused: 0 };
  const memorySystem: MemorySystem = {
    ...host,
    commit(address, byteLength) {
      if (count.now + byteLength > count.most) {
        count.refused++;
        throw new ExecutableMemoryError("VirtualAlloc", byteLength, 1455, "ERROR_COMMITMENT_LIMIT");
      }
      host.commit(address, byteLength);
      count.now += byteLength;
      count.peak = Math.max(count.peak, count.now);
    },
    decommit(address, byteLength) {
      host.decommit(address, byteLength);
      count.now -= byteLength;
    },
  };
  return { memorySystem, count };
}

function measured(source: string, options: PythonOptions): Outcome & { stats: NativeStats } {
  let stats: NativeStats | undefined;
  const outcome = run(source, options, (py) => (stats = py.stats()));
  return { ...outcome, stats: stats! };
}

/** Recursion, small, medium and large objects, garbage, and objects with a JavaScript half. */
const PROGRAM = `
import sys
def depth(n): return 0 if n == 0 else 1 + depth(n - 1)
sys.setrecursionlimit(200_000)
print(depth(150_000))
kept = []
for i in range(300_000): kept.append((i, str(i), [i]))
print(len(kept), kept[-1])
kept = None
for i in range(20): big = ["x" * 1000] * 3_000_000
print(len(big), 7 ** 10_000 % 1_000_003, len([map(len, ()) for i in range(100_000)]))
def gen(n):
    for i in range(n): yield [i] * 50
print(sum(len(x) for x in gen(200_000)))
`;
const PRINTED = `150000
300000 (299999, '299999', [299999])
3000000 ${String(7n ** 10_000n % 1_000_003n)} 100000
10000000
`;

describe("where memory must be asked for", () => {
  it("it is, as the program needs it, and no exit more is made than where it is there", () => {
    const { memorySystem, count } = counted();
    const asked = measured(PROGRAM, { memorySystem });
    const given = measured(PROGRAM, {});
    expect(asked.stdout).toBe(PRINTED);
    expect(given.stdout).toBe(PRINTED);
    // A megabyte more of the stack at each exit for it.
    expect(Math.abs(asked.stats.entries - given.stats.entries)).toBeLessThan(100);
    expect(count.peak).toBeGreaterThan(30 * MB);
    expect(count.peak).toBeLessThan(500 * MB);
  });

  it("a small program asks for little", () => {
    const { memorySystem, count } = counted();
    expect(run("print(sum(range(10)))", { memorySystem }).stdout).toBe("45\n");
    expect(count.peak).toBeLessThan(48 * MB);
  });

  it("the heap may fill all of its space, be given back, and fill it again", () => {
    const { memorySystem, count } = counted();
    const source = `
def grow():
    l = []
    while True: l.append([0] * 1000)
for again in range(2):
    try: grow()
    except MemoryError as e: print("MemoryError", e.args)
print(len([str(i) for i in range(10_000)]))
`;
    const { stdout } = run(source, { memorySystem, memoryLimit: 256 * MB });
    expect(stdout).toBe("MemoryError ()\nMemoryError ()\n10000\n");
    expect(count.peak).toBeGreaterThan(120 * MB);
  });

  it("what a program no longer needs is given back", () => {
    const { memorySystem, count } = counted();
    const source = `
def fill():
    l = []
    for i in range(2_000_000): l.append(str(i))
    return len(l)
print(fill())
for i in range(3_000_000): s = str(i) + "!"
`;
    let now = 0;
    expect(run(source, { memorySystem }, () => (now = count.now)).stdout).toBe("2000000\n");
    expect(count.peak).toBeGreaterThan(140 * MB);
    expect(now).toBeLessThan(count.peak - 30 * MB);
  });

  it.each([
    ["small objects", "l.append([])"],
    ["medium objects", "l.append('x' * 5000)"],
    ["large objects", "l.append([0] * 100_000)"],
    ["one object that grows", "l.extend(range(50_000))"],
    ["a dict", "d[len(d)] = d"],
    ["frames", "grow_deep(0)"],
  ])("a system that refuses makes a MemoryError out of %s, and the program can go on", (_name, statement) => {
    const { memorySystem, count } = counted(60 * MB);
    const source = `
import sys
sys.setrecursionlimit(10**9)
def grow_deep(n): return grow_deep(n + 1)
def grow():
    l, d = [], {}
    while True:
        ${statement}
for again in range(3):
    try: grow()
    except MemoryError as e: print("MemoryError", e.args)
print(len([str(i) for i in range(50_000)]))
`;
    const outcome = run(source, { memorySystem });
    expect(outcome).toEqual({
      stdout: `${"MemoryError ()\n".repeat(3)}50000\n`,
      stderr: "",
      exitCode: 0,
    });
    expect(count.refused).toBeGreaterThan(0);
  });

  it("garbage is collected before a program is refused more", () => {
    const { memorySystem } = counted(110 * MB);
    const source = `
kept = []
for i in range(60):
    kept = None
    kept = [i] * 4_000_000
print(kept[-1])
for i in range(3_000_000): kept = [i]
print(kept)
`;
    expect(run(source, { memorySystem }).stdout).toBe("59\n[2999999]\n");
  });

  it("an interpreter that cannot even start is an error, and leaves nothing behind", () => {
    for (const most of [0, MB, 2 * MB, 4 * MB]) {
      const { memorySystem, count } = counted(most);
      let released = 0;
      const { releaseData } = memorySystem;
      const system = {
        ...memorySystem,
        releaseData(address: number, byteLength: number) {
          released++;
          releaseData(address, byteLength);
        },
      };
      expect(() => Python.create({ memorySystem: system })).toThrow(/out of memory: \d+ bytes/);
      expect(count.refused).toBeGreaterThan(0);
      expect(released).toBe(1);
    }
  });
});
