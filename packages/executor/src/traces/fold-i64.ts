/**
 * Arithmetic of 64-bit integers by their halves, for guests that fold constants: no BigInt, nothing allocated. Each function leaves the
 * low 64 bits of its result in {@link i64}, halves signed, and returns false where the exact result needs more.
 */

/** The last result. */
export const i64 = { low: 0, high: 0 };

function set(low: number, high: number): void {
  i64.low = low | 0;
  i64.high = high | 0;
}

export function addI64(aLow: number, aHigh: number, bLow: number, bHigh: number): boolean {
  const low = (aLow >>> 0) + (bLow >>> 0);
  const high = aHigh + bHigh + (low > 0xffff_ffff ? 1 : 0);
  set(low, high);
  return high === i64.high;
}

export function subI64(aLow: number, aHigh: number, bLow: number, bHigh: number): boolean {
  const low = (aLow >>> 0) - (bLow >>> 0);
  const high = aHigh - bHigh - (low < 0 ? 1 : 0);
  set(low, high);
  return high === i64.high;
}

export function negI64(aLow: number, aHigh: number): boolean {
  return subI64(0, 0, aLow, aHigh);
}

/** High 32 bits of the unsigned product of two 32-bit numbers, by halves of those. */
function mulHighU32(a: number, b: number): number {
  const [a0, a1, b0, b1] = [a & 0xffff, a >>> 16, b & 0xffff, b >>> 16];
  const middle = a1 * b0 + ((a0 * b0) >>> 16);
  const other = a0 * b1 + (middle & 0xffff);
  return a1 * b1 + Math.floor(middle / 0x1_0000) + Math.floor(other / 0x1_0000);
}

export function mulI64(aLow: number, aHigh: number, bLow: number, bHigh: number): boolean {
  const low = Math.imul(aLow, bLow);
  const carried = mulHighU32(aLow, bLow);
  const high = (Math.imul(aLow, bHigh) + Math.imul(aHigh, bLow) + carried) | 0;
  set(low, high);
  // As doubles the product is exact up to a part in 2⁵²: enough to tell one beyond 2⁶³ from one that has wrapped around.
  const about = numberOfI64(aLow, aHigh) * numberOfI64(bLow, bHigh);
  return Math.abs(about - numberOfI64(low, high)) < 2 ** 62;
}

/** The nearest double. */
export function numberOfI64(low: number, high: number): number {
  return high * 0x1_0000_0000 + (low >>> 0);
}

/** Sign of a - b. */
export function compareI64(aLow: number, aHigh: number, bLow: number, bHigh: number): -1 | 0 | 1 {
  if (aHigh !== bHigh) return aHigh < bHigh ? -1 : 1;
  return aLow === bLow ? 0 : aLow >>> 0 < bLow >>> 0 ? -1 : 1;
}

/** @param count 0 … 63 */
export function shlI64(low: number, high: number, count: number): boolean {
  const [oldLow, oldHigh] = [low | 0, high | 0];
  if (count === 0) set(low, high);
  else if (count < 32) set(low << count, (high << count) | (low >>> (32 - count)));
  else set(0, low << (count - 32));
  const [shiftedLow, shiftedHigh] = [i64.low, i64.high];
  shrI64(shiftedLow, shiftedHigh, count);
  const isExact = i64.low === oldLow && i64.high === oldHigh;
  set(shiftedLow, shiftedHigh);
  return isExact;
}

/** Arithmetic shift. @param count 0 … 63 */
export function shrI64(low: number, high: number, count: number): true {
  if (count === 0) set(low, high);
  else if (count < 32) set((low >>> count) | (high << (32 - count)), high >> count);
  else set(high >> (count - 32), high >> 31);
  return true;
}
