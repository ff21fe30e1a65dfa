import * as clock from "../../clock.ts";
import { NONE, isFloat, mkFloat, type Value } from "../../heap/value.ts";
import type { Interp } from "../../interp.ts";
import { importModule } from "../../vm/import.ts";
import { checkBreak } from "../../vm/memory.ts";
import { defineIn } from "./define.ts";

/** Clocks by the numbers that Linux gives them. */
const CLOCKS = {
  REALTIME: 0,
  MONOTONIC: 1,
  PROCESS_CPUTIME_ID: 2,
  THREAD_CPUTIME_ID: 3,
  MONOTONIC_RAW: 4,
  BOOTTIME: 7,
  TAI: 11,
} as const;

const LAZY: readonly string[] =
  "altzone asctime ctime daylight gmtime localtime mktime strftime strptime struct_time timezone tzname tzset".split(
    " ",
  );

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
    for (const [name, read] of Object.entries(CLOCKS)) py.setModuleAttr(module, `CLOCK_${name}`, read);
    const clockOf = (v: Value): bigint => {
      const id = py.index(v);
      const name = Object.keys(CLOCKS).find((one) => CLOCKS[one as keyof typeof CLOCKS] === id);
      if (name === undefined) throw py.errorWith("OSError", [22, heap.str("Invalid argument")]);
      if (name === "REALTIME" || name === "TAI") return clocks["time"]!();
      return clocks[name.endsWith("CPUTIME_ID") ? "process_time" : "monotonic"]!();
    };
    define("clock_gettime", ([v]) => mkFloat(Number(clockOf(v!)) / 1e9), 1);
    define("clock_gettime_ns", ([v]) => heap.int(clockOf(v!)), 1);
    define("clock_getres", ([v]) => (clockOf(v!), mkFloat(1e-9)), 1);
    // what is about the calendar is written in Python, and loaded when first asked for
    define(
      "__getattr__",
      ([v]) => {
        const name = heap.strOf(v!);
        const found = LAZY.includes(name) ? py.findAttr(importModule(py, "_time_text"), name) : undefined;
        if (found === undefined) throw py.error("AttributeError", `module 'time' has no attribute '${name}'`);
        if (name !== "tzset") py.setModuleAttr(module, name, found);
        return found;
      },
      1,
    );
    define(
      "sleep",
      ([v]) => {
        const seconds = isFloat(v!) ? v.value : py.index(v!);
        if (seconds !== seconds) throw py.error("ValueError", "Invalid value NaN (not a number)");
        if (seconds < 0) throw py.error("ValueError", "sleep length must be non-negative");
        const before = py.findAttr(module.object, "_before_sleep");
        if (before !== undefined) py.call(before, []); // threads that wait for their turn (lib/_thread_run.py)
        py.stdout.flush();
        sleep(py, seconds * 1000);
        return NONE;
      },
      1,
    );
  });
}
