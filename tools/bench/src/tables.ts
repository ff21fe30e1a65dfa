/** A report as tables: for the terminal, and in Markdown for the page. */
import { peerNames } from "./peers.ts";
import { type Group, groups } from "./programs.ts";
import type { Mean, Outcome, ProgramResult, Report } from "./report.ts";
import { median } from "./statistics.ts";

export type Table = readonly (readonly string[])[];

const times = (ratio: number): string => `${ratio.toFixed(2)}×`;

function cellOf(outcome: Outcome | undefined): string {
  if (outcome === undefined) return "–";
  if (outcome.status !== "ran") return outcome.status;
  const seconds = `${outcome.median.toFixed(2)} s`;
  return outcome.speedup === undefined ? seconds : `${seconds} (${times(outcome.speedup)})`;
}

const meanCell = (mean: Mean | undefined, of: number): string =>
  mean === undefined
    ? "–"
    : `${times(mean.speedup)}${mean.programs === of ? "" : ` over ${mean.programs} of ${of}`}`;

const peersOf = (report: Report): string[] =>
  peerNames.filter((name) => report.results.some(({ peers }) => peers[name] !== undefined));

/** Seconds and speedups of the programs of a group, its geometric means last. */
export function speedTable(report: Report, group: Group): Table {
  const peers = peersOf(report);
  const results = report.results.filter((result) => result.group === group);
  return [
    ["program", ...peers],
    ...results.map((r) => [
      [r.program, ...r.args.filter((arg) => arg !== "/dev/null")].join(" "),
      ...peers.map((peer) => cellOf(r.peers[peer])),
    ]),
    [
      "geometric mean",
      ...peers.map((peer) => meanCell(report.geometricMeans[group]?.[peer], results.length)),
    ],
  ];
}

/** The programs of all groups at their short sizes. */
export function shortTable(report: Report): Table {
  const [head] = speedTable(report, groups[0]);
  return [head!, ...groups.flatMap((group) => speedTable(report, group).slice(1, -1))];
}

/** Geometric means by group and over all: against CPython, and of Serigraph against each peer. */
export function meanTables({ geometricMeans, serigraphAgainst, results }: Report): {
  againstBaseline: Table;
  ofSerigraph: Table;
} {
  const rows = (means: Report["geometricMeans"]): Table => {
    const peers = peerNames.filter((name) => means["all"]?.[name] !== undefined);
    return [
      ["programs", ...peers],
      ...[...groups, "all"]
        .filter((group) => means[group] !== undefined)
        .map((group) => {
          const count = results.filter((r) => group === "all" || r.group === group).length;
          return [`${group} (${count})`, ...peers.map((peer) => meanCell(means[group]?.[peer], count))];
        }),
    ];
  };
  return { againstBaseline: rows(geometricMeans), ofSerigraph: rows(serigraphAgainst) };
}

/** Peak memory in megabytes. */
export function memoryTable(report: Report): Table {
  const peers = peersOf(report);
  const cell = (result: ProgramResult, peer: string): string => {
    const outcome = result.peers[peer];
    if (outcome?.status !== "ran" || outcome.peakMemoryBytes === undefined) return "–";
    return (outcome.peakMemoryBytes / 1e6).toFixed(0);
  };
  return [
    ["program", ...peers.map((peer) => `${peer}, MB`)],
    ...report.results.map((r) => [r.program, ...peers.map((peer) => cell(r, peer))]),
  ];
}

/** The first call of `main()`, what a call takes in the end, and how many calls it took to come within a tenth of that. */
export function warmUpTable(report: Report): Table {
  const peers = peersOf(report).filter((peer) => report.results.some((r) => r.iterations?.[peer]));
  const milliseconds = (seconds: number): string => {
    const ms = seconds * 1000;
    return ms < 10 ? ms.toFixed(1) : ms.toFixed(0);
  };
  const cell = (seconds: readonly number[] | undefined): string => {
    if (seconds === undefined) return "–";
    const steady = steadySeconds(seconds);
    return `${milliseconds(seconds[0]!)} → ${milliseconds(steady)} (${callsUntilSteady(seconds)})`;
  };
  return [
    ["program", ...peers],
    ...report.results
      .filter((r) => r.iterations !== undefined)
      .map((r) => [
        [r.program, ...(r.iterationArgs ?? []).filter((arg) => arg !== "/dev/null")].join(" "),
        ...peers.map((peer) => cell(r.iterations![peer])),
      ]),
  ];
}

/** The median of the last third of the calls. */
export const steadySeconds = (seconds: readonly number[]): number =>
  median(seconds.slice(-Math.max(1, Math.floor(seconds.length / 3))));

/** The first call that takes at most a tenth more than the steady ones, counted from 1. */
export function callsUntilSteady(seconds: readonly number[]): number {
  const limit = steadySeconds(seconds) * 1.1;
  return seconds.findIndex((s) => s <= limit) + 1;
}

export function textTable([head, ...rows]: Table): string {
  const widths = head!.map((_, column) =>
    Math.max(...[head!, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join("  ")
      .trimEnd();
  return [head!, ...rows].map((row) => `${line(row)}\n`).join("");
}

export function markdownTable([head, ...rows]: Table): string {
  const line = (row: readonly string[]): string => `| ${row.join(" | ")} |\n`;
  return line(head!) + line(head!.map(() => "---")) + rows.map(line).join("");
}
