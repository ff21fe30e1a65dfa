import type { ObjectSymbol, Relocation } from "../model.ts";
import type { ByteReader } from "../reader.ts";
import { EM_MIPS, SHT_RELA } from "./constants.ts";
import type { ElfHeader } from "./file.ts";
import { readImplicitAddend } from "./implicit-addend.ts";
import { elfRelocationName, mips64RelocationName } from "./relocation-names.ts";
import type { SectionHeader } from "./section.ts";

/**
 * Reads one `SHT_REL` or `SHT_RELA` table (gABI, "Relocation"). `target` is the section it patches, whose
 * bytes hold the addends of `SHT_REL`.
 */
export function readRelocations(
  reader: ByteReader,
  elf: ElfHeader,
  table: SectionHeader,
  target: SectionHeader,
  targetBytes: Uint8Array,
  symbols: readonly ObjectSymbol[],
): Relocation[] {
  const wide = elf.bits === 64;
  const explicit = table.type === SHT_RELA;
  const entrySize = relocationEntrySize(elf, table);
  if (table.entrySize !== entrySize) {
    reader.fail(
      table.at,
      `sh_entsize of relocation section ${table.index} is ${table.entrySize}, must be ${entrySize}`,
    );
  }
  if (table.size % entrySize !== 0) {
    reader.fail(
      table.at,
      `relocation section ${table.index}: ${table.size} bytes are no multiple of ${entrySize}`,
    );
  }
  const relocations: Relocation[] = [];
  for (let at = table.offset; at < table.offset + table.size; at += entrySize) {
    const offset = wide ? reader.size64(at, "r_offset") : reader.u32(at);
    // At the very end is allowed: an empty R_RISCV_ALIGN or a R_*_NONE patches nothing.
    if (offset > target.size) {
      reader.fail(
        at,
        `relocation at 0x${offset.toString(16)} of section ${target.index}, which has ${target.size} bytes`,
      );
    }
    const { symbolIndex, type, typeCode } = readInfo(reader, elf, at + (wide ? 8 : 4));
    const symbol = symbols[symbolIndex];
    if (symbolIndex !== 0 && symbol === undefined) {
      reader.fail(at, `relocation against symbol ${symbolIndex} of ${symbols.length}`);
    }
    let addend: bigint;
    if (!explicit) addend = readImplicitAddend(reader, elf, typeCode, type, targetBytes, offset, at);
    else addend = wide ? reader.i64(at + 16) : BigInt(reader.i32(at + 8));
    relocations.push({
      offset,
      type,
      typeCode,
      symbol: symbolIndex === 0 ? undefined : symbol,
      section: undefined,
      addend,
    });
  }
  return relocations;
}

/** Bytes of one `Elf*_Rel` or `Elf*_Rela`. */
function relocationEntrySize(elf: ElfHeader, table: SectionHeader): number {
  const word = elf.bits / 8;
  return table.type === SHT_RELA ? 3 * word : 2 * word;
}

function readInfo(
  reader: ByteReader,
  elf: ElfHeader,
  at: number,
): { symbolIndex: number; type: string; typeCode: number } {
  if (elf.bits === 32) {
    const info = reader.u32(at);
    return {
      symbolIndex: info >>> 8,
      type: elfRelocationName(elf.machine, info & 0xff),
      typeCode: info & 0xff,
    };
  }
  if (elf.machine === EM_MIPS) {
    // N64's r_info is no 64-bit number but a struct: r_sym in the file's byte order, then the bytes r_ssym,
    // r_type3, r_type2, r_type, whatever the byte order (64-bit ELF Object File Specification, section 2.9).
    const [ssym, type3, type2, type] = [4, 5, 6, 7].map((byte) => reader.u8(at + byte)) as [
      number,
      number,
      number,
      number,
    ];
    return {
      symbolIndex: reader.u32(at),
      type: mips64RelocationName(type, type2, type3),
      typeCode: (type | (type2 << 8) | (type3 << 16) | (ssym << 24)) >>> 0,
    };
  }
  const low = reader.u32(at + (reader.littleEndian ? 0 : 4));
  const high = reader.u32(at + (reader.littleEndian ? 4 : 0));
  return { symbolIndex: high, type: elfRelocationName(elf.machine, low), typeCode: low };
}
