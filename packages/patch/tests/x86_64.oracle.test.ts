import { fills } from "@serigraph/target-table";
import { expect, test } from "vitest";
import { holeKindFromName, needsGot, patchTarget, patchX86_64, relaxX86_64 } from "../src/index.ts";
import { differences, type ElfHole, holeOffset, linkElf } from "./support/elf.ts";
import { between, random } from "./support/tools.ts";

// The oracle is ld.lld, which this project did not write: the same bytes, linked at the same address with the same symbol
// values, must come out the same.

const triple = "x86_64-unknown-linux-gnu";
const row = fills("patch", triple, "bytes as ld.lld's");
const int32 = { min: -0x8000_0000, max: 0x7fff_ffff };

interface Form {
  kind: string;
  bytes: readonly number[];
  at: number;
  /** Of S + A when `absolute`, else of S + A - P. */
  min: number;
  max: number;
  absolute?: true;
}

const forms: readonly Form[] = [
  // movabs $0, %rdi
  {
    kind: "R_X86_64_64",
    bytes: [0x48, 0xbf, 0, 0, 0, 0, 0, 0, 0, 0],
    at: 2,
    min: -(2 ** 52),
    max: 2 ** 52,
    absolute: true,
  },
  // mov $0, %edi
  { kind: "R_X86_64_32", bytes: [0xbf, 0, 0, 0, 0], at: 1, min: 0, max: 0xffff_ffff, absolute: true },
  // mov $0, %rdi
  { kind: "R_X86_64_32S", bytes: [0x48, 0xc7, 0xc7, 0, 0, 0, 0], at: 3, ...int32, absolute: true },
  { kind: "R_X86_64_16", bytes: [0, 0], at: 0, min: -0x8000, max: 0xffff, absolute: true },
  { kind: "R_X86_64_8", bytes: [0], at: 0, min: -0x80, max: 0xff, absolute: true },
  // call
  { kind: "R_X86_64_PLT32", bytes: [0xe8, 0, 0, 0, 0], at: 1, ...int32 },
  // lea 0(%rip), %rdi
  { kind: "R_X86_64_PC32", bytes: [0x48, 0x8d, 0x3d, 0, 0, 0, 0], at: 3, ...int32 },
  { kind: "R_X86_64_PC64", bytes: [0, 0, 0, 0, 0, 0, 0, 0], at: 0, min: -(2 ** 51), max: 2 ** 51 },
  { kind: "R_X86_64_PC16", bytes: [0, 0], at: 0, min: -0x8000, max: 0x7fff },
  { kind: "R_X86_64_PC8", bytes: [0], at: 0, min: -0x80, max: 0x7f },
];

test.each([1, 2, 3])("holes that ld.lld fills are filled alike (seed %i)", row, (seed) => {
  const next = random(seed);
  const base = 0x1000 * between(next, 0x10_0000, 0x7fff_0000);
  const holes: ElfHole[] = [];
  for (let round = 0; round < 40; round++) {
    for (const form of forms) {
      const addend = round % 4 === 0 ? 0 : between(next, -8, 8);
      const place = base + holeOffset(holes.length) + form.at;
      const result = between(next, form.min, form.max);
      const symbol = result - addend + (form.absolute ? 0 : place);
      holes.push({ kind: form.kind, bytes: form.bytes, at: form.at, symbol, addend });
    }
  }
  const linked = linkElf(triple, base, holes, base + 0x100_0000);
  const target = patchTarget(linked.before, base);
  holes.forEach((hole, i) =>
    patchX86_64(holeKindFromName(hole.kind)!, target, linked.offsets[i] + hole.at, hole.symbol + hole.addend),
  );
  expect(holes.length).toBe(400);
  expect(differences(holes, linked.before, linked.after)).toEqual([]);
});

const viaGot: readonly Omit<Form, "min" | "max">[] = [
  // mov 0(%rip), %rdi; mov 0(%rip), %r11; mov 0(%rip), %edi
  { kind: "R_X86_64_REX_GOTPCRELX", bytes: [0x48, 0x8b, 0x3d, 0, 0, 0, 0], at: 3 },
  { kind: "R_X86_64_REX_GOTPCRELX", bytes: [0x4c, 0x8b, 0x1d, 0, 0, 0, 0], at: 3 },
  { kind: "R_X86_64_GOTPCRELX", bytes: [0x8b, 0x3d, 0, 0, 0, 0], at: 2 },
  // call *0(%rip), jmp *0(%rip)
  { kind: "R_X86_64_GOTPCRELX", bytes: [0xff, 0x15, 0, 0, 0, 0], at: 2 },
  { kind: "R_X86_64_GOTPCRELX", bytes: [0xff, 0x25, 0, 0, 0, 0], at: 2 },
  // test %r9, 0(%rip); add, or, adc, sbb, and, sub, xor, cmp 0(%rip), %r9; the same with %edx
  ...[0x85, 0x03, 0x0b, 0x13, 0x1b, 0x23, 0x2b, 0x33, 0x3b].flatMap((opcode) => [
    { kind: "R_X86_64_REX_GOTPCRELX", bytes: [0x4c, opcode, 0x0d, 0, 0, 0, 0], at: 3 },
    { kind: "R_X86_64_GOTPCRELX", bytes: [opcode, 0x15, 0, 0, 0, 0], at: 2 },
  ]),
];
const notRelaxable = { kind: "R_X86_64_GOTPCREL", bytes: [0x48, 0x8b, 0x05, 0, 0, 0, 0], at: 3 };

test("holes that go through the GOT are filled alike", row, () => {
  const next = random(11);
  const base = 0x5555_0000_0000;
  const holes: ElfHole[] = [...viaGot, notRelaxable].map((form) => ({
    ...form,
    symbol: between(next, 0, 2 ** 52),
    addend: -4,
  }));
  const linked = linkElf(triple, base, holes, base + 0x4000_0000, "--no-relax");
  const target = patchTarget(linked.before, base);
  holes.forEach((hole, i) => {
    const kind = holeKindFromName(hole.kind)!;
    expect(needsGot(kind)).toBe(true);
    patchX86_64(kind, target, linked.offsets[i] + hole.at, linked.slotOf(hole.symbol) + hole.addend);
  });
  expect(differences(holes, linked.before, linked.after)).toEqual([]);
});

/** ld.lld leaves `test` and arithmetic without a REX prefix alone. */
function relaxedByLld(form: { kind: string; bytes: readonly number[] }): boolean {
  return form.kind === "R_X86_64_REX_GOTPCRELX" || form.bytes[0] === 0x8b || form.bytes[0] === 0xff;
}

test.each([
  [
    "near",
    0x5555_0000_0000,
    (next: () => number, place: number) => place + between(next, -0x7fff_0000, 0x7fff_0000),
  ],
  ["far", 0x5555_0000_0000, (next: () => number) => 0x7000_0000_0000 + between(next, 0, 0xffff_ffff)],
  ["small, and near too", 0x20_0000, (next: () => number) => between(next, 0x1000, 0x7000_0000)],
])("GOT loads of a %s symbol are relaxed as ld.lld relaxes them", row, (_, base, choose) => {
  const next = random(base % 1000);
  const holes: ElfHole[] = [];
  for (let round = 0; round < 4; round++) {
    for (const form of viaGot.filter(relaxedByLld)) {
      holes.push({ ...form, symbol: choose(next, base + holeOffset(holes.length)), addend: -4 });
    }
  }
  const linked = linkElf(triple, base, holes, base + 0x1000_0000);
  const target = patchTarget(linked.before, base);
  holes.forEach((hole, i) => {
    const kind = holeKindFromName(hole.kind)!;
    const offset = linked.offsets[i] + hole.at;
    if (!relaxX86_64(kind, target, offset, hole.symbol))
      patchX86_64(kind, target, offset, linked.slotOf(hole.symbol) + hole.addend);
  });
  expect(differences(holes, linked.before, linked.after)).toEqual([]);
});
