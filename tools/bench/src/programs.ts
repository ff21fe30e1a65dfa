/**
 * What is measured: Python programs of three groups, at sizes that take some 3 to 8 seconds on CPython 3.13, so that the
 * 0.2 s that a process needs to start say little; and, where it is asked for, at short ones, where they say much.
 *
 * Each has a JavaScript counterpart, and those that are kernels have one in C as well. C has neither big integers, dicts
 * nor generators; Life is left out there because C would reuse two boards where Python makes new rows.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.ts";

/** `numeric` are the programs of examples; `containers` live on lists, dicts, strings and calls; `objects` have classes. */
export const groups = ["numeric", "containers", "objects"] as const;
export type Group = (typeof groups)[number];

export type Language = "python" | "javascript" | "c";

export interface BenchProgram {
  /** Of the files, without their endings. */
  readonly name: string;
  readonly group: Group;
  /** What the program spends its time on. */
  readonly description: string;
  /** The size at which whole processes are measured. */
  readonly args: readonly string[];
  /** The size at which a process takes 0.2 to 4 seconds on CPython: start-up, cold code and warm-up count. */
  readonly shortArgs: readonly string[];
  /**
   * The size at which `main()` is called again and again in one process, 0.05 to 0.5 s a call on CPython; absent where there is no
   * `main()`, or a second call would find what the first left behind.
   */
  readonly iterationArgs?: readonly string[];
}

const numeric = (
  name: string,
  description: string,
  args: readonly string[],
  shortArgs: readonly string[],
  iterationArgs?: readonly string[],
): BenchProgram => ({
  name,
  group: "numeric",
  description,
  args,
  shortArgs,
  ...(iterationArgs === undefined ? {} : { iterationArgs }),
});
/** `size` is the only argument; so are `shortSize` and, where there is one, `iterationSize`. */
const sized =
  (group: Group) =>
  (
    name: string,
    description: string,
    size: number,
    shortSize: number,
    iterationSize?: number,
  ): BenchProgram => ({
    name,
    group,
    description,
    args: [String(size)],
    shortArgs: [String(shortSize)],
    ...(iterationSize === undefined ? {} : { iterationArgs: [String(iterationSize)] }),
  });
const containers = sized("containers");
const objects = sized("objects");

export const programs: readonly BenchProgram[] = [
  numeric("nbody", "floats in lists, powers", ["750000"], ["450000"], ["20000"]),
  numeric(
    "mandelbrot",
    "floats in local variables",
    ["1200", "/dev/null"],
    ["950", "/dev/null"],
    ["250", "/dev/null"],
  ),
  numeric("spectral_norm", "calls, integer division, floats", ["800"], ["540"], ["120"]),
  numeric("fannkuch", "small integers, slices, list pop and insert", ["10"], ["10"], ["8"]),
  numeric("sieve", "stores into and a walk along one long list", ["30000000"], ["20000000"], ["1000000"]),
  numeric("nqueens", "recursion in a closure, bits of small integers", ["14"], ["13"], ["10"]),
  numeric("fibonacci", "calls and nothing else", ["38"], ["37"]),
  numeric("matmul", "floats in nested lists", ["480"], ["380"], ["120"]),
  numeric("collatz", "integers with a few beyond 32 bits", ["8000000"], ["5000000"], ["200000"]),
  numeric("pidigits", "big integers of thousands of digits", ["8000"], ["8000"], ["1500"]),
  numeric("life", "nested lists of small integers", ["10000"], ["5000"], ["300"]),
  numeric("wordfreq", "strings, a dictionary, sorting with a key", ["1000000"], ["1000000"], ["50000"]),
  numeric("montecarlo", "integers of 64 and 128 bits, a closure, exp", ["2500000"], ["1500000"], ["80000"]),
  containers("priority_queue", "a heap of numbers and of tuples in a list", 500000, 250000, 25000),
  containers("hash_counting", "dicts keyed by strings and tuples, sets", 1200000, 600000, 50000),
  containers("tokenizer", "characters of a string, slices, a set of words", 40000, 15000, 1500),
  containers("bfs", "tuples in a dict, lists as queues", 1200, 800, 200),
  containers("dijkstra", "a dict of dicts, a heap of tuples", 150000, 60000, 8000),
  containers("dynamic_programming", "tables of small integers, strings by index", 3200, 1800, 500),
  containers("bf_interpreter", "a loop over tuples of a string and an integer", 60, 30, 2),
  containers("memoised_recursion", "recursion, closures, *args, dicts keyed by tuples", 450, 320),
  containers("string_building", "join, +=, format, slices, find, replace", 25000, 12000, 3000),
  containers("sorting", "quick, merge, heap and shell sort of numbers", 300000, 60000, 10000),
  containers("lu", "floats in a list of lists, triple loops", 650, 420, 110),
  containers("fft", "floats in lists, strides of powers of two", 262144, 65536, 8192),
  containers("big_integers", "integers of hundreds of digits", 1500, 1500, 700),
  containers("generators", "pipelines, recursion, send", 1600000, 400000, 20000),
  objects("scheduler", "tasks of several classes, messages in linked queues", 1000000, 200000, 10000),
  objects("constraints", "virtual methods on a graph of small objects", 3600, 1800, 150),
  objects("binary_trees", "making and forgetting nodes, a search tree", 16, 16, 10),
  objects("linked_list", "slots, container dunders, properties", 150000, 50000, 4000),
  objects("json_tool", "recursive descent and a printer, as methods", 40000, 12000, 500),
  objects("event_simulation", "a heap of events with __lt__, bound methods, lambdas", 600000, 150000, 6000),
  objects("ray_tracer", "vectors with operators, short-lived objects", 680, 320, 64),
  objects("matrix_class", "operators on matrices of fractions and residues", 100, 64, 20),
  objects("expression_nodes", "a class for each node, exceptions for return", 24000, 4000, 300),
  objects("hash_map", "open addressing, __hash__ and __eq__, super()", 280000, 150000, 8000),
];

const examples = join(root, "examples");
const counterparts = join(root, "tools", "bench", "programs");
const endings: Record<Language, string> = { python: ".py", javascript: ".mjs", c: ".c" };

/** The program's source in a language; undefined where it is not written in it. */
export function sourceOf({ name, group }: BenchProgram, language: Language): string | undefined {
  const folder =
    group !== "numeric" ? join(counterparts, group) : language === "python" ? examples : counterparts;
  const file = join(folder, name + endings[language]);
  return existsSync(file) ? file : undefined;
}
