/** Items, building of lists, tuples, strings and slices, unpacking. */
import type { Val } from "@serigraph/executor";
import { OP } from "../bytecode/opcodes.ts";
import * as ir from "../generated/trace-ops.ts";
import { TUPLE, TYPE } from "../heap/layout.ts";
import { getSlice, replaceSlice } from "./record-slices.ts";
import { getCharacter, isFormatted } from "./record-strings.ts";
import type { Recorder } from "./recorder.ts";
import { negativeFitsImm } from "./semantics.ts";

export function recordContainers(r: Recorder, opcode: number): boolean {
  const { words, at, b } = r;
  const a = words[at + 1]!;
  const x = words[at + 2]!;
  const y = words[at + 3]!;
  switch (opcode) {
    case OP.GET_ITEM:
      getItem(r, a, x, y);
      return true;
    case OP.SET_ITEM:
      setItem(r, a, x, y);
      return true;
    case OP.LIST_APPEND:
      if (r.typeOf(a) !== TYPE.LIST) r.unsupported("an append to this object");
      ir.LIST_APPEND(b, r.object(a), r.value(x), r.helper("list_grow"));
      return true;
    case OP.SET_ADD:
      if (r.typeOf(a) !== TYPE.SET) r.unsupported("an element of this object");
      r.object(a);
      ir.FAST_2(b, r.value(a), r.value(x), r.helper("fast_set_add"));
      return true;
    case OP.MAP_SET:
      if (r.typeOf(a) !== TYPE.DICT) r.unsupported("an entry of this object");
      ir.DO_3(b, r.value(a), r.value(x), r.value(y), r.helper("set_item_slow"));
      return true;
    case OP.BUILD_TUPLE:
      r.set(a, makeTuple(r, x, y));
      return true;
    case OP.BUILD_LIST:
      r.set(a, build(r, "build_list", x, y));
      return true;
    case OP.BUILD_STRING:
      r.set(a, buildString(r, x, y));
      return true;
    case OP.BUILD_MAP:
      if (y !== 0) return false;
      r.set(a, ir.BUILD_0(b, r.helper("new_dict")));
      return true;
    case OP.BUILD_SLICE:
      r.set(a, ir.MAKE_SLICE(b, r.value(x), r.value(y), r.value(words[at + 4]!), r.helper("build_slice")));
      return true;
    case OP.LIST_TO_TUPLE:
      return false;
    case OP.CONVERT:
      if (y !== 0) return false;
      r.set(a, toStr(r, x));
      return true;
    case OP.FORMAT_VALUE: {
      const spec = y < 0 ? r.frame.loaded.code.constants[-1 - y] : undefined;
      if (spec?.kind !== "str") return false;
      if (spec.value === "") r.set(a, toStr(r, x));
      else if (isFormatted(r, x, spec.value))
        r.set(a, ir.CALL_2(b, r.value(x), r.value(y), r.helper("format_value")));
      else return false;
      return true;
    }
    case OP.UNPACK:
      unpack(r, a, x, y);
      return true;
    default:
      return false;
  }
}

function toStr(r: Recorder, x: number): Val<"value"> {
  const seen = r.seen(x);
  // of floats, those that to_str knows
  if (
    seen !== "int" &&
    !r.isStr(x) &&
    !(seen === "float" && /^-?\d{1,9}(?:\.\d{1,6})?$/.test(`${r.floatSeen(x)}`))
  )
    r.unsupported("the text of this object");
  return r.isStr(x) ? (r.object(x), r.value(x)) : ir.CALL_1(r.b, r.value(x), r.helper("to_str"));
}

/** An index that is counted from the end when it is negative, as it is now. */
function index(r: Recorder, object: Val<"ptr">, k: number, isList: boolean): Val<"i64"> {
  const { b } = r;
  const i = r.int(k);
  if (r.intSeen(k) >= 0) return i;
  const length = isList ? ir.LIST_LENGTH(b, object) : ir.TUPLE_LENGTH(b, object);
  if (negativeFitsImm(b, i)) return ir.SUB_WRAP_K(b, length, -b.constLow(i));
  if (!b.isConst(i)) ir.GUARD_LT_IK(b, i, 0);
  return ir.ADD_WRAP(b, length, i);
}

const isIndex = (r: Recorder, k: number): boolean => r.isSmallInt(k) || r.seen(k) === "bool";

function getItem(r: Recorder, a: number, x: number, y: number): void {
  const { b } = r;
  const type = r.typeOf(x);
  // an array's items lie as a list's
  if ((type === TYPE.LIST || type === TYPE.TUPLE || type === TYPE.ARRAY) && isIndex(r, y)) {
    const object = r.object(x);
    const length = r.lengthSeen(x);
    const seen = r.intSeen(y) + (r.intSeen(y) < 0 ? length : 0);
    if (seen < 0 || seen >= length) r.unsupported("an index out of range");
    const i = index(r, object, y, type !== TYPE.TUPLE);
    if (type === TYPE.TUPLE) {
      r.set(a, ir.TUPLE_GET(b, object, i));
      return;
    }
    r.set(a, r.typedItem(object, i, r.itemsOfListAt(r.lowOf(x)) + 8 * seen));
    return;
  }
  if (type === TYPE.STR && isIndex(r, y) && getCharacter(r, a, x, y)) return;
  const slice = r.typeOf(y) === TYPE.SLICE;
  if (slice && (type === TYPE.STR || type === TYPE.LIST) && getSlice(r, a, x, y)) return;
  if (!(type === TYPE.DICT || type === TYPE.STR || ((type === TYPE.LIST || type === TYPE.TUPLE) && slice)))
    r.unsupported("an item of this object");
  r.set(a, ir.CALL_2(b, r.value(x), r.value(y), r.helper("get_item_slow")));
}

function setItem(r: Recorder, x: number, y: number, v: number): void {
  const { b } = r;
  const type = r.typeOf(x);
  if (type === TYPE.LIST && isIndex(r, y)) {
    const object = r.object(x);
    const i = index(r, object, y, true);
    const item = r.value(v);
    const op = b.opOf(item);
    const items = r.checkedItems(object, i);
    if (b.isConst(item)) ir.ITEM_SET_CONST(b, items, i, item);
    else if (op === b.opNumber("BOX_FLOAT")) ir.ITEM_SET_FLOAT(b, items, i, b.inputOf(item, 0) as Val<"f64">);
    else if (op === b.opNumber("BOX_INT")) ir.ITEM_SET_INT(b, items, i, b.inputOf(item, 0) as Val<"i64">);
    else ir.ITEM_SET(b, items, i, item);
    return;
  }
  if (replaceSlice(r, x, y, v)) return;
  const slice = type === TYPE.LIST && r.typeOf(y) === TYPE.SLICE && r.isList(v) && r.lowOf(v) !== r.lowOf(x);
  if (type !== TYPE.DICT && !slice && !(type === TYPE.ARRAY && isIndex(r, y)))
    r.unsupported("an assignment to an item of this object");
  ir.DO_3(b, r.value(x), r.value(y), r.value(v), r.helper("set_item_slow"));
}

/** A tuple of registers; of more than six items it is refused. */
function makeTuple(r: Recorder, first: number, count: number): Val<"value"> {
  return tupleOf(
    r,
    Array.from({ length: count }, (_, i) => r.value(first + i)),
  );
}

export function tupleOf(r: Recorder, items: readonly Val<"value">[]): Val<"value"> {
  const { b } = r;
  const f = r.helper("build_tuple");
  const [v, w, x, y] = items;
  switch (items.length) {
    case 0:
      return ir.MAKE_TUPLE_0(b, f);
    case 1:
      return ir.MAKE_TUPLE_1(b, v!, f);
    case 2:
      return ir.MAKE_TUPLE_2(b, v!, w!, f);
    case 3:
      return ir.MAKE_TUPLE_3(b, v!, w!, x!, f);
    case 4:
      return ir.MAKE_TUPLE_4(b, v!, w!, x!, y!, f);
    case 5:
      return ir.MAKE_TUPLE_5(b, v!, w!, x!, y!, items[4]!, f);
    case 6:
      return ir.MAKE_TUPLE_6(b, v!, w!, x!, y!, items[4]!, items[5]!, f);
    default:
      return r.unsupported(`a tuple of ${items.length}`);
  }
}

/** The text of registers one behind the other, four at a time. */
function buildString(r: Recorder, first: number, count: number): Val<"value"> {
  const { b } = r;
  const f = r.helper("build_string");
  if (count <= 4) return build(r, "build_string", first, count);
  const v = (i: number) => r.value(first + i);
  let text = ir.BUILD_4(b, v(0), v(1), v(2), v(3), f);
  for (let i = 4; i < count; i += 3) {
    if (count - i === 1) text = ir.BUILD_2(b, text, v(i), f);
    else if (count - i === 2) text = ir.BUILD_3(b, text, v(i), v(i + 1), f);
    else text = ir.BUILD_4(b, text, v(i), v(i + 1), v(i + 2), f);
  }
  return text;
}

/** What a helper makes of up to four registers. */
function build(r: Recorder, helper: string, first: number, count: number): Val<"value"> {
  const { b } = r;
  const f = r.helper(helper);
  const v = (i: number) => r.value(first + i);
  switch (count) {
    case 0:
      return ir.BUILD_0(b, f);
    case 1:
      return ir.BUILD_1(b, v(0), f);
    case 2:
      return ir.BUILD_2(b, v(0), v(1), f);
    case 3:
      return ir.BUILD_3(b, v(0), v(1), v(2), f);
    case 4:
      return ir.BUILD_4(b, v(0), v(1), v(2), v(3), f);
    default:
      return r.unsupported(`${helper} of ${count}`);
  }
}

function unpack(r: Recorder, a: number, x: number, count: number): void {
  const { b } = r;
  const type = r.typeOf(x);
  if (type !== TYPE.TUPLE && type !== TYPE.LIST) r.unsupported("unpacking of this object");
  if (r.lengthSeen(x) !== count) r.unsupported("unpacking of another number of items");
  const object = r.object(x);
  const items: Val<"value">[] = [];
  if (type === TYPE.TUPLE) {
    ir.GUARD_U32(b, object, TUPLE.LENGTH, count);
    for (let i = 0; i < count; i++) items.push(ir.TUPLE_ITEM(b, object, TUPLE.ITEMS + 8 * i));
  } else {
    ir.GUARD_EQ_IK(b, ir.LIST_LENGTH(b, object), count);
    const first = ir.LIST_PAYLOAD(b, object);
    for (let i = 0; i < count; i++) items.push(ir.ITEM_AT(b, first, 8 * i));
  }
  items.forEach((v, i) => r.set(a + i, v));
}
