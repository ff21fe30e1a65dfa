// What patching one hole costs: `node packages/patch/bench.ts`.
import { HoleKind, type HoleKindName, type Patcher, patcherFor, patchTarget } from "./src/index.ts";

function measure(name: string, patcher: Patcher, kinds: readonly [HoleKindName, number][]): void {
  const base = 0x7f00_0000_0000;
  const target = patchTarget(new Uint8Array(4096), base);
  const offsets = kinds.map((_, i) => 16 * i);
  kinds.forEach(([, word], i) => target.view.setUint32(offsets[i], word, true));
  const numbers = kinds.map(([kind]) => HoleKind[kind]);
  const absolute = kinds.map(([kind]) => /_32S?$|MOVW/.test(kind));
  const rounds: number[] = [];
  for (let round = 0; round < 25; round++) {
    const start = process.hrtime.bigint();
    for (let i = 0; i < 100_000; i++) {
      const k = i % kinds.length;
      patcher(numbers[k], target, offsets[k], absolute[k] ? i & 0xffff : base + ((i * 8) & 0xfff8));
    }
    rounds.push(Number(process.hrtime.bigint() - start) / 100_000);
  }
  rounds.sort((a, b) => a - b);
  console.log(`${name.padEnd(48)} ${rounds[12].toFixed(1).padStart(6)} ns/hole`);
}

measure("x86_64: PC32, PLT32, 32, 64", patcherFor("x86_64"), [
  ["R_X86_64_PC32", 0],
  ["R_X86_64_PLT32", 0],
  ["R_X86_64_32", 0],
  ["R_X86_64_64", 0],
]);
measure("aarch64: JUMP26, page pair, MOVW", patcherFor("aarch64"), [
  ["R_AARCH64_JUMP26", 0x1400_0000],
  ["R_AARCH64_ADR_PREL_PG_HI21", 0x9000_0000],
  ["R_AARCH64_LDST64_ABS_LO12_NC", 0xf940_0000],
  ["R_AARCH64_MOVW_UABS_G0_NC", 0xd280_0000],
]);
