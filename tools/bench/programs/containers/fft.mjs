// The fast Fourier transform on typed arrays: a spectrum, and a product of two numbers with many digits.
import { fixed } from "../lib/python-float.mjs";

/** In place, by Cooley and Tukey's method; the lengths are powers of two. */
function transform(real, imaginary, inverse = false) {
  const size = real.length;
  let j = 0;
  for (let i = 1; i < size; i++) {
    let bit = size >> 1;
    while (j & bit) {
      j ^= bit;
      bit >>= 1;
    }
    j |= bit;
    if (i < j) {
      [real[i], real[j]] = [real[j], real[i]];
      [imaginary[i], imaginary[j]] = [imaginary[j], imaginary[i]];
    }
  }
  for (let length = 2; length <= size; length *= 2) {
    const half = length / 2;
    const angle = ((inverse ? 2 : -2) * Math.PI) / length;
    const cosines = Float64Array.from({ length: half }, (_, k) => Math.cos(angle * k));
    const sines = Float64Array.from({ length: half }, (_, k) => Math.sin(angle * k));
    for (let start = 0; start < size; start += length) {
      for (let k = 0; k < half; k++) {
        const upper = start + k;
        const lower = upper + half;
        const c = cosines[k];
        const s = sines[k];
        const x = real[lower] * c - imaginary[lower] * s;
        const y = real[lower] * s + imaginary[lower] * c;
        real[lower] = real[upper] - x;
        imaginary[lower] = imaginary[upper] - y;
        real[upper] += x;
        imaginary[upper] += y;
      }
    }
  }
  if (inverse)
    for (let i = 0; i < size; i++) {
      real[i] /= size;
      imaginary[i] /= size;
    }
}

function strongest(size) {
  let seed = 8;
  const signal = new Float64Array(size);
  for (let t = 0; t < size; t++) {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    const noise = (seed >> 8) / 8388608 - 0.5;
    const x = (2 * Math.PI * t) / size;
    signal[t] = 3 * Math.sin(17 * x) + 2 * Math.cos(101 * x) + 1.5 * Math.sin(211 * x) + 0.5 * noise;
  }
  const imaginary = new Float64Array(size);
  transform(signal, imaginary);
  const power = new Float64Array(size / 2);
  for (let i = 0; i < size / 2; i++) power[i] = Math.sqrt(signal[i] ** 2 + imaginary[i] ** 2) / size;
  const order = Array.from(power, (_, i) => i).sort((a, b) => power[b] - power[a]);
  return order.slice(0, 3).map((i) => [i, fixed(power[i], 4)]);
}

function multiply(a, b) {
  let size = 1;
  while (size < a.length + b.length) size *= 2;
  const aReal = new Float64Array(size);
  const bReal = new Float64Array(size);
  aReal.set(a);
  bReal.set(b);
  const aImaginary = new Float64Array(size);
  const bImaginary = new Float64Array(size);
  transform(aReal, aImaginary);
  transform(bReal, bImaginary);
  for (let i = 0; i < size; i++) {
    const x = aReal[i] * bReal[i] - aImaginary[i] * bImaginary[i];
    aImaginary[i] = aReal[i] * bImaginary[i] + aImaginary[i] * bReal[i];
    aReal[i] = x;
  }
  transform(aReal, aImaginary, true);
  const digits = [];
  let carry = 0;
  for (const x of aReal) {
    carry += Math.trunc(x + 0.5);
    digits.push(carry % 10);
    carry = Math.floor(carry / 10);
  }
  while (digits.length > 1 && digits.at(-1) === 0) digits.pop();
  return digits;
}

function main() {
  const size = Number(process.argv[2] ?? 16384);
  for (const [frequency, power] of strongest(size)) console.log(`frequency ${frequency}: ${power}`);
  const a = Array.from({ length: size / 4 }, (_, i) => (i * i + 3) % 10);
  const b = Array.from({ length: size / 4 }, (_, i) => (i * 7 + 1) % 10);
  const product = multiply(a, b);
  const checksum = product.reduce((sum, digit) => (sum * 10 + digit) % 1000000007, 0);
  console.log(`a product of ${product.length} digits, checksum ${checksum}`);
}

main();
