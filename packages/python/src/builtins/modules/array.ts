/** The module `array`. */
import { LIST, TYPE } from "../../heap/layout.ts";
import { NONE, offsetOf, type Value } from "../../heap/value.ts";
import type { Interp } from "../../interp.ts";
import {
  arrayBytes,
  arrayItem,
  extend,
  isArray,
  isBytes,
  isKind,
  itemBytes,
  itemsOfBytes,
  kindOfArray,
  newArray,
} from "../../objects/array.ts";
import { bufferText, newBytes } from "../../objects/bytes.ts";
import { listItems, listLength, listSetItems, listSplice } from "../../objects/list.ts";
import { importModule } from "../../vm/import.ts";
import { identicalOrEqual } from "../../objects/compare.ts";
import { checkPositional, noKeywords } from "../arguments.ts";

const KINDS = "bBuwhHiIlLqQfd";

export function installArray(py: Interp): void {
  const { heap } = py;
  const type = py.types[TYPE.ARRAY]!;
  type.moduleName = "array";
  type.new = (_py, args, kw) => {
    noKeywords(py, "array.array", kw);
    if (args.length === 0) throw py.error("TypeError", "array() takes at least 1 argument (0 given)");
    checkPositional(py, "array", args.length, 1, 2);
    const [code, initial] = args;
    if (!heap.isStr(code!) || heap.strLength(code!) !== 1)
      throw py.error(
        "TypeError",
        `array() argument 1 must be a unicode character, not ${heap.isStr(code!) ? "str" : py.typeName(code!)}`,
      );
    const kind = heap.strOf(code!);
    if (initial !== undefined && kind !== "u" && kind !== "w") {
      if (heap.isStr(initial))
        throw py.error("TypeError", `cannot use a str to initialize an array with typecode '${kind}'`);
      if (isArray(py, initial) && "uw".includes(kindOfArray(py, initial)))
        throw py.error(
          "TypeError",
          `cannot use a unicode array to initialize an array with typecode '${kind}'`,
        );
    }
    if (!isKind(kind))
      throw py.error("ValueError", "bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)");
    if (kind === "u")
      py.callMethod(importModule(py, "warnings"), "warn", [
        heap.str("The 'u' type code is deprecated and will be removed in Python 3.16"),
        py.exceptionType("DeprecationWarning").object,
      ]);
    const v = newArray(py, kind, []);
    if (initial === undefined) return v;
    if (isBytes(py, initial)) fromBytes(v, initial);
    else {
      const depth = heap.pinned.length;
      heap.pin(v);
      try {
        py.forEach(initial, (item) => py.listAppend(v, arrayItem(py, kind, item)));
      } finally {
        heap.unpin(depth);
      }
    }
    return v;
  };
  const fromBytes = (v: Value, bytes: Value): void => {
    const kind = kindOfArray(py, v);
    const text = bufferText(py, bytes);
    if (text.length % itemBytes(kind) !== 0)
      throw py.error("ValueError", "bytes length not a multiple of item size");
    const items = itemsOfBytes(py, kind, Buffer.from(text, "latin1"));
    listSplice(heap, v, listLength(heap, v), 0, items);
  };
  const define = (name: string, fn: (v: Value, args: Value[]) => Value | void, min = 0, max = min): void =>
    py.defineMethod(type.id, name, (_py, [self, ...args]) => fn(self!, args) ?? NONE, { min, max });
  const text = (bytes: Buffer): Value => newBytes(py, bytes.toString("latin1"));
  define("append", (v, [item]) => py.listAppend(v, arrayItem(py, kindOfArray(py, v), item!)), 1);
  define("extend", (v, [more]) => extend(py, v, more!, true), 1);
  define(
    "fromlist",
    (v, [list]) => {
      if (heap.typeOf(list!) !== TYPE.LIST) throw py.error("TypeError", "arg must be list");
      const kind = kindOfArray(py, v);
      const items = py.listItems(list!).map((item) => arrayItem(py, kind, item));
      listSplice(heap, v, listLength(heap, v), 0, items);
    },
    1,
  );
  define("tolist", (v) => py.newList(listItems(heap, v)));
  define("tobytes", (v) => text(arrayBytes(py, v)));
  define("frombytes", (v, [bytes]) => fromBytes(v, bytes!), 1);
  define("tofile", (v, [file]) => void py.callMethod(file!, "write", [text(arrayBytes(py, v))]), 1);
  define(
    "fromfile",
    (v, [file, count]) => {
      const wanted = py.index(count!) * itemBytes(kindOfArray(py, v));
      const read = py.callMethod(file!, "read", [wanted]);
      fromBytes(v, read);
      if (py.length(read) < wanted) throw py.error("EOFError", "read() didn't return enough bytes");
    },
    2,
  );
  define("tounicode", (v) => {
    if (!"uw".includes(kindOfArray(py, v)))
      throw py.error("ValueError", "tounicode() may only be called on unicode type arrays ('u' or 'w')");
    return heap.str(
      listItems(heap, v)
        .map((item) => heap.strOf(item))
        .join(""),
    );
  });
  define(
    "fromunicode",
    (v, [s]) => {
      if (!"uw".includes(kindOfArray(py, v)))
        throw py.error("ValueError", "fromunicode() may only be called on unicode type arrays ('u' or 'w')");
      extend(py, v, s!, true);
    },
    1,
  );
  define(
    "count",
    (v, [wanted]) => listItems(heap, v).filter((item) => identicalOrEqual(py, item, wanted!)).length,
    1,
  );
  define(
    "index",
    (v, [wanted, start, stop]) => {
      const items = listItems(heap, v);
      const bound = (at: Value | undefined, otherwise: number): number => {
        if (at === undefined) return otherwise;
        const i = py.index(at);
        return Math.max(0, Math.min(items.length, i < 0 ? i + items.length : i));
      };
      for (let i = bound(start, 0); i < bound(stop, items.length); i++)
        if (identicalOrEqual(py, items[i]!, wanted!)) return i;
      throw py.error("ValueError", "array.index(x): x not in array");
    },
    1,
    3,
  );
  define(
    "insert",
    (v, [at, item]) => {
      const length = listLength(heap, v);
      let i = py.index(at!);
      if (i < 0) i = Math.max(0, i + length);
      listSplice(heap, v, Math.min(i, length), 0, [arrayItem(py, kindOfArray(py, v), item!)]);
    },
    2,
  );
  define(
    "pop",
    (v, [at]) => {
      const items = listItems(heap, v);
      if (items.length === 0) throw py.error("IndexError", "pop from empty array");
      let i = at === undefined ? -1 : py.index(at);
      if (i < 0) i += items.length;
      if (!(i >= 0 && i < items.length)) throw py.error("IndexError", "pop index out of range");
      listSplice(heap, v, i, 1, []);
      return items[i]!;
    },
    0,
    1,
  );
  define(
    "remove",
    (v, [wanted]) => {
      const i = listItems(heap, v).findIndex((item) => identicalOrEqual(py, item, wanted!));
      if (i < 0) throw py.error("ValueError", "array.remove(x): x not in array");
      listSplice(heap, v, i, 1, []);
    },
    1,
  );
  define("clear", (v) => listSetItems(heap, v, []));
  define("reverse", (v) => listSetItems(heap, v, listItems(heap, v).reverse()));
  define("byteswap", (v) => {
    const bytes = arrayBytes(py, v);
    const size = itemBytes(kindOfArray(py, v));
    if (size === 2) bytes.swap16();
    else if (size === 4) bytes.swap32();
    else if (size === 8) bytes.swap64();
    listSetItems(heap, v, itemsOfBytes(py, kindOfArray(py, v), bytes));
  });
  define("buffer_info", (v) =>
    heap.tuple([heap.int(heap.u32[(offsetOf(v) + LIST.ITEMS) >>> 2]!), listLength(heap, v)]),
  );
  const copy = (v: Value): Value => newArray(py, kindOfArray(py, v), listItems(heap, v));
  define("__copy__", copy);
  define("__deepcopy__", copy, 1);
  define(
    "__reduce_ex__",
    (v) =>
      heap.tuple([
        py.typeOf(v).object,
        heap.tuple([heap.str(kindOfArray(py, v)), py.newList(listItems(heap, v))]),
        NONE,
      ]),
    1,
  );
  py.defineGetter(type.id, "typecode", (_py, v) => heap.str(kindOfArray(py, v)));
  py.defineGetter(type.id, "itemsize", (_py, v) => itemBytes(kindOfArray(py, v)));
  py.defineModule("array", (_py, module) => {
    py.setModuleAttr(module, "array", type.object);
    py.setModuleAttr(module, "ArrayType", type.object);
    py.setModuleAttr(module, "typecodes", heap.intern(KINDS));
  });
}
