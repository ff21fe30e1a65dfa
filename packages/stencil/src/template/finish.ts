import type { RawGroup } from "./extract.ts";
import { BodyBuilder, valueOfSymbol, type TemplateHole, type TemplateStencil } from "./group.ts";
import { isGotKind, kindWidth, pointerKind } from "./kinds.ts";

/** A jump to the next stencil, as it may stand at the very end of the code. */
interface TrailingJump {
  readonly kinds: RegExp;
  readonly throughGot: boolean;
  readonly addend: number;
  /** Opcode bytes before the field; for an instruction that is all field, its bytes. */
  readonly opcode: readonly number[];
  /** From the instruction's start to the hole. */
  readonly field: number;
  readonly length: number;
}

const trailingJumps: readonly TrailingJump[] = [
  // jmp *_JIT_CONTINUE@GOTPCREL(%rip)
  { kinds: /^R_X86_64_GOTPCRELX$/, throughGot: true, addend: -4, opcode: [0xff, 0x25], field: 2, length: 6 },
  // rex.w jmp *__imp__JIT_CONTINUE(%rip)
  {
    kinds: /^IMAGE_REL_AMD64_REL32$/,
    throughGot: true,
    addend: 0,
    opcode: [0x48, 0xff, 0x25],
    field: 3,
    length: 7,
  },
  // jmp _JIT_CONTINUE
  {
    kinds: /^R_(X86_64|386)_(PLT|PC)32$/,
    throughGot: false,
    addend: -4,
    opcode: [0xe9],
    field: 1,
    length: 5,
  },
  {
    kinds: /^(IMAGE_REL_(AMD64|I386)_REL32|X86_64_RELOC_BRANCH)$/,
    throughGot: false,
    addend: 0,
    opcode: [0xe9],
    field: 1,
    length: 5,
  },
  // b _JIT_CONTINUE
  {
    kinds: /^(R_AARCH64_JUMP26|ARM64_RELOC_BRANCH26|IMAGE_REL_ARM64_BRANCH26)$/,
    throughGot: false,
    addend: 0,
    opcode: [0, 0, 0, 0x14],
    field: 0,
    length: 4,
  },
  // tail _JIT_CONTINUE: auipc t1, 0; jr t1
  {
    kinds: /^R_RISCV_CALL(_PLT)?$/,
    throughGot: false,
    addend: 0,
    opcode: [0x17, 0x03, 0, 0, 0x67, 0, 0x03, 0],
    field: 0,
    length: 8,
  },
];

/** Takes the jump to the next stencil off the end of the code: falling off the end does the same. */
function removeTrailingJump(code: BodyBuilder, alignment: number): void {
  const last = code.holes.reduce<TemplateHole | undefined>(
    (most, hole) => (most === undefined || hole.offset > most.offset ? hole : most),
    undefined,
  );
  if (last === undefined) return;
  for (const jump of trailingJumps) {
    const start = last.offset - jump.field;
    const wanted = jump.throughGot
      ? last.value === "GOT" && last.symbol === "_JIT_CONTINUE"
      : last.value === "CONTINUE";
    if (!wanted || !jump.kinds.test(last.kind) || last.addend !== jump.addend) continue;
    if (start + jump.length !== code.length || start % alignment !== 0) continue;
    const bytes = code.slice(start);
    if (!jump.opcode.every((byte, i) => bytes[i] === byte)) continue;
    code.truncate(start);
    code.holes = code.holes.filter((hole) => hole !== last);
    return;
  }
}

/**
 * As a loader with GOT slots and trampolines of its own wants it (a bundle): `GOT` holes keep their kind and
 * get the value of their symbol. COFF's kinds do not tell a slot from what is in it (a `dllimport` is but a symbol named
 * `__imp_…`), so a loader could not know: those slots are data of the stencil.
 */
export function finishForLoader(name: string, raw: RawGroup): TemplateStencil {
  removeTrailingJump(raw.code, 1);
  const isImport = ({ kind, value }: TemplateHole) => value === "GOT" && !isGotKind(kind);
  const imports = [raw.code, raw.data].some((body) => body.holes.some(isImport));
  if (imports) giveSlots(raw, isImport);
  for (const body of [raw.code, raw.data])
    body.holes = body.holes
      .map((hole) => (hole.value === "GOT" ? { ...hole, ...valueIn(raw, hole.symbol!) } : hole))
      .map((hole) => ({ ...hole, addend: hole.addend + (raw.defined.get(hole.symbol ?? "")?.offset ?? 0) }))
      .map((hole) => (raw.defined.has(hole.symbol ?? "") ? { ...hole, symbol: undefined } : hole));
  const dataAlign = imports ? Math.max(raw.dataAlign, 8) : raw.dataAlign;
  return { name, code: raw.code.finish(), data: raw.data.finish(), dataAlign };
}

function valueIn(raw: RawGroup, symbol: string): Pick<TemplateHole, "value" | "symbol"> {
  const place = raw.defined.get(symbol);
  return place === undefined ? valueOfSymbol(symbol) : { value: place.part, symbol };
}

/**
 * As a loader that only patches wants it (CPython's `jit.c`): branches of AArch64 to the host go through
 * trampolines at the code's end, and a GOT of its own stands at the end of each stencil's data.
 * The order of all steps is that of CPython's `process_relocations`.
 */
export function finishForPatcher(name: string, raw: RawGroup, alignment: number): TemplateStencil {
  const { code, data } = raw;
  if (data.length > 0) data.disassembly.push(`0: ${pythonBytes(data.slice(0))}`);
  for (const hole of code.holes) {
    if (hole.value !== "ZERO" || !/^(R_AARCH64_(CALL|JUMP)26|ARM64_RELOC_BRANCH26)$/.test(hole.kind))
      continue;
    pad(code, alignment);
    addTrampoline(code, hole);
  }
  removeTrailingJump(code, alignment);
  pad(code, alignment);
  giveSlots(raw, () => true);
  return { name, code: code.finish(), data: data.finish(), dataAlign: raw.dataAlign };
}

/**
 * Puts a slot at the data's end for each symbol that a chosen hole of value GOT refers to, and makes the hole refer to that.
 */
function giveSlots(raw: RawGroup, chosen: (hole: TemplateHole) => boolean): void {
  const { code, data, object, defined } = raw;
  pad(data, 8);
  const slots = new Map<string, number>();
  const slotOf = (symbol: string): number => {
    const known = slots.get(symbol);
    if (known !== undefined) return data.length + known;
    slots.set(symbol, 8 * slots.size);
    return slotOf(symbol);
  };
  for (const body of [code, data])
    body.holes = body.holes.map((hole) =>
      hole.value === "GOT" && chosen(hole)
        ? { ...hole, value: "DATA", addend: hole.addend + slotOf(hole.symbol!), symbol: undefined }
        : hole,
    );
  const kind = slots.size === 0 ? "" : pointerKind(object.format, object.architecture);
  const got = data.length;
  for (const [name, offset] of slots) {
    const place = defined.get(name);
    const { value, symbol } =
      place === undefined ? valueOfSymbol(name) : { value: place.part, symbol: undefined };
    const addend = place?.offset ?? 0;
    data.holes.push({ offset: got + offset, kind, value, symbol, addend });
    data.disassembly.push(`${data.length.toString(16)}: ${slotText(value, symbol, addend)}`);
    data.appendZeros(8);
  }
}

function slotText(value: TemplateHole["value"], symbol: string | undefined, addend: number): string {
  const base = value === "ZERO" ? "" : value;
  if (base !== "" && symbol === undefined && addend === 0) return base;
  const signed = symbol !== undefined && addend >= 0 ? "+" : "";
  const sum = `${symbol === undefined ? "" : `&${symbol}`}${signed}${hexadecimal(addend)}`;
  return base === "" ? sum : `${base}+${sum}`;
}

export const hexadecimal = (value: number): string =>
  value < 0 ? `-0x${(-value).toString(16)}` : `0x${value.toString(16)}`;

function pad(body: BodyBuilder, alignment: number): void {
  const from = body.length;
  body.alignTo(alignment);
  const zeros = Array.from({ length: body.length - from }, () => "00").join(" ");
  body.disassembly.push(`${from.toString(16)}: ${zeros}`);
}

/** `mov x8` of 64 bits and `br x8`, which an AArch64 branch can always reach. */
function addTrampoline(code: BodyBuilder, hole: TemplateHole): void {
  const base = code.length;
  const branch = code.readWord(hole.offset);
  code.writeWord(hole.offset, (branch & 0xfc000000) | (((base - hole.offset) >> 2) & 0x03ffffff));
  code.holes = code.holes.filter((other) => other !== hole);
  const steps = [
    [0xd2800008, "mov     x8, #0x0", "R_AARCH64_MOVW_UABS_G0_NC"],
    [0xf2a00008, "movk    x8, #0x0, lsl #16", "R_AARCH64_MOVW_UABS_G1_NC"],
    [0xf2c00008, "movk    x8, #0x0, lsl #32", "R_AARCH64_MOVW_UABS_G2_NC"],
    [0xf2e00008, "movk    x8, #0x0, lsl #48", "R_AARCH64_MOVW_UABS_G3"],
  ] as const;
  code.appendZeros(4 * (steps.length + 1));
  steps.forEach(([word, text, kind], i) => {
    const at = base + 4 * i;
    code.writeWord(at, word);
    code.holes.push({ ...hole, offset: at, kind });
    code.disassembly.push(
      `${at.toString(16)}: ${word.toString(16)}      ${text}`,
      `${at.toString(16).padStart(16, "0")}:  ${kind.padEnd(28)} ${hole.symbol}`,
    );
  });
  const end = base + 4 * steps.length;
  code.writeWord(end, 0xd61f0100);
  code.disassembly.push(`${end.toString(16)}: d61f0100      br      x8`);
}

/** Bytes as Python's `repr` shows them, without the b. */
export function pythonBytes(bytes: Iterable<number>): string {
  const all = [...bytes];
  const quote = all.includes(0x27) && !all.includes(0x22) ? '"' : "'";
  const names: Record<number, string> = { 9: "\\t", 10: "\\n", 13: "\\r", 92: "\\\\" };
  const text = all.map((byte) => {
    if (names[byte] !== undefined) return names[byte];
    if (byte < 0x20 || byte >= 0x7f) return `\\x${byte.toString(16).padStart(2, "0")}`;
    const character = String.fromCharCode(byte);
    return character === quote ? `\\${quote}` : character;
  });
  return quote + text.join("") + quote;
}

/** All kinds that stencils use, with the bytes each covers. */
export function kindWidths(stencils: readonly TemplateStencil[]): Record<string, number> {
  const kinds = new Set(
    stencils.flatMap(({ code, data }) => [...code.holes, ...data.holes].map(({ kind }) => kind)),
  );
  return Object.fromEntries([...kinds].sort().map((kind) => [kind, kindWidth(kind)]));
}
