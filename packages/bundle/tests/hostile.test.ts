import { crc32 } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BundleError, readBundle, readOwnBundle, writeBundle, type BundleModel } from "../src/index.ts";
import { sampleModel } from "./model.ts";

const good = writeBundle(sampleModel());

/** Reads all of a bundle; gives its error if that is a BundleError, and fails for any other. */
function errorOf(bytes: Uint8Array, triple?: string): BundleError | undefined {
  try {
    const bundle = readBundle(bytes, "hostile.bundle", triple);
    void bundle.ops;
    void bundle.stencilNames;
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(BundleError);
    const { fileName, message } = error as BundleError;
    expect(fileName).toBe("hostile.bundle");
    expect(message).toMatch(/^hostile\.bundle: /);
    return error as BundleError;
  }
}

/** Makes the checksum right again, so that what is behind it is put to the test. */
function resealed(bytes: Uint8Array): Uint8Array {
  new DataView(bytes.buffer).setUint32(20, crc32(bytes.subarray(24)), true);
  return bytes;
}

describe("a bundle that is not as it should be", () => {
  it("is refused when cut, at every length", () => {
    for (let length = 0; length < good.length; length++)
      expect(errorOf(good.slice(0, length))?.reason, `cut to ${length}`).toMatch(
        /is cut|not a stencil bundle/,
      );
  });

  it("is refused when a bit is flipped, in every byte", () => {
    for (let at = 0; at < good.length; at++) {
      const bytes = good.slice();
      bytes[at]! ^= 1 << (at % 8);
      expect(errorOf(bytes), `byte ${at}`).toBeDefined();
    }
  });

  it("is refused when bytes follow it", () => {
    expect(errorOf(new Uint8Array([...good, 0]))?.reason).toBe("has 1 bytes after its end");
  });

  it("is refused when it is something else", () => {
    expect(errorOf(new TextEncoder().encode("\x7fELF".padEnd(100)))?.reason).toMatch(
      /does not begin with SERIGRAF/,
    );
  });

  it("is refused for another format version, which the error names", () => {
    const bytes = good.slice();
    bytes[8] = 99;
    expect(errorOf(bytes)).toMatchObject({ reason: "has format version 99; this reader reads 1", offset: 8 });
  });

  it("is refused for another target, which the error names", () => {
    const reason = "is for x86_64-unknown-linux-gnu, not for aarch64-unknown-linux-gnu";
    expect(errorOf(good, "aarch64-unknown-linux-gnu")?.reason).toBe(reason);
    expect(errorOf(good, "x86_64-unknown-linux-gnu")).toBeUndefined();
  });

  it("never makes another exception than BundleError, even when its checksum is right", () => {
    const sealedChange = fc.tuple(
      fc.integer({ min: 24, max: good.length - 1 }),
      fc.integer({ min: 0, max: 255 }),
    );
    fc.assert(
      fc.property(fc.array(sealedChange, { minLength: 1, maxLength: 4 }), (changes) => {
        const bytes = good.slice();
        for (const [at, value] of changes) bytes[at] = value;
        errorOf(resealed(bytes));
      }),
      { numRuns: 3000 },
    );
  });

  it("never lets an index out of its table through, even when its checksum is right", () => {
    for (let at = 24; at + 4 <= good.length; at += 4)
      for (const value of [0xffff_ffff, 0x7fff_ffff, good.length]) {
        const bytes = good.slice();
        new DataView(bytes.buffer).setUint32(at, value, true);
        let bundle;
        try {
          bundle = readBundle(resealed(bytes), "hostile.bundle");
        } catch (error) {
          expect(error).toBeInstanceOf(BundleError);
          continue;
        }
        for (let i = 0; i < bundle.stencilCount; i++) {
          expect(bundle.codeOffset[i]! + bundle.codeSize[i]!).toBeLessThanOrEqual(bundle.codeBytes.length);
          for (let hole = bundle.holeStart[i]!; hole < bundle.holeStart[i + 1]!; hole++) {
            const size = bundle.holeInData[hole] === 1 ? bundle.dataSize[i]! : bundle.codeSize[i]!;
            expect(bundle.holeOffset[hole]! + bundle.kindWidths[bundle.holeKind[hole]!]!).toBeLessThanOrEqual(
              size,
            );
          }
        }
      }
  });

  const wrong: Record<string, { change: (model: BundleModel) => object; reason: RegExp }> = {
    "a hole beyond its stencil": {
      change: (m) => ({
        stencils: [
          { ...m.stencils[0], holes: [{ ...m.stencils[0]!.holes[0], offset: 9 }] },
          ...m.stencils.slice(1),
        ],
      }),
      reason: /hole 0 lies outside stencil 0/,
    },
    "an operand the op does not have": {
      change: (m) => ({
        stencils: [
          { ...m.stencils[0], holes: [{ ...m.stencils[0]!.holes[0], index: 3 }] },
          ...m.stencils.slice(1),
        ],
      }),
      reason: /has index 3 of 3/,
    },
    "a library hole filled with an operand": {
      change: (m) => ({ library: { ...m.library, holes: [{ ...m.library.holes[0], value: 8 }] } }),
      reason: /library hole 0 has value 8/,
    },
    "a symbol beyond the library": {
      change: (m) => ({
        library: { ...m.library, symbols: [{ name: "far", inData: false, offset: 30, size: 3 }] },
        stencils: m.stencils.map((s) => ({ ...s, holes: [] })),
      }),
      reason: /symbol far lies outside the library/,
    },
    "an entry in the data": {
      change: () => ({ entries: [{ name: "E", symbol: 1 }] }),
      reason: /entry E names no code/,
    },
    "an architecture nobody knows": {
      change: () => ({ triple: "vax-dec-ultrix" }),
      reason: /architecture of triple "vax-dec-ultrix"/,
    },
    "an op table whose variants overlap": {
      change: (m) => ({
        ops: [m.ops[0], { ...m.ops[1], variantCount: 2, axes: [] }],
        stencils: [...m.stencils, m.stencils[3]],
      }),
      reason: /variantTable is not there/,
    },
    "an unknown type": {
      change: (m) => ({
        ops: [{ ...m.ops[0], operands: m.ops[0]!.operands.map((o) => ({ ...o, type: "i7" })) }, m.ops[1]],
      }),
      reason: /ops\[0\]\.operands\[0\]\.type is not one of/,
    },
  };
  it.each(Object.keys(wrong))("is refused for %s", (name) => {
    const model = sampleModel();
    const bytes = writeBundle({ ...model, ...wrong[name]!.change(model) } as BundleModel);
    expect(errorOf(bytes)?.reason).toMatch(wrong[name]!.reason);
  });
});

describe("a bundle of the program's own", () => {
  it("is read without its checksum, and refused when cut all the same", () => {
    const flipped = good.slice();
    flipped[20]! ^= 1;
    expect(readOwnBundle(flipped, "own.bundle").stencilCount).toBe(
      readBundle(good, "good.bundle").stencilCount,
    );
    for (let length = 0; length < good.length; length++)
      expect(() => readOwnBundle(good.slice(0, length), "own.bundle"), `cut to ${length}`).toThrow(
        BundleError,
      );
  });

  it("has its stencils checked one by one", () => {
    const bundle = readOwnBundle(good.slice(), "own.bundle");
    expect(bundle.isChecked).toBe(false);
    for (let i = 0; i < bundle.stencilCount; i++) bundle.checkStencil(i);
    bundle.codeSize[0] = 1 << 30;
    expect(() => bundle.checkStencil(0)).toThrow(/code of stencil 0 ends after the code section/);
  });
});
