/**
 * The same computation in three forms that a machine must still make code of: a trace of uops in registers, the bytes of a
 * WebAssembly module, and a JavaScript function's text.
 *
 * From LOOP_UOPS uops on it is a loop: two doubles and a counter are loaded, the doubles are multiplied and added in turn, the counter
 * is incremented and compared, and the first double is stored. Shorter ones are the loop's beginnings: a
 * load, additions, a store.
 */
import { type Bundle, type Location } from "@serigraph/bundle";
import { Trace } from "@serigraph/executor";
import { pusher } from "./micro-registers.ts";

/** The fewest uops of a loop: four loads, one operation, increment, guard, jump, store and the uop that leaves. */
export const LOOP_UOPS = 10;

/** Where the trace finds its operands in the frame, in bytes. */
export const FRAME = { x: 0, y: 8, counter: 16, limit: 24 } as const;

/** How many operations on doubles there are in a computation of that many uops. */
export const operationsOf = (uops: number): number => Math.max(0, uops < LOOP_UOPS ? uops - 3 : uops - 9);

/** Operation `i` of the loop: x = x * y, or x = x + y. */
const isProduct = (i: number): boolean => i % 2 === 0;

/** @param bundle of `registersBundle` */
export function traceOf(bundle: Bundle, uops: number): Trace {
  const trace = new Trace(uops);
  const push = pusher(bundle, trace);
  const load = (slot: number, register: Location): void => push("F64_LOAD", ["slot", register], [slot]);
  const operations = operationsOf(uops);
  if (uops < LOOP_UOPS) {
    if (uops >= 2) load(FRAME.x, "d0");
    for (let i = 0; i < operations; i++) push("F64_ADD", ["d0", "d0", "d0"]);
    if (uops >= 3) push("F64_STORE", ["d0", "slot"], [FRAME.x]);
    push("LEAVE", [], [1]);
    return trace;
  }
  const out = trace.newLabel();
  load(FRAME.x, "d0");
  load(FRAME.y, "d1");
  push("I64_LOAD", ["slot", "r0"], [FRAME.counter]);
  push("I64_LOAD", ["slot", "r1"], [FRAME.limit]);
  const top = trace.here();
  for (let i = 0; i < operations; i++) push(isProduct(i) ? "F64_MUL" : "F64_ADD", ["d0", "d1", "d0"]);
  push("I64_ADD_IMM", ["r0", "r0"], [1], out);
  push("GUARD_I64_LT", ["r0", "r1"], [], out);
  push("GOTO", [], [], top);
  trace.bind(out);
  push("F64_STORE", ["d0", "slot"], [FRAME.x]);
  push("LEAVE", [], [1]);
  return trace;
}

/** The text of the body of a function of `x, y, counter, limit` that returns x. `unique` keeps engines from finding it in a cache. */
export function javaScriptOf(uops: number, unique: number): string {
  const operations = operationsOf(uops);
  const lines: string[] = [`// ${unique}`];
  if (uops < LOOP_UOPS) for (let i = 0; i < operations; i++) lines.push("x = x + x;");
  else {
    lines.push("do {");
    for (let i = 0; i < operations; i++) lines.push(isProduct(i) ? "x = x * y;" : "x = x + y;");
    lines.push("counter = counter + 1;", "} while (counter < limit);");
  }
  lines.push("return x;");
  return lines.join("\n");
}

const F64 = 0x7c;
const I32 = 0x7f;
const [GET, SET] = [0x20, 0x21];
const [F64_ADD, F64_MUL] = [0xa0, 0xa2];

/** An unsigned LEB128 number. */
function leb(value: number): number[] {
  const bytes: number[] = [];
  do {
    const rest = value >>> 7;
    bytes.push((value & 0x7f) | (rest === 0 ? 0 : 0x80));
    value = rest;
  } while (value !== 0);
  return bytes;
}

const sized = (bytes: readonly number[]): number[] => [...leb(bytes.length), ...bytes];

/** A module with one function `run(x: f64, y: f64, counter: i32, limit: i32) -> f64`; its last four bytes may be changed to make it unique. */
export function webAssemblyOf(uops: number): Uint8Array<ArrayBuffer> {
  const operations = operationsOf(uops);
  const code: number[] = [];
  const operation = (other: number, opcode: number): void =>
    void code.push(GET, 0, GET, other, opcode, SET, 0);
  if (uops < LOOP_UOPS) for (let i = 0; i < operations; i++) operation(0, F64_ADD);
  else {
    code.push(0x03, 0x40); // loop, no result
    for (let i = 0; i < operations; i++) operation(1, isProduct(i) ? F64_MUL : F64_ADD);
    code.push(GET, 2, 0x41, 1, 0x6a, SET, 2); // counter = counter + 1
    code.push(GET, 2, GET, 3, 0x48, 0x0d, 0); // br_if counter < limit
    code.push(0x0b);
  }
  code.push(GET, 0, 0x0b);
  const section = (id: number, content: readonly number[]): number[] => [id, ...sized(content)];
  const name = [...Buffer.from("run")];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, [1, 0x60, 4, F64, F64, I32, I32, 1, F64]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...sized(name), 0, 0]),
    ...section(10, [1, ...sized([0, ...code])]),
    ...section(0, [1, 0x75, 0, 0, 0, 0]), // custom section "u"
  ]);
}

/** x after the computation, one turn of the loop. */
export function expectedOf(uops: number, x: number, y: number): number {
  const operations = operationsOf(uops);
  for (let i = 0; i < operations; i++)
    if (uops < LOOP_UOPS) x += x;
    else if (isProduct(i)) x *= y;
    else x += y;
  return x;
}
