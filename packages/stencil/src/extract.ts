import { HoleValue, type HoleValueNumber } from "@serigraph/bundle";
import type { ObjectFile, ObjectSymbol, Relocation, Section } from "@serigraph/object-file";
import { operandOfSymbol, type OperandWidth, type Target } from "./targets.ts";
import { stencilPrefix } from "./emit-c.ts";

/** A fault of a section or relocation; whoever knows the op adds its name and line. */
export class Refusal extends Error {
  /** The section at fault, when it is no stencil's own. */
  readonly section: Section | undefined;
  constructor(reason: string, section?: Section) {
    super(reason);
    this.section = section;
  }
}

/** A hole whose symbol is not yet a number: library symbols are numbered when all are known. */
export type RawHole = {
  readonly offset: number;
  readonly kind: string;
  readonly addend: number;
  /** In the stencil's own data. */
  readonly inData?: boolean;
} & (
  | { readonly value: Exclude<HoleValueNumber, 9>; readonly index: number }
  | {
      readonly value: 9;
      readonly symbol: ObjectSymbol;
      readonly section: number | undefined;
      /** The hole holds the distance from this to the symbol (Mach-O's SUBTRACTOR). */
      readonly minus?: ObjectSymbol;
    }
);

/** The part of an object that is one stencil. */
export interface RawStencil {
  readonly name: string;
  readonly code: Uint8Array;
  /** Slots that its code loads values from: see `Target.importSlotKind`. */
  readonly data: Uint8Array;
  /** In code, by offset, then in data. */
  readonly holes: readonly RawHole[];
}

/** Names of the hole symbols, other than operands. Exits and targets carry a number. */
const jitSymbols: Readonly<Record<string, Exclude<HoleValueNumber, 9>>> = {
  _JIT_CONTINUE: HoleValue.CONTINUE,
  _JIT_TOP: HoleValue.TOP,
  _JIT_EXECUTOR: HoleValue.EXECUTOR,
  _JIT_OPARG: HoleValue.OPARG,
};

/** The section's stencil name, when it holds a stencil. */
export function stencilOfSection(section: Section): string | undefined {
  const prefix = `.text.${stencilPrefix}`;
  return section.kind === "code" && section.name.startsWith(prefix)
    ? section.name.slice(prefix.length)
    : undefined;
}

/** Whether a section goes into the library. @throws Refusal for one that nobody copies. */
export function isLibrarySection(section: Section): boolean {
  if (section.kind === "metadata" || section.size === 0) return false;
  if (stencilOfSection(section) !== undefined) return false;
  if (section.kind === "code") return true;
  if (isConstants(section)) return true;
  if (
    section.flags.includes("SHF_TLS") ||
    section.type.startsWith("S_THREAD_LOCAL") ||
    /^\.tls(\$|$)/.test(section.name)
  )
    throw new Refusal(`has thread-local data (section ${section.name})`, section);
  if (section.kind === "data" || section.kind === "zero-fill")
    throw new Refusal(
      `has writable data (section ${section.name}); state belongs in the guest's own memory`,
      section,
    );
  throw new Refusal(`has a section ${section.name} that nobody copies`, section);
}

/** Constants by the names that clang gives their sections in each format; relocated ones are written once, by the loader. */
function isConstants({ name, segment, kind }: Section): boolean {
  if (/^\.(l?rodata|srodata|l?data\.rel\.ro)(\.|$)/.test(name)) return true;
  if (
    kind === "read-only-data" &&
    (name === ".rdata" || (segment === "__TEXT" && !/eh_frame|unwind/.test(name)))
  )
    return true;
  return segment === "__DATA" && name === "__const";
}

/** A stencil's code and holes, without the jump to the next stencil at its end. */
export function extractStencil(object: ObjectFile, section: Section, target: Target): RawStencil {
  const slots = new ImportSlots();
  const holes = section.relocations.map(
    (relocation): RawHole =>
      slots.holeOf(relocation, target) ?? holeOf(object, section, relocation, target, true),
  );
  const trimmed = dropTrailingJump(section.bytes, holes, target);
  const data = new Uint8Array(8 * slots.holes.length);
  return {
    name: stencilOfSection(section)!,
    code: trimmed.code,
    data,
    holes: [...trimmed.holes, ...slots.holes],
  };
}

/** The slots of one stencil, of 8 bytes, that code reaches as `__imp_X`: one for each X. */
class ImportSlots {
  readonly holes: RawHole[] = [];
  readonly #offsets = new Map<string, number>();

  /** A hole that wants a slot's place; undefined for any other relocation. */
  holeOf({ type: kind, offset, symbol, addend }: Relocation, target: Target): RawHole | undefined {
    const name = symbol?.section === "undefined" ? /^__imp_(.*)$/.exec(symbol.name)?.[1] : undefined;
    if (name === undefined || target.importSlotKind === undefined) return undefined;
    const width = target.kinds[kind];
    const meant = jitValue(name);
    if (width === undefined || meant === undefined) return undefined;
    let at = this.#offsets.get(name);
    if (at === undefined) {
      this.#offsets.set(name, (at = 8 * this.holes.length));
      this.holes.push({ offset: at, kind: target.importSlotKind, addend: 0, ...meant, inData: true });
    }
    return { offset, kind, addend: at + Number(addend), value: HoleValue.DATA, index: 0 };
  }
}

/** What a hole symbol stands for; undefined for any other name. */
function jitValue(
  name: string,
): { readonly value: Exclude<HoleValueNumber, 9>; readonly index: number } | undefined {
  const operand = operandOfSymbol(name);
  if (operand !== undefined)
    return {
      value:
        operand.half === undefined
          ? HoleValue.OPERAND
          : operand.half === "low"
            ? HoleValue.OPERAND_LOW
            : HoleValue.OPERAND_HIGH,
      index: operand.index,
    };
  const value = jitSymbols[name];
  if (value !== undefined) return { value, index: 0 };
  const jump = /^_JIT_(?:EXIT|TARGET)_([0-9]+)$/.exec(name);
  return jump === null ? undefined : { value: HoleValue.TARGET, index: Number(jump[1]) };
}

/** Holes of a library section. */
export function extractLibraryHoles(object: ObjectFile, section: Section, target: Target): RawHole[] {
  return section.relocations.map((relocation) => holeOf(object, section, relocation, target, false));
}

function holeOf(
  object: ObjectFile,
  section: Section,
  relocation: Relocation,
  target: Target,
  inStencil: boolean,
): RawHole {
  const { type: kind, offset, symbol } = relocation;
  if (symbol === undefined) throw new Refusal(`has a ${kind} relocation without a symbol`);
  const name = symbol.name;
  if (symbol.kind === "tls" || /TLS|TPOFF|GOTTP|DTP|_TLV/.test(kind))
    throw new Refusal(`reads thread-local variable ${name} (${kind}), which has no address of its own`);
  if (relocation.subtrahend !== undefined) return distanceOf(relocation, symbol, inStencil);
  const width = target.kinds[kind];
  if (width === undefined)
    throw new Refusal(`has a relocation that nobody patches: ${kind} against ${name || "a section"}`);
  if (offset + width > section.size) throw new Refusal(`has a ${kind} relocation beyond its end`);
  const addend = Number(relocation.addend);
  if (addend !== (addend | 0)) throw new Refusal(`has a ${kind} hole with addend ${relocation.addend}`);

  const operand = symbol.section === "undefined" ? operandOfSymbol(name) : undefined;
  const isAddress = operand === undefined;
  const refused = target.refuseAddress(kind);
  if (isAddress && refused !== undefined)
    throw new Refusal(`${refused}: ${name || describeSection(object, symbol)}`);
  if (symbol.section === "undefined") {
    if (inStencil) {
      if (operand !== undefined) checkOperandAddend(operand.width, addend, kind);
      const meant = jitValue(name);
      if (meant !== undefined) return { offset, kind, addend, ...meant };
    } else if (operand !== undefined || name.startsWith("_JIT_"))
      throw new Refusal(`uses ${name}, which only an op's own body can`);
    return { offset, kind, addend, value: HoleValue.SYMBOL, symbol, section: undefined };
  }
  if (typeof symbol.section !== "number")
    throw new Refusal(`refers to ${name}, an ${symbol.section} symbol, which has no place in a stencil`);
  if (inStencil && symbol.section === section.index)
    return { offset, kind, addend: addend + Number(symbol.value), value: HoleValue.CODE, index: 0 };
  const other = object.sections[symbol.section]!;
  const otherStencil = stencilOfSection(other);
  if (otherStencil !== undefined) throw new Refusal(`refers to the code of stencil ${otherStencil}`);
  isLibrarySection(other);
  return { offset, kind, addend, value: HoleValue.SYMBOL, symbol, section: symbol.section };
}

/** A distance between two places of the library, in a table of a helper's: the same wherever the library is loaded. */
function distanceOf(relocation: Relocation, symbol: ObjectSymbol, inStencil: boolean): RawHole {
  const { offset, type: kind, subtrahend } = relocation;
  const minus = subtrahend?.symbol;
  if (inStencil || typeof symbol.section !== "number" || typeof minus?.section !== "number")
    throw new Refusal(`has a ${kind} hole whose distance is not known when it is built`);
  const addend = Number(relocation.addend);
  return { offset, kind, addend, value: HoleValue.SYMBOL, symbol, section: symbol.section, minus };
}

/** An operand's kind checks the sum of value and addend; a slot's displacement may go beyond 16 bits on x86-64. */
function checkOperandAddend(width: OperandWidth, addend: number, kind: string): void {
  if (width !== "slot" && width !== "u16" && addend !== 0)
    throw new Refusal(`has a ${kind} hole whose operand has addend ${addend}`);
}

const describeSection = (object: ObjectFile, symbol: ObjectSymbol): string =>
  typeof symbol.section === "number" ? object.sections[symbol.section]!.name : "a symbol";

/** A jump to the next stencil at the very end: falling off the end does the same. */
function dropTrailingJump(
  bytes: Uint8Array,
  holes: readonly RawHole[],
  { trailingJump: jump }: Target,
): { code: Uint8Array; holes: readonly RawHole[] } {
  const start = bytes.length - jump.length;
  const found = holes.findIndex(
    (hole) =>
      hole.value === HoleValue.CONTINUE &&
      hole.kind === jump.kind &&
      hole.addend === jump.addend &&
      hole.offset === start + jump.fieldOffset,
  );
  if (found < 0 || !jump.opcode.every((byte, i) => (bytes[start + i]! & jump.mask[i]!) === byte))
    return { code: bytes, holes };
  return { code: bytes.subarray(0, start), holes: holes.filter((_, i) => i !== found) };
}
