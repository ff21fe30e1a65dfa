import type { CoffSymbolDetail, ObjectSymbol, SectionGroup } from "../model.ts";
import type { ByteReader } from "../reader.ts";
import {
  IMAGE_SYM_CLASS_EXTERNAL,
  IMAGE_SYM_CLASS_FILE,
  IMAGE_SYM_CLASS_STATIC,
  IMAGE_SYM_CLASS_WEAK_EXTERNAL,
  IMAGE_SYM_DTYPE_FUNCTION,
  storageClassName,
} from "./constants.ts";
import type { CoffHeader } from "./file.ts";
import { coffString } from "./string-table.ts";
import type { CoffStringTable } from "./string-table.ts";

/** What a section-definition auxiliary record says about its section's COMDAT. */
export interface SectionDefinition {
  /** Index of the section defined. */
  readonly section: number;
  readonly selection: number;
  /** Official number of the section an associative one follows. */
  readonly associated: number;
  /** Where the record lies, for errors. */
  readonly at: number;
}

export interface CoffSymbols {
  readonly symbols: ObjectSymbol[];
  /** Symbols by their official number: auxiliary records leave gaps. */
  readonly byIndex: ReadonlyMap<number, ObjectSymbol>;
  readonly definitions: readonly SectionDefinition[];
}

/** Reads the symbol table (PE Format, "COFF Symbol Table" and "Auxiliary Symbol Records"). */
export function readCoffSymbols(reader: ByteReader, coff: CoffHeader, strings: CoffStringTable): CoffSymbols {
  const symbols: ObjectSymbol[] = [];
  const byIndex = new Map<number, ObjectSymbol>();
  const definitions: SectionDefinition[] = [];
  const { symbolSize } = coff;
  for (let index = 0; index < coff.symbolCount;) {
    const at = coff.symbolTableOffset + index * symbolSize;
    const auxiliaryCount = reader.u8(at + symbolSize - 1);
    if (index + 1 + auxiliaryCount > coff.symbolCount) {
      reader.fail(
        at,
        `symbol ${index} has ${auxiliaryCount} auxiliary records, beyond the table of ${coff.symbolCount}`,
      );
    }
    const symbol = readSymbol(reader, coff, strings, index, at, auxiliaryCount);
    if (symbol.kind === "section") {
      const auxiliary = at + symbolSize;
      const high = coff.big ? reader.u16(auxiliary + 16) * 0x10000 : 0;
      definitions.push({
        section: symbol.section as number,
        selection: reader.u8(auxiliary + 14),
        associated: reader.u16(auxiliary + 12) + high,
        at: auxiliary,
      });
    }
    symbols.push(symbol);
    byIndex.set(index, symbol);
    index += 1 + auxiliaryCount;
  }
  return { symbols, byIndex, definitions };
}

function readSymbol(
  reader: ByteReader,
  coff: CoffHeader,
  strings: CoffStringTable,
  index: number,
  at: number,
  auxiliaryCount: number,
): ObjectSymbol {
  const behindSection = at + (coff.big ? 16 : 14);
  const value = reader.u32(at + 8);
  const type = reader.u16(behindSection);
  const storageClass = reader.u8(behindSection + 2);
  const auxiliary = at + coff.symbolSize;
  const isFile = storageClass === IMAGE_SYM_CLASS_FILE;
  const isWeak = storageClass === IMAGE_SYM_CLASS_WEAK_EXTERNAL;
  let name = reader.u32(at) === 0 ? longName(reader, strings, at) : reader.fixedString(at, 8);
  // The record itself is always called ".file"; the auxiliary records hold the name in a row.
  if (isFile && auxiliaryCount > 0) name = reader.fixedString(auxiliary, auxiliaryCount * coff.symbolSize);
  let section = placeOf(reader, coff, at);
  // An undefined external with a value is a common symbol of that size.
  const isCommon = section === "undefined" && storageClass === IMAGE_SYM_CLASS_EXTERNAL && value !== 0;
  if (isCommon) section = "common";
  const isSection =
    storageClass === IMAGE_SYM_CLASS_STATIC &&
    auxiliaryCount > 0 &&
    value === 0 &&
    typeof section === "number";
  let kind: ObjectSymbol["kind"] = "none";
  if (isFile) kind = "file";
  else if (isCommon) kind = "common";
  else if ((type & 0xf0) >> 4 === IMAGE_SYM_DTYPE_FUNCTION) kind = "function";
  else if (isSection) kind = "section";
  const detail: CoffSymbolDetail = {
    format: "coff",
    storageClass: storageClassName(storageClass),
    storageClassCode: storageClass,
    type,
    auxiliaryCount,
    ...(isWeak && auxiliaryCount > 0 ? { weakExternal: weakExternal(reader, auxiliary) } : {}),
  };
  return {
    index,
    name,
    value: isCommon ? 0n : BigInt(value),
    size: isCommon ? BigInt(value) : 0n,
    section,
    binding: isWeak ? "weak" : storageClass === IMAGE_SYM_CLASS_EXTERNAL ? "global" : "local",
    kind,
    visibility: "default",
    detail,
  };
}

function longName(reader: ByteReader, strings: CoffStringTable, at: number): string {
  const offset = reader.u32(at + 4);
  // Eight zero bytes are the empty name, not offset 0 of the table (its length word).
  return offset === 0 ? "" : coffString(reader, strings, offset, at + 4);
}

function placeOf(reader: ByteReader, coff: CoffHeader, at: number): ObjectSymbol["section"] {
  // In plain objects the 16-bit field is unsigned up to 0xfeff (65,279 sections), and signed above.
  const number = coff.big
    ? reader.i32(at + 12)
    : reader.u16(at + 12) <= 0xfeff
      ? reader.u16(at + 12)
      : reader.i16(at + 12);
  if (number === 0) return "undefined";
  if (number === -1) return "absolute";
  if (number === -2) return "debug";
  if (number < 0 || number > coff.sectionCount) {
    reader.fail(at + 12, `symbol in section ${number} of ${coff.sectionCount}`);
  }
  return number - 1;
}

const SEARCHES = [undefined, "no-library", "library", "alias", "anti-dependency"] as const;

function weakExternal(reader: ByteReader, at: number): NonNullable<CoffSymbolDetail["weakExternal"]> {
  const code = reader.u32(at + 4);
  const search = SEARCHES[code];
  if (search === undefined) reader.fail(at + 4, `unknown weak external characteristics ${code}`);
  return { defaultSymbolIndex: reader.u32(at), search };
}

const SELECTIONS = [
  undefined,
  "no-duplicates",
  "any",
  "same-size",
  "exact-match",
  "associative",
  "largest",
  "newest",
] as const satisfies readonly (SectionGroup["selection"] | undefined)[];

/**
 * The COMDAT groups, by section index (PE Format, "COMDAT Sections"): the section symbol tells the selection,
 * the first other symbol of the section is the signature, and an associative section shares the signature of
 * the section it follows.
 */
export function readComdats(
  reader: ByteReader,
  coff: CoffHeader,
  isComdat: (section: number) => boolean,
  { symbols, definitions }: CoffSymbols,
): Map<number, SectionGroup> {
  const signatures = new Map<number, string>();
  for (const symbol of symbols) {
    if (typeof symbol.section !== "number" || symbol.kind === "section") continue;
    if (!signatures.has(symbol.section)) signatures.set(symbol.section, symbol.name);
  }
  const associations = new Map<number, number>();
  const roots = new Map<number, number>();
  const groups = new Map<number, SectionGroup>();
  for (const { section, selection: code, associated, at } of definitions) {
    if (!isComdat(section)) continue;
    const selection = SELECTIONS[code];
    if (selection === undefined) reader.fail(at + 14, `unknown COMDAT selection ${code}`);
    if (selection !== "associative") {
      groups.set(section, { signature: signatures.get(section) ?? "", comdat: true, selection });
      continue;
    }
    if (associated < 1 || associated > coff.sectionCount) {
      reader.fail(
        at + 12,
        `section ${section + 1} is associated with section ${associated} of ${coff.sectionCount}`,
      );
    }
    associations.set(section, associated - 1);
  }
  for (const [section, leader] of associations) {
    const signature = groups.get(rootOf(associations, roots, section))?.signature ?? "";
    groups.set(section, { signature, comdat: true, selection: "associative", section: leader });
  }
  return groups;
}

/**
 * Follows a chain of associative sections to its end. Every section on the way remembers the end in `roots`,
 * so that a long chain costs linear time; a ring, which means nothing, ends where it began.
 */
function rootOf(
  associations: ReadonlyMap<number, number>,
  roots: Map<number, number>,
  start: number,
): number {
  const way = new Set<number>();
  let section = start;
  for (;;) {
    const known = roots.get(section);
    if (known !== undefined) {
      section = known;
      break;
    }
    const next = associations.get(section);
    if (next === undefined || way.has(section)) break;
    way.add(section);
    section = next;
  }
  for (const passed of way) roots.set(passed, section);
  return section;
}
