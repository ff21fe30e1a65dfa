/**
 * run-programs.ts on another system's bundle of the same architecture: Apple's or Windows' stencils on Linux. Whatever
 * bundle Python asks for, it gets the one named here.
 *
 *     node run-programs-foreign.js JOBS.json RESULTS.jsonl aarch64-apple-darwin.bundle
 */
import { Runtime } from "@serigraph/executor";

const bundle = process.argv[4];
if (bundle === undefined) throw new Error("no bundle is named");
const { load } = Runtime;
let loads = 0;
Runtime.load = (_bundle, options) => {
  loads++;
  return load.call(Runtime, bundle, { ...options, acceptForeignSystem: true });
};
await import("./run-programs.ts");
if (loads === 0) throw new Error("nothing has loaded a bundle");
