import * as clock from "../../clock.ts";
import { NONE, isFloat, mkFloat } from "../../heap/value.ts";
import type { Interp } from "../../interp.ts";
import { checkBreak } from "../../vm/memory.ts";
import { defineIn } from "./define.ts";

/** Longest wait at once: a signal does not end it. */
const SLICE_MILLISECONDS = 20;

/** Waits; until an interrupt, if there is one. */
function sleep(py: Interp, milliseconds: number): void {
  const until = clock.milliseconds() + milliseconds;
  const cell = new Int32Array(new SharedArrayBuffer(4));
  for (;;) {
    const left = until - clock.milliseconds();
    checkBreak(py);
    if (left <= 0) return;
    Atomics.wait(cell, 0, 0, Math.min(left, SLICE_MILLISECONDS));
  }
}

/** The module `time`: its clocks and sleep. */
export function installTime(py: Interp): void {
  py.defineModule("time", (_py, module) => {
    const { heap } = py;
    const define = defineIn(py, module);
    const wallStart = BigInt(Date.now()) * 1_000_000n - process.hrtime.bigint();
    const wallNanoseconds = () => wallStart + process.hrtime.bigint();
    const processNanoseconds = () => {
      const { user, system } = process.cpuUsage();
      return BigInt(user + system) * 1000n;
    };
    const clocks: Readonly<Record<string, () => bigint>> = {
      time: wallNanoseconds,
      perf_counter: () => process.hrtime.bigint(),
      monotonic: () => process.hrtime.bigint(),
      process_time: processNanoseconds,
      thread_time: processNanoseconds,
    };
    for (const [name, read] of Object.entries(clocks)) {
      define(name, () => mkFloat(Number(read()) / 1e9), 0);
      define(`${name}_ns`, () => heap.int(read()), 0);
    }
    define(
      "sleep",
      ([v]) => {
        const seconds = isFloat(v!) ? v.value : py.index(v!);
        if (seconds !== seconds) throw py.error("ValueError", "Invalid value NaN (not a number)");
        if (seconds < 0) throw py.error("ValueError", "sleep length must be non-negative");
        py.stdout.flush();
        sleep(py, seconds * 1000);
        return NONE;
      },
      1,
    );
  });
}
