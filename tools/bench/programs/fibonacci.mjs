// Fibonacci numbers by the doubly recursive definition: a measure of the cost of a call.

function fibonacci(n) {
  if (n < 2) return n;
  return fibonacci(n - 1) + fibonacci(n - 2);
}

const n = Number(process.argv[2] ?? 32);
console.log(`fibonacci(${n}) = ${fibonacci(n)}`);
