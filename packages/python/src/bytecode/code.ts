/** What the front end makes of a Python source: code objects, free of any run-time value. */

/** A constant as the front end has it; the interpreter turns each into a value once. */
export type Constant =
  | { kind: "none" | "true" | "false" | "ellipsis" }
  | { kind: "int"; value: bigint }
  | { kind: "float"; value: number }
  | { kind: "str"; value: string }
  /** A character for each byte. */
  | { kind: "bytes"; value: string }
  | { kind: "complex"; real: number; imaginary: number }
  | { kind: "tuple"; items: Constant[] }
  | { kind: "frozenset"; items: Constant[] }
  | { kind: "code"; code: CodeObject };

/** A range of source of one instruction; lines from 1, columns from 0 in UTF-16 units of that line, ends exclusive. */
export interface SourceRange {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/**
 * Where the ~~~^^^ of a traceback goes: the part of the range marked ^ (an operator, the brackets of a subscript, the
 * parentheses of a call); undefined marks the whole range with ^, as CPython's `_extract_caret_anchors_from_line_segment`.
 */
export interface Position extends SourceRange {
  anchor?: SourceRange;
  /** Of CALL_METHOD: the range of `object.name`, which an AttributeError of the look-up is about. */
  lookup?: SourceRange;
}

/** Instructions start ≤ pc < end are covered: the exception goes into `register` and execution on to `handler`. */
export interface ExceptionTableEntry {
  start: number;
  end: number;
  handler: number;
  register: number;
  /** How many PUSH_HANDLED are in force inside the covered range (the unwinder pops down to it). */
  handledDepth: number;
}

export type AsyncKind = "coroutine" | "async_generator";

export interface CodeObject {
  name: string;
  qualifiedName: string;
  fileName: string;
  firstLine: number;
  docstring?: string;
  /** Parameters lie in registers 0…: positional-only, positional, keyword-only, then *args, then **kwargs. */
  positionalOnlyCount: number;
  positionalCount: number; // positional-only ones included
  keywordOnlyCount: number;
  hasVarArgs: boolean;
  hasVarKeywords: boolean;
  parameterNames: string[];
  /** Names of the registers that are variables (parameters first); the rest of `registerCount` are temporaries. */
  localNames: string[];
  /** Variables of comprehensions, five numbers each: the register, then where the comprehension is in the source. */
  inner?: readonly number[];
  registerCount: number;
  freeNames: string[];
  /** INSTRUCTION_WORDS int32 words each, see opcodes.ts. */
  instructions: Int32Array;
  constants: Constant[];
  names: string[];
  positions: Position[]; // one per instruction
  exceptionTable: ExceptionTableEntry[]; // innermost first
  /** Its frames lie in objects: generators, coroutines and asynchronous generators. */
  isGenerator: boolean;
  /** Of `async def`, and of generator expressions that await. */
  asyncKind: AsyncKind | undefined;
  kind: "module" | "class" | "function" | "lambda" | "comprehension" | "generator-expression";
}

/** A source that is not Python, or Python that is not supported. */
export class PythonSyntaxError extends Error {
  readonly fileName: string;
  readonly range: SourceRange;
  /** "SyntaxError", "IndentationError", "TabError", or "unsupported" for valid Python that is refused. */
  readonly kind: "SyntaxError" | "IndentationError" | "TabError" | "unsupported";
  constructor(kind: PythonSyntaxError["kind"], message: string, fileName: string, range: SourceRange) {
    super(message);
    this.name = "PythonSyntaxError";
    this.kind = kind;
    this.fileName = fileName;
    this.range = range;
  }
}

/** The front end's entry point has this shape (src/frontend/index.ts): `compileSource(source, fileName)`. */
export type CompileSource = (source: string, fileName: string, options?: CompileOptions) => CodeObject;

export interface CompileOptions {
  /** "eval": the source is one expression, and its value is what the code returns. "single": values of expressions that are statements are displayed. */
  readonly mode?: "exec" | "eval" | "single";
  /** Names are those of a mapping, given as the code's only argument, before they are globals: exec(source, globals, locals). */
  readonly namespace?: boolean;
  /** Takes the SyntaxWarnings, before the code is there or a SyntaxError is thrown. */
  readonly onWarning?: (message: string, line: number) => void;
}
