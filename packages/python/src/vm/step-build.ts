import type { Interp } from "../interp.ts";
import { OP } from "../bytecode/opcodes.ts";
import { LIST, TUPLE, TYPE } from "../heap/layout.ts";
import { offsetOf, pointerTo, type Value } from "../heap/value.ts";
import { dictMerge, dictSet, newDict } from "../objects/dict.ts";
import { listOfWords } from "../objects/list.ts";
import { saysIterable } from "../objects/lookup.ts";
import { extendList, updateDict } from "../objects/operators.ts";
import { newSlice } from "../objects/range.ts";
import { newEmptySet, setAdd, setUpdate } from "../objects/set.ts";
import { strJoinWords } from "../objects/str.ts";
import { functionText } from "./step-call.ts";
import { operand } from "./step.ts";
import type { LoadedCode } from "./load.ts";

/** The instructions that make containers and strings; `at` is the instruction's first word. */
export function build(py: Interp, opcode: number, registers: number, loaded: LoadedCode, at: number): void {
  const { heap } = py;
  const words = loaded.code.instructions;
  const target = registers + words[at + 1]! * 8;
  const b = words[at + 2]!;
  const c = words[at + 3]!;
  const from = registers + b * 8;
  switch (opcode) {
    case OP.BUILD_TUPLE:
      heap.write(target, tupleOfWords(py, from, c));
      return;
    case OP.BUILD_LIST:
      heap.write(target, listOfWords(heap, from, c));
      return;
    case OP.BUILD_SET: {
      const s = newEmptySet(heap);
      for (let i = 0; i < c; i++) setAdd(py, s, heap.read(from + i * 8));
      heap.write(target, s);
      return;
    }
    case OP.BUILD_MAP: {
      const d = newDict(heap);
      for (let i = 0; i < c; i++) dictSet(py, d, heap.read(from + i * 16), heap.read(from + i * 16 + 8));
      heap.write(target, d);
      return;
    }
    case OP.BUILD_STRING:
      heap.write(target, strJoinWords(heap, from, c));
      return;
    case OP.BUILD_SLICE: {
      const start = operand(py, registers, loaded, b);
      const stop = operand(py, registers, loaded, c);
      heap.write(target, newSlice(heap, start, stop, operand(py, registers, loaded, words[at + 4]!)));
      return;
    }
    case OP.LIST_EXTEND:
      extendByStar(py, heap.read(target), operand(py, registers, loaded, b));
      return;
    case OP.SET_UPDATE:
      setUpdate(py, heap.read(target), operand(py, registers, loaded, b));
      return;
    case OP.DICT_UPDATE:
      updateByMapping(py, heap.read(target), operand(py, registers, loaded, b));
      return;
    case OP.DICT_MERGE:
      mergeKeywords(py, heap.read(target), operand(py, registers, loaded, b), heap.read(registers + c * 8));
      return;
    case OP.LIST_TO_TUPLE: {
      const list = offsetOf(heap.read(from));
      const length = heap.u32[(list + LIST.LENGTH) >>> 2]!;
      heap.write(target, tupleOfWords(py, heap.u32[(list + LIST.ITEMS) >>> 2]!, length));
      return;
    }
    case OP.CONVERT: {
      const v = operand(py, registers, loaded, b);
      if (c === 0 && heap.isExactly(v, TYPE.STR)) heap.write(target, v);
      else heap.write(target, heap.str(c === 0 ? py.str(v) : c === 1 ? py.repr(v) : py.ascii(v)));
      return;
    }
    case OP.FORMAT_VALUE: {
      const v = operand(py, registers, loaded, b);
      const spec = operand(py, registers, loaded, c);
      if (heap.isExactly(v, TYPE.STR) && heap.strLength(spec) === 0) heap.write(target, v);
      else heap.write(target, heap.str(py.format(v, heap.strOf(spec))));
    }
  }
}

function tupleOfWords(py: Interp, from: number, length: number): Value {
  const { heap } = py;
  const offset = heap.allocate(TYPE.TUPLE, TUPLE.ITEMS + length * 8);
  heap.u32[(offset + TUPLE.LENGTH) >>> 2] = length;
  heap.u32[(offset + TUPLE.LENGTH + 4) >>> 2] = 0;
  for (let i = 0; i < length; i++) heap.copyWord(offset + TUPLE.ITEMS + i * 8, from + i * 8);
  return pointerTo(offset);
}

/** `[*iterable]`. */
function extendByStar(py: Interp, list: Value, iterable: Value): void {
  let iterator: Value;
  try {
    iterator = py.iter(iterable);
  } catch (error) {
    if (!py.isError(error, "TypeError") || saysIterable(py, iterable)) throw error;
    throw py.error("TypeError", `Value after * must be an iterable, not ${py.typeName(iterable)}`);
  }
  const type = py.heap.typeOf(iterable);
  extendList(
    py,
    list,
    (type === TYPE.LIST || type === TYPE.TUPLE) && !py.heap.isSubclassed(iterable) ? iterable : iterator,
  );
}

const isMapping = (py: Interp, v: Value): boolean =>
  py.heap.typeOf(v) === TYPE.DICT || py.findAttr(v, "keys") !== undefined;

/** `{**mapping}`. */
function updateByMapping(py: Interp, d: Value, from: Value): void {
  if (!isMapping(py, from)) throw py.error("TypeError", `'${py.typeName(from)}' object is not a mapping`);
  updateDict(py, d, from);
}

/** `f(**mapping)` beside other keywords: no name may come twice. */
function mergeKeywords(py: Interp, d: Value, from: Value, callee: Value): void {
  if (!isMapping(py, from))
    throw py.error(
      "TypeError",
      `${functionText(py, callee)} argument after ** must be a mapping, not ${py.typeName(from)}`,
    );
  let mapping = from;
  if (py.heap.typeOf(from) !== TYPE.DICT) {
    mapping = py.newDict();
    updateDict(py, mapping, from);
  }
  for (const key of py.dictKeys(mapping)) {
    if (py.dictGet(d, key) === undefined) continue;
    throw py.error(
      "TypeError",
      `${functionText(py, callee)} got multiple values for keyword argument '${py.str(key)}'`,
    );
  }
  dictMerge(py, d, mapping);
}
