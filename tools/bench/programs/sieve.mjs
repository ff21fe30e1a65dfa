// The sieve of Eratosthenes: primes below a limit, how many there are and the widest gap.

/** An array that says of each number below `limit` whether it is prime. */
function sieve(limit) {
  const isPrime = new Uint8Array(limit).fill(1);
  isPrime.fill(0, 0, 2);
  for (let n = 2; n * n < limit; n++) {
    if (isPrime[n]) {
      for (let multiple = n * n; multiple < limit; multiple += n) isPrime[multiple] = 0;
    }
  }
  return isPrime;
}

const limit = Number(process.argv[2] ?? 5000000);
const isPrime = sieve(limit);

let count = 0;
let last = -1;
let gap = 0;
let gapAfter = -1;
for (let n = 0; n < limit; n++) {
  if (isPrime[n]) {
    count++;
    if (last !== -1 && n - last > gap) {
      gap = n - last;
      gapAfter = last;
    }
    last = n;
  }
}

const orNone = (n) => (n === -1 ? "None" : n);
console.log(`${count} primes below ${limit}, the last is ${orNone(last)}`);
console.log(`the widest gap is ${gap}, after ${orNone(gapAfter)}`);
