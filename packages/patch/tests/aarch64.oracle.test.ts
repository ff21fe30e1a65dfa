import { fills } from "@serigraph/target-table";
import { expect, test } from "vitest";
import { holeKindFromName, needsGot, patchAArch64, patchTarget, relaxAArch64GotPair } from "../src/index.ts";
import { differences, type ElfHole, holeOffset, linkElf } from "./support/elf.ts";
import { between, random } from "./support/tools.ts";

// The oracle is ld.lld: see x86_64.oracle.test.ts.

const triple = "aarch64-unknown-linux-gnu";
const row = fills("patch", triple, "bytes as ld.lld's");

interface Form {
  kind: string;
  /** One instruction, or data when `bytes` is given. */
  word?: number;
  bytes?: readonly number[];
  /** Of S + A when `absolute`, else of S + A - P; in steps of `step`. */
  min: number;
  max: number;
  step?: number;
  absolute?: true;
}

const address = { min: 0, max: 2 ** 47, absolute: true } as const;
const adrp = { word: 0x9000_0007, min: -(2 ** 32) + 0x1000, max: 2 ** 32 - 0x2000 };

const forms: readonly Form[] = [
  { kind: "R_AARCH64_ABS64", bytes: [0, 0, 0, 0, 0, 0, 0, 0], min: -(2 ** 52), max: 2 ** 52, absolute: true },
  { kind: "R_AARCH64_ABS32", bytes: [0, 0, 0, 0], min: -(2 ** 31), max: 2 ** 32 - 1, absolute: true },
  { kind: "R_AARCH64_ABS16", bytes: [0, 0], min: -(2 ** 15), max: 2 ** 16 - 1, absolute: true },
  { kind: "R_AARCH64_PREL64", bytes: [0, 0, 0, 0, 0, 0, 0, 0], min: -(2 ** 51), max: 2 ** 51 },
  { kind: "R_AARCH64_PREL32", bytes: [0, 0, 0, 0], min: -(2 ** 31), max: 2 ** 31 - 1 },
  { kind: "R_AARCH64_PREL16", bytes: [0, 0], min: -(2 ** 15), max: 2 ** 15 - 1 },
  { kind: "R_AARCH64_CALL26", word: 0x9400_0000, min: -(2 ** 27), max: 2 ** 27 - 4, step: 4 },
  { kind: "R_AARCH64_JUMP26", word: 0x1400_0000, min: -(2 ** 27), max: 2 ** 27 - 4, step: 4 },
  // b.ne; cbz x3; cbnz w3
  { kind: "R_AARCH64_CONDBR19", word: 0x5400_0001, min: -(2 ** 20), max: 2 ** 20 - 4, step: 4 },
  { kind: "R_AARCH64_CONDBR19", word: 0xb400_0003, min: -(2 ** 20), max: 2 ** 20 - 4, step: 4 },
  { kind: "R_AARCH64_CONDBR19", word: 0x3500_0003, min: -(2 ** 20), max: 2 ** 20 - 4, step: 4 },
  // tbz w3, #5; tbnz x3, #40
  { kind: "R_AARCH64_TSTBR14", word: 0x3628_0003, min: -(2 ** 15), max: 2 ** 15 - 4, step: 4 },
  { kind: "R_AARCH64_TSTBR14", word: 0xb740_0003, min: -(2 ** 15), max: 2 ** 15 - 4, step: 4 },
  { kind: "R_AARCH64_ADR_PREL_LO21", word: 0x1000_0005, min: -(2 ** 20), max: 2 ** 20 - 1 },
  // ldr x9, literal; ldr q9, literal
  { kind: "R_AARCH64_LD_PREL_LO19", word: 0x5800_0009, min: -(2 ** 20), max: 2 ** 20 - 4, step: 4 },
  { kind: "R_AARCH64_LD_PREL_LO19", word: 0x9c00_0009, min: -(2 ** 20), max: 2 ** 20 - 4, step: 4 },
  { kind: "R_AARCH64_ADR_PREL_PG_HI21", ...adrp },
  { kind: "R_AARCH64_ADR_PREL_PG_HI21_NC", ...adrp, min: -(2 ** 46), max: 2 ** 46 },
  { kind: "R_AARCH64_ADD_ABS_LO12_NC", word: 0x9100_00e7, ...address },
  // ldrb w0; strb; ldrsb x0; ldr b0
  ...[0x3940_00e0, 0x3900_00e0, 0x3980_00e0, 0x3d40_00e0].map((word) => ({
    kind: "R_AARCH64_LDST8_ABS_LO12_NC",
    word,
    ...address,
  })),
  // ldrh; strh; ldr h0
  ...[0x7940_00e0, 0x7900_00e0, 0x7d40_00e0].map((word) => ({
    kind: "R_AARCH64_LDST16_ABS_LO12_NC",
    word,
    ...address,
    step: 2,
  })),
  // ldr w0; str w0; ldrsw x0; ldr s0
  ...[0xb940_00e0, 0xb900_00e0, 0xb980_00e0, 0xbd40_00e0].map((word) => ({
    kind: "R_AARCH64_LDST32_ABS_LO12_NC",
    word,
    ...address,
    step: 4,
  })),
  // ldr x0; str x0; ldr d0; str d0
  ...[0xf940_00e0, 0xf900_00e0, 0xfd40_00e0, 0xfd00_00e0].map((word) => ({
    kind: "R_AARCH64_LDST64_ABS_LO12_NC",
    word,
    ...address,
    step: 8,
  })),
  // ldr q0; str q0
  ...[0x3dc0_00e0, 0x3d80_00e0].map((word) => ({
    kind: "R_AARCH64_LDST128_ABS_LO12_NC",
    word,
    ...address,
    step: 16,
  })),
  { kind: "R_AARCH64_MOVW_UABS_G0", word: 0xd280_0003, min: 0, max: 0xffff, absolute: true },
  { kind: "R_AARCH64_MOVW_UABS_G0", word: 0x5280_0003, min: 0, max: 0xffff, absolute: true },
  { kind: "R_AARCH64_MOVW_UABS_G1", word: 0xd2a0_0003, min: 0, max: 2 ** 32 - 1, absolute: true },
  { kind: "R_AARCH64_MOVW_UABS_G2", word: 0xd2c0_0003, min: 0, max: 2 ** 48 - 1, absolute: true },
  ...[
    ["R_AARCH64_MOVW_UABS_G0_NC", 0xf280_0003],
    ["R_AARCH64_MOVW_UABS_G1_NC", 0xf2a0_0003],
    ["R_AARCH64_MOVW_UABS_G1_NC", 0x72a0_0003],
    ["R_AARCH64_MOVW_UABS_G2_NC", 0xf2c0_0003],
    ["R_AARCH64_MOVW_UABS_G3", 0xd2e0_0003],
  ].map(([kind, word]) => ({
    kind: kind as string,
    word: word as number,
    min: -(2 ** 52),
    max: 2 ** 52,
    absolute: true as const,
  })),
];

function little(word: number): number[] {
  return [word & 0xff, (word >> 8) & 0xff, (word >> 16) & 0xff, word >>> 24];
}

test.each([1, 2, 3])("holes that ld.lld fills are filled alike (seed %i)", row, (seed) => {
  const next = random(seed);
  const base = 0x1_0000 * between(next, 0x10_0000, 0x7fff_0000);
  const holes: ElfHole[] = [];
  for (let round = 0; round < 24; round++) {
    for (const form of forms) {
      const place = base + holeOffset(holes.length);
      const { step = 1 } = form;
      const addend = round % 4 === 0 ? 0 : between(next, -8, 8);
      const result = between(next, Math.ceil(form.min / step), Math.floor(form.max / step)) * step;
      const symbol = result - addend + (form.absolute ? 0 : place);
      const bytes = form.bytes ?? little(form.word!);
      holes.push({ kind: form.kind, bytes, at: 0, symbol, addend });
    }
  }
  const linked = linkElf(triple, base, holes, base + 0x100_0000);
  const target = patchTarget(linked.before, base);
  holes.forEach((hole, i) =>
    patchAArch64(holeKindFromName(hole.kind)!, target, linked.offsets[i], hole.symbol + hole.addend),
  );
  expect(differences(holes, linked.before, linked.after)).toEqual([]);
});

/** adrp x5, :got:s; ldr x5, [x5, :got_lo12:s] */
const gotPair = {
  kind: "R_AARCH64_ADR_GOT_PAGE",
  bytes: [...little(0x9000_0005), ...little(0xf940_00a5)],
  at: 0,
  addend: 0,
  also: [{ kind: "R_AARCH64_LD64_GOT_LO12_NC", at: 4 }],
};

test("holes that go through the GOT are filled alike", row, () => {
  const next = random(21);
  const base = 0x5555_0000_0000;
  const holes: ElfHole[] = Array.from({ length: 60 }, () => ({
    ...gotPair,
    symbol: between(next, 1, 2 ** 52),
  }));
  for (const distance of [-0xf000_0000, 0x4000_0000]) {
    const linked = linkElf(triple, base, holes, base + distance, "--no-relax");
    const target = patchTarget(linked.before, base);
    holes.forEach((hole, i) => {
      for (const { kind: name, at } of [hole, ...hole.also!]) {
        const kind = holeKindFromName(name)!;
        expect(needsGot(kind)).toBe(true);
        patchAArch64(kind, target, linked.offsets[i] + at, linked.slotOf(hole.symbol));
      }
    });
    expect(differences(holes, linked.before, linked.after)).toEqual([]);
  }
});

test("GOT loads of a near symbol are relaxed as ld.lld relaxes them, others are not", row, () => {
  const next = random(22);
  const base = 0x5555_0000_0000;
  const holes: ElfHole[] = Array.from({ length: 60 }, (_, i) => ({
    ...gotPair,
    // ld.lld has no movz/movk form: symbols above 2^32 only
    symbol: i % 2 === 0 ? base + between(next, -0xffff_0000, 0xffff_0000) : between(next, 2 ** 33, 2 ** 45),
  }));
  const linked = linkElf(triple, base, holes, base + 0x4000_0000);
  const target = patchTarget(linked.before, base);
  let relaxed = 0;
  holes.forEach((hole, i) => {
    if (relaxAArch64GotPair(target, linked.offsets[i], hole.symbol)) {
      relaxed++;
      return;
    }
    for (const { kind, at } of [hole, ...hole.also!])
      patchAArch64(holeKindFromName(kind)!, target, linked.offsets[i] + at, linked.slotOf(hole.symbol));
  });
  expect(relaxed).toBeGreaterThanOrEqual(30);
  expect(relaxed).toBeLessThan(60);
  expect(differences(holes, linked.before, linked.after)).toEqual([]);
});
