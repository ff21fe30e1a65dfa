/** Measures programs on peers: a trial of each first, then rounds in which the peers take turns. */
import { type Peer, type Runnable, baseline } from "./peers.ts";
import { run, runWithMemory } from "./process.ts";
import { type BenchProgram, sourceOf } from "./programs.ts";
import { type Outcome, outcomeOf, type ProgramResult } from "./report.ts";
import { secondsByIteration } from "./warm-up.ts";

export interface MeasureOptions {
  readonly runs: number;
  readonly timeoutSeconds: number;
  readonly memory: boolean;
  /** How often `main()` is called for the warm-up; 0 for not at all. */
  readonly iterations: number;
  progress(text: string): void;
}

/** What Serigraph says when it compiles a construct, or is asked for a module, that it does not have. */
const REFUSAL = /^\S*:\d+: .* (?:is|are) not supported.*$|^ModuleNotFoundError: .*$/m;

/** Measures one program on all peers that have it. */
export async function measure(
  program: BenchProgram,
  peers: readonly Peer[],
  options: MeasureOptions,
): Promise<ProgramResult> {
  const outcomes: Record<string, Outcome> = {};
  const ready: { peer: Peer; runnable: Runnable; peakMemoryBytes: number | undefined }[] = [];

  // CPython's trial comes first, because the others' output is compared with its.
  const turns = peers.toSorted((a, b) => Number(b.name === baseline) - Number(a.name === baseline));
  let expected: string | undefined;
  for (const peer of turns) {
    const source = sourceOf(program, peer.language);
    if (source === undefined) continue;
    options.progress(`${program.name} · ${peer.name} · trial`);
    const runnable = await peer.prepare(source);
    const trial = await (options.memory ? runWithMemory : run)(
      runnable,
      program.args,
      options.timeoutSeconds,
    );
    const refusal = peer.name === "serigraph" ? REFUSAL.exec(trial.stderr)?.[0] : undefined;
    if (trial.failure !== undefined)
      outcomes[peer.name] =
        refusal === undefined
          ? { status: "failed", message: trial.failure }
          : { status: "refused", message: refusal.replace(/^.*[\\/]/, "") };
    else if (expected !== undefined && trial.stdout !== expected)
      outcomes[peer.name] = { status: "failed", message: differenceOf(expected, trial.stdout) };
    else ready.push({ peer, runnable, peakMemoryBytes: trial.peakMemoryBytes });
    if (peer.name === baseline && trial.failure === undefined) expected = trial.stdout;
  }

  const samples: Record<string, number[]> = {};
  for (let round = 0; round < options.runs; round++)
    for (const { peer, runnable } of ready) {
      if (outcomes[peer.name] !== undefined) continue;
      options.progress(`${program.name} · ${peer.name} · ${round + 1}/${options.runs}`);
      const finished = await run(runnable, program.args, options.timeoutSeconds);
      if (finished.failure !== undefined)
        outcomes[peer.name] = { status: "failed", message: `in round ${round + 1}: ${finished.failure}` };
      else (samples[peer.name] ??= []).push(finished.seconds);
    }
  const base = outcomes[baseline] === undefined ? samples[baseline] : undefined;
  for (const { peer, peakMemoryBytes } of ready)
    outcomes[peer.name] ??= outcomeOf(samples[peer.name]!, base, peakMemoryBytes);

  const { name, group, description, args, iterationArgs } = program;
  const result = { program: name, group, description, args, peers: outcomes };
  if (options.iterations === 0 || iterationArgs === undefined) return result;
  const iterations: Record<string, number[]> = {};
  for (const { peer } of ready) {
    if (outcomes[peer.name]?.status !== "ran") continue;
    options.progress(`${name} · ${peer.name} · warm-up`);
    const seconds = await secondsByIteration(program, peer, options.iterations, options.timeoutSeconds);
    if (seconds !== undefined) iterations[peer.name] = seconds;
  }
  return { ...result, iterations, iterationArgs };
}

/** The first line in which an output differs from CPython's. */
function differenceOf(expected: string, actual: string): string {
  const theirs = expected.split("\n");
  const own = actual.split("\n");
  const line = theirs.findIndex((text, i) => text !== own[i]);
  const at = line < 0 ? theirs.length : line;
  return `line ${at + 1} of its output is ${JSON.stringify(own[at] ?? "missing")}, CPython's ${JSON.stringify(theirs[at] ?? "missing")}`;
}
