import { expect, it } from "vitest";
import {
  addI64,
  compareI64,
  i64,
  mulI64,
  negI64,
  numberOfI64,
  shlI64,
  shrI64,
  subI64,
} from "../src/index.ts";

/** Numbers of all sizes and both signs, the edges among them. */
function* interesting(): Generator<bigint> {
  for (let bit = 0n; bit < 64n; bit += 3n)
    for (const by of [-1n, 0n, 1n]) yield BigInt.asIntN(64, (1n << bit) + by);
  for (const n of [0n, -1n, -(1n << 63n), (1n << 63n) - 1n, 3037000499n, 3037000500n, -3037000500n]) yield n;
  let state = 1n;
  for (let i = 0; i < 40; i++) {
    state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n);
    yield BigInt.asIntN(64, state) >> BigInt(i);
  }
}
const low = (n: bigint): number => Number(BigInt.asIntN(32, n));
const high = (n: bigint): number => Number(BigInt.asIntN(32, n >> 32n));
const result = (): bigint => (BigInt(i64.high) << 32n) | BigInt(i64.low >>> 0);

it("does what BigInt does, and says when 64 bits are too few", () => {
  const all = [...interesting()];
  const check = (what: string, isExact: boolean, exact: bigint): void => {
    const wrapped = BigInt.asIntN(64, exact);
    if (result() !== wrapped || isExact !== (wrapped === exact))
      expect(`${what} = ${result()}, ${isExact}`).toBe(`${what} = ${wrapped}, ${wrapped === exact}`);
  };
  for (const a of all) {
    check(`-${a}`, negI64(low(a), high(a)), -a);
    expect(numberOfI64(low(a), high(a))).toBe(Number(a));
    for (let count = 0; count < 64; count++) {
      check(`${a} << ${count}`, shlI64(low(a), high(a), count), a << BigInt(count));
      check(`${a} >> ${count}`, shrI64(low(a), high(a), count), a >> BigInt(count));
    }
    for (const b of all) {
      check(`${a} + ${b}`, addI64(low(a), high(a), low(b), high(b)), a + b);
      check(`${a} - ${b}`, subI64(low(a), high(a), low(b), high(b)), a - b);
      check(`${a} * ${b}`, mulI64(low(a), high(a), low(b), high(b)), a * b);
      expect(compareI64(low(a), high(a), low(b), high(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
    }
  }
});
