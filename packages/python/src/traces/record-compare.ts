/** Comparisons, truth, identity, membership; as values, and as the conditions of jumps. */
import type { Val } from "@serigraph/executor";
import { OP } from "../bytecode/opcodes.ts";
import * as ir from "../generated/trace-ops.ts";
import { DICT, LIST, SET, SPECIAL, STR, TUPLE, TYPE } from "../heap/layout.ts";
import { asFloat } from "./record-arithmetic.ts";
import type { Recorder } from "./recorder.ts";
import { guardIdentity, isIdentity } from "./record-identity.ts";
import { guardTrueInstance } from "./record-objects.ts";
import { guardCharacterIn, guardStrEqual } from "./record-strings.ts";
import { fitsImm } from "./semantics.ts";

/** LT LE EQ NE GT GE, as the opcodes are ordered. */
const LT = 0;
const LE = 1;
const EQ = 2;
const NE = 3;
const GT = 4;
const GE = 5;
const OPPOSITE = [GE, GT, NE, EQ, LE, LT] as const;
const MIRRORED = [GT, GE, EQ, NE, LT, LE] as const;

export function recordComparison(r: Recorder, opcode: number): boolean {
  const { words, at, pc } = r;
  const a = words[at + 1]!;
  const x = words[at + 2]!;
  const y = words[at + 3]!;
  if (opcode >= OP.LT && opcode <= OP.GE) {
    r.set(a, compareValue(r, opcode - OP.LT, x, y));
    return true;
  }
  const jumps = opcode >= OP.JUMP_IF_LT && opcode <= OP.JUMP_IF_GE;
  const jumpsNot = opcode >= OP.JUMP_IF_NOT_LT && opcode <= OP.JUMP_IF_NOT_GE;
  if (jumps || jumpsNot) {
    const comparison = opcode - (jumps ? OP.JUMP_IF_LT : OP.JUMP_IF_NOT_LT);
    if (isNumber(r, x) && isNumber(r, y) && !r.isEverBig(x, y))
      r.goes(guardNumbers(r, comparison, x, y) === jumps ? a : pc + 1);
    else if (isStrEquality(r, comparison, x, y))
      r.goes((guardStrEqual(r, x, y) === (comparison === EQ)) === jumps ? a : pc + 1);
    else if (isEquality(comparison) && isIdentity(r, x, y))
      r.goes((guardIdentity(r, x, y) === (comparison === EQ)) === jumps ? a : pc + 1);
    else r.decideLater(compareObjects(r, comparison, x, y), a, jumps);
    return true;
  }
  switch (opcode) {
    case OP.JUMP_IF_TRUE:
    case OP.JUMP_IF_FALSE: {
      const truth = guardTruth(r, x);
      r.goes(truth === (opcode === OP.JUMP_IF_TRUE) ? a : pc + 1);
      return true;
    }
    case OP.NOT: {
      const truth = guardTruth(r, x);
      r.set(a, r.special(truth ? SPECIAL.FALSE : SPECIAL.TRUE));
      return true;
    }
    case OP.JUMP_IF_IS:
    case OP.JUMP_IF_IS_NOT: {
      const same = guardIdentity(r, x, y);
      r.goes(same === (opcode === OP.JUMP_IF_IS) ? a : pc + 1);
      return true;
    }
    case OP.IS:
    case OP.IS_NOT: {
      const same = guardIdentity(r, x, y);
      r.set(a, r.special(same === (opcode === OP.IS) ? SPECIAL.TRUE : SPECIAL.FALSE));
      return true;
    }
    case OP.JUMP_IF_IN:
    case OP.JUMP_IF_NOT_IN: {
      const found = guardCharacterIn(r, x, y);
      if (found !== undefined) r.goes(found === (opcode === OP.JUMP_IF_IN) ? a : pc + 1);
      else r.decideLater(contains(r, x, y), a, opcode === OP.JUMP_IF_IN);
      return true;
    }
    case OP.IN:
      r.set(a, ir.BOX_BOOL(r.b, contains(r, x, y)));
      return true;
    case OP.NOT_IN:
      r.set(a, ir.BOX_BOOL(r.b, ir.XOR_IK(r.b, contains(r, x, y), 1)));
      return true;
    default:
      return false;
  }
}

const isInt = (r: Recorder, k: number): boolean => r.seen(k) === "int" || r.seen(k) === "bool";
const isNumber = (r: Recorder, k: number): boolean => isInt(r, k) || r.seen(k) === "float";

/** Both as doubles; an int is compared exactly, so it has to be one. */
function bothFloats(r: Recorder, x: number, y: number): readonly [Val<"f64">, Val<"f64">] {
  for (const k of [x, y]) if (isInt(r, k)) ir.GUARD_53(r.b, r.int(k));
  return [asFloat(r, x), asFloat(r, y)];
}

function numberSeen(r: Recorder, k: number): number | bigint {
  return r.seen(k) === "float" ? r.floatSeen(k) : r.exactIntSeen(k);
}

/** What a comparison of two numbers gives, as they are now. */
function holdsNow(r: Recorder, comparison: number, x: number, y: number): boolean {
  const m = numberSeen(r, x);
  const n = numberSeen(r, y);
  switch (comparison) {
    case LT:
      return m < n;
    case LE:
      return m <= n;
    case EQ:
      // eslint-disable-next-line eqeqeq -- a BigInt and a number that are equal
      return m == n;
    case NE:
      // eslint-disable-next-line eqeqeq
      return m != n;
    case GT:
      return m > n;
    default:
      return m >= n;
  }
}

/** Emits a guard that a comparison of numbers goes on as it goes now; answers which way that is. */
function guardNumbers(r: Recorder, comparison: number, x: number, y: number): boolean {
  const holds = holdsNow(r, comparison, x, y);
  if (isInt(r, x) && isInt(r, y))
    guardInts(r, holds ? comparison : OPPOSITE[comparison]!, r.int(x), r.int(y));
  else {
    const [m, n] = bothFloats(r, x, y);
    guardFloats(r, comparison, m, n, holds);
  }
  return holds;
}

/** Special methods are called by baseline code: a helper that always exits would make a trace after each exit. */
function refuseInstances(r: Recorder, x: number, y: number): void {
  for (const k of [x, y])
    if (r.seen(k) === "pointer" && r.typeOf(k) >= TYPE.INSTANCE) r.unsupported("a comparison of instances");
}

const isEquality = (comparison: number): boolean => comparison === EQ || comparison === NE;
const isStrEquality = (r: Recorder, comparison: number, x: number, y: number): boolean =>
  isEquality(comparison) && r.isStr(x) && r.isStr(y);

function compareObjects(r: Recorder, comparison: number, x: number, y: number): Val<"i64"> {
  refuseInstances(r, x, y);
  return ir.COMPARE(r.b, r.value(x), r.value(y), r.helper("compare_slow"), comparison);
}

function guardInts(r: Recorder, comparison: number, m: Val<"i64">, n: Val<"i64">): void {
  const { b } = r;
  if (fitsImm(b, m) && !fitsImm(b, n)) return guardInts(r, MIRRORED[comparison]!, n, m);
  if (fitsImm(b, n)) {
    const guards = [
      ir.GUARD_LT_IK,
      ir.GUARD_LE_IK,
      ir.GUARD_EQ_IK,
      ir.GUARD_NE_IK,
      ir.GUARD_GT_IK,
      ir.GUARD_GE_IK,
    ];
    guards[comparison]!(b, m, b.constLow(n));
    return;
  }
  switch (comparison) {
    case LT:
      return ir.GUARD_LT_I(b, m, n);
    case LE:
      return ir.GUARD_LE_I(b, m, n);
    case EQ:
      return ir.GUARD_EQ_I(b, m, n);
    case NE:
      return ir.GUARD_NE_I(b, m, n);
    case GT:
      return ir.GUARD_LT_I(b, n, m);
    default:
      return ir.GUARD_LE_I(b, n, m);
  }
}

function guardFloats(r: Recorder, comparison: number, m: Val<"f64">, n: Val<"f64">, holds: boolean): void {
  const { b } = r;
  switch (comparison) {
    case LT:
      return (holds ? ir.GUARD_LT_F : ir.GUARD_NOT_LT_F)(b, m, n);
    case LE:
      return (holds ? ir.GUARD_LE_F : ir.GUARD_NOT_LE_F)(b, m, n);
    case GT:
      return (holds ? ir.GUARD_LT_F : ir.GUARD_NOT_LT_F)(b, n, m);
    case GE:
      return (holds ? ir.GUARD_LE_F : ir.GUARD_NOT_LE_F)(b, n, m);
    case EQ:
      return (holds ? ir.GUARD_EQ_F : ir.GUARD_NE_F)(b, m, n);
    default:
      return (holds ? ir.GUARD_NE_F : ir.GUARD_EQ_F)(b, m, n);
  }
}

function compareValue(r: Recorder, comparison: number, x: number, y: number): Val<"value"> {
  const { b } = r;
  const not = (v: Val<"i64">) => ir.XOR_IK(b, v, 1);
  if (isStrEquality(r, comparison, x, y)) {
    const holds = guardStrEqual(r, x, y) === (comparison === EQ);
    return r.special(holds ? SPECIAL.TRUE : SPECIAL.FALSE);
  }
  if (isEquality(comparison) && isIdentity(r, x, y))
    return r.special(guardIdentity(r, x, y) === (comparison === EQ) ? SPECIAL.TRUE : SPECIAL.FALSE);
  let answer: Val<"i64">;
  if (r.isEverBig(x, y)) answer = compareObjects(r, comparison, x, y);
  else if (isInt(r, x) && isInt(r, y)) {
    const m = r.int(x);
    const n = r.int(y);
    if (comparison === LT) answer = ir.LT_I(b, m, n);
    else if (comparison === LE) answer = ir.LE_I(b, m, n);
    else if (comparison === GT) answer = ir.LT_I(b, n, m);
    else if (comparison === GE) answer = ir.LE_I(b, n, m);
    else answer = comparison === EQ ? ir.EQ_I(b, m, n) : not(ir.EQ_I(b, m, n));
  } else if (isNumber(r, x) && isNumber(r, y)) {
    const [m, n] = bothFloats(r, x, y);
    if (comparison === LT) answer = ir.LT_F(b, m, n);
    else if (comparison === LE) answer = ir.LE_F(b, m, n);
    else if (comparison === GT) answer = ir.LT_F(b, n, m);
    else if (comparison === GE) answer = ir.LE_F(b, n, m);
    else answer = comparison === EQ ? ir.EQ_F(b, m, n) : not(ir.EQ_F(b, m, n));
  } else answer = compareObjects(r, comparison, x, y);
  return ir.BOX_BOOL(b, answer);
}

/** Emits a guard that an operand stays true, or false; answers which. */
export function guardTruth(r: Recorder, x: number): boolean {
  const { b } = r;
  if (r.isEverBig(x)) {
    const truth = r.isBigInt(x) || r.intSeen(x) !== 0;
    (truth ? ir.GUARD_NE_IK : ir.GUARD_EQ_IK)(b, ir.TRUTH(b, r.value(x), r.helper("truth_slow")), 0);
    return truth;
  }
  switch (r.seen(x)) {
    case "bool": {
      const truth = r.lowOf(x) === SPECIAL.TRUE;
      const v = r.value(x);
      if (b.opOf(v) === b.opNumber("BOX_BOOL"))
        (truth ? ir.GUARD_NE_IK : ir.GUARD_EQ_IK)(b, ir.UNBOX_BOOL(b, v), 0);
      else ir.GUARD_VALUE(b, v, r.special(truth ? SPECIAL.TRUE : SPECIAL.FALSE));
      return truth;
    }
    case "int": {
      const truth = r.intSeen(x) !== 0;
      (truth ? ir.GUARD_NE_IK : ir.GUARD_EQ_IK)(b, r.int(x), 0);
      return truth;
    }
    case "float": {
      const truth = r.floatSeen(x) !== 0;
      (truth ? ir.GUARD_NE_F : ir.GUARD_EQ_F)(b, r.float(x), b.constF64(0));
      return truth;
    }
    case "special":
      if (r.lowOf(x) !== SPECIAL.NONE) r.unsupported("the truth of this object");
      ir.GUARD_VALUE(b, r.value(x), r.special(SPECIAL.NONE));
      return false;
    default: {
      if (r.typeOf(x) === TYPE.INSTANCE) return guardTrueInstance(r, x);
      const length = lengthOf(r, x);
      const truth = r.lengthSeen(x) !== 0;
      (truth ? ir.GUARD_NE_IK : ir.GUARD_EQ_IK)(b, length, 0);
      return truth;
    }
  }
}

/** Where the number of items is, by type. */
export const LENGTH_AT: Readonly<Record<number, number>> = {
  [TYPE.LIST]: LIST.LENGTH,
  [TYPE.ARRAY]: LIST.LENGTH,
  [TYPE.TUPLE]: TUPLE.LENGTH,
  [TYPE.STR]: STR.LENGTH,
  [TYPE.DICT]: DICT.USED,
  [TYPE.SET]: SET.USED,
  [TYPE.FROZENSET]: SET.USED,
};

/** How many items the container in an operand has. */
export function lengthOf(r: Recorder, k: number): Val<"i64"> {
  const type = r.typeOf(k);
  const at = LENGTH_AT[type];
  if (at === undefined) return r.unsupported("the length of this object");
  const object = r.object(k);
  if (type === TYPE.LIST) return ir.LIST_LENGTH(r.b, object);
  if (type === TYPE.TUPLE) return ir.TUPLE_LENGTH(r.b, object);
  if (type === TYPE.STR) return ir.STR_LENGTH(r.b, object);
  return ir.LOAD_U32_FIELD(r.b, object, at);
}

function contains(r: Recorder, x: number, y: number): Val<"i64"> {
  return ir.TEST_2(r.b, r.value(x), r.value(y), r.helper("contains_slow"));
}
