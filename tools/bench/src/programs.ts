/** The numeric examples and the sizes at which they are measured: about a second or more on CPython. */
export interface BenchProgram {
  readonly name: string;
  readonly args: readonly string[];
}

export const programs: readonly BenchProgram[] = [
  { name: "nbody", args: ["150000"] },
  { name: "mandelbrot", args: ["/dev/null", "200"] },
  { name: "spectral_norm", args: ["180"] },
  { name: "fannkuch", args: ["9"] },
  { name: "sieve", args: ["3000000"] },
  { name: "nqueens", args: ["9"] },
  { name: "fibonacci", args: ["29"] },
  { name: "matmul", args: ["130"] },
  { name: "collatz", args: ["150000"] },
  { name: "pidigits", args: ["1500"] },
  { name: "life", args: ["150"] },
  { name: "wordfreq", args: ["300000"] },
  { name: "montecarlo", args: ["1000000"] },
];
