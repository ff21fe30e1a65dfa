import { scaleToDouble } from "./binary.ts";
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
  // value = digits × 2^power; a written exponent beyond 1e6 decides by itself
  const written = Math.max(-1e6, Math.min(1e6, Number(m[5] ?? "0")));
  const x = scaleToDouble(digits, written - 4 * fraction.length);
  if (!Number.isFinite(x)) return "overflow";
  return negative ? -x : x;
}
