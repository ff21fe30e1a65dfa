/**
 * The examples as benchmarks, at the sizes at which they are measured: about 0.7 to 2 seconds on CPython 3.13
 * (fannkuch takes half a second, as the next size takes eleven times as long).
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
  { name: "nbody", description: "floats in lists, powers", args: ["180000"] },
  { name: "mandelbrot", description: "floats in local variables", args: ["600", "/dev/null"] },
  { name: "spectral_norm", description: "calls, integer division, floats", args: ["340"] },
  { name: "fannkuch", description: "small integers, slices, list pop and insert", args: ["9"] },
  { name: "sieve", description: "stores into and a walk along one long list", args: ["8000000"] },
  { name: "nqueens", description: "recursion in a closure, bits of small integers", args: ["13"] },
  { name: "fibonacci", description: "calls and nothing else", args: ["35"] },
  { name: "matmul", description: "floats in nested lists", args: ["280"] },
  { name: "collatz", description: "integers with a few beyond 32 bits", args: ["2000000"] },
  { name: "pidigits", description: "big integers of thousands of digits", args: ["5500"] },
  { name: "life", description: "nested lists of small integers", args: ["2000"] },
  { name: "wordfreq", description: "strings, a dictionary, sorting with a key", args: ["400000"] },
  { name: "montecarlo", description: "integers of 64 and 128 bits, a closure, exp", args: ["600000"] },
];
