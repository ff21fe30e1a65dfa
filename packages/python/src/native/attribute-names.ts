/**
 * The caches of getattr(), hasattr() and setattr(), one for each name that programs ask for so: what an instruction's inline
 * cache is to the name in its code. `ops/helpers/attribute-names.c` finds them by the name's hash.
 */
import { CACHE, CONTEXT, HIT_MISSING, TYPE } from "../heap/layout.ts";
import { offsetOf, type Value } from "../heap/value.ts";
import type { Interp } from "../interp.ts";
import { strHash } from "../objects/hash.ts";
import { clearCache, lookup } from "../objects/lookup.ts";
import { addEntry, getEntry, newCache, setEntry, usualShape } from "./caches.ts";
import { fillFunction } from "./derived-caches.ts";

/** Caches for each of both purposes, by the low bits of the hash. */
const NAMES = 256;
/** Names beyond this many are not worth keeping: they are made, not written. */
const MOST_FILLS = 20_000;
const LONGEST_NAME = 64;

export class AttributeNames {
  private readonly py: Interp;
  private table = 0;
  private fills = 0;

  constructor(py: Interp) {
    this.py = py;
  }

  /** The cache for a name, emptied when it was another name's before. */
  private cacheOf(name: string, purpose: 0 | 1): number {
    const { py } = this;
    const { heap } = py;
    if (this.table === 0) {
      this.table = py.allocateStatic(2 * NAMES * 4);
      heap.u32.fill(0, this.table >>> 2, (this.table >>> 2) + 2 * NAMES);
      heap.u32[CONTEXT.ATTRIBUTES >>> 2] = this.table;
    }
    const interned = heap.intern(name);
    const word = (this.table >>> 2) + purpose * NAMES + (strHash(heap, offsetOf(interned)) % NAMES);
    const known = heap.u32[word]!;
    if (known === 0) return (heap.u32[word] = newCache(py, name));
    if (heap.read(known + CACHE.NAME) !== interned) {
      clearCache(py, known);
      heap.write(known + CACHE.NAME, interned);
    }
    return known;
  }

  private isWorthIt(receiver: Value, name: string): boolean {
    return (
      (this.py.heap.isExactly(receiver, TYPE.INSTANCE) || this.py.heap.isExactly(receiver, TYPE.FUNCTION)) &&
      name.length <= LONGEST_NAME &&
      this.fills++ < MOST_FILLS
    );
  }

  /** Somebody has asked for an attribute of an instance or a function by name. */
  asked(receiver: Value, name: string): void {
    const { py } = this;
    if (!this.isWorthIt(receiver, name)) return;
    if (py.heap.isExactly(receiver, TYPE.FUNCTION))
      return fillFunction(py, this.cacheOf(name, 0), receiver, name, false);
    const shape = usualShape(py, receiver, "__getattribute__");
    if (shape === undefined) return;
    const entry = getEntry(py, shape, name);
    if (entry !== undefined) addEntry(py, this.cacheOf(name, 0), shape, entry);
    else if (isMissing(py, receiver, name)) addEntry(py, this.cacheOf(name, 0), shape, { kind: HIT_MISSING });
  }

  /** Somebody assigns to an attribute of an instance or a function by name: it is as it was before. */
  assigns(receiver: Value, name: string): void {
    const { py } = this;
    if (!this.isWorthIt(receiver, name)) return;
    if (py.heap.isExactly(receiver, TYPE.FUNCTION))
      return fillFunction(py, this.cacheOf(name, 1), receiver, name, true);
    const shape = usualShape(py, receiver, "__setattr__");
    const entry = shape && setEntry(py, shape, name);
    if (entry !== undefined) addEntry(py, this.cacheOf(name, 1), shape!, entry);
  }
}

/** No instance of that shape has the attribute, nor has its class a say. */
export function isMissing(py: Interp, receiver: Value, name: string): boolean {
  if (name.startsWith("__")) return false;
  const type = py.typeOf(receiver);
  return (
    lookup(py, type, name) === undefined &&
    lookup(py, type, "__getattr__") === undefined &&
    py.findAttr(receiver, name) === undefined
  );
}
