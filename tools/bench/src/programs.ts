/**
 * The examples as benchmarks, at the sizes at which they are measured: 2 to 7 seconds on CPython 3.13, so that the 0.1 s
 * that any of these processes needs to start says little.
 *
 * Each has a JavaScript counterpart in ../programs, and one in C where the language has what it takes (C has neither
 * big integers nor dictionaries; Life is left out because C would reuse two boards where Python makes new rows).
 */
export interface BenchProgram {
  /** Of the file in examples, without its ending. */
  readonly name: string;
  /** What the program spends its time on. */
  readonly description: string;
  readonly args: readonly string[];
}

export const programs: readonly BenchProgram[] = [
  { name: "nbody", description: "floats in lists, powers", args: ["450000"] },
  { name: "mandelbrot", description: "floats in local variables", args: ["950", "/dev/null"] },
  { name: "spectral_norm", description: "calls, integer division, floats", args: ["540"] },
  { name: "fannkuch", description: "small integers, slices, list pop and insert", args: ["10"] },
  { name: "sieve", description: "stores into and a walk along one long list", args: ["20000000"] },
  { name: "nqueens", description: "recursion in a closure, bits of small integers", args: ["13"] },
  { name: "fibonacci", description: "calls and nothing else", args: ["37"] },
  { name: "matmul", description: "floats in nested lists", args: ["380"] },
  { name: "collatz", description: "integers with a few beyond 32 bits", args: ["5000000"] },
  { name: "pidigits", description: "big integers of thousands of digits", args: ["8000"] },
  { name: "life", description: "nested lists of small integers", args: ["5000"] },
  { name: "wordfreq", description: "strings, a dictionary, sorting with a key", args: ["1000000"] },
  { name: "montecarlo", description: "integers of 64 and 128 bits, a closure, exp", args: ["1500000"] },
];
