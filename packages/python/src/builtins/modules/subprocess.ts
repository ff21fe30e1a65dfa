/** `_subprocess`, for `lib/subprocess.py`: a program run from start to end, by node:child_process. */
import type { SpawnSyncOptions, StdioOptions } from "node:child_process";
import { NONE, type Value } from "../../heap/value.ts";
import type { Interp } from "../../interp.ts";
import { bufferText, newBytes } from "../../objects/bytes.ts";
import { systemError } from "../system-error.ts";
import { defineIn } from "./define.ts";

const MOST_OUTPUT = 2 ** 30;

export function installSubprocess(py: Interp): void {
  py.defineModule("_subprocess", (_py, module) => {
    const { heap } = py;
    const define = defineIn(py, module);
    const signals: Readonly<Record<string, number>> = process.getBuiltinModule("node:os").constants.signals;
    const texts = (v: Value): string[] => py.toArray(v).map((item) => py.str(item));
    // (program and arguments, its folder or None, environment as "name=value" or None, input or None, where the three
    // streams are: -1 kept, -3 nowhere, otherwise a descriptor; time or None) →
    // (exit code, negative for a signal, None when the time was over; output, errors)
    define(
      "run",
      ([words, folder, environment, input, streams, time]) => {
        py.stdout.flush();
        py.stderr.flush();
        const [program, ...args] = texts(words!);
        const stdio = py.toArray(streams!).map((one) => {
          const fd = py.index(one);
          return fd === -1 ? "pipe" : fd === -3 ? "ignore" : fd;
        }) as StdioOptions;
        const options: SpawnSyncOptions = { stdio, maxBuffer: MOST_OUTPUT };
        if (folder !== NONE) options.cwd = py.str(folder!);
        if (environment !== NONE)
          options.env = Object.fromEntries(
            texts(environment!).map((line) => {
              const at = line.indexOf("=", 1);
              return [line.slice(0, at), line.slice(at + 1)];
            }),
          );
        if (input !== NONE) options.input = Buffer.from(bufferText(py, input!), "latin1");
        if (time !== NONE) options.timeout = Math.max(1, py.index(time!));
        const { spawnSync } = process.getBuiltinModule("node:child_process");
        const done = spawnSync(program!, args, options);
        const code = (done.error as NodeJS.ErrnoException | undefined)?.code;
        const isLate = code === "ETIMEDOUT";
        if (done.error !== undefined && !isLate) {
          // CPython names what was not found: the folder, if it is that
          const { existsSync } = process.getBuiltinModule("node:fs");
          const missing = folder !== NONE && !existsSync(py.str(folder!)) ? folder! : heap.str(program!);
          throw systemError(py, done.error, missing);
        }
        const bytes = (made: Buffer | string | null): Value =>
          made === null ? NONE : newBytes(py, made.toString("latin1"));
        const status = done.signal === null ? done.status! : -(signals[done.signal] ?? 1);
        return heap.tuple([isLate ? NONE : status, bytes(done.stdout), bytes(done.stderr)]);
      },
      6,
    );
  });
}
