// Integers of hundreds of digits: factorials, Fibonacci numbers, primality, RSA, square roots, digits.

function factorial(n) {
  let product = 1n;
  for (let factor = 2n; factor <= n; factor++) product *= factor;
  return product;
}

function fibonacci(n) {
  let [a, b] = [0n, 1n];
  for (let i = 0; i < n; i++) [a, b] = [b, a + b];
  return a;
}

function power(base, exponent, modulus) {
  let result = 1n;
  base %= modulus;
  for (; exponent > 0n; exponent >>= 1n) {
    if (exponent & 1n) result = (result * base) % modulus;
    base = (base * base) % modulus;
  }
  return result;
}

const BASES = [2n, 3n, 5n, 7n, 11n, 13n, 17n, 19n, 23n, 29n, 31n, 37n];

/** Miller and Rabin's test. */
function isProbablePrime(n) {
  for (const base of BASES) if (n % base === 0n) return n === base;
  let odd = n - 1n;
  let twos = 0;
  while (odd % 2n === 0n) {
    odd /= 2n;
    twos++;
  }
  witnesses: for (const base of BASES) {
    let x = power(base, odd, n);
    if (x === 1n || x === n - 1n) continue;
    for (let i = 0; i < twos - 1; i++) {
      x = (x * x) % n;
      if (x === n - 1n) continue witnesses;
    }
    return false;
  }
  return true;
}

function nextPrime(n) {
  n |= 1n;
  while (!isProbablePrime(n)) n += 2n;
  return n;
}

/** x with a x + b y = gcd(a, b). */
function inverse(a, b) {
  let [x, nextX] = [1n, 0n];
  while (b !== 0n) {
    const quotient = a / b;
    [a, b] = [b, a - quotient * b];
    [x, nextX] = [nextX, x - quotient * nextX];
  }
  return x;
}

function integerRoot(n) {
  let x = 1n << BigInt((n.toString(2).length + 1) >> 1);
  for (;;) {
    const y = (x + n / x) / 2n;
    if (y >= x) return x;
    x = y;
  }
}

const digitSum = (n) => [...n.toString()].reduce((sum, digit) => sum + Number(digit), 0);

function main() {
  const size = Number(process.argv[2] ?? 1500);
  console.log(`${size}! has digit sum ${digitSum(factorial(size))}`);
  console.log(
    `fibonacci(${size * 40}) ends in ${(fibonacci(size * 40) % 10n ** 20n).toString().padStart(20, "0")}`,
  );
  const p = nextPrime(3n ** BigInt(Math.trunc((size * 2) / 3)) + 2n);
  const q = nextPrime(7n ** BigInt(Math.trunc((size * 2) / 5)) + 4n);
  const [pDigits, qDigits] = [p, q].map((n) => n.toString().length);
  console.log(`primes of ${pDigits} and ${qDigits} digits, ${p % 1000003n} and ${q % 1000003n}`);
  const modulus = p * q;
  const totient = (p - 1n) * (q - 1n);
  const secretExponent = ((inverse(65537n, totient) % totient) + totient) % totient;
  const message = 123456789n ** 5n;
  const secret = power(message, 65537n, modulus);
  const back = power(secret, secretExponent, modulus) === message % modulus;
  console.log(`secret ${secret % 10n ** 12n}, back: ${back ? "True" : "False"}`);
  const root = integerRoot(2n * 10n ** BigInt(Math.trunc(size / 2) * 2)).toString();
  console.log(`square root of two: ${root.slice(0, 20)}...${root.slice(-10)}`);
  const hexadecimal = factorial(Math.trunc(size / 3)).toString(16);
  const fs = hexadecimal.split("f").length - 1;
  console.log(`${hexadecimal.length} hexadecimal digits, ${fs} of them f`);
}

main();
