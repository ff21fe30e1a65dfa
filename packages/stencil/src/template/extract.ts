import { readObject, type ObjectFile, type Relocation, type Section } from "@serigraph/object-file";
import { StencilRefusedError } from "../errors.ts";
import { BodyBuilder, valueOfSymbol, type TemplateHole } from "./group.ts";
import { isAdvice, isGotKind } from "./kinds.ts";
import type { TemplateTarget } from "./targets.ts";

/** An object's loaded sections as one body of code and one of data, holes not yet resolved. */
export interface RawGroup {
  readonly object: ObjectFile;
  readonly code: BodyBuilder;
  readonly data: BodyBuilder;
  readonly dataAlign: number;
  /** Names that the object itself defines, and where. */
  readonly defined: ReadonlyMap<string, Place>;
}

export interface Place {
  readonly part: "CODE" | "DATA";
  readonly offset: number;
}

/** Sections that nobody copies, and nobody misses. */
const ignored = /^\.(llvm_addrsig|note|comment|drectve|debug|eh_frame|riscv\.attributes)|^__compact_unwind$/;

/**
 * Lays an object's sections one behind the other and makes holes of its relocations.
 *
 * @param entry the function that must stand at the code's start.
 * @throws StencilRefusedError for what cannot be copied and patched.
 */
export function extractGroup(
  bytes: Uint8Array,
  name: string,
  entry: string,
  target: TemplateTarget,
  source: { readonly fileName: string; readonly line: number },
): RawGroup {
  const refuse = (reason: string): never => {
    throw new StencilRefusedError(target.triple, `op ${name}`, source.fileName, source.line, reason);
  };
  const object = readObject(bytes, { fileName: `${name}.o` });
  const code = new BodyBuilder();
  const data = new BodyBuilder();
  const places = new Map<number, Place>();
  let dataAlign = 8;
  for (const section of object.sections) {
    const part = partOf(section, refuse);
    if (part === undefined) continue;
    const body = part === "CODE" ? code : data;
    if (part === "DATA") dataAlign = Math.max(dataAlign, section.alignment);
    body.alignTo(section.alignment);
    places.set(section.index, { part, offset: body.length });
    if (section.kind === "zero-fill") body.appendZeros(section.size);
    else body.append(section.bytes);
  }
  const defined = new Map<string, Place>();
  for (const symbol of object.symbols) {
    const place = typeof symbol.section === "number" ? places.get(symbol.section) : undefined;
    if (place === undefined || symbol.kind === "section" || symbol.name === "") continue;
    const base = object.format === "macho" ? object.sections[symbol.section as number]!.address : 0n;
    const offset = place.offset + Number(symbol.value - base);
    const plain = withoutPrefix(symbol.name, target);
    if (!defined.has(plain)) defined.set(plain, { part: place.part, offset });
  }
  for (const section of object.sections) {
    const place = places.get(section.index);
    if (place === undefined) continue;
    const body = place.part === "CODE" ? code : data;
    for (const relocation of section.relocations) {
      if (isAdvice(relocation.type)) continue;
      body.holes.push(holeOf(object, relocation, place.offset, places, target, refuse));
    }
  }
  const start = defined.get(entry);
  if (start === undefined) refuse(`defines no function ${entry}`);
  else if (start.part !== "CODE" || start.offset !== 0)
    refuse(`${entry} stands at ${start.part.toLowerCase()}+${start.offset}: it must be its first function`);
  return { object, code, data, dataAlign, defined };
}

function partOf(section: Section, refuse: (reason: string) => never): Place["part"] | undefined {
  const { kind, name, flags } = section;
  if (kind === "metadata" || ignored.test(name)) return undefined;
  if (flags.includes("SHF_TLS") || /^(\.tls|__thread)/.test(name)) {
    if (section.size > 0) refuse(`has thread-local data (section ${name})`);
    return undefined;
  }
  if (kind === "code") return "CODE";
  if (section.size === 0) return undefined;
  const relocatedConstant = /^\.l?data\.rel\.ro(\.|$)/.test(name) || name === "__const";
  if (kind !== "read-only-data" && !relocatedConstant)
    refuse(`has writable data (section ${name}), of which each copy would have its own`);
  return "DATA";
}

/** Mach-O and 32-bit COFF put an underscore before each C name. */
const withoutPrefix = (name: string, { prefix }: TemplateTarget): string =>
  prefix !== "" && name.startsWith(prefix) ? name.slice(prefix.length) : name;

function holeOf(
  object: ObjectFile,
  relocation: Relocation,
  base: number,
  places: ReadonlyMap<number, Place>,
  target: TemplateTarget,
  refuse: (reason: string) => never,
): TemplateHole {
  const { type: kind, symbol } = relocation;
  const addend = Number(BigInt.asIntN(64, relocation.addend));
  if (!Number.isSafeInteger(addend)) refuse(`has a ${kind} hole with addend ${relocation.addend}`);
  const offset = base + relocation.offset;
  if (relocation.subtrahend !== undefined) refuse(`has a difference of two symbols (${kind})`);
  if (kind.startsWith("unknown(")) refuse(`has a relocation of unknown kind (${kind})`);
  if (symbol?.kind === "tls" || /TLS|TPOFF|GOTTP|DTP|SECREL/.test(kind))
    refuse(`reads thread-local variable ${symbol?.name} (${kind}), which has no address of its own`);
  if (/PCREL_LO12/.test(kind))
    refuse(`has a ${kind} hole, whose value is that of another hole: compile with -mcmodel=medlow`);
  const sectionNumber = symbol === undefined ? relocation.section : symbol.section;
  if (typeof sectionNumber === "number" && !isGotKind(kind)) {
    const place = places.get(sectionNumber);
    if (place === undefined)
      refuse(`refers to section ${object.sections[sectionNumber]!.name}: nobody copies it`);
    const start = symbol === undefined ? 0n : symbol.value;
    const inSection =
      object.format === "macho" && symbol !== undefined
        ? start - object.sections[sectionNumber]!.address
        : start;
    return {
      offset,
      kind,
      value: place!.part,
      symbol: undefined,
      addend: addend + place!.offset + Number(inSection),
    };
  }
  if (symbol === undefined || symbol.name === "") return refuse(`has a ${kind} relocation without a symbol`);
  if (symbol.section !== "undefined" && typeof symbol.section !== "number")
    refuse(`refers to ${symbol.name}, an ${symbol.section} symbol, which has no place in a stencil`);
  if (object.format === "coff" && symbol.name.startsWith("__imp_"))
    return { offset, kind, value: "GOT", symbol: withoutPrefix(symbol.name.slice(6), target), addend };
  const name = withoutPrefix(symbol.name, target);
  if (isGotKind(kind)) return { offset, kind, value: "GOT", symbol: name, addend };
  return { offset, kind, ...valueOfSymbol(name), addend };
}
