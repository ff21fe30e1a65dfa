import type { Heap } from "../heap/heap.ts";
import { SET, SET_ENTRY } from "../heap/layout.ts";
import { offsetOf, type Value } from "../heap/value.ts";

const shuffle = (h: bigint): bigint => BigInt.asUintN(64, (h ^ 89869747n ^ (h << 16n)) * 3644798167n);

/** CPython's frozenset_hash: independent of order. */
export function setHashWords(heap: Heap, v: Value): bigint {
  const at = offsetOf(v);
  const table = heap.u32[(at + SET.TABLE) >>> 2]!;
  const mask = heap.u32[(at + SET.MASK) >>> 2]!;
  let hash = 0n;
  for (let i = 0; i <= mask; i++) {
    const entry = table + i * SET_ENTRY.BYTES;
    const h = heap.i64[(entry + SET_ENTRY.HASH) >>> 3]!;
    if (!heap.isUnbound(entry + SET_ENTRY.KEY) && h !== -1n) hash ^= shuffle(BigInt.asUintN(64, h));
  }
  hash ^= BigInt.asUintN(64, (BigInt(heap.u32[(at + SET.USED) >>> 2]!) + 1n) * 1927868237n);
  hash ^= (hash >> 11n) ^ (hash >> 25n);
  hash = BigInt.asUintN(64, hash * 69069n + 907133923n);
  if (hash === 0xffffffffffffffffn) hash = 590923713n;
  return BigInt.asIntN(64, hash);
}
