// Fannkuch: the most prefix reversals any permutation of 1..n needs to bring 1 to the front.

/** Reverse the first k + 1 elements, k being the first element, until that is 0. */
function countFlips(permutation) {
  let flips = 0;
  let first = permutation[0];
  while (first !== 0) {
    for (let i = 0, j = first; i < j; i++, j--) {
      const swapped = permutation[i];
      permutation[i] = permutation[j];
      permutation[j] = swapped;
    }
    flips++;
    first = permutation[0];
  }
  return flips;
}

/** Checksum and most flips over all permutations of 0..n-1. */
function fannkuch(n) {
  const permutation = Int32Array.from({ length: n }, (_, i) => i);
  const turnsLeft = Int32Array.from({ length: n }, (_, i) => i + 1);
  const scratch = new Int32Array(n);
  let most = 0;
  let checksum = 0;
  let sign = 1;
  for (;;) {
    scratch.set(permutation);
    const flips = countFlips(scratch);
    if (flips > most) most = flips;
    checksum += sign * flips;
    sign = -sign;

    // Rotate ever longer prefixes until one of them has a rotation left.
    for (let length = 1; ; length++) {
      if (length === n) return { checksum, most };
      const first = permutation[0];
      for (let i = 0; i < length; i++) permutation[i] = permutation[i + 1];
      permutation[length] = first;
      if (--turnsLeft[length] !== 0) break;
      turnsLeft[length] = length + 1;
    }
  }
}

const n = Number(process.argv[2] ?? 9);
const { checksum, most } = fannkuch(n);
console.log(`${checksum}`);
console.log(`Pfannkuchen(${n}) = ${most}`);
