import type { Interp } from "../interp.ts";
import type { CodeObject, Constant } from "../bytecode/code.ts";
import { CODE, FRAME, TYPE } from "../heap/layout.ts";
import { ELLIPSIS, FALSE, NONE, TRUE, mkFloat, pointerTo, type Value } from "../heap/value.ts";
import { newBytes } from "../objects/bytes.ts";
import { newComplex } from "../objects/complex.ts";
import type { ModuleInfo } from "../objects/module.ts";

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
}

/**
 * Registers, and a hidden one that takes what a special method gives to a jump. Rounded up so that frames stay 16-aligned.
 */
export const frameBytesOf = (code: CodeObject): number =>
  (FRAME.REGISTERS + 8 * (code.registerCount + 1) + 15) & ~15;

export function loadCode(py: Interp, code: CodeObject, module: ModuleInfo): LoadedCode {
  const { heap } = py;
  const id = py.codes.length;
  const object = heap.allocate(TYPE.CODE, CODE.BYTES);
  heap.u32[(object + CODE.ID) >>> 2] = id;
  const loaded: LoadedCode = {
    id,
    code,
    module,
    constantsOffset: py.allocateStatic(code.constants.length * 8),
    names: code.names.map((name) => heap.intern(name)),
    globalCells: new Int32Array(code.names.length),
    builtinCells: new Int32Array(code.names.length),
    frameBytes: frameBytesOf(code),
    parameterCount: code.parameterNames.length,
    simple: code.keywordOnlyCount === 0 && !code.hasVarArgs && !code.hasVarKeywords,
    object: pointerTo(object),
  };
  py.codes.push(loaded);
  for (let i = 0; i < code.constants.length; i++) heap.write(loaded.constantsOffset + i * 8, NONE);
  code.constants.forEach((constant, i) =>
    heap.write(loaded.constantsOffset + i * 8, constantValue(py, constant, module)),
  );
  return loaded;
}

function constantValue(py: Interp, constant: Constant, module: ModuleInfo): Value {
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
    case "str":
      return py.heap.intern(constant.value);
    case "bytes":
      return newBytes(py, constant.value);
    case "complex":
      return newComplex(py, constant.real, constant.imaginary);
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
  }
}
