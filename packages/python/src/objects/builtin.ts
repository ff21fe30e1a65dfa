import type { Interp } from "../interp.ts";
import { BUILTIN, TYPE } from "../heap/layout.ts";
import { UNBOUND, offsetOf, pointerTo, type Value } from "../heap/value.ts";
import { plainResult } from "./plain.ts";
import { typeById, type TypeInfo } from "./types.ts";

export type BuiltinFunction = (
  py: Interp,
  args: Value[],
  kw: ReadonlyMap<string, Value> | undefined,
) => Value;

/** How many arguments a builtin takes; checked before it is called, with CPython's messages. */
export interface Signature {
  readonly min: number;
  /** Infinity for any number. */
  readonly max: number;
  /** Names of the keyword arguments; without it there are none. */
  readonly keywords?: readonly string[];
}

export interface BuiltinInfo {
  readonly id: number;
  readonly name: string;
  readonly fn: BuiltinFunction;
  readonly signature: Signature | undefined;
  /** The type whose method it is. */
  readonly owner: TypeInfo | undefined;
  doc?: string;
}

export function newBuiltin(py: Interp, info: Omit<BuiltinInfo, "id">): Value {
  const id = py.builtins.length;
  py.builtins.push({ ...info, id });
  return builtinObject(py, id, UNBOUND);
}

function builtinObject(py: Interp, id: number, self: Value): Value {
  const { heap } = py;
  const offset = heap.allocate(TYPE.BUILTIN, BUILTIN.BYTES);
  heap.u32[(offset + BUILTIN.ID) >>> 2] = id;
  heap.u32[(offset + BUILTIN.FLAGS) >>> 2] = 0;
  heap.writeNull(offset + BUILTIN.FAST);
  heap.write(offset + BUILTIN.SELF, self);
  heap.writeNull(offset + BUILTIN.RECEIVER);
  heap.writeNull(offset + BUILTIN.OTHERWISE);
  heap.writeNull(offset + BUILTIN.OTHERWISE_NAMED);
  return pointerTo(offset);
}

/** The method `unbound` of `self`: the same builtin with its first argument bound. */
export function bindBuiltin(py: Interp, unbound: Value, self: Value): Value {
  const from = offsetOf(unbound);
  const v = builtinObject(py, py.heap.u32[(from + BUILTIN.ID) >>> 2]!, self);
  py.heap.copyWord(offsetOf(v) + BUILTIN.FAST, from + BUILTIN.FAST);
  py.heap.copyWord(offsetOf(v) + BUILTIN.RECEIVER, from + BUILTIN.RECEIVER);
  py.heap.copyWord(offsetOf(v) + BUILTIN.OTHERWISE_NAMED, from + BUILTIN.OTHERWISE_NAMED);
  return v;
}

export function defineMethod(
  py: Interp,
  typeId: number,
  name: string,
  fn: BuiltinFunction,
  signature: Signature | undefined,
): void {
  const owner = typeById(py, typeId);
  owner.methods.set(name, newBuiltin(py, { name, fn, signature, owner }));
}

export const builtinInfo = (py: Interp, v: Value): BuiltinInfo =>
  py.builtins[py.heap.u32[(offsetOf(v) + BUILTIN.ID) >>> 2]!]!;

/** Calls a builtin; `args` has the bound receiver in front, if there is one. */
export function callBuiltin(
  py: Interp,
  info: BuiltinInfo,
  args: Value[],
  kw: ReadonlyMap<string, Value> | undefined,
): Value {
  if (info.owner !== undefined) checkReceiver(py, info, args);
  if (info.signature !== undefined) {
    const positional = info.owner === undefined ? args.length : args.length - 1;
    checkArguments(py, info.name, info.owner, info.signature, positional, kw);
  }
  const made = info.fn(py, args, kw);
  return made === args[0] && info.owner !== undefined ? plainResult(py, made) : made;
}

/** An unbound method (`list.append`) needs a receiver of its type. */
function checkReceiver(py: Interp, info: BuiltinInfo, args: readonly Value[]): void {
  const owner = info.owner!;
  if (args.length === 0)
    throw py.error("TypeError", `unbound method ${owner.name}.${info.name}() needs an argument`);
  const type = py.typeOf(args[0]!);
  if (type !== owner && !type.mro.includes(owner))
    throw py.error(
      "TypeError",
      `descriptor '${info.name}' for '${owner.name}' objects doesn't apply to a '${type.name}' object`,
    );
}

const SLOTS = new Set(
  "abs bool float hash index int invert iter len neg next pos repr str"
    .split(" ")
    .map((name) => `__${name}__`),
);
const plural = (n: number): string => (n === 1 ? "" : "s");

/** Throws CPython's TypeError unless so many positional arguments and these keywords fit the signature. */
export function checkArguments(
  py: Interp,
  name: string,
  owner: TypeInfo | undefined,
  signature: Signature,
  given: number,
  kw: ReadonlyMap<string, Value> | undefined,
): void {
  const { min, max, keywords } = signature;
  const full = owner === undefined ? name : `${owner.name}.${name}`;
  if (keywords === undefined) {
    if (kw !== undefined && kw.size > 0) throw py.error("TypeError", `${full}() takes no keyword arguments`);
    if (given >= min && given <= max) return;
    // CPython's wrappers of slots
    if (max === 0 && SLOTS.has(name)) throw py.error("TypeError", `expected 0 arguments, got ${given}`);
    if (max === 0) throw py.error("TypeError", `${full}() takes no arguments (${given} given)`);
    if (min === 1 && max === 1)
      throw py.error("TypeError", `${full}() takes exactly one argument (${given} given)`);
    const few = given < min;
    const bound = few ? min : max;
    const how = min === max ? "" : few ? "at least " : "at most ";
    throw py.error("TypeError", `${name} expected ${how}${bound} argument${plural(bound)}, got ${given}`);
  }
  if (kw !== undefined)
    for (const key of kw.keys())
      if (!keywords.includes(key))
        throw py.error("TypeError", `${name}() got an unexpected keyword argument '${key}'`);
  if (given < min) {
    if (kw === undefined || given + kw.size < min)
      throw py.error(
        "TypeError",
        `${name}() takes at least ${min} positional argument${plural(min)} (${given} given)`,
      );
  } else if (given > max)
    throw py.error(
      "TypeError",
      `${name}() takes at most ${max} argument${plural(max)} (${given + (kw?.size ?? 0)} given)`,
    );
}
