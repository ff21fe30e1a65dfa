import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as layout from "../../src/heap/layout.ts";
import { GC_STATE } from "../../src/native/collector.ts";

const header = readFileSync(new URL("../../ops/layout.h", import.meta.url), "utf8");
const defined = new Map<string, number>();
for (const [, name, value] of header.matchAll(/^#define (\w+) (0x[0-9a-f]+u?|\d+)$/gm))
  defined.set(name!, Number(value!.replace(/u$/, "")));

/** The constants of layout.ts under the names they have in C. */
function expected(): Map<string, number> {
  const result = new Map<string, number>();
  for (const [group, value] of Object.entries(layout)) {
    if (typeof value === "number") result.set(group, value);
    else
      for (const [field, number] of Object.entries(value)) result.set(`${group}_${field}`, number as number);
  }
  return result;
}

describe("the layout of values and objects", () => {
  it("has every constant of layout.ts in layout.h with the same number", () => {
    const missing: string[] = [];
    for (const [name, value] of expected())
      if (defined.get(name) !== value) missing.push(`${name}: ${value} here, ${defined.get(name)} in C`);
    expect(missing).toEqual([]);
    expect(expected().size).toBeGreaterThan(150);
  });

  it("has no constant in layout.h that layout.ts lacks", () => {
    const names = expected();
    expect([...defined.keys()].filter((name) => !names.has(name))).toEqual([]);
  });
});

describe("the collector's state", () => {
  it("has its fields where heap.h has them", () => {
    const source = readFileSync(new URL("../../ops/heap.h", import.meta.url), "utf8");
    const body = /typedef struct GcState \{([\s\S]*?)\} GcState;/
      .exec(source)![1]!
      .replaceAll(/\/\*[\s\S]*?\*\//g, "");
    const offsets = new Map<string, number>();
    let at = 0;
    for (const [, type, names] of body.matchAll(/\b(u32|u64) ([^;]+);/g)) {
      for (const name of names!.split(",")) {
        const [, field, count] = /^\s*(\w+)(?:\[(\w+)\])?\s*$/.exec(name)!;
        const words = type === "u64" ? 2 : 1;
        at = Math.ceil(at / words) * words;
        offsets.set(field!.toUpperCase(), at);
        at += words * (count === undefined ? 1 : ({ MEDIUM_CLASSES: 16, MATH_COUNT: 12 }[count] ?? NaN));
      }
    }
    expect(Object.fromEntries(offsets)).toEqual(
      Object.fromEntries(Object.entries(GC_STATE).filter(([name]) => name !== "WORDS")),
    );
    expect(at).toBe(GC_STATE.WORDS);
  });
});
