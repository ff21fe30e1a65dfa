import { EM_386, EM_AARCH64, EM_ARM, EM_MIPS, EM_PPC64, EM_RISCV, EM_X86_64 } from "./constants.ts";
import { AARCH64_RELOCATION_NAMES } from "./relocation-names/aarch64.ts";
import { ARM_RELOCATION_NAMES } from "./relocation-names/arm.ts";
import { I386_RELOCATION_NAMES } from "./relocation-names/i386.ts";
import { MIPS_RELOCATION_NAMES } from "./relocation-names/mips.ts";
import { POWERPC64_RELOCATION_NAMES } from "./relocation-names/powerpc64.ts";
import { RISCV_RELOCATION_NAMES } from "./relocation-names/riscv.ts";
import { X86_64_RELOCATION_NAMES } from "./relocation-names/x86_64.ts";

const NAMES: Readonly<Record<number, Readonly<Record<number, string>>>> = {
  [EM_386]: I386_RELOCATION_NAMES,
  [EM_AARCH64]: AARCH64_RELOCATION_NAMES,
  [EM_ARM]: ARM_RELOCATION_NAMES,
  [EM_MIPS]: MIPS_RELOCATION_NAMES,
  [EM_PPC64]: POWERPC64_RELOCATION_NAMES,
  [EM_RISCV]: RISCV_RELOCATION_NAMES,
  [EM_X86_64]: X86_64_RELOCATION_NAMES,
};

/** The official name of an ELF relocation type, or `unknown(N)`. */
export function elfRelocationName(machine: number, type: number): string {
  return NAMES[machine]?.[type] ?? `unknown(${type})`;
}

/**
 * The name of a MIPS N64 relocation, which applies up to three operations in a row: their names joined by
 * `/`, as the LLVM tools print them (`R_MIPS_GPREL16/R_MIPS_SUB/R_MIPS_HI16`).
 */
export function mips64RelocationName(type: number, type2: number, type3: number): string {
  return [type, type2, type3].map((code) => elfRelocationName(EM_MIPS, code)).join("/");
}
