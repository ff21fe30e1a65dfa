import { LIST, TYPE } from "../../heap/layout.ts";
import { NONE, mkFloat, offsetOf, type Value } from "../../heap/value.ts";
import type { Interp } from "../../interp.ts";
import { bitLength, isIntLike } from "../../objects/int.ts";
import { defineIn } from "./define.ts";

/**
 * `_random`: the Mersenne Twister MT19937 (Matsumoto and Nishimura 1998) as CPython's `_randommodule.c` runs it. A
 * generator's state is a list of 625 ints, 624 words and the number of words used up: native code (`ops/helpers/random.c`)
 * reads and writes the same list.
 */
const N = 624;
const M = 397;

/** The words of a state, as low words of boxed ints two words apart. */
function words(py: Interp, state: Value): number {
  const { heap } = py;
  if (heap.typeOf(state) !== TYPE.LIST || py.listLength(state) !== N + 1)
    throw py.error("TypeError", "the state of a generator is a list of 625 ints");
  return heap.u32[(offsetOf(state) + LIST.ITEMS) >>> 2]! >>> 2;
}

function nextWord(py: Interp, state: Value): number {
  const { u32 } = py.heap;
  const at = words(py, state);
  let index = u32[at + 2 * N]!;
  if (index >= N) {
    for (let k = 0; k < N; k++) {
      const y = (u32[at + 2 * k]! & 0x80000000) | (u32[at + 2 * ((k + 1) % N)]! & 0x7fffffff);
      u32[at + 2 * k] = u32[at + 2 * ((k + M) % N)]! ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
    }
    index = 0;
  }
  let y = u32[at + 2 * index]!;
  u32[at + 2 * N] = index + 1;
  y ^= y >>> 11;
  y ^= (y << 7) & 0x9d2c5680;
  y ^= (y << 15) & 0xefc60000;
  y ^= y >>> 18;
  return y >>> 0;
}

function seedByArray(py: Interp, state: Value, key: readonly number[]): void {
  const mt = new Uint32Array(N);
  mt[0] = 19650218;
  for (let i = 1; i < N; i++) mt[i] = Math.imul(1812433253, mt[i - 1]! ^ (mt[i - 1]! >>> 30)) + i;
  let i = 1;
  for (let k = 0, j = 0; k < Math.max(N, key.length); k++) {
    mt[i] = (mt[i]! ^ Math.imul(mt[i - 1]! ^ (mt[i - 1]! >>> 30), 1664525)) + key[j]! + j;
    if (++i >= N) {
      mt[0] = mt[N - 1]!;
      i = 1;
    }
    j = (j + 1) % key.length;
  }
  for (let k = 0; k < N - 1; k++) {
    mt[i] = (mt[i]! ^ Math.imul(mt[i - 1]! ^ (mt[i - 1]! >>> 30), 1566083941)) - i;
    if (++i >= N) {
      mt[0] = mt[N - 1]!;
      i = 1;
    }
  }
  mt[0] = 0x80000000;
  py.listSetItems(state, [...mt, N]);
}

function randomBits(py: Interp, state: Value, count: number): number | bigint {
  if (count === 0) return 0;
  if (count <= 32) return nextWord(py, state) >>> (32 - count);
  let value = 0n;
  for (let shift = 0; shift < count; shift += 32) {
    const rest = count - shift;
    const word = nextWord(py, state);
    value |= BigInt(rest < 32 ? word >>> (32 - rest) : word) << BigInt(shift);
  }
  return value;
}

/** Loaded at the first use: it takes longer than all that starting a program takes otherwise. */
const crypto = (): typeof import("node:crypto") => process.getBuiltinModule("node:crypto");

function bitCount(py: Interp, v: Value): number {
  const count = py.index(v);
  if (count < 0) throw py.error("ValueError", "number of bits must be non-negative");
  if (count > 0x7fffffff) throw py.error("OverflowError", "Python int too large to convert to C int");
  return count;
}

export function installRandom(py: Interp): void {
  py.defineModule("_random", (_py, module) => {
    const { heap } = py;
    const define = defineIn(py, module);
    define("new_state", () => py.newList(Array.from({ length: N + 1 }, () => 0)), 0);
    define(
      "seed",
      ([state, v]) => {
        let seed: bigint;
        if (v === NONE) seed = BigInt(`0x${crypto().randomBytes(32).toString("hex")}`);
        else if (isIntLike(py, v!)) seed = heap.bigIntOf(v!);
        else throw py.error("TypeError", `a seed is an int, not ${py.typeName(v!)}`);
        if (seed < 0n) seed = -seed;
        const key: number[] = [];
        for (; seed > 0n; seed >>= 32n) key.push(Number(seed & 0xffffffffn));
        seedByArray(py, state!, key.length === 0 ? [0] : key);
        return NONE;
      },
      2,
    );
    define(
      "random",
      ([state]) => {
        const a = nextWord(py, state!) >>> 5;
        const b = nextWord(py, state!) >>> 6;
        return mkFloat((a * 67108864 + b) / 9007199254740992);
      },
      1,
    );
    define("getrandbits", ([state, k]) => heap.int(randomBits(py, state!, bitCount(py, k!))), 2);
    define(
      "below",
      ([state, v]) => {
        if (!isIntLike(py, v!))
          throw py.error("TypeError", `'${py.typeName(v!)}' object cannot be interpreted as an integer`);
        const n = heap.intOf(v!);
        if (n <= 0) throw py.error("ValueError", "the bound must be positive");
        const bits = bitLength(BigInt(n));
        for (;;) {
          const r = randomBits(py, state!, bits);
          if (r < n) return heap.int(r);
        }
      },
      2,
    );
    define(
      "text_seed",
      ([v]) => {
        const bytes = heap.isStr(v!)
          ? Buffer.from(heap.strOf(v!), "utf8")
          : Buffer.from(py.toArray(v!) as number[]);
        const digest = crypto().createHash("sha512").update(bytes).digest();
        return heap.int(BigInt(`0x${Buffer.concat([bytes, digest]).toString("hex")}`));
      },
      1,
    );
    define(
      "system_bits",
      ([k]) => {
        const count = bitCount(py, k!);
        if (count === 0) return 0;
        const bytes = crypto().randomBytes((count + 7) >>> 3);
        return heap.int(BigInt(`0x${bytes.toString("hex")}`) >> BigInt(bytes.length * 8 - count));
      },
      1,
    );
  });
}
