/**
 * COFF keeps every addend in the bytes to be patched: as plain data, or inside the immediate of an
 * instruction. This file takes it out again, exactly as the linker will when it adds the symbol's value.
 */

/** Why an addend could not be read, or the addend. */
export type ImplicitAddend = { readonly addend: bigint } | { readonly problem: string };

/** Width in bytes of the field a relocation type patches. */
const FIELD_WIDTHS: Readonly<Record<string, number>> = {
  IMAGE_REL_AMD64_ABSOLUTE: 0,
  IMAGE_REL_AMD64_ADDR64: 8,
  IMAGE_REL_AMD64_ADDR32: 4,
  IMAGE_REL_AMD64_ADDR32NB: 4,
  IMAGE_REL_AMD64_REL32: 4,
  IMAGE_REL_AMD64_REL32_1: 4,
  IMAGE_REL_AMD64_REL32_2: 4,
  IMAGE_REL_AMD64_REL32_3: 4,
  IMAGE_REL_AMD64_REL32_4: 4,
  IMAGE_REL_AMD64_REL32_5: 4,
  IMAGE_REL_AMD64_SECTION: 2,
  IMAGE_REL_AMD64_SECREL: 4,
  IMAGE_REL_AMD64_SECREL7: 1,
  IMAGE_REL_AMD64_TOKEN: 4,
  IMAGE_REL_AMD64_SREL32: 4,
  IMAGE_REL_AMD64_SSPAN32: 4,
  IMAGE_REL_I386_ABSOLUTE: 0,
  IMAGE_REL_I386_DIR16: 2,
  IMAGE_REL_I386_REL16: 2,
  IMAGE_REL_I386_DIR32: 4,
  IMAGE_REL_I386_DIR32NB: 4,
  IMAGE_REL_I386_SECTION: 2,
  IMAGE_REL_I386_SECREL: 4,
  IMAGE_REL_I386_TOKEN: 4,
  IMAGE_REL_I386_SECREL7: 1,
  IMAGE_REL_I386_REL32: 4,
  IMAGE_REL_ARM64_ABSOLUTE: 0,
  IMAGE_REL_ARM64_ADDR32: 4,
  IMAGE_REL_ARM64_ADDR32NB: 4,
  IMAGE_REL_ARM64_BRANCH26: 4,
  IMAGE_REL_ARM64_PAGEBASE_REL21: 4,
  IMAGE_REL_ARM64_REL21: 4,
  IMAGE_REL_ARM64_PAGEOFFSET_12A: 4,
  IMAGE_REL_ARM64_PAGEOFFSET_12L: 4,
  IMAGE_REL_ARM64_SECREL: 4,
  IMAGE_REL_ARM64_SECREL_LOW12A: 4,
  IMAGE_REL_ARM64_SECREL_HIGH12A: 4,
  IMAGE_REL_ARM64_SECREL_LOW12L: 4,
  IMAGE_REL_ARM64_TOKEN: 4,
  IMAGE_REL_ARM64_SECTION: 2,
  IMAGE_REL_ARM64_ADDR64: 8,
  IMAGE_REL_ARM64_BRANCH19: 4,
  IMAGE_REL_ARM64_BRANCH14: 4,
  IMAGE_REL_ARM64_REL32: 4,
  IMAGE_REL_ARM_ABSOLUTE: 0,
  IMAGE_REL_ARM_ADDR32: 4,
  IMAGE_REL_ARM_ADDR32NB: 4,
  IMAGE_REL_ARM_TOKEN: 4,
  IMAGE_REL_ARM_REL32: 4,
  IMAGE_REL_ARM_SECTION: 2,
  IMAGE_REL_ARM_SECREL: 4,
  IMAGE_REL_ARM_MOV32T: 8,
  IMAGE_REL_ARM_BRANCH20T: 4,
  IMAGE_REL_ARM_BRANCH24T: 4,
  IMAGE_REL_ARM_BLX23T: 4,
};

/** The addend of a relocation of type `name` at `offset` of a section's bytes. */
export function readCoffAddend(name: string, bytes: Uint8Array, offset: number): ImplicitAddend {
  const width = FIELD_WIDTHS[name];
  if (width === undefined) return { problem: `cannot read the implicit addend of a ${name} relocation` };
  if (offset + width > bytes.length) {
    return {
      problem: `the ${width} bytes at 0x${offset.toString(16)} that ${name} patches leave the section`,
    };
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, width);
  const arm = armImmediate(name, view);
  if (arm !== undefined) return { addend: BigInt(arm) };
  switch (width) {
    case 0:
      return { addend: 0n };
    case 1:
      // SECREL7: only the low seven bits belong to the field.
      return { addend: BigInt(view.getUint8(0) & 0x7f) };
    case 2:
      return { addend: BigInt(view.getInt16(0, true)) };
    case 4:
      return { addend: BigInt(view.getInt32(0, true)) };
    default:
      return { addend: view.getBigInt64(0, true) };
  }
}

/** Addends inside ARM64 and Thumb-2 instructions; undefined where the field is plain data. */
function armImmediate(name: string, view: DataView): number | undefined {
  switch (name) {
    case "IMAGE_REL_ARM64_BRANCH26":
      return signed(view.getUint32(0, true), 26) * 4;
    case "IMAGE_REL_ARM64_BRANCH19":
      return signed(view.getUint32(0, true) >>> 5, 19) * 4;
    case "IMAGE_REL_ARM64_BRANCH14":
      return signed(view.getUint32(0, true) >>> 5, 14) * 4;
    case "IMAGE_REL_ARM64_PAGEBASE_REL21":
    case "IMAGE_REL_ARM64_REL21": {
      // immhi:immlo of ADR / ADRP. In COFF it counts bytes, even for ADRP: the linker adds it to the symbol
      // before it takes the page.
      const word = view.getUint32(0, true);
      return signed((((word >>> 5) & 0x7ffff) << 2) | ((word >>> 29) & 3), 21);
    }
    case "IMAGE_REL_ARM64_PAGEOFFSET_12A":
    case "IMAGE_REL_ARM64_SECREL_LOW12A":
      return (view.getUint32(0, true) >>> 10) & 0xfff;
    case "IMAGE_REL_ARM64_SECREL_HIGH12A":
      return ((view.getUint32(0, true) >>> 10) & 0xfff) * 0x1000;
    case "IMAGE_REL_ARM64_PAGEOFFSET_12L":
    case "IMAGE_REL_ARM64_SECREL_LOW12L": {
      const word = view.getUint32(0, true);
      return ((word >>> 10) & 0xfff) << loadStoreScale(word);
    }
    case "IMAGE_REL_ARM_MOV32T":
      return (thumbImmediate16(view, 4) << 16) | thumbImmediate16(view, 0);
    case "IMAGE_REL_ARM_BRANCH24T":
    case "IMAGE_REL_ARM_BLX23T":
      return thumbBranch24(view);
    case "IMAGE_REL_ARM_BRANCH20T":
      return thumbBranch20(view);
    default:
      return undefined;
  }
}

/** The low `bits` of a word as a two's-complement number. */
function signed(word: number, bits: number): number {
  return (word << (32 - bits)) >> (32 - bits);
}

/** log2 of the access size of an LDR/STR (unsigned immediate): the size field, or 4 for a 128-bit vector. */
function loadStoreScale(word: number): number {
  return (word & 0x04800000) === 0x04800000 && word >>> 30 === 0 ? 4 : word >>> 30;
}

/** imm4:i:imm3:imm8 of a Thumb-2 MOVW (encoding T3) or MOVT (T1). */
function thumbImmediate16(view: DataView, offset: number): number {
  const first = view.getUint16(offset, true);
  const second = view.getUint16(offset + 2, true);
  return ((first & 15) << 12) | (((first >>> 10) & 1) << 11) | (((second >>> 12) & 7) << 8) | (second & 0xff);
}

/** S:I1:I2:imm10:imm11:0 of a Thumb-2 B (T4), BL or BLX, with I = NOT(J XOR S). */
function thumbBranch24(view: DataView): number {
  const first = view.getUint16(0, true);
  const second = view.getUint16(2, true);
  const sign = (first >>> 10) & 1;
  const i1 = ~((second >>> 13) ^ sign) & 1;
  const i2 = ~((second >>> 11) ^ sign) & 1;
  const value = (sign << 24) | (i1 << 23) | (i2 << 22) | ((first & 0x3ff) << 12) | ((second & 0x7ff) << 1);
  return signed(value, 25);
}

/** S:J2:J1:imm6:imm11:0 of a Thumb-2 conditional B (T3). */
function thumbBranch20(view: DataView): number {
  const first = view.getUint16(0, true);
  const second = view.getUint16(2, true);
  const value =
    (((first >>> 10) & 1) << 20) |
    (((second >>> 11) & 1) << 19) |
    (((second >>> 13) & 1) << 18) |
    ((first & 0x3f) << 12) |
    ((second & 0x7ff) << 1);
  return signed(value, 21);
}
