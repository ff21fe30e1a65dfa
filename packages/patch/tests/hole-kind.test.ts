import { relocations } from "@serigraph/target-table";
import { expect, test } from "vitest";
import {
  branchRange,
  HoleKind,
  holeByteLength,
  holeKindFromName,
  holeKindName,
  isBranch,
  isBranchHole,
  isHoleKind,
  needsGot,
} from "../src/index.ts";

test("kinds and names are one to one, and a byte holds a kind", () => {
  const entries = Object.entries(HoleKind);
  expect(new Set(entries.map(([, kind]) => kind)).size).toBe(entries.length);
  for (const [name, kind] of entries) {
    expect(kind).toBeGreaterThan(0);
    expect(kind).toBeLessThan(256);
    expect(holeKindFromName(name)).toBe(kind);
    expect(holeKindName(kind)).toBe(name);
    expect(isHoleKind(kind)).toBe(true);
  }
  expect(holeKindFromName("R_X86_64_TLSGD")).toBeUndefined();
  expect(holeKindFromName("toString")).toBeUndefined();
  expect(isHoleKind(0)).toBe(false);
  expect(isHoleKind(255)).toBe(false);
});

test("numbers that bundles may hold have not changed", () => {
  // A sample of each block: whoever renumbers breaks every bundle there is.
  const { R_X86_64_64, R_X86_64_PC8, IMAGE_REL_AMD64_SECREL, X86_64_RELOC_SUBTRACTOR_32 } = HoleKind;
  expect([R_X86_64_64, R_X86_64_PC8, IMAGE_REL_AMD64_SECREL, X86_64_RELOC_SUBTRACTOR_32]).toEqual([
    1, 13, 30, 50,
  ]);
  const { R_AARCH64_ABS64, R_AARCH64_PREL16, IMAGE_REL_ARM64_SECTION, ARM64_RELOC_SUBTRACTOR_32 } = HoleKind;
  expect([R_AARCH64_ABS64, R_AARCH64_PREL16, IMAGE_REL_ARM64_SECTION, ARM64_RELOC_SUBTRACTOR_32]).toEqual([
    64, 92, 112, 129,
  ]);
  expect([HoleKind.R_386_32, HoleKind.IMAGE_REL_I386_SECREL]).toEqual([144, 164]);
  expect([HoleKind.R_RISCV_32, HoleKind.R_RISCV_ALIGN]).toEqual([176, 197]);
});

test("Mach-O's width, which stands beside the type, chooses between two kinds", () => {
  expect(holeKindFromName("ARM64_RELOC_UNSIGNED", 8)).toBe(HoleKind.ARM64_RELOC_UNSIGNED);
  expect(holeKindFromName("ARM64_RELOC_UNSIGNED", 4)).toBe(HoleKind.ARM64_RELOC_UNSIGNED_32);
  expect(holeKindFromName("X86_64_RELOC_SUBTRACTOR", 4)).toBe(HoleKind.X86_64_RELOC_SUBTRACTOR_32);
  expect(holeKindFromName("X86_64_RELOC_BRANCH", 4)).toBe(HoleKind.X86_64_RELOC_BRANCH);
});

test.each(Object.entries(relocations))(
  "every relocation of %s is a kind, if it fills anything",
  (_, names) => {
    // ADDEND says what the next relocation adds: readers fold it into that.
    const unknown = names.filter((name) => name !== "ARM64_RELOC_ADDEND" && !holeKindFromName(name, 8));
    expect(unknown).toEqual([]);
  },
);

test("what a kind says of its hole", () => {
  const got = Object.values(HoleKind).filter(needsGot).map(holeKindName);
  expect(got.every((name) => name.includes("GOT"))).toBe(true);
  expect(got).toContain("R_X86_64_REX_GOTPCRELX");
  expect(needsGot(HoleKind.R_386_GOTOFF)).toBe(false);
  expect(branchRange(HoleKind.R_AARCH64_CALL26)).toEqual({ backward: 2 ** 27, forward: 2 ** 27 - 1 });
  expect(isBranch(HoleKind.R_AARCH64_CALL26)).toBe(true);
  expect(isBranch(HoleKind.R_X86_64_PC32)).toBe(false);
  expect(branchRange(HoleKind.R_X86_64_PC32)).toBeUndefined();
  expect(holeByteLength(HoleKind.R_X86_64_64)).toBe(8);
  expect(holeByteLength(HoleKind.R_RISCV_CALL_PLT)).toBe(8);
  expect(holeByteLength(HoleKind.R_AARCH64_TSTBR14)).toBe(4);
  expect(holeByteLength(HoleKind.IMAGE_REL_AMD64_SECTION)).toBe(2);
});

test("PC32 is a branch in a branch, and none in a load", () => {
  const { R_X86_64_PC32, IMAGE_REL_AMD64_REL32, R_X86_64_PLT32 } = HoleKind;
  for (const kind of [R_X86_64_PC32, IMAGE_REL_AMD64_REL32]) {
    expect(isBranchHole(kind, new Uint8Array([0xe8, 0, 0, 0, 0]), 1)).toBe(true);
    expect(isBranchHole(kind, new Uint8Array([0xe9, 0, 0, 0, 0]), 1)).toBe(true);
    expect(isBranchHole(kind, new Uint8Array([0x0f, 0x85, 0, 0, 0, 0]), 2)).toBe(true);
    expect(isBranchHole(kind, new Uint8Array([0x48, 0x8b, 0x05, 0, 0, 0, 0]), 3)).toBe(false);
    expect(isBranchHole(kind, new Uint8Array(4), 0)).toBe(false);
  }
  expect(isBranchHole(R_X86_64_PLT32, new Uint8Array(4), 0)).toBe(true);
});
