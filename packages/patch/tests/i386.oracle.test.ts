import { fills } from "@serigraph/target-table";
import { expect, test } from "vitest";
import { holeKindFromName, patchI386, PatchRangeError, patchTarget } from "../src/index.ts";
import { differences, type ElfHole, holeOffset, linkElf } from "./support/elf.ts";
import { between, random } from "./support/tools.ts";

// The oracle is ld.lld: see x86_64.oracle.test.ts. i386 is REL: the addend stands in the hole, and we are given it.

const triple = "i686-unknown-linux-gnu";
const row = fills("patch", triple, "bytes as ld.lld's");

const forms = [
  // mov $0, %edi; a pointer
  { kind: "R_386_32", bytes: [0xbf, 0, 0, 0, 0], at: 1, width: 4, min: 0, max: 0xffff_ffff, absolute: true },
  { kind: "R_386_16", bytes: [0, 0], at: 0, width: 2, min: 0, max: 0xffff, absolute: true },
  { kind: "R_386_8", bytes: [0], at: 0, width: 1, min: 0, max: 0xff, absolute: true },
  // call, jmp
  { kind: "R_386_PC32", bytes: [0xe8, 0, 0, 0, 0], at: 1, width: 4, min: -0x0fff_0000, max: 0x7fff_0000 },
  { kind: "R_386_PLT32", bytes: [0xe9, 0, 0, 0, 0], at: 1, width: 4, min: -0x0fff_0000, max: 0x7fff_0000 },
  { kind: "R_386_PC16", bytes: [0, 0], at: 0, width: 2, min: -0x8000, max: 0x7fff },
  { kind: "R_386_PC8", bytes: [0], at: 0, width: 1, min: -0x80, max: 0x7f },
];

test.each([1, 2, 3])("holes that ld.lld fills are filled alike (seed %i)", row, (seed) => {
  const next = random(seed);
  const base = 0x1000 * between(next, 0x1_0000, 0x2_0000);
  const holes: ElfHole[] = [];
  const values: number[] = [];
  for (let round = 0; round < 40; round++) {
    for (const form of forms) {
      const place = base + holeOffset(holes.length) + form.at;
      const result = between(next, form.min, form.max);
      const value = result + (form.absolute ? 0 : place);
      const addend = form.absolute ? Math.min(between(next, 0, 100), value) : -form.width;
      const bytes = [...form.bytes];
      for (let i = 0; i < form.width; i++) bytes[form.at + i] = (addend >> (8 * i)) & 0xff;
      holes.push({ kind: form.kind, bytes, at: form.at, symbol: value - addend, addend: 0 });
      values.push(value);
    }
  }
  const linked = linkElf(triple, base, holes, base + 0x100_0000);
  const target = patchTarget(linked.before, base);
  holes.forEach((hole, i) =>
    patchI386(holeKindFromName(hole.kind)!, target, linked.offsets[i] + hole.at, values[i]),
  );
  expect(differences(holes, linked.before, linked.after)).toEqual([]);
});

/** Position-independent code: the GOT's address in %ebx, slots and data relative to it. */
const viaGot = [
  // mov s@GOT(%ebx), %eax; push s@GOT(%ebx)
  { kind: "R_386_GOT32", bytes: [0x8b, 0x83, 0, 0, 0, 0], at: 2, value: "slot in the GOT" },
  { kind: "R_386_GOT32", bytes: [0xff, 0xb3, 0, 0, 0, 0], at: 2, value: "slot in the GOT" },
  // mov s@GOT(%ebx), %ecx; add s@GOT(%ebx), %ecx; call *s@GOT(%ebx)
  { kind: "R_386_GOT32X", bytes: [0x8b, 0x8b, 0, 0, 0, 0], at: 2, value: "slot in the GOT" },
  { kind: "R_386_GOT32X", bytes: [0x03, 0x8b, 0, 0, 0, 0], at: 2, value: "slot in the GOT" },
  { kind: "R_386_GOT32X", bytes: [0xff, 0x93, 0, 0, 0, 0], at: 2, value: "slot in the GOT" },
  // mov s@GOT, %ecx; jmp *s@GOT
  { kind: "R_386_GOT32X", bytes: [0x8b, 0x0d, 0, 0, 0, 0], at: 2, value: "slot" },
  { kind: "R_386_GOT32X", bytes: [0xff, 0x25, 0, 0, 0, 0], at: 2, value: "slot" },
  // lea s@GOTOFF(%ebx), %eax
  { kind: "R_386_GOTOFF", bytes: [0x8d, 0x83, 0, 0, 0, 0], at: 2, value: "distance from the GOT" },
  // add $_GLOBAL_OFFSET_TABLE_, %ebx
  { kind: "R_386_GOTPC", bytes: [0x81, 0xc3, 0, 0, 0, 0], at: 2, value: "the GOT" },
] as const;

test.each([11, 12, 13])("holes relative to the GOT, and its own address (seed %i)", row, (seed) => {
  const next = random(seed);
  const base = 0x1000 * between(next, 0x1_0000, 0x2_0000);
  const holes = Array.from({ length: 15 }, () => viaGot)
    .flat()
    .map((form) => {
      // REL: the addend stands in the hole. That of GOTPC is where the hole is in `call 1f; 1: pop; add`.
      const addend =
        form.value === "the GOT" || form.value === "distance from the GOT" ? between(next, -9, 9) : 0;
      const bytes = [...form.bytes.slice(0, form.at), ...[0, 8, 16, 24].map((bit) => (addend >> bit) & 0xff)];
      const symbol = between(next, 0x1000_0000, 0x7000_0000);
      return { kind: form.kind, bytes, at: form.at, symbol, addend: 0, inHole: addend, value: form.value };
    });
  const linked = linkElf(triple, base, holes, base + 0x100_0000);
  const got = linked.gotBase();
  const target = patchTarget(linked.before, base);
  holes.forEach((hole, i) => {
    const value = {
      slot: () => linked.slotOf(hole.symbol),
      "slot in the GOT": () => linked.slotOf(hole.symbol) - got,
      "distance from the GOT": () => hole.symbol - got,
      "the GOT": () => got,
    }[hole.value]();
    patchI386(holeKindFromName(hole.kind)!, target, linked.offsets[i] + hole.at, value + hole.inHole);
  });
  expect(differences(holes, linked.before, linked.after)).toEqual([]);
});

test("an offset in the GOT may be negative, and what has more than 32 bits is refused", () => {
  const code = [0x8b, 0x83, 0, 0, 0, 0];
  const target = patchTarget(Uint8Array.from(code), 0x1000);
  // A slot below the GOT's base: a negative offset, as ld.lld has them (.got stands before .got.plt).
  patchI386(holeKindFromName("R_386_GOT32X")!, target, 2, -12);
  expect([...target.bytes.subarray(2)]).toEqual([0xf4, 0xff, 0xff, 0xff]);
  expect(() => patchI386(holeKindFromName("R_386_GOT32")!, target, 2, 2 ** 32)).toThrow(PatchRangeError);
});
