/*
 * What one opcode of a template compiles to: a body of code, a body of read-only data, and their holes. The
 * model is that of CPython's Tools/jit/_stencils.py, so that its formats can be written from it.
 */

/** What a template's hole is filled with, by the names of CPython's `HoleValue`. */
export const templateHoleValues = [
  "CODE",
  "CONTINUE",
  "DATA",
  "EXECUTOR",
  "GOT",
  "OPARG",
  "OPERAND",
  "OPERAND0",
  "OPERAND1",
  "OPERAND_HI",
  "OPERAND_LO",
  "OPERAND0_HI",
  "OPERAND0_LO",
  "OPERAND1_HI",
  "OPERAND1_LO",
  "TARGET",
  "JUMP_TARGET",
  "ERROR_TARGET",
  "EXIT_INDEX",
  "TOP",
  "ZERO",
] as const;
export type TemplateHoleValue = (typeof templateHoleValues)[number];

/** A hole: base value, plus the address of a symbol of the host, plus an addend. */
export interface TemplateHole {
  readonly offset: number;
  /** Official relocation name. */
  readonly kind: string;
  /** `GOT` means: the address of a slot that holds the address of `symbol`. */
  readonly value: TemplateHoleValue;
  /** A plain symbol, which the host resolves; with `GOT`, any symbol. */
  readonly symbol: string | undefined;
  /** That of the relocation's official formula. */
  readonly addend: number;
}

/** Code or data of an opcode. */
export interface TemplateBody {
  readonly bytes: Uint8Array;
  /** By offset. */
  readonly holes: readonly TemplateHole[];
  /** Lines of text; empty when no disassembly was asked for. */
  readonly disassembly: readonly string[];
}

/** One opcode, compiled. */
export interface TemplateStencil {
  readonly name: string;
  readonly code: TemplateBody;
  readonly data: TemplateBody;
  readonly dataAlign: number;
}

/** A stencil while it is being made. */
export class BodyBuilder {
  readonly #bytes: number[] = [];
  holes: TemplateHole[] = [];
  readonly disassembly: string[] = [];

  get length(): number {
    return this.#bytes.length;
  }

  append(bytes: Uint8Array): void {
    for (const byte of bytes) this.#bytes.push(byte);
  }

  appendZeros(count: number): void {
    for (let i = 0; i < count; i++) this.#bytes.push(0);
  }

  /** A view of what is there, for reading. */
  slice(from: number, to?: number): readonly number[] {
    return this.#bytes.slice(from, to);
  }

  readWord(offset: number): number {
    const at = (i: number) => this.#bytes[offset + i]!;
    return (at(0) | (at(1) << 8) | (at(2) << 16) | (at(3) << 24)) >>> 0;
  }

  writeWord(offset: number, word: number): void {
    for (let i = 0; i < 4; i++) this.#bytes[offset + i] = (word >>> (8 * i)) & 0xff;
  }

  truncate(length: number): void {
    this.#bytes.length = length;
  }

  alignTo(alignment: number): void {
    this.appendZeros((alignment - (this.length % alignment)) % alignment);
  }

  finish(): TemplateBody {
    const holes = [...this.holes].sort((a, b) => a.offset - b.offset);
    return { bytes: Uint8Array.from(this.#bytes), holes, disassembly: this.disassembly };
  }
}

const special = new Map<string, TemplateHoleValue>(
  templateHoleValues.map((value) => [`_JIT_${value}`, value] as const),
);
for (const name of ["_JIT_CODE", "_JIT_GOT", "_JIT_DATA", "_JIT_ZERO"]) special.delete(name);

/** What a symbol's name stands for: one of the hole symbols, or a symbol of the host (value `ZERO`). */
export function valueOfSymbol(name: string): { value: TemplateHoleValue; symbol: string | undefined } {
  const value = special.get(name);
  return value === undefined ? { value: "ZERO", symbol: name } : { value, symbol: undefined };
}
