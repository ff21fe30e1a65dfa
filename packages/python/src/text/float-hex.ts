import { decompose } from "./decimal.ts";
import { normalizeNumber } from "./parse-number.ts";

/** float.hex: `[-]0x1.hhhhhhhhhhhhhp±d`. */
export function floatHex(x: number): string {
  if (x !== x) return "nan";
  const sign = x < 0 || Object.is(x, -0) ? "-" : "";
  if (!Number.isFinite(x)) return `${sign}inf`;
  if (x === 0) return `${sign}0x0.0p+0`;
  const { mantissa, exponent } = decompose(x);
  const normal = mantissa >= 1n << 52n;
  const fraction = (mantissa & 0xfffffffffffffn).toString(16).padStart(13, "0");
  const power = exponent + 52;
  return `${sign}0x${normal ? 1 : 0}.${fraction}p${power < 0 ? "-" : "+"}${Math.abs(power)}`;
}

const HEX_FLOAT =
  /^([+-]?)(?:0[xX])?(?:([0-9a-fA-F]+)\.?([0-9a-fA-F]*)|\.([0-9a-fA-F]+))(?:[pP]([+-]?\d+))?$/;
const SPECIAL = /^([+-]?)(?:(inf|infinity)|nan)$/i;

/** float.fromhex, rounded half to even; undefined when malformed. */
export function parseFloatHex(text: string): number | "overflow" | undefined {
  const literal = normalizeNumber(text);
  const special = SPECIAL.exec(literal);
  if (special !== null) return special[2] === undefined ? NaN : special[1] === "-" ? -Infinity : Infinity;
  const m = HEX_FLOAT.exec(literal);
  if (m === null) return undefined;
  const integer = m[2] ?? "";
  const fraction = m[3] ?? m[4] ?? "";
  const negative = m[1] === "-";
  const digits = BigInt(`0x${integer}${fraction}`);
  if (digits === 0n) return negative ? -0 : 0;
  // value = digits × 2^power; beyond these bounds the answer is known
  const written = Number(m[5] ?? "0");
  let power = written - 4 * fraction.length;
  const bits = digits.toString(2).length;
  if (power + bits > 1100) return "overflow";
  if (power + bits < -1200) return negative ? -0 : 0;
  // keep 53 bits, or fewer where the result is subnormal, and round once
  const drop = Math.max(bits - 53, -1074 - power);
  let mantissa = digits;
  if (drop > 0) {
    const shift = BigInt(drop);
    const rest = digits & ((1n << shift) - 1n);
    const half = 1n << (shift - 1n);
    mantissa >>= shift;
    if (rest > half || (rest === half && (mantissa & 1n) === 1n)) mantissa++;
    power += drop;
  }
  let x = Number(mantissa);
  // two exact steps: 2^power alone may overflow or underflow
  const first = Math.trunc(power / 2);
  x = power < -1022 ? x * 2 ** -1074 * 2 ** (power + 1074) : x * 2 ** first * 2 ** (power - first);
  if (!Number.isFinite(x)) return "overflow";
  return negative ? -x : x;
}
