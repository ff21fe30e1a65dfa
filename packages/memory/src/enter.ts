import type { TypeObject } from "koffi";
import { koffi } from "./os/native.ts";

/**
 * The function that starts native code: `code` is the address to jump to, `frame` and `context` are what it works on (numbers: any
 * integers up to 2^53, addresses among them). What it returns is the host's business, an exit's number, say.
 */
export type Enter = (code: number, frame: number, context: number) => number;

let enterType: TypeObject | undefined;

/**
 * Makes an `int64_t enter(int64_t code, int64_t frame, int64_t context)` at an address callable.
 *
 * Making it costs microseconds and calling it tens of nanoseconds (docs/decisions/0002-code-memory.md), so bind **one**
 * enter thunk at start-up and pass it the address of the code to run.
 */
export function bindEnter(address: number): Enter {
  enterType ??= koffi().proto("serigraph_enter", "int64_t", ["int64_t", "int64_t", "int64_t"]);
  return koffi().decode(BigInt(address), enterType) as Enter;
}

/**
 * Makes any C function at an address callable: `nativeFunction(address, "double", ["double", "int64_t"])`. The types are koffi's.
 * 64-bit integers are numbers up to 2^53 and BigInt above.
 */
export function nativeFunction<Result = number>(
  address: number,
  result: string,
  parameters: readonly string[],
): (...args: (number | bigint)[]) => Result {
  const type = koffi().proto(result, [...parameters]);
  return koffi().decode(BigInt(address), type) as (...args: (number | bigint)[]) => Result;
}
