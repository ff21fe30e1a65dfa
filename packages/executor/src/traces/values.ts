/** Bits of numbers, by way of one shared buffer. */
const f64 = new Float64Array(1);
const i32 = new Int32Array(f64.buffer);

export function lowOfF64(value: number): number {
  f64[0] = value;
  return i32[0];
}

export function highOfF64(value: number): number {
  f64[0] = value;
  return i32[1];
}

export function f64OfHalves(low: number, high: number): number {
  i32[0] = low;
  i32[1] = high;
  return f64[0];
}
