import { openSync, writeSync } from "node:fs";
import type { CodeReport } from "@serigraph/python";

/**
 * Writes `/tmp/perf-PID.map`, which perf reads to name code that lies in no file: a line `START SIZE NAME`, in hexadecimal, for each
 * piece of code. Source: linux/tools/perf/Documentation/jit-interface.txt.
 */
export function perfMap(): (code: CodeReport) => void {
  const file = openSync(`/tmp/perf-${process.pid}.map`, "a");
  return ({ kind, name, file: source, address, bytes }) => {
    const what = { trace: "py-trace::", function: "py::", helper: "" }[kind];
    const where = source === "" ? "" : `:${source}`;
    writeSync(file, `${address.toString(16)} ${bytes.toString(16)} ${what}${name}${where}\n`);
  };
}
