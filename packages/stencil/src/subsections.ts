import type { ObjectFile, Section } from "@serigraph/object-file";

/** A piece of a Mach-O section that stands or falls as a whole. */
export interface Subsection {
  /** Its bytes and relocations, numbered anew. */
  readonly section: Section;
  /** The section it was cut from, and where. */
  readonly original: number;
  readonly start: number;
  /** The name it goes by, if a symbol begins it. */
  readonly name: string | undefined;
}

/**
 * Cuts sections as a linker for Mach-O does: pools of literals between literals, others where a symbol begins, if the
 * object allows that (`MH_SUBSECTIONS_VIA_SYMBOLS`).
 *
 * @param choose of the names of symbols at one address: that of what begins there, and those of functions without any code, each of which
 * becomes an empty subsection
 */
export function splitSections(
  object: ObjectFile,
  choose: (names: readonly string[]) => {
    readonly name: string | undefined;
    readonly empty: readonly string[];
  },
): Subsection[] {
  const result: Subsection[] = [];
  for (const section of object.sections) {
    const names = namesByOffset(object, section);
    const starts = new Set([0, ...literalStarts(section)]);
    if (object.subsectionsViaSymbols && starts.size === 1) for (const at of names.keys()) starts.add(at);
    const sorted = [...starts].filter((at) => at === 0 || at < section.size).sort((a, b) => a - b);
    const add = (start: number, end: number, name: string | undefined): void =>
      void result.push({
        section: piece(section, start, end, result.length),
        original: section.index,
        start,
        name,
      });
    sorted.forEach((start, i) => {
      const { name, empty } = choose(names.get(start) ?? []);
      for (const one of empty) add(start, start, one);
      add(start, sorted[i + 1] ?? section.size, name);
    });
    const last = section.size;
    if (!sorted.includes(last) && names.has(last))
      for (const one of choose(names.get(last)!).empty) add(last, last, one);
  }
  return result;
}

/** Symbols that begin something, by their offset in a section; global ones first. */
function namesByOffset(object: ObjectFile, section: Section): Map<number, string[]> {
  const result = new Map<number, string[]>();
  const symbols = object.symbols.filter(
    ({ section: at, detail }) =>
      at === section.index && detail.format === "macho" && !detail.flags.includes("N_ALT_ENTRY"),
  );
  symbols.sort((a, b) => Number(a.binding === "local") - Number(b.binding === "local"));
  for (const symbol of symbols) {
    const offset = Number(symbol.value - section.address);
    const names = result.get(offset) ?? [];
    names.push(symbol.name);
    result.set(offset, names);
  }
  return result;
}

/** Where each literal of a pool begins; nothing for other sections. */
function literalStarts(section: Section): number[] {
  const starts: number[] = [];
  if (/^S_(4|8|16)BYTE_LITERALS$/.test(section.type))
    for (let at = 0; at < section.size; at += section.entrySize) starts.push(at);
  if (section.type === "S_CSTRING_LITERALS")
    for (let at = 0; at < section.bytes.length; at = section.bytes.indexOf(0, at) + 1) {
      starts.push(at);
      if (section.bytes.indexOf(0, at) < 0) break;
    }
  return starts;
}

function piece(section: Section, start: number, end: number, index: number): Section {
  // As aligned as the section's start and the distance from it allow.
  const alignment = start === 0 ? section.alignment : Math.min(section.alignment, start & -start);
  return {
    ...section,
    index,
    size: end - start,
    address: section.address + BigInt(start),
    alignment,
    bytes: section.bytes.subarray(start, end),
    relocations: section.relocations
      .filter(({ offset }) => offset >= start && offset < end)
      .map((relocation) => ({ ...relocation, offset: relocation.offset - start })),
  };
}
