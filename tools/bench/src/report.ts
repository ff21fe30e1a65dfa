/** What a run of the benchmarks found, as `--json` writes it, and the figures that follow from it. */
import { type Group, groups } from "./programs.ts";
import { geometricMean, median } from "./statistics.ts";

/** How a peer did on a program that is written in its language. */
export type Outcome =
  | {
      readonly status: "ran";
      /** Seconds of each run; run i of all peers was in the same round. */
      readonly samples: readonly number[];
      readonly median: number;
      /** How many times as fast as CPython 3.13: the median of the rounds' ratios. */
      readonly speedup?: number;
      readonly peakMemoryBytes?: number;
    }
  /** Serigraph said that it does not support something; `message` is what it said. */
  | { readonly status: "refused"; readonly message: string }
  /** It broke off, or printed something else than CPython. */
  | { readonly status: "failed"; readonly message: string };

export interface ProgramResult {
  readonly program: string;
  readonly group: Group;
  readonly description: string;
  readonly args: readonly string[];
  /** By peer; a peer that has no such program is not in it. */
  readonly peers: Readonly<Record<string, Outcome>>;
  /** By peer, seconds of each call of `main()` in one process. */
  readonly iterations?: Readonly<Record<string, readonly number[]>>;
  readonly iterationArgs?: readonly string[];
}

export interface Mean {
  readonly speedup: number;
  /** Over how many programs. */
  readonly programs: number;
}

export interface Report {
  readonly benchmark: "programs";
  readonly date: string;
  readonly machine: string;
  readonly runs: number;
  readonly sizes: "short" | "long";
  readonly versions: Readonly<Record<string, string>>;
  /** Peers that are not on this machine. */
  readonly absent: readonly string[];
  readonly results: readonly ProgramResult[];
  /** By group (or `all`) and peer: geometric means of the speedups against CPython 3.13 over the programs that the peer ran. */
  readonly geometricMeans: Readonly<Record<string, Readonly<Record<string, Mean>>>>;
  /** By group (or `all`) and peer: how many times as fast Serigraph is, over the programs that both ran. */
  readonly serigraphAgainst: Readonly<Record<string, Readonly<Record<string, Mean>>>>;
}

/** Seconds of rounds as an outcome; `base` are CPython's in the same rounds. */
export function outcomeOf(
  samples: readonly number[],
  base: readonly number[] | undefined,
  peakMemoryBytes: number | undefined,
): Outcome {
  return {
    status: "ran",
    samples,
    median: median(samples),
    ...(base === undefined ? {} : { speedup: median(samples.map((s, round) => base[round]! / s)) }),
    ...(peakMemoryBytes === undefined ? {} : { peakMemoryBytes }),
  };
}

/** The speedup of a peer on a program, where both it and CPython ran. */
export function speedupOf(result: ProgramResult, peer: string): number | undefined {
  const outcome = result.peers[peer];
  return outcome?.status === "ran" ? outcome.speedup : undefined;
}

/** Geometric means by group and over all, of what `ratioOf` says of a program and a peer. */
function meansOf(
  results: readonly ProgramResult[],
  peers: readonly string[],
  ratioOf: (result: ProgramResult, peer: string) => number | undefined,
): Record<string, Record<string, Mean>> {
  const means: Record<string, Record<string, Mean>> = {};
  for (const group of [...groups, "all"] as const) {
    const of = results.filter((result) => group === "all" || result.group === group);
    for (const peer of peers) {
      const ratios = of.map((result) => ratioOf(result, peer)).filter((ratio) => ratio !== undefined);
      if (ratios.length === 0) continue;
      (means[group] ??= {})[peer] = { speedup: geometricMean(ratios), programs: ratios.length };
    }
  }
  return means;
}

export function summarise(
  results: readonly ProgramResult[],
  peers: readonly string[],
): Pick<Report, "geometricMeans" | "serigraphAgainst"> {
  const others = peers.filter((peer) => peer !== "serigraph");
  return {
    geometricMeans: meansOf(results, peers, speedupOf),
    serigraphAgainst: meansOf(results, others, (result, peer) => {
      const own = result.peers["serigraph"];
      const other = result.peers[peer];
      if (own?.status !== "ran" || other?.status !== "ran") return undefined;
      return median(own.samples.map((seconds, round) => other.samples[round]! / seconds));
    }),
  };
}

/** What did not run as it should, a line each; `refusals` are no faults of the run, `failures` are. */
export function troubles(results: readonly ProgramResult[]): { refusals: string[]; failures: string[] } {
  const refusals: string[] = [];
  const failures: string[] = [];
  for (const { program, peers } of results)
    for (const [peer, outcome] of Object.entries(peers)) {
      if (outcome.status === "refused") refusals.push(`${peer} refuses ${program}: ${outcome.message}`);
      if (outcome.status === "failed") failures.push(`${peer} fails on ${program}: ${outcome.message}`);
    }
  return { refusals, failures };
}
