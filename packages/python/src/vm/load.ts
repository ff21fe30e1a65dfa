import type { Interp } from "../interp.ts";
import type { CodeObject, Constant } from "../bytecode/code.ts";
import { HeapExhaustedError } from "../heap/heap.ts";
import { CODE, CONTEXT, FRAME, TYPE } from "../heap/layout.ts";
import { ELLIPSIS, FALSE, NONE, TRUE, mkFloat, pointerTo, type Value } from "../heap/value.ts";
import { newBytes } from "../objects/bytes.ts";
import { newComplex } from "../objects/complex.ts";
import type { ModuleInfo } from "../objects/module.ts";
import { registerAsync } from "./coroutine.ts";

/** A code object the interpreter can run: its constants are values, its names are interned. */
export interface LoadedCode {
  readonly id: number;
  readonly code: CodeObject;
  readonly module: ModuleInfo;
  /** Arena offset of the constants, 8 bytes each. */
  readonly constantsOffset: number;
  readonly names: readonly Value[];
  /** Offsets of the cells of the global and the builtin of each name; 0 until first asked for. */
  readonly globalCells: Int32Array;
  readonly builtinCells: Int32Array;
  readonly frameBytes: number;
  readonly parameterCount: number;
  /** Parameters filled by position. */
  readonly simple: boolean;
  /** The CODE object. */
  readonly object: Value;
  /** eval or exec has made it. */
  isEvaluated: boolean;
  /** Its loops take another way each time: no traces begin in it. */
  isUntraced: boolean;
  /** Traces refer to it: it is never given up. */
  isPinned: boolean;
  /** All values that belong to it. */
  visitValues(visit: (v: Value) => void): void;
  /** Gives its memory back. Nothing may run it any more. */
  release(): void;
}

/** Code objects that there may be at a time: the collector has tables of them. */
export const MOST_CODE_OBJECTS = 1 << 18;

/** What a code object counts for in deciding when to collect; most of it is not on the heap. */
const LOADED_BYTES = 4096;

/**
 * Registers, and a hidden one that takes what a special method gives to a jump. Rounded up so that frames stay 16-aligned.
 */
export const frameBytesOf = (code: CodeObject): number =>
  (FRAME.REGISTERS + 8 * (code.registerCount + 1) + 15) & ~15;

/** @throws HeapExhaustedError where there are {@link MOST_CODE_OBJECTS} that live */
export function loadCode(py: Interp, code: CodeObject, module: ModuleInfo): LoadedCode {
  if (py.freeCodeIds.length === 0 && py.codes.length >= MOST_CODE_OBJECTS) {
    py.requestCollection?.();
    throw new HeapExhaustedError(LOADED_BYTES);
  }
  const object = py.heap.allocate(TYPE.CODE, CODE.BYTES);
  const id = py.freeCodeIds.pop() ?? py.codes.length;
  py.heap.u32[(object + CODE.ID) >>> 2] = id;
  py.heap.u32[CONTEXT.ALLOCATED >>> 2]! += LOADED_BYTES >>> 4;
  const loaded = new Loaded(py, id, code, module, pointerTo(object));
  py.codes[id] = loaded;
  if (code.asyncKind !== undefined) registerAsync(py, id, code.asyncKind);
  return loaded;
}

/** Names and constants are made when code is run first: most functions of most modules never are. */
class Loaded implements LoadedCode {
  readonly id: number;
  readonly code: CodeObject;
  readonly module: ModuleInfo;
  readonly frameBytes: number;
  readonly parameterCount: number;
  readonly simple: boolean;
  readonly object: Value;
  isEvaluated = false;
  isUntraced = false;
  isPinned = false;
  private readonly py: Interp;
  private constantsAt = 0;
  private madeNames: readonly Value[] | undefined;
  private madeGlobalCells: Int32Array | undefined;
  private madeBuiltinCells: Int32Array | undefined;

  constructor(py: Interp, id: number, code: CodeObject, module: ModuleInfo, object: Value) {
    this.py = py;
    this.id = id;
    this.code = code;
    this.module = module;
    this.object = object;
    this.frameBytes = frameBytesOf(code);
    this.parameterCount = code.parameterNames.length;
    this.simple = code.keywordOnlyCount === 0 && !code.hasVarArgs && !code.hasVarKeywords;
  }

  get names(): readonly Value[] {
    return (this.madeNames ??= this.code.names.map((name) => this.py.heap.intern(name)));
  }

  get globalCells(): Int32Array {
    return (this.madeGlobalCells ??= new Int32Array(this.code.names.length));
  }

  get builtinCells(): Int32Array {
    return (this.madeBuiltinCells ??= new Int32Array(this.code.names.length));
  }

  get constantsOffset(): number {
    return this.constantsAt === 0 ? this.makeConstants() : this.constantsAt;
  }

  private makeConstants(): number {
    const { py, code, module } = this;
    const { heap } = py;
    const { constants } = code;
    const at = py.allocateStatic(this.constantsBytes);
    for (let i = 0; i < constants.length; i++) heap.write(at + i * 8, NONE);
    this.constantsAt = at;
    constants.forEach((constant, i) => heap.write(at + i * 8, constantValue(py, constant, module)));
    return at;
  }

  private get constantsBytes(): number {
    return Math.max(1, this.code.constants.length) * 8;
  }

  release(): void {
    if (this.constantsAt !== 0) this.py.freeStatic(this.constantsAt, this.constantsBytes);
    this.constantsAt = 0;
  }

  visitValues(visit: (v: Value) => void): void {
    visit(this.object);
    const { heap } = this.py;
    if (this.constantsAt !== 0)
      for (let i = 0; i < this.code.constants.length; i++) visit(heap.read(this.constantsAt + i * 8));
    this.madeNames?.forEach(visit);
  }
}

function constantValue(py: Interp, constant: Constant, module: ModuleInfo): Value {
  switch (constant.kind) {
    case "str":
      return py.heap.intern(constant.value);
    case "tuple":
      return py.heap.tuple(constant.items.map((item) => constantValue(py, item, module)));
    case "frozenset": {
      // CPython's compiler makes the set twice (merge_consts_recursive), which its order shows
      const first = py.newSet(
        constant.items.map((item) => constantValue(py, item, module)),
        true,
      );
      return py.newSet(py.setItems(first), true);
    }
    case "code":
      return loadCode(py, constant.code, module).object;
    default:
      return scalarValue(py, constant);
  }
}

/** A constant that is no text, holds no others and is no code. */
export function scalarValue(
  py: Interp,
  constant: Exclude<Constant, { kind: "str" | "tuple" | "frozenset" | "code" }>,
): Value {
  switch (constant.kind) {
    case "none":
      return NONE;
    case "true":
      return TRUE;
    case "false":
      return FALSE;
    case "ellipsis":
      return ELLIPSIS;
    case "int":
      return py.heap.int(constant.value);
    case "float":
      return mkFloat(constant.value);
    case "bytes":
      return newBytes(py, constant.value);
    case "complex":
      return newComplex(py, constant.real, constant.imaginary);
  }
}
