/** memoryview: of bytes and bytearray, one byte an item. Other formats and shapes are refused. */
import { TYPE } from "../heap/layout.ts";
import { FALSE, NONE, TRUE, isPointer, mkBool, offsetOf, type Value } from "../heap/value.ts";
import type { Interp, TypeInfo } from "../interp.ts";
import {
  byteOf,
  bytesLength,
  bytesType,
  bytesView,
  findBufferText,
  latin1,
  newBytes,
  spliceBytes,
} from "../objects/bytes.ts";
import type { Hosted } from "../objects/hosted.ts";
import { isIntLike } from "../objects/int.ts";
import { sliceBounds } from "../objects/range.ts";
import { hexText } from "./bytes.ts";

class MemoryView implements Hosted {
  readonly type: TypeInfo;
  /** The bytes or bytearray; undefined once released. */
  private source: Value | undefined;
  private readonly start: number;
  private readonly step: number;
  private readonly count: number;

  constructor(type: TypeInfo, source: Value, start: number, step: number, count: number) {
    this.type = type;
    this.source = source;
    this.start = start;
    this.step = step;
    this.count = count;
  }

  private held(py: Interp): Value {
    if (this.source === undefined)
      throw py.error("ValueError", "operation forbidden on released memoryview object");
    return this.source;
  }

  bytes(py: Interp): Uint8Array {
    const all = bytesView(py, this.held(py));
    const bytes = new Uint8Array(this.count);
    for (let i = 0; i < this.count; i++) bytes[i] = all[this.start + i * this.step]!;
    return bytes;
  }
  bufferText(py: Interp): string {
    return latin1(this.bytes(py));
  }
  release(): void {
    this.source = undefined;
  }
  trace(visit: (v: Value) => void): void {
    if (this.source !== undefined) visit(this.source);
  }
  length(py: Interp): number {
    this.held(py);
    return this.count;
  }
  iter(py: Interp): Value {
    return py.iter(py.newList(Array.from(this.bytes(py))));
  }
  contains(py: Interp, v: Value): boolean {
    return isIntLike(py, v) && this.bytes(py).includes(py.index(v));
  }
  equal(py: Interp, other: Value): boolean | undefined {
    const text = findBufferText(py, other);
    return text === undefined ? undefined : text === this.bufferText(py);
  }

  private position(py: Interp, key: Value): number {
    if (!isIntLike(py, key)) throw py.error("TypeError", "memoryview: invalid slice key");
    let i = py.index(key);
    if (i < 0) i += this.count;
    if (!(i >= 0 && i < this.count)) throw py.error("IndexError", "index out of bounds on dimension 1");
    return this.start + i * this.step;
  }

  getItem(py: Interp, key: Value): Value {
    const source = this.held(py);
    if (!isPointer(key) || py.heap.typeAt(offsetOf(key)) !== TYPE.SLICE)
      return bytesView(py, source)[this.position(py, key)]!;
    const { start, step, count } = sliceBounds(py, key, this.count);
    const first = this.start + start * this.step;
    return py.heap.newHosted(new MemoryView(this.type, source, first, step * this.step, count));
  }

  setItem(py: Interp, key: Value, v: Value): void {
    const source = this.held(py);
    if (bytesType(py, source) !== TYPE.BYTEARRAY)
      throw py.error("TypeError", "cannot modify read-only memory");
    if (!isPointer(key) || py.heap.typeAt(offsetOf(key)) !== TYPE.SLICE) {
      const at = this.position(py, key);
      if (!isIntLike(py, v)) throw py.error("TypeError", "memoryview: invalid type for format 'B'");
      const n = py.index(v);
      if (!(n >= 0 && n < 256)) throw py.error("ValueError", "memoryview: invalid value for format 'B'");
      spliceBytes(py, source, at, 1, String.fromCharCode(byteOf(py, v)));
      return;
    }
    const text = findBufferText(py, v);
    if (text === undefined)
      throw py.error("TypeError", `a bytes-like object is required, not '${py.typeName(v)}'`);
    const { start, step, count } = sliceBounds(py, key, this.count);
    if (text.length !== count)
      throw py.error("ValueError", "memoryview assignment: lvalue and rvalue have different structures");
    const bytes = bytesView(py, source);
    for (let i = 0; i < count; i++) bytes[this.start + (start + i * step) * this.step] = text.charCodeAt(i);
  }

  getAttr(py: Interp, name: string): Value | undefined {
    switch (name) {
      case "obj":
        return this.held(py);
      case "nbytes":
        return this.count;
      case "itemsize":
      case "ndim":
        return 1;
      case "format":
        return py.heap.intern("B");
      case "readonly":
        return mkBool(bytesType(py, this.held(py)) === TYPE.BYTES);
      case "shape":
        return py.heap.tuple([this.count]);
      case "strides":
        return py.heap.tuple([this.step]);
      case "contiguous":
      case "c_contiguous":
        return this.step === 1 ? TRUE : FALSE;
      default:
        return undefined;
    }
  }
}

export function installMemoryView(py: Interp): void {
  const type = py.defineType("memoryview", true);
  const viewOf = (v: Value): MemoryView => py.heap.hostedOf(v) as MemoryView;
  type.new = (_, [source]) => {
    const host = py.heap.typeOf(source!) === TYPE.HOSTED ? py.heap.hostedOf(source!) : undefined;
    if (host instanceof MemoryView) return host.getItem(py, py.newSlice(NONE, NONE, NONE));
    if (bytesType(py, source!) === 0)
      throw py.error(
        "TypeError",
        `memoryview: a bytes-like object is required, not '${py.typeName(source!)}'`,
      );
    return py.heap.newHosted(new MemoryView(type, source!, 0, 1, bytesLength(py, source!)));
  };
  type.newSignature = { min: 1, max: 1 };
  const none = { min: 0, max: 0 };
  const define = py.defineMethod.bind(py, type.id);
  define("tobytes", (_, [self]) => newBytes(py, viewOf(self!).bufferText(py)), none);
  define("tolist", (_, [self]) => py.newList(Array.from(viewOf(self!).bytes(py))), none);
  define("hex", (_, [self, sep, per]) => py.heap.str(hexText(py, viewOf(self!).bufferText(py), sep, per)), {
    min: 0,
    max: 2,
  });
  const release = (self: Value): Value => {
    viewOf(self).release();
    return NONE;
  };
  define("release", (_, [self]) => release(self!), none);
  const entered = (self: Value): Value => {
    viewOf(self).length(py); // an error once released
    return self;
  };
  define("__enter__", (_, [self]) => entered(self!), none);
  define("__exit__", (_, [self]) => release(self!), { min: 3, max: 3 });
}
