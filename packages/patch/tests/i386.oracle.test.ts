import { fills } from "@serigraph/target-table";
import { expect, test } from "vitest";
import { holeKindFromName, patchI386, patchTarget } from "../src/index.ts";
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
