/**
 * Mach-O relocations. An entry is eight bytes: the address in the section, and a word of bit fields. Two
 * things make reading them more than that:
 *
 * - Some come in pairs. `SUBTRACTOR` and the `UNSIGNED` behind it mean `B + addend − A`; `ARM64_RELOC_ADDEND`
 *   holds the addend of the entry behind it. Each pair becomes one `Relocation`.
 * - With `r_extern` 0 the target is a section, and the bytes hold an address as if the object's sections were
 *   loaded where they say; we turn that into an addend from the section's start.
 *
 * Source: the comments of <mach-o/x86_64/reloc.h> and <mach-o/arm64/reloc.h>.
 */
import type { ObjectSymbol, Relocation, RelocationTarget, Section } from "../model.ts";
import type { ByteReader } from "../reader.ts";
import { ARM64_RELOCATION_NAMES, X86_64_RELOCATION_NAMES } from "./constants.ts";
import type { MachoSectionHeader } from "./section.ts";
import { MACHO_RELOCATION_SIZE } from "./section.ts";

/** One `relocation_info`. */
interface Entry {
  readonly at: number;
  readonly address: number;
  readonly symbolNumber: number;
  readonly pcRelative: boolean;
  readonly length: 1 | 2 | 4 | 8;
  readonly external: boolean;
  readonly typeCode: number;
  readonly type: string;
}

/** The bytes between the field of an x86-64 `SIGNED_n` and the end of its instruction. */
const TRAILING_BYTES: Readonly<Record<string, bigint>> = {
  X86_64_RELOC_SIGNED_1: 1n,
  X86_64_RELOC_SIGNED_2: 2n,
  X86_64_RELOC_SIGNED_4: 4n,
};

/** What relocations of one object may refer to. */
export interface MachoTargets {
  readonly architecture: "x86_64" | "aarch64";
  readonly symbols: readonly ObjectSymbol[];
  readonly sections: readonly MachoSectionHeader[];
}

/** Reads the relocations of one section, with pairs made one. */
export function readMachoRelocations(
  reader: ByteReader,
  header: MachoSectionHeader,
  targets: MachoTargets,
): Relocation[] {
  const end = header.relocationOffset + header.relocationCount * MACHO_RELOCATION_SIZE;
  const next = (at: number, behind: Entry): Entry => {
    if (at >= end)
      reader.fail(behind.at, `${behind.type} is the last entry, but must be followed by its other half`);
    const entry = readEntry(reader, header.section, targets, at);
    if (entry.address !== behind.address) {
      reader.fail(at, `${behind.type} and the ${entry.type} behind it are at different addresses`);
    }
    return entry;
  };
  const relocations: Relocation[] = [];
  for (let at = header.relocationOffset; at < end; at += MACHO_RELOCATION_SIZE) {
    const entry = readEntry(reader, header.section, targets, at);
    if (entry.type.endsWith("_SUBTRACTOR")) {
      at += MACHO_RELOCATION_SIZE;
      relocations.push(subtraction(reader, header.section, targets, entry, next(at, entry)));
    } else if (entry.type === "ARM64_RELOC_ADDEND") {
      at += MACHO_RELOCATION_SIZE;
      relocations.push(withAddend(reader, targets, entry, next(at, entry)));
    } else {
      relocations.push(plain(reader, header.section, targets, entry));
    }
  }
  return relocations;
}

function readEntry(
  reader: ByteReader,
  section: MachoSectionHeader["section"],
  targets: MachoTargets,
  at: number,
): Entry {
  const address = reader.u32(at);
  if (address >= 0x80000000) reader.fail(at, "a scattered relocation, which 64-bit Mach-O does not have");
  const word = reader.u32(at + 4);
  const typeCode = word >>> 28;
  const names = targets.architecture === "x86_64" ? X86_64_RELOCATION_NAMES : ARM64_RELOCATION_NAMES;
  const type = names[typeCode];
  if (type === undefined) reader.fail(at + 4, `unknown relocation type ${typeCode}`);
  const length = (1 << ((word >>> 25) & 3)) as Entry["length"];
  if (address + length > section.bytes.length) {
    reader.fail(
      at,
      `the ${length} bytes at 0x${address.toString(16)} that ${type} patches leave the section`,
    );
  }
  return {
    at,
    address,
    symbolNumber: word & 0xffffff,
    pcRelative: ((word >>> 24) & 1) !== 0,
    length,
    external: ((word >>> 27) & 1) !== 0,
    typeCode,
    type,
  };
}

function targetOf(reader: ByteReader, targets: MachoTargets, entry: Entry): RelocationTarget {
  const number = entry.symbolNumber;
  if (entry.external) {
    const symbol = targets.symbols[number];
    if (symbol === undefined)
      reader.fail(entry.at + 4, `relocation against symbol ${number} of ${targets.symbols.length}`);
    return { symbol, section: undefined };
  }
  // R_ABS: no target at all, the field already holds an absolute value.
  if (number === 0) return { symbol: undefined, section: undefined };
  if (number > targets.sections.length) {
    reader.fail(entry.at + 4, `relocation against section ${number} of ${targets.sections.length}`);
  }
  return { symbol: undefined, section: number - 1 };
}

/** The address a section-relative target counts from; 0 for a symbol. */
function baseOf(targets: MachoTargets, target: RelocationTarget): bigint {
  return target.section === undefined ? 0n : targets.sections[target.section]!.section.address;
}

function plain(
  reader: ByteReader,
  section: MachoSectionHeader["section"],
  targets: MachoTargets,
  entry: Entry,
): Relocation {
  const target = targetOf(reader, targets, entry);
  let addend: bigint;
  if (targets.architecture === "x86_64") {
    // The displacement counts from the end of the instruction, which is TRAILING_BYTES behind the field, but
    // assemblers put those bytes into the displacement too; without them it is what is added to the symbol.
    addend = fieldValue(section, entry) + (TRAILING_BYTES[entry.type] ?? 0n);
    if (target.section !== undefined) {
      const from = entry.pcRelative ? section.address + BigInt(entry.address) + BigInt(entry.length) : 0n;
      addend = BigInt.asIntN(64, from + addend - baseOf(targets, target));
    }
  } else if (entry.type === "ARM64_RELOC_UNSIGNED") {
    addend = BigInt.asIntN(64, fieldValue(section, entry) - baseOf(targets, target));
  } else {
    if (!entry.external)
      reader.fail(entry.at + 4, `${entry.type} against a section; arm64 allows symbols only`);
    addend =
      entry.type === "ARM64_RELOC_AUTHENTICATED_POINTER" ? authenticatedAddend(reader, section, entry) : 0n;
  }
  return {
    offset: entry.address,
    type: entry.type,
    typeCode: entry.typeCode,
    ...target,
    addend,
    length: entry.length,
    pcRelative: entry.pcRelative,
  };
}

/** `SUBTRACTOR` (A) and the `UNSIGNED` behind it (B): the value is B + addend − A. */
function subtraction(
  reader: ByteReader,
  section: MachoSectionHeader["section"],
  targets: MachoTargets,
  subtractor: Entry,
  minuend: Entry,
): Relocation {
  if (!minuend.type.endsWith("_UNSIGNED") || minuend.length !== subtractor.length) {
    reader.fail(
      minuend.at,
      `${subtractor.type} must be followed by an UNSIGNED of the same length, not ${minuend.type}`,
    );
  }
  const subtrahend = targetOf(reader, targets, subtractor);
  const target = targetOf(reader, targets, minuend);
  const addend = fieldValue(section, minuend) - baseOf(targets, target) + baseOf(targets, subtrahend);
  return {
    offset: subtractor.address,
    type: subtractor.type,
    typeCode: subtractor.typeCode,
    ...target,
    subtrahend,
    addend: BigInt.asIntN(64, addend),
    length: subtractor.length,
    pcRelative: subtractor.pcRelative,
  };
}

/** `ARM64_RELOC_ADDEND` (its symbol number is a signed 24-bit addend) and the relocation it belongs to. */
function withAddend(reader: ByteReader, targets: MachoTargets, addend: Entry, entry: Entry): Relocation {
  const allowed = ["ARM64_RELOC_BRANCH26", "ARM64_RELOC_PAGE21", "ARM64_RELOC_PAGEOFF12"];
  if (!allowed.includes(entry.type)) {
    reader.fail(
      entry.at,
      `ARM64_RELOC_ADDEND must be followed by one of ${allowed.join(", ")}, not ${entry.type}`,
    );
  }
  if (!entry.external)
    reader.fail(entry.at + 4, `${entry.type} against a section; arm64 allows symbols only`);
  return {
    offset: entry.address,
    type: entry.type,
    typeCode: entry.typeCode,
    ...targetOf(reader, targets, entry),
    addend: BigInt((addend.symbolNumber << 8) >> 8),
    length: entry.length,
    pcRelative: entry.pcRelative,
  };
}

function fieldValue(section: Pick<Section, "bytes">, entry: Entry): bigint {
  const view = new DataView(section.bytes.buffer, section.bytes.byteOffset + entry.address, entry.length);
  switch (entry.length) {
    case 1:
      return BigInt(view.getInt8(0));
    case 2:
      return BigInt(view.getInt16(0, true));
    case 4:
      return BigInt(view.getInt32(0, true));
    case 8:
      return view.getBigInt64(0, true);
  }
}

/** arm64e: the low half is the addend, the high half the key, diversity and "authenticated" bits. */
function authenticatedAddend(reader: ByteReader, section: Pick<Section, "bytes">, entry: Entry): bigint {
  if (entry.length !== 8) reader.fail(entry.at, `${entry.type} patches 8 bytes, not ${entry.length}`);
  return BigInt.asIntN(32, fieldValue(section, entry));
}
