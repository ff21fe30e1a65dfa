import type { ObjectFile, ObjectSymbol, Relocation, Section } from "@serigraph/object-file";
import { endPrefix } from "./asm/layout.ts";
import { splitSections } from "./subsections.ts";
import type { Target } from "./targets.ts";

/**
 * An object as the extraction reads it, whatever its format: a section of its own for each function, called
 * `.text.NAME`; names as in C; relocations that all name a symbol, in order of offset; and kinds that say how wide
 * their field is. ELF objects are like that already.
 */
export function linkerView(object: ObjectFile, target: Target): ObjectFile {
  switch (object.format) {
    case "elf":
      return object;
    case "coff":
      return viewOfCoff(object, target);
    case "macho":
      return viewOfMachO(object, target);
  }
}

const withoutPrefix = (name: string, prefix: string): string =>
  prefix !== "" && name.startsWith(prefix) ? name.slice(prefix.length) : name;

/** `-ffunction-sections` makes a COMDAT of each function there: sections that are all called `.text`, told apart by their symbol. */
function viewOfCoff(object: ObjectFile, target: Target): ObjectFile {
  const renamed = new Map<ObjectSymbol, ObjectSymbol>();
  for (const symbol of object.symbols)
    // A section's symbol has the section's name, which is no name of C's.
    if (symbol.kind !== "section")
      renamed.set(symbol, { ...symbol, name: withoutPrefix(symbol.name, target.symbolPrefix) });
  const sections = object.sections.map((section): Section => {
    const { group, kind } = section;
    const name =
      kind === "code" && group !== undefined
        ? `${section.name}.${withoutPrefix(group.signature, target.symbolPrefix)}`
        : section.name;
    const relocations = section.relocations.map((relocation) => ({
      ...relocation,
      symbol:
        relocation.symbol === undefined ? undefined : (renamed.get(relocation.symbol) ?? relocation.symbol),
    }));
    return { ...section, name, relocations: inOrder(relocations) };
  });
  return { ...object, sections, symbols: object.symbols.map((symbol) => renamed.get(symbol) ?? symbol) };
}

/** A section holds many functions there; symbols say where the linker may split it (`.subsections_via_symbols`). */
function viewOfMachO(object: ObjectFile, target: Target): ObjectFile {
  const parts = splitSections(object, (names) => {
    const own = names.filter((name) => !name.startsWith("ltmp"));
    const plain = (name: string): string => withoutPrefix(name, target.symbolPrefix);
    const ends = new Set(own.map(plain));
    const real = own.filter((name) => !plain(name).startsWith(endPrefix));
    // A stencil that does nothing (a move to the same register) ends where it begins.
    const empty = real.filter((name) => ends.has(endPrefix + name));
    const name = real.find((one) => !empty.includes(one)) ?? own.find((one) => !real.includes(one));
    return { name: name ?? own[0] ?? names[0], empty };
  });
  const sections = parts.map(({ section, name: symbolName }): Section => {
    const plain = symbolName === undefined ? "" : withoutPrefix(symbolName, target.symbolPrefix);
    const name = section.kind === "code" ? `.text.${plain}` : section.name;
    // What the assembler put between a stencil's end and the next function.
    const kind = section.kind === "code" && plain.startsWith(endPrefix) ? "metadata" : section.kind;
    return { ...section, name, kind };
  });

  const partsOf = object.sections.map((section) => parts.filter((part) => part.original === section.index));
  const partAt = (section: number, offset: number) => {
    const candidates = partsOf[section]!;
    return candidates.findLast((part) => part.start <= offset) ?? candidates[0]!;
  };
  const moved = new Map<ObjectSymbol, ObjectSymbol>();
  for (const symbol of object.symbols) {
    const name = withoutPrefix(symbol.name, target.symbolPrefix);
    if (typeof symbol.section !== "number") {
      moved.set(symbol, { ...symbol, name });
      continue;
    }
    const offset = Number(symbol.value - object.sections[symbol.section]!.address);
    const part = partAt(symbol.section, offset);
    moved.set(symbol, { ...symbol, name, section: part.section.index, value: BigInt(offset - part.start) });
  }
  const retarget = (relocation: Relocation): Relocation => {
    const { subtrahend } = relocation;
    const type = relocation.length === 4 ? kindOf4Bytes(relocation.type) : relocation.type;
    const common = {
      ...relocation,
      type,
      section: undefined,
      // A pair without a symbol to subtract keeps its section's number, and is refused.
      ...(subtrahend?.symbol === undefined
        ? {}
        : { subtrahend: { symbol: moved.get(subtrahend.symbol), section: undefined } }),
    };
    if (relocation.symbol !== undefined) return { ...common, symbol: moved.get(relocation.symbol) };
    if (relocation.section === undefined) return common;
    const part = partAt(relocation.section, Number(relocation.addend));
    return {
      ...common,
      symbol: sectionSymbol(part.section),
      addend: relocation.addend - BigInt(part.start),
    };
  };
  return {
    ...object,
    sections: sections.map((section) => ({
      ...section,
      relocations: inOrder(section.relocations.map(retarget)),
    })),
    symbols: object.symbols.map((symbol) => moved.get(symbol)!),
  };
}

/** Mach-O says a field's width beside its type; the kinds of holes say it in their name. */
const kindOf4Bytes = (type: string): string =>
  /_RELOC_(UNSIGNED|SUBTRACTOR)$/.test(type) ? `${type}_32` : type;

const inOrder = (relocations: readonly Relocation[]): Relocation[] =>
  [...relocations].sort((a, b) => a.offset - b.offset);

/** Stands for a section's start, as ELF's section symbols do. */
const sectionSymbol = (section: Section): ObjectSymbol => ({
  index: -1,
  name: "",
  value: 0n,
  size: 0n,
  section: section.index,
  binding: "local",
  kind: "section",
  visibility: "default",
  detail: { format: "macho", type: 0, desc: 0, flags: [] },
});
