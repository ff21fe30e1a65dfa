import { nativeFunction, symbolAddress } from "@serigraph/memory";

/** Functions of one or two doubles that C's math library has. */
export type Unary = (x: number) => number;
export type Binary = (x: number, y: number) => number;

/**
 * The platform's own math library, which CPython uses too: its results agree to the last digit, V8's need not. Each
 * function is bound at its first call; where there is no such library V8's takes its place.
 */
function bound(name: string, parameters: readonly string[]): ((...args: number[]) => number) | undefined {
  try {
    const address = symbolAddress(name);
    return address === 0 ? undefined : nativeFunction<number>(address, "double", parameters);
  } catch {
    return undefined; // no native library on this machine
  }
}

export function nativeUnary(name: string, fallback: Unary): Unary {
  let fn: Unary | undefined;
  return (x) => (fn ??= bound(name, ["double"]) ?? fallback)(x);
}

export function nativeBinary(name: string, fallback: Binary): Binary {
  let fn: Binary | undefined;
  return (x, y) => (fn ??= bound(name, ["double", "double"]) ?? fallback)(x, y);
}

/** C's pow. */
export const pow: Binary = nativeBinary("pow", (x, y) =>
  // unlike C, JavaScript has no answer where one operand alone decides
  x === 1 || (x === -1 && (y === Infinity || y === -Infinity)) ? 1 : x ** y,
);
