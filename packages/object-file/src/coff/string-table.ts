import type { ByteReader } from "../reader.ts";

/** The string table right behind the symbol table: a length word that counts itself, then strings. */
export interface CoffStringTable {
  readonly offset: number;
  readonly size: number;
}

/** Finds the string table. An object without symbols has none; one of less than its length word is empty. */
export function readStringTable(
  reader: ByteReader,
  symbolTableOffset: number,
  symbolTableEnd: number,
): CoffStringTable {
  if (symbolTableOffset === 0 || symbolTableEnd === reader.length) return { offset: symbolTableEnd, size: 0 };
  const size = reader.u32(symbolTableEnd);
  reader.check(symbolTableEnd, size, "the string table", symbolTableEnd);
  return { offset: symbolTableEnd, size };
}

/** The string at `offset` of the table; `at` is the field that points there. */
export function coffString(reader: ByteReader, table: CoffStringTable, offset: number, at: number): string {
  if (offset < 4 || offset >= table.size) {
    reader.fail(at, `name offset ${offset} is outside the string table of ${table.size} bytes`);
  }
  return reader.cString(table.offset + offset, table.offset + table.size, at);
}

const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/**
 * A section's name: up to eight bytes, or `/` and a decimal offset in the string table, or (beyond 9,999,999)
 * `//` and the offset in base 64, most significant digit first.
 */
export function coffSectionName(reader: ByteReader, table: CoffStringTable, at: number): string {
  const name = reader.fixedString(at, 8);
  if (!name.startsWith("/")) return name;
  let offset = 0;
  if (name.startsWith("//")) {
    for (const digit of name.slice(2)) {
      const value = BASE64.indexOf(digit);
      if (value < 0) reader.fail(at, `section name "${name}" is no base-64 offset`);
      offset = offset * 64 + value;
    }
  } else {
    if (!/^\/[0-9]+$/.test(name)) reader.fail(at, `section name "${name}" is no decimal offset`);
    offset = Number(name.slice(1));
  }
  return coffString(reader, table, offset, at);
}
