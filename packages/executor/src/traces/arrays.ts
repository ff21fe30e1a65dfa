/** A copy at least as long as `atLeast`, and twice as long as it was. */
export function grown(array: Int32Array, atLeast: number): Int32Array<ArrayBuffer> {
  const next = new Int32Array(Math.max(atLeast, array.length * 2));
  next.set(array);
  return next;
}

export function grownBytes(array: Uint8Array, atLeast: number): Uint8Array<ArrayBuffer> {
  const next = new Uint8Array(Math.max(atLeast, array.length * 2));
  next.set(array);
  return next;
}
