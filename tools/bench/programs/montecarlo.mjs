// Monte Carlo estimates driven by a 64-bit linear congruential generator.
import { fixed } from "./lib/python-float.mjs";

const MULTIPLIER = 6364136223846793005n;
const INCREMENT = 1442695040888963407n;
const INTEGRAL = 0.746824132812427; // of exp(-x*x) over [0, 1], that is sqrt(pi)/2 erf(1)

/** A function that returns the next uniform number in [0, 1). */
function makeRandom(seed) {
  let state = BigInt.asUintN(64, seed);
  return () => {
    // asUintN tells the compiler that 64 bits suffice, so that no big integer is ever made.
    state = BigInt.asUintN(64, state * MULTIPLIER + INCREMENT);
    return Number(state >> 11n) / 9007199254740992;
  };
}

/** Four times the share of points in the unit square that lie in the quarter disc. */
function estimatePi(random, samples) {
  let hits = 0;
  for (let i = 0; i < samples; i++) {
    const x = random();
    const y = random();
    if (x * x + y * y < 1) hits++;
  }
  return (4 * hits) / samples;
}

/** The mean of exp(-x*x) at uniform points. */
function estimateIntegral(random, samples) {
  let total = 0;
  for (let i = 0; i < samples; i++) {
    const x = random();
    total += Math.exp(-x * x);
  }
  return total / samples;
}

/** The mean number of terms until a sum of uniform numbers passes 1. */
function estimateE(random, samples) {
  let terms = 0;
  for (let i = 0; i < samples; i++) {
    let total = 0;
    while (total <= 1) {
      total += random();
      terms++;
    }
  }
  return terms / samples;
}

const samples = Number(process.argv[2] ?? 500000);
const random = makeRandom(2013n);
console.log(`pi       ${fixed(estimatePi(random, samples), 6)}  exact ${fixed(Math.PI, 6)}`);
console.log(`integral ${fixed(estimateIntegral(random, samples), 6)}  exact ${fixed(INTEGRAL, 6)}`);
console.log(`e        ${fixed(estimateE(random, samples), 6)}  exact ${fixed(Math.E, 6)}`);
