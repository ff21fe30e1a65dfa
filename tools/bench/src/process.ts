/** One process of a benchmark: how long it took, what it printed, how much memory it used at most. */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { execa } from "execa";
import type { Runnable } from "./peers.ts";
import { cache } from "./root.ts";

export interface Finished {
  readonly seconds: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Why it is no measurement: undefined when the process ended with exit code 0 in time. */
  readonly failure?: string | undefined;
  /** The largest resident set, where it was asked for and GNU time is there to tell. */
  readonly peakMemoryBytes?: number;
}

/** Starts a program and waits for its end, `timeoutSeconds` at most. */
export async function run(
  { command, args }: Runnable,
  programArgs: readonly string[],
  timeoutSeconds: number,
): Promise<Finished> {
  const start = process.hrtime.bigint();
  const done = await execa(command, [...args, ...programArgs], {
    reject: false,
    timeout: timeoutSeconds * 1000,
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const { stdout, stderr, exitCode } = done;
  if (done.timedOut) return { seconds, stdout, stderr, failure: `no end within ${timeoutSeconds} s` };
  if (exitCode === 0) return { seconds, stdout, stderr };
  const last = stderr.trimEnd().split("\n").at(-1) ?? "";
  const how = exitCode === undefined ? (done.signal ?? done.shortMessage) : `exit code ${exitCode}`;
  return { seconds, stdout, stderr, failure: last === "" ? how : `${how}: ${last}` };
}

let gnuTime: Promise<boolean> | undefined;

/** Whether GNU time is here, which is how the memory of a child process is asked for. */
export function canMeasureMemory(): Promise<boolean> {
  gnuTime ??= execa("time", ["--version"], { reject: false, all: true }).then(
    ({ exitCode, all }) => exitCode === 0 && /GNU/.test(all),
  );
  return gnuTime;
}

/** As {@link run}, under GNU time: with `peakMemoryBytes`, and a little slower. */
export async function runWithMemory(
  runnable: Runnable,
  programArgs: readonly string[],
  timeoutSeconds: number,
): Promise<Finished> {
  if (!(await canMeasureMemory())) return run(runnable, programArgs, timeoutSeconds);
  mkdirSync(cache, { recursive: true });
  const file = join(cache, `memory-${process.pid}`);
  const timed = {
    command: "time",
    args: ["--quiet", "--format=%M", `--output=${file}`, runnable.command, ...runnable.args],
  };
  try {
    const finished = await run(timed, programArgs, timeoutSeconds);
    if (finished.failure !== undefined) return finished;
    return { ...finished, peakMemoryBytes: Number(readFileSync(file, "utf8").trim()) * 1024 };
  } finally {
    rmSync(file, { force: true });
  }
}
