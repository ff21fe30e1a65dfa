import { describe, expect, it } from "vitest";
import type { NativeStats } from "../../src/native.ts";
import { run } from "./support.ts";

const MB = 1 << 20;

/** Makes `count` functions of some length and calls each; `keeps` says what of a function stays. */
const functions = (count: number, keeps: string): string =>
  `
kept = []
total = 0
for i in range(${count}):
    lines = "".join(f"    x = x * {i} + {j} if x < {j} else x - {j} // (x + {i + j + 1})\\n" for j in range(40))
    names = {}
    exec(f"def f(x):\\n{lines}    return x\\n", names)
    f = names["f"]
    total += f(i) + f(1)
    ${keeps}
print(total, sum(f(2) for f in kept))
`.replaceAll("{i + j + 1}", "{i+j+1}");

describe("machine code that nothing uses any more", () => {
  it("makes room", () => {
    let stats: NativeStats | undefined;
    const options = { codeMemoryLimit: 4 * MB, gcGrowth: 1 * MB };
    const all = run(functions(200, "pass"), { codeMemoryLimit: 100 * MB }).stdout;
    const outcome = run(functions(200, "pass"), options, (py) => (stats = py.stats()));
    expect(outcome.stdout).toBe(all);
    // All of it was compiled, three times as much as there is room for.
    expect(stats!.functionsCompiled).toBeGreaterThanOrEqual(200);
    expect(stats!.codeBytes).toBeLessThan(4 * MB);
  });

  it("is not that of functions in use: what does not fit is stepped through", () => {
    let stats: NativeStats | undefined;
    const all = run(functions(80, "kept.append(f)"), { codeMemoryLimit: 100 * MB }).stdout;
    const outcome = run(
      functions(80, "kept.append(f)"),
      { codeMemoryLimit: 2 * MB },
      (py) => (stats = py.stats()),
    );
    expect(outcome.stdout).toBe(all);
    expect(stats!.functionsCompiled).toBeLessThan(80);
  });
});

describe("eval of ever new texts", () => {
  it("takes no memory for good", () => {
    let stats: NativeStats | undefined;
    const source = `
total = 0
for i in range(1200):
    total += eval(f"{i} + 1") + eval(f"lambda x: x + {i}")(1)
    names = {}
    exec(f"a = {i}\\ndef f(): return a", names)
    total += names["f"]()
print(total)
`;
    const { stdout } = run(source, { gcGrowth: 1 * MB }, (py) => (stats = py.stats()));
    expect(stdout).toBe("2160600\n");
    expect(stats!.collector.collections).toBeGreaterThan(3);
    expect(stats!.codeBytes).toBeLessThan(1 * MB);
  });
});
