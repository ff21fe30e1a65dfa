import type { Interp } from "../interp.ts";

/**
 * Throws the RecursionError that JavaScript's "Maximum call stack size exceeded" stands for in an operation on nested
 * containers (`where`: " in comparison"); throws everything else as it is.
 */
export function rethrowRecursion(py: Interp, error: unknown, where: string): never {
  if (error instanceof RangeError && error.message.includes("call stack"))
    throw py.error("RecursionError", `maximum recursion depth exceeded${where}`);
  throw error;
}
