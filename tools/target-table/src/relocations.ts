/** The relocations of each target, by their official names: what its reader and its patcher must know. */
import type { Target } from "./cells.ts";

const named = (prefix: string, names: string): readonly string[] =>
  names.split(" ").map((name) => `${prefix}${name}`);

export const relocations: Readonly<Partial<Record<Target, readonly string[]>>> = {
  "x86_64-unknown-linux-gnu": named(
    "R_X86_64_",
    "64 32 32S PC32 PC64 PLT32 GOTPCREL GOTPCRELX REX_GOTPCRELX",
  ),
  "aarch64-unknown-linux-gnu": named(
    "R_AARCH64_",
    "ABS64 ABS32 PREL32 CALL26 JUMP26 CONDBR19 TSTBR14 ADR_PREL_PG_HI21 ADD_ABS_LO12_NC LDST8_ABS_LO12_NC " +
      "LDST16_ABS_LO12_NC LDST32_ABS_LO12_NC LDST64_ABS_LO12_NC LDST128_ABS_LO12_NC ADR_GOT_PAGE LD64_GOT_LO12_NC " +
      "MOVW_UABS_G0_NC MOVW_UABS_G1_NC MOVW_UABS_G2_NC MOVW_UABS_G3",
  ),
  "x86_64-apple-darwin": named(
    "X86_64_RELOC_",
    "UNSIGNED SIGNED SIGNED_1 SIGNED_2 SIGNED_4 BRANCH GOT GOT_LOAD SUBTRACTOR",
  ),
  "aarch64-apple-darwin": named(
    "ARM64_RELOC_",
    "UNSIGNED BRANCH26 PAGE21 PAGEOFF12 GOT_LOAD_PAGE21 GOT_LOAD_PAGEOFF12 ADDEND SUBTRACTOR",
  ),
  "x86_64-pc-windows-msvc": named(
    "IMAGE_REL_AMD64_",
    "ADDR64 ADDR32 ADDR32NB REL32 REL32_1 REL32_2 REL32_3 REL32_4 REL32_5 SECREL SECTION",
  ),
  "aarch64-pc-windows-msvc": named(
    "IMAGE_REL_ARM64_",
    "ADDR64 BRANCH26 BRANCH19 BRANCH14 PAGEBASE_REL21 PAGEOFFSET_12A PAGEOFFSET_12L REL21",
  ),
  "i686-pc-windows-msvc": named("IMAGE_REL_I386_", "DIR32 DIR32NB REL32"),
  "i686-unknown-linux-gnu": named("R_386_", "32 PC32 PLT32 GOT32X GOTPC"),
  "riscv64-unknown-linux-gnu": named(
    "R_RISCV_",
    "CALL_PLT PCREL_HI20 PCREL_LO12_I PCREL_LO12_S GOT_HI20 BRANCH JAL RVC_BRANCH RVC_JUMP 64 RELAX ALIGN",
  ),
};
