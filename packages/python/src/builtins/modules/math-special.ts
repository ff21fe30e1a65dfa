/** gamma and lgamma as CPython computes them (Modules/mathmodule.c: Lanczos with its own coefficients), and their like. */
import { nativeUnary, pow } from "./native-math.ts";

const sin = nativeUnary("sin", Math.sin);
const cos = nativeUnary("cos", Math.cos);
const exp = nativeUnary("exp", Math.exp);
const log = nativeUnary("log", Math.log);

const LANCZOS_G = 6.02468004077673;
const LANCZOS_G_MINUS_HALF = 5.52468004077673;
const NUMERATOR = [
  23531376880.41076, 42919803642.6491, 35711959237.35567, 17921034426.03721, 6039542586.352028,
  1439720407.3117216, 248874557.86205417, 31426415.585400194, 2876370.6289353725, 186056.26539522348,
  8071.672002365816, 210.82427775157936, 2.5066282746310002,
];
const DENOMINATOR = [
  0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1,
];
const GAMMA_INTEGRAL = [
  1, 1, 2, 6, 24, 120, 720, 5040, 40320, 362880, 3628800, 39916800, 479001600, 6227020800, 87178291200,
  1307674368000, 20922789888000, 355687428096000, 6402373705728000, 121645100408832000, 2432902008176640000,
  51090942171709440000, 1124000727777607680000,
];
const LOG_PI = 1.1447298858494002;

function lanczosSum(x: number): number {
  let num = 0;
  let den = 0;
  if (x < 5)
    for (let i = 12; i >= 0; i--) {
      num = num * x + NUMERATOR[i]!;
      den = den * x + DENOMINATOR[i]!;
    }
  else
    for (let i = 0; i < 13; i++) {
      num = num / x + NUMERATOR[i]!;
      den = den / x + DENOMINATOR[i]!;
    }
  return num / den;
}

/** sin(pi x), accurate near integers. */
function sinPi(x: number): number {
  const y = Math.abs(x) % 2;
  const n = Math.round(2 * y);
  let r: number;
  switch (n) {
    case 0:
      r = sin(Math.PI * y);
      break;
    case 1:
      r = cos(Math.PI * (y - 0.5));
      break;
    case 2:
      r = sin(Math.PI * (1 - y));
      break;
    case 3:
      r = -cos(Math.PI * (y - 1.5));
      break;
    default:
      r = sin(Math.PI * (y - 2));
  }
  return (x < 0 ? -1 : 1) * r;
}

/** The gamma function; "domain" for poles, "range" on overflow. */
export function gamma(x: number): number | "domain" | "range" {
  if (!Number.isFinite(x)) return x === -Infinity ? "domain" : x;
  if (x === 0) return "domain";
  if (x === Math.floor(x)) {
    if (x < 0) return "domain";
    if (x <= 23) return GAMMA_INTEGRAL[x - 1]!;
  }
  const absx = Math.abs(x);
  if (absx < 1e-20) {
    const r = 1 / x;
    return Number.isFinite(r) ? r : "range";
  }
  if (absx > 200) return x > 0 ? "range" : sinPi(x) < 0 ? -0 : 0;
  const y = absx + LANCZOS_G_MINUS_HALF;
  let z: number;
  if (absx > LANCZOS_G_MINUS_HALF) {
    const q = y - absx;
    z = q - LANCZOS_G_MINUS_HALF;
  } else {
    const q = y - LANCZOS_G_MINUS_HALF;
    z = q - absx;
  }
  z = (z * LANCZOS_G) / y;
  let r: number;
  if (x < 0) {
    r = ((-Math.PI / sinPi(absx) / absx) * exp(y)) / lanczosSum(absx);
    r -= z * r;
    if (absx < 140) r /= pow(y, absx - 0.5);
    else {
      const root = pow(y, absx / 2 - 0.25);
      r /= root;
      r /= root;
    }
  } else {
    r = lanczosSum(absx) / exp(y);
    r += z * r;
    if (absx < 140) r *= pow(y, absx - 0.5);
    else {
      const root = pow(y, absx / 2 - 0.25);
      r *= root;
      r *= root;
    }
  }
  return Number.isFinite(r) ? r : "range";
}

/** log |gamma(x)|. */
export function lgamma(x: number): number | "domain" | "range" {
  if (!Number.isFinite(x)) return x !== x ? x : Infinity;
  if (x === Math.floor(x) && x <= 2) return x <= 0 ? "domain" : 0;
  const absx = Math.abs(x);
  if (absx < 1e-20) return -log(absx);
  let r = log(lanczosSum(absx)) - LANCZOS_G;
  r += (absx - 0.5) * (log(absx + LANCZOS_G - 0.5) - 1);
  if (x < 0) r = LOG_PI - log(Math.abs(sinPi(absx))) - log(absx) - r;
  return Number.isFinite(r) ? r : "range";
}
