import { fills } from "@serigraph/target-table";
import { expect, test } from "vitest";
import { holeKindFromName, patchRiscV64, patchTarget } from "../src/index.ts";
import { differences, type ElfHole, holeOffset, linkElf } from "./support/elf.ts";
import { between, random } from "./support/tools.ts";

// The oracle is ld.lld: see x86_64.oracle.test.ts.

const triple = "riscv64-unknown-linux-gnu";
const row = fills("patch", triple, "bytes as ld.lld's");
const far = { min: -(2 ** 31) - 0x800, max: 2 ** 31 - 0x801 };

interface Form {
  kind: string;
  words?: readonly number[];
  bytes?: readonly number[];
  min: number;
  max: number;
  step?: number;
  absolute?: true;
  also?: ElfHole["also"];
}

const forms: readonly Form[] = [
  { kind: "R_RISCV_64", bytes: [0, 0, 0, 0, 0, 0, 0, 0], min: -(2 ** 52), max: 2 ** 52, absolute: true },
  { kind: "R_RISCV_32", bytes: [0, 0, 0, 0], min: 0, max: 2 ** 31 - 1, absolute: true },
  { kind: "R_RISCV_32_PCREL", bytes: [0, 0, 0, 0], min: -(2 ** 31), max: 2 ** 31 - 1 },
  // beq a0, a1; bgeu t3, s11
  { kind: "R_RISCV_BRANCH", words: [0x00b5_0063], min: -4096, max: 4094, step: 2 },
  { kind: "R_RISCV_BRANCH", words: [0x01be_7063], min: -4096, max: 4094, step: 2 },
  // jal ra; j
  { kind: "R_RISCV_JAL", words: [0x0000_00ef], min: -(2 ** 20), max: 2 ** 20 - 2, step: 2 },
  { kind: "R_RISCV_JAL", words: [0x0000_006f], min: -(2 ** 20), max: 2 ** 20 - 2, step: 2 },
  // c.beqz a0; c.bnez s1; c.j
  { kind: "R_RISCV_RVC_BRANCH", bytes: [0x01, 0xc1], min: -256, max: 254, step: 2 },
  { kind: "R_RISCV_RVC_BRANCH", bytes: [0x81, 0xe0], min: -256, max: 254, step: 2 },
  { kind: "R_RISCV_RVC_JUMP", bytes: [0x01, 0xa0], min: -2048, max: 2046, step: 2 },
  // auipc ra; jalr ra, ra — and tail call by t1
  { kind: "R_RISCV_CALL_PLT", words: [0x0000_0097, 0x0000_80e7], ...far },
  { kind: "R_RISCV_CALL", words: [0x0000_0317, 0x0003_0067], ...far },
  // lui a0
  { kind: "R_RISCV_HI20", words: [0x0000_0537], ...far, absolute: true },
  // addi a0, a0; lw a1, (a0); fld fa0, (a0); sd a1, (a0); fsd fa0, (a0)
  { kind: "R_RISCV_LO12_I", words: [0x0005_0513], ...far, absolute: true },
  { kind: "R_RISCV_LO12_I", words: [0x0005_2583], ...far, absolute: true },
  { kind: "R_RISCV_LO12_I", words: [0x0005_3507], ...far, absolute: true },
  { kind: "R_RISCV_LO12_S", words: [0x00b5_3023], ...far, absolute: true },
  { kind: "R_RISCV_LO12_S", words: [0x00a5_3027], ...far, absolute: true },
  // auipc a0; addi a0, a0; sd a1, (a0)
  {
    kind: "R_RISCV_PCREL_HI20",
    words: [0x0000_0517, 0x0005_0513, 0x00b5_3023],
    ...far,
    also: [
      { kind: "R_RISCV_PCREL_LO12_I", at: 4, toStart: true },
      { kind: "R_RISCV_PCREL_LO12_S", at: 8, toStart: true },
    ],
  },
];

function little(words: readonly number[]): number[] {
  return words.flatMap((word) => [word & 0xff, (word >> 8) & 0xff, (word >> 16) & 0xff, word >>> 24]);
}

test.each([1, 2, 3])("holes that ld.lld fills are filled alike (seed %i)", row, (seed) => {
  const next = random(seed);
  const base = 0x1000 * between(next, 0x10_0000, 0x7fff_0000);
  const holes: ElfHole[] = [];
  for (let round = 0; round < 32; round++) {
    for (const form of forms) {
      const place = base + holeOffset(holes.length);
      const { step = 1 } = form;
      const addend = round % 4 === 0 ? 0 : between(next, -8, 8);
      const result = between(next, Math.ceil(form.min / step), Math.floor(form.max / step)) * step;
      const symbol = result - addend + (form.absolute ? 0 : place);
      const { kind, also = [] } = form;
      holes.push({ kind, bytes: form.bytes ?? little(form.words!), at: 0, symbol, addend, also });
    }
  }
  const linked = linkElf(triple, base, holes, base + 0x100_0000, "--no-relax");
  const target = patchTarget(linked.before, base);
  holes.forEach((hole, i) => {
    const offset = linked.offsets[i];
    patchRiscV64(holeKindFromName(hole.kind)!, target, offset, hole.symbol + hole.addend);
    for (const { kind, at } of hole.also ?? [])
      patchRiscV64(holeKindFromName(kind)!, target, offset + at, hole.symbol + hole.addend - (base + offset));
  });
  expect(differences(holes, linked.before, linked.after)).toEqual([]);
});

test("holes that go through the GOT are filled alike", row, () => {
  const next = random(31);
  const base = 0x5555_0000_0000;
  const holes: ElfHole[] = Array.from({ length: 40 }, () => ({
    kind: "R_RISCV_GOT_HI20",
    // auipc a0; ld a0, (a0)
    bytes: little([0x0000_0517, 0x0005_3503]),
    at: 0,
    symbol: between(next, 1, 2 ** 52),
    addend: 0,
    also: [{ kind: "R_RISCV_PCREL_LO12_I", at: 4, toStart: true }],
  }));
  const linked = linkElf(triple, base, holes, base + 0x4000_1230, "--no-relax");
  const target = patchTarget(linked.before, base);
  holes.forEach((hole, i) => {
    const offset = linked.offsets[i];
    const slot = linked.slotOf(hole.symbol);
    patchRiscV64(holeKindFromName("R_RISCV_GOT_HI20")!, target, offset, slot);
    patchRiscV64(holeKindFromName("R_RISCV_PCREL_LO12_I")!, target, offset + 4, slot - (base + offset));
  });
  expect(differences(holes, linked.before, linked.after)).toEqual([]);
});

test("differences of labels are added up as ld.lld adds them up", row, () => {
  const next = random(32);
  const base = 0x12_3000;
  const holes: ElfHole[] = [];
  for (let i = 0; i < 40; i++) {
    const [add, sub, width] =
      i % 2 === 0 ? ["R_RISCV_ADD32", "R_RISCV_SUB32", 4] : ["R_RISCV_ADD64", "R_RISCV_SUB64", 8];
    const bytes = Array.from({ length: width as number }, () => Math.floor(next() * 256));
    const symbol = between(next, 0, 2 ** 52);
    holes.push({
      kind: add as string,
      bytes,
      at: 0,
      symbol,
      addend: 5,
      also: [{ kind: sub as string, at: 0, toStart: true }],
    });
  }
  const linked = linkElf(triple, base, holes, base + 0x1_0000);
  const target = patchTarget(linked.before, base);
  holes.forEach((hole, i) => {
    const offset = linked.offsets[i];
    patchRiscV64(holeKindFromName(hole.kind)!, target, offset, hole.symbol + hole.addend);
    patchRiscV64(holeKindFromName(hole.also![0].kind)!, target, offset, base + offset);
  });
  expect(differences(holes, linked.before, linked.after)).toEqual([]);
});
