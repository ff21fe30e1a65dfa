/**
 * Code objects as bytes, and back: what a cache of compiled modules holds. Numbers lie in one run of 32-bit words, so that
 * instructions are used where they are and positions are made when a traceback asks; the rest is JSON.
 */
import type { AsyncKind, CodeObject, Constant, ExceptionTableEntry, Position, SourceRange } from "./code.ts";
import { INSTRUCTION_WORDS } from "./opcodes.ts";

const KINDS = ["module", "class", "function", "lambda", "comprehension", "generator-expression"] as const;
const VAR_ARGS = 1;
const VAR_KEYWORDS = 2;
const GENERATOR = 4;
const COROUTINE = 8;
const ASYNC_GENERATOR = 16;
const RANGE_WORDS = 4;
/** A part of a position: pc, which, range. */
const PART_WORDS = 2 + RANGE_WORDS;
const ANCHOR = 0;
const LOOKUP = 1;
const ENTRY_WORDS = 5;

type EncodedConstant =
  | readonly ["n" | "t" | "f" | "e"]
  | readonly ["i" | "d" | "s" | "b", string]
  | readonly ["z", string, string]
  | readonly ["u" | "r", readonly EncodedConstant[]]
  | readonly ["c", EncodedCode];

interface EncodedCode {
  readonly name: string;
  readonly qualifiedName: string;
  readonly firstLine: number;
  readonly docstring?: string;
  readonly counts: readonly [
    positionalOnly: number,
    positional: number,
    keywordOnly: number,
    registers: number,
  ];
  readonly flags: number;
  readonly kind: number;
  readonly parameterNames: string[];
  readonly localNames: string[];
  readonly inner?: readonly number[];
  readonly freeNames: string[];
  readonly names: string[];
  readonly constants: readonly EncodedConstant[];
  /** Where its words begin, and how many instructions, parts of positions and exception table entries there are. */
  readonly words: readonly [start: number, instructions: number, parts: number, entries: number];
}

/** A module's code: words, and the JSON that says what they are. */
export interface EncodedModule {
  readonly words: Int32Array;
  readonly json: string;
}

export function encodeCode(code: CodeObject): EncodedModule {
  const words: number[] = [];
  const json = JSON.stringify(encoded(code, words));
  return { words: Int32Array.from(words), json };
}

function encoded(code: CodeObject, words: number[]): EncodedCode {
  const start = words.length;
  for (const word of code.instructions) words.push(word);
  for (const position of code.positions) pushRange(words, position);
  let parts = 0;
  code.positions.forEach(({ anchor, lookup }, pc) => {
    [anchor, lookup].forEach((range, which) => {
      if (range === undefined) return;
      words.push(pc, which);
      pushRange(words, range);
      parts++;
    });
  });
  for (const e of code.exceptionTable) words.push(e.start, e.end, e.handler, e.register, e.handledDepth);
  return {
    name: code.name,
    qualifiedName: code.qualifiedName,
    firstLine: code.firstLine,
    ...(code.docstring === undefined ? {} : { docstring: code.docstring }),
    counts: [code.positionalOnlyCount, code.positionalCount, code.keywordOnlyCount, code.registerCount],
    flags:
      (code.hasVarArgs ? VAR_ARGS : 0) |
      (code.hasVarKeywords ? VAR_KEYWORDS : 0) |
      (code.isGenerator ? GENERATOR : 0) |
      (code.asyncKind === "coroutine"
        ? COROUTINE
        : code.asyncKind === "async_generator"
          ? ASYNC_GENERATOR
          : 0),
    kind: KINDS.indexOf(code.kind),
    parameterNames: code.parameterNames,
    localNames: code.localNames,
    ...(code.inner === undefined ? {} : { inner: code.inner }),
    freeNames: code.freeNames,
    names: code.names,
    words: [start, code.positions.length, parts, code.exceptionTable.length],
    constants: code.constants.map((constant) => encodedConstant(constant, words)),
  };
}

function pushRange(words: number[], { line, column, endLine, endColumn }: SourceRange): void {
  words.push(line, column, endLine, endColumn);
}

/** A float's shortest text is read as the same float; -0 has none of its own. */
const floatText = (x: number): string => (Object.is(x, -0) ? "-0" : String(x));

function encodedConstant(constant: Constant, words: number[]): EncodedConstant {
  switch (constant.kind) {
    case "none":
      return ["n"];
    case "true":
      return ["t"];
    case "false":
      return ["f"];
    case "ellipsis":
      return ["e"];
    case "int":
      return ["i", String(constant.value)];
    case "float":
      return ["d", floatText(constant.value)];
    case "str":
      return ["s", constant.value];
    case "bytes":
      return ["b", constant.value];
    case "complex":
      return ["z", floatText(constant.real), floatText(constant.imaginary)];
    case "tuple":
      return ["u", constant.items.map((item) => encodedConstant(item, words))];
    case "frozenset":
      return ["r", constant.items.map((item) => encodedConstant(item, words))];
    case "code":
      return ["c", encoded(constant.code, words)];
  }
}

/** @param words is kept: instructions are parts of it */
export function decodeCode({ words, json }: EncodedModule, fileName: string): CodeObject {
  return new DecodedCode(JSON.parse(json) as EncodedCode, words, fileName);
}

class DecodedCode implements CodeObject {
  readonly name: string;
  readonly qualifiedName: string;
  readonly fileName: string;
  readonly firstLine: number;
  readonly docstring?: string;
  readonly positionalOnlyCount: number;
  readonly positionalCount: number;
  readonly keywordOnlyCount: number;
  readonly hasVarArgs: boolean;
  readonly hasVarKeywords: boolean;
  readonly parameterNames: string[];
  readonly localNames: string[];
  readonly inner?: readonly number[];
  readonly registerCount: number;
  readonly freeNames: string[];
  readonly instructions: Int32Array;
  readonly names: string[];
  readonly isGenerator: boolean;
  readonly asyncKind: AsyncKind | undefined;
  readonly kind: CodeObject["kind"];
  private readonly encoded: EncodedCode;
  private readonly words: Int32Array;
  private madeConstants: Constant[] | undefined;
  private madePositions: Position[] | undefined;
  private madeTable: ExceptionTableEntry[] | undefined;

  constructor(from: EncodedCode, words: Int32Array, fileName: string) {
    this.encoded = from;
    this.words = words;
    this.name = from.name;
    this.qualifiedName = from.qualifiedName;
    this.fileName = fileName;
    this.firstLine = from.firstLine;
    if (from.docstring !== undefined) this.docstring = from.docstring;
    [this.positionalOnlyCount, this.positionalCount, this.keywordOnlyCount, this.registerCount] = from.counts;
    this.hasVarArgs = (from.flags & VAR_ARGS) !== 0;
    this.hasVarKeywords = (from.flags & VAR_KEYWORDS) !== 0;
    this.isGenerator = (from.flags & GENERATOR) !== 0;
    this.asyncKind =
      (from.flags & COROUTINE) !== 0
        ? "coroutine"
        : (from.flags & ASYNC_GENERATOR) !== 0
          ? "async_generator"
          : undefined;
    this.kind = KINDS[from.kind]!;
    this.parameterNames = from.parameterNames;
    this.localNames = from.localNames;
    if (from.inner !== undefined) this.inner = from.inner;
    this.freeNames = from.freeNames;
    this.names = from.names;
    const [start, instructions] = from.words;
    this.instructions = words.subarray(start, start + instructions * INSTRUCTION_WORDS);
  }

  get constants(): Constant[] {
    return (this.madeConstants ??= this.encoded.constants.map((constant) => this.constant(constant)));
  }

  private constant(from: EncodedConstant): Constant {
    switch (from[0]) {
      case "n":
        return { kind: "none" };
      case "t":
        return { kind: "true" };
      case "f":
        return { kind: "false" };
      case "e":
        return { kind: "ellipsis" };
      case "i":
        return { kind: "int", value: BigInt(from[1]) };
      case "d":
        return { kind: "float", value: Number(from[1]) };
      case "s":
        return { kind: "str", value: from[1] };
      case "b":
        return { kind: "bytes", value: from[1] };
      case "z":
        return { kind: "complex", real: Number(from[1]), imaginary: Number(from[2]) };
      case "u":
        return { kind: "tuple", items: from[1].map((item) => this.constant(item)) };
      case "r":
        return { kind: "frozenset", items: from[1].map((item) => this.constant(item)) };
      case "c":
        return { kind: "code", code: new DecodedCode(from[1], this.words, this.fileName) };
    }
  }

  get positions(): Position[] {
    return (this.madePositions ??= this.makePositions());
  }

  private makePositions(): Position[] {
    const { words } = this;
    const [, count, parts] = this.encoded.words;
    let at = this.positionsAt;
    const positions: Position[] = [];
    for (let pc = 0; pc < count; pc++, at += RANGE_WORDS) positions.push(rangeAt(words, at));
    for (let i = 0; i < parts; i++, at += PART_WORDS) {
      const position = positions[words[at]!]!;
      if (words[at + 1] === ANCHOR) position.anchor = rangeAt(words, at + 2);
      if (words[at + 1] === LOOKUP) position.lookup = rangeAt(words, at + 2);
    }
    return positions;
  }

  private get positionsAt(): number {
    const [start, count] = this.encoded.words;
    return start + count * INSTRUCTION_WORDS;
  }

  get exceptionTable(): ExceptionTableEntry[] {
    return (this.madeTable ??= this.makeExceptionTable());
  }

  private makeExceptionTable(): ExceptionTableEntry[] {
    const { words } = this;
    const [, count, parts, entries] = this.encoded.words;
    const first = this.positionsAt + count * RANGE_WORDS + parts * PART_WORDS;
    return Array.from({ length: entries }, (_, i) => {
      const at = first + i * ENTRY_WORDS;
      return {
        start: words[at]!,
        end: words[at + 1]!,
        handler: words[at + 2]!,
        register: words[at + 3]!,
        handledDepth: words[at + 4]!,
      };
    });
  }
}

const rangeAt = (words: Int32Array, at: number): SourceRange => ({
  line: words[at]!,
  column: words[at + 1]!,
  endLine: words[at + 2]!,
  endColumn: words[at + 3]!,
});
