// The Collatz problem: which start below a limit takes longest to come down to 1?

function longestChain(limit) {
  const stepsFrom = new Int32Array(limit);
  let bestStart = 1;
  let bestSteps = 0;
  let peak = 1;
  for (let start = 2; start < limit; start++) {
    let n = start;
    let steps = 0;
    while (n >= start) {
      // Chains rise above 2**31, where the lowest bit is still right but a shift would not be.
      if ((n & 1) === 1) {
        n = 3 * n + 1;
        if (n > peak) peak = n;
      } else {
        n /= 2;
      }
      steps++;
    }
    steps += stepsFrom[n];
    stepsFrom[start] = steps;
    if (steps > bestSteps) {
      bestSteps = steps;
      bestStart = start;
    }
  }
  return { start: bestStart, steps: bestSteps, peak };
}

const limit = Number(process.argv[2] ?? 1000000);
const { start, steps, peak } = longestChain(limit);
console.log(`below ${limit}: ${start} takes ${steps} steps`);
console.log(`the highest value met is ${peak}`);
