/**
 * Programs with a collection at every safe point: a value that only a variable of TypeScript holds, or a field that the
 * collector does not know, is lost at once.
 */
import { describe } from "vitest";
import type { Program } from "../../src/corpus.ts";
import { describeCorpus, native } from "../../src/suite.ts";

const areas = new Set([
  "weakref",
  "array",
  "async",
  "classes",
  "comprehensions",
  "dicts",
  "exceptions",
  "functions",
  "lists",
  "sets",
  "unpacking",
  "examples",
]);
const more = new Set([
  "algorithms/brain_interpreter.py",
  "algorithms/convex_hull.py",
  "algorithms/dijkstra.py",
  "algorithms/heap_queue.py",
  "algorithms/islands_genexpr.py",
  "algorithms/json_reader.py",
  "algorithms/rationals.py",
  "builtins/evaluated_code.py",
  "builtins/map_filter.py",
  "builtins/min_max.py",
  "builtins/sorted_reversed.py",
  "builtins/zip.py",
  "limits/nested_repr.py",
  "long/huffman.py",
  "long/maze_solver.py",
  "strings/join.py",
  "tracebacks/genexpr_sum.py",
  "tracebacks/three_deep_chain.py",
]);
/** Thousands of exits, each with a collection. */
const slow = new Set(["dicts/many_entries.py", "exceptions/hot_loop.py"]);

describe("with a collection at every safe point", () => {
  const chosen = ({ id }: Program): boolean =>
    !slow.has(id) && (more.has(id) || areas.has(id.slice(0, id.indexOf("/"))));
  describeCorpus(native, { gcStress: true, filter: chosen });
});
