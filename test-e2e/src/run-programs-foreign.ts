/**
 * run-programs.ts on another system's bundle of the same architecture: Apple's or Windows' stencils on Linux. Whatever
 * bundle Python asks for, it gets the one named here; for traces, that of the same name in the folder `traces` beside it.
 *
 *     node run-programs-foreign.js JOBS.json RESULTS.jsonl aarch64-apple-darwin.bundle
 */
import { basename, dirname, join } from "node:path";
import { Runtime } from "@serigraph/executor";

const bundle = process.argv[4];
if (bundle === undefined) throw new Error("no bundle is named");
const { load } = Runtime;
let loads = 0;
Runtime.load = (asked, options) => {
  loads++;
  const forTraces = typeof asked === "string" && basename(dirname(asked)) === "traces";
  const given = forTraces ? join(dirname(bundle), "traces", basename(bundle)) : bundle;
  return load.call(Runtime, given, { ...options, acceptForeignSystem: true });
};
await import("./run-programs.ts");
if (loads === 0) throw new Error("nothing has loaded a bundle");
