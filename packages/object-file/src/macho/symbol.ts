import type { ObjectSymbol } from "../model.ts";
import type { ByteReader } from "../reader.ts";
import {
  N_ABS,
  N_EXT,
  N_INDR,
  N_PBUD,
  N_PEXT,
  N_SECT,
  N_STAB,
  N_TYPE,
  N_UNDF,
  N_WEAK_DEF,
  N_WEAK_REF,
  symbolDescNames,
} from "./constants.ts";

/** The fields of `LC_SYMTAB`, checked against the file's length. */
export interface SymbolTable {
  readonly at: number;
  readonly offset: number;
  readonly count: number;
  readonly stringOffset: number;
  readonly stringSize: number;
}

const NLIST_64_SIZE = 16;

/** Reads `LC_SYMTAB` at `at`. */
export function readSymbolTable(reader: ByteReader, at: number): SymbolTable {
  const table: SymbolTable = {
    at,
    offset: reader.u32(at + 8),
    count: reader.u32(at + 12),
    stringOffset: reader.u32(at + 16),
    stringSize: reader.u32(at + 20),
  };
  reader.check(
    table.offset,
    table.count * NLIST_64_SIZE,
    `the symbol table of ${table.count} entries`,
    at + 8,
  );
  reader.check(table.stringOffset, table.stringSize, "the string table", at + 16);
  return table;
}

/** Reads the `nlist_64` entries (<mach-o/nlist.h>). */
export function readMachoSymbols(
  reader: ByteReader,
  table: SymbolTable,
  sectionCount: number,
): ObjectSymbol[] {
  const symbols: ObjectSymbol[] = [];
  for (let index = 0; index < table.count; index++) {
    symbols.push(readSymbol(reader, table, sectionCount, index, table.offset + index * NLIST_64_SIZE));
  }
  return symbols;
}

function readSymbol(
  reader: ByteReader,
  table: SymbolTable,
  sectionCount: number,
  index: number,
  at: number,
): ObjectSymbol {
  const type = reader.u8(at + 4);
  const desc = reader.u16(at + 6);
  const value = reader.u64(at + 8);
  const isStab = (type & N_STAB) !== 0;
  const isExternal = !isStab && (type & N_EXT) !== 0;
  const isUndefined = !isStab && ((type & N_TYPE) === N_UNDF || (type & N_TYPE) === N_PBUD);
  const isCommon = isUndefined && isExternal && value !== 0n;
  const isIndirect = !isStab && (type & N_TYPE) === N_INDR;
  const isWeak = isExternal && !isCommon && (desc & (isUndefined ? N_WEAK_REF : N_WEAK_DEF)) !== 0;
  return {
    index,
    name: nameAt(reader, table, reader.u32(at), at),
    // GET_COMM_ALIGN: bits 8…11 of n_desc are log2 of a common symbol's alignment; n_value is its size.
    value: isCommon ? 1n << BigInt((desc >> 8) & 15) : value,
    size: isCommon ? value : 0n,
    section: isStab ? "debug" : isCommon ? "common" : placeOf(reader, type, sectionCount, index, at),
    binding: isWeak ? "weak" : isExternal ? "global" : "local",
    kind: isStab ? "other" : isCommon ? "common" : "none",
    visibility: !isStab && (type & N_PEXT) !== 0 ? "hidden" : "default",
    detail: {
      format: "macho",
      type,
      desc,
      flags: isStab || isCommon ? [] : symbolDescNames(desc),
      ...(isIndirect ? { indirectName: indirectName(reader, table, value, at + 8) } : {}),
    },
  };
}

function placeOf(
  reader: ByteReader,
  type: number,
  sectionCount: number,
  index: number,
  at: number,
): ObjectSymbol["section"] {
  switch (type & N_TYPE) {
    case N_UNDF:
    case N_PBUD:
    case N_INDR:
      return "undefined";
    case N_ABS:
      return "absolute";
    case N_SECT: {
      const ordinal = reader.u8(at + 5);
      if (ordinal === 0 || ordinal > sectionCount) {
        reader.fail(at + 5, `symbol ${index} lies in section ${ordinal} of ${sectionCount}`);
      }
      return ordinal - 1;
    }
    default:
      return reader.fail(at + 4, `symbol ${index} has the unknown type 0x${type.toString(16)}`);
  }
}

function nameAt(reader: ByteReader, table: SymbolTable, offset: number, at: number): string {
  // Index 0 means "no name", whatever byte the table starts with.
  if (offset === 0) return "";
  if (offset >= table.stringSize) {
    reader.fail(at, `name offset ${offset} is outside the string table of ${table.stringSize} bytes`);
  }
  return reader.cString(table.stringOffset + offset, table.stringOffset + table.stringSize, at);
}

function indirectName(reader: ByteReader, table: SymbolTable, value: bigint, at: number): string {
  if (value >= BigInt(table.stringSize))
    reader.fail(at, "the name of an indirect symbol is outside the string table");
  return nameAt(reader, table, Number(value), at);
}
