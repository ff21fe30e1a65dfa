/** What bench:latency found: its tables and its plot. */
import type { TopLevelSpec } from "vega-lite";
import { colourOf, writePlots } from "./plots.ts";
import { markdownTable, type Table } from "./tables.ts";

export const ways = [
  "serigraph, mapped twice",
  "serigraph, flipped",
  "WebAssembly.Module",
  "WebAssembly.Module, cached",
  "new Function",
] as const;

export interface LatencyPoint {
  readonly uops: number;
  /** Nanoseconds from what each way starts with to the first result of native code, by way. */
  readonly nanoseconds: Readonly<Record<string, number>>;
}

export interface LatencyReport {
  readonly benchmark: "latency";
  readonly points: readonly LatencyPoint[];
  /** What the compilation of one trace consists of: nanoseconds by phase, for traces of some lengths. */
  readonly split: readonly {
    readonly uops: number;
    readonly nanoseconds: Readonly<Record<string, number>>;
  }[];
}

const duration = (nanoseconds: number): string =>
  nanoseconds < 1000 ? `${nanoseconds.toFixed(0)} ns` : `${(nanoseconds / 1000).toFixed(2)} µs`;

export function latencyTable({ points }: LatencyReport): Table {
  const present = ways.filter((way) => points.some((point) => point.nanoseconds[way] !== undefined));
  return [
    ["uops", ...present],
    ...points.map(({ uops, nanoseconds }) => [
      String(uops),
      ...present.map((way) => (nanoseconds[way] === undefined ? "–" : duration(nanoseconds[way]))),
    ]),
  ];
}

export function splitTable({ split }: LatencyReport): Table {
  const phases = Object.keys(split[0]?.nanoseconds ?? {});
  return [
    ["phase", ...split.map(({ uops }) => `${uops} ${uops === 1 ? "uop" : "uops"}`)],
    ...phases.map((phase) => [
      phase,
      ...split.map(({ uops, nanoseconds }) => {
        const all = nanoseconds[phase]!;
        return `${all.toFixed(0)} ns (${(all / uops).toFixed(1)} ns/uop)`;
      }),
    ]),
  ];
}

export const latencySections = (report: LatencyReport): Record<string, string> => ({
  latency: markdownTable(latencyTable(report)),
  "latency-split": markdownTable(splitTable(report)),
});

/** Draws latency.svg into `folder`. */
export function drawLatency({ points }: LatencyReport, folder: string): Promise<string[]> {
  const rows = points.flatMap(({ uops, nanoseconds }) =>
    Object.entries(nanoseconds).map(([peer, ns]) => ({ uops, peer, microseconds: ns / 1000 })),
  );
  const axis = { format: "~g", tickCount: 6 };
  const spec = {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    background: "white",
    padding: 12,
    config: { legend: { labelLimit: 300 } },
    title: "From uops, bytes or text to the first native result",
    width: 560,
    height: 320,
    data: { values: rows },
    mark: { type: "line", point: true },
    encoding: {
      x: {
        field: "uops",
        type: "quantitative",
        title: "uops in the trace (logarithmic)",
        scale: { type: "log" },
        axis,
      },
      y: {
        field: "microseconds",
        type: "quantitative",
        title: "µs (logarithmic)",
        scale: { type: "log" },
        axis,
      },
      color: colourOf(ways, rows),
    },
  } as TopLevelSpec;
  return writePlots([["latency", spec]], folder);
}
