// The decimal digits of pi, one after another, by Gibbons' unbounded spigot.

/** The first `wanted` digits of pi. */
function piDigits(wanted) {
  const digits = [];
  let k = 0n;
  let numerator = 1n;
  let accumulator = 0n;
  let denominator = 1n;
  while (digits.length < wanted) {
    k += 1n;
    const odd = 2n * k + 1n;
    accumulator = (accumulator + 2n * numerator) * odd;
    denominator *= odd;
    numerator *= k;
    if (numerator > accumulator) continue;
    const digit = (3n * numerator + accumulator) / denominator;
    if (digit !== (4n * numerator + accumulator) / denominator) continue;
    digits.push(digit);
    accumulator = (accumulator - digit * denominator) * 10n;
    numerator *= 10n;
  }
  return digits;
}

const wanted = Number(process.argv[2] ?? 4000);
const digits = piDigits(wanted);
for (let start = 0; start < wanted; start += 10) {
  const line = digits.slice(start, start + 10).join("");
  console.log(`${line.padEnd(10)}\t:${Math.min(start + 10, wanted)}`);
}
