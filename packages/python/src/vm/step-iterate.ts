import type { Interp } from "../interp.ts";
import { FRAME, LIST, TUPLE, TYPE } from "../heap/layout.ts";
import { NONE, offsetOf, type Value } from "../heap/value.ts";
import { overriding, saysIterable } from "../objects/lookup.ts";
import { nextOf } from "../objects/iteration.ts";
import { isFinished, resume } from "./generator.ts";

/** FOR_ITER: the next item into register a, or a jump to c. A Python generator runs as a callee in the same loop. */
export function forIter(py: Interp, frame: number, registers: number, a: number, b: number, c: number): void {
  const { heap } = py;
  const pcWord = (frame + FRAME.PC) >>> 2;
  const iterator = heap.read(registers + b * 8);
  if (heap.typeOf(iterator) === TYPE.GENERATOR) {
    if (isFinished(py, iterator)) heap.u32[pcWord] = c;
    else resume(py, iterator, NONE, FRAME.REGISTERS + a * 8, 0);
    return;
  }
  const v = nextOf(py, iterator);
  if (v === undefined) heap.u32[pcWord] = c;
  else {
    heap.write(registers + a * 8, v);
    heap.u32[pcWord]!++;
  }
}

/** `iterator.send(sent)`: what it yields; undefined when it has ended, with `py.returned`. */
function sendTo(py: Interp, iterator: Value, sent: Value): Value | undefined {
  try {
    return py.callMethod(iterator, "send", [sent]);
  } catch (error) {
    if (!py.isError(error, "StopIteration")) throw error;
    py.returned = py.findAttr(error.value, "value") ?? NONE;
    return undefined;
  }
}

/** YIELD_FROM: one step of the sub-iterator in register b. */
export function yieldFrom(py: Interp, frame: number, a: number, b: number, c: number): void {
  const { heap } = py;
  const registers = frame + FRAME.REGISTERS;
  const sent = heap.read(registers + a * 8);
  const iterator = heap.read(registers + b * 8);
  let v: Value | undefined;
  if (heap.typeOf(iterator) === TYPE.GENERATOR) {
    if (!isFinished(py, iterator)) {
      resume(py, iterator, sent, FRAME.REGISTERS + a * 8, 0);
      return;
    }
    py.returned = NONE;
  } else if (sent === NONE) {
    py.returned = NONE;
    v = nextOf(py, iterator);
  } else v = sendTo(py, iterator, sent);
  heap.write(registers + a * 8, v ?? py.returned);
  py.returned = NONE;
  if (v === undefined) heap.u32[(frame + FRAME.PC) >>> 2] = c;
  else heap.u32[(frame + FRAME.PC) >>> 2]!++;
}

/** `a, b, c = v`: exactly `count` items into the words from `target` on. */
export function unpack(py: Interp, target: number, v: Value, count: number): void {
  const { heap } = py;
  const type = heap.typeOf(v);
  const own = heap.isSubclassed(v) && overriding(py, v, "__iter__") !== undefined;
  if ((type === TYPE.TUPLE || type === TYPE.LIST) && !own) {
    const at = offsetOf(v);
    const length = heap.u32[(at + LIST.LENGTH) >>> 2]!;
    if (length !== count) throw wrongCount(py, count, length);
    const from = type === TYPE.TUPLE ? at + TUPLE.ITEMS : heap.u32[(at + LIST.ITEMS) >>> 2]!;
    for (let i = 0; i < count; i++) heap.copyWord(target + i * 8, from + i * 8);
    return;
  }
  const items: Value[] = [];
  const iterator = iteratorToUnpack(py, v);
  const depth = heap.pin(iterator);
  try {
    for (let item = nextOf(py, iterator); item !== undefined; item = nextOf(py, iterator)) {
      items.push(item);
      heap.pin(item);
      if (items.length > count) throw wrongCount(py, count, items.length);
    }
  } finally {
    heap.unpin(depth);
  }
  if (items.length < count) throw wrongCount(py, count, items.length);
  for (let i = 0; i < count; i++) heap.write(target + i * 8, items[i]!);
}

function wrongCount(py: Interp, expected: number, got: number): unknown {
  return py.error(
    "ValueError",
    got > expected
      ? `too many values to unpack (expected ${expected})`
      : `not enough values to unpack (expected ${expected}, got ${got})`,
  );
}

function iteratorToUnpack(py: Interp, v: Value): Value {
  try {
    return py.iter(v);
  } catch (error) {
    if (!py.isError(error, "TypeError") || saysIterable(py, v)) throw error;
    throw py.error("TypeError", `cannot unpack non-iterable ${py.typeName(v)} object`);
  }
}

/** `a, *b, c = v`. */
export function unpackEx(py: Interp, target: number, v: Value, before: number, after: number): void {
  const { heap } = py;
  const items = py.toArray(iteratorToUnpack(py, v));
  if (items.length < before + after)
    throw py.error(
      "ValueError",
      `not enough values to unpack (expected at least ${before + after}, got ${items.length})`,
    );
  for (let i = 0; i < before; i++) heap.write(target + i * 8, items[i]!);
  heap.write(target + before * 8, py.newList(items.slice(before, items.length - after)));
  for (let i = 0; i < after; i++) heap.write(target + (before + 1 + i) * 8, items[items.length - after + i]!);
}
