import { DICT, DICT_ENTRY, OBJECT } from "../heap/layout.ts";
import { offsetOf, type Value } from "../heap/value.ts";
import type { Interp, TypeInfo } from "../interp.ts";
import type { Hosted } from "../objects/hosted.ts";
import { VIEW, viewDict } from "../objects/views.ts";

/** `reversed(d)` and of views of dicts: walks the entries from the end, as far as it is asked. */
class ReverseDictIterator implements Hosted {
  readonly type: TypeInfo;
  private readonly kind: number;
  private used: number;
  /** Undefined at the end. */
  private dict: Value | undefined;
  private position: number;

  constructor(py: Interp, type: TypeInfo, dict: Value, kind: number) {
    this.type = type;
    this.dict = dict;
    this.kind = kind;
    this.used = py.dictLength(dict);
    this.position = Number.MAX_SAFE_INTEGER;
  }

  next(py: Interp): Value | undefined {
    const { dict, kind } = this;
    if (dict === undefined) return undefined;
    if (py.dictLength(dict) !== this.used) {
      this.used = -1; // for good
      throw py.error("RuntimeError", "dictionary changed size during iteration");
    }
    const { heap } = py;
    const entries = heap.u32[(offsetOf(dict) + DICT.ENTRIES) >>> 2]!;
    // a dict that has been made anew meanwhile may have fewer entries
    let n = Math.min(this.position, heap.u32[(offsetOf(dict) + DICT.FILL) >>> 2]!);
    while (--n >= 0) {
      const entry = entries + n * DICT_ENTRY.BYTES;
      if (heap.isUnbound(entry + DICT_ENTRY.KEY)) continue;
      this.position = n;
      if (kind === VIEW.KEYS) return heap.read(entry + DICT_ENTRY.KEY);
      const value = heap.read(entry + DICT_ENTRY.VALUE);
      return kind === VIEW.VALUES ? value : heap.tuple([heap.read(entry + DICT_ENTRY.KEY), value]);
    }
    this.dict = undefined;
    return undefined;
  }

  trace(visit: (v: Value) => void): void {
    if (this.dict !== undefined) visit(this.dict);
  }
}

export const reversedDict = (py: Interp, type: TypeInfo, dict: Value): Value =>
  py.heap.newHosted(new ReverseDictIterator(py, type, dict, VIEW.KEYS));

export const reversedView = (py: Interp, type: TypeInfo, view: Value): Value =>
  py.heap.newHosted(
    new ReverseDictIterator(py, type, viewDict(py, view), py.heap.u8[offsetOf(view) + OBJECT.FLAGS]!),
  );
