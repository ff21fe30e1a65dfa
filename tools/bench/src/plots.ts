/** Plots of a report as SVG, drawn by Vega-Lite without a browser. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { peerNames } from "./peers.ts";
import { groups } from "./programs.ts";
import type { ProgramResult, Report } from "./report.ts";

type Row = Readonly<Record<string, string | number>>;

const colours = ["#d62728", "#7f7f7f", "#1f77b4", "#e6a700", "#2ca02c"];
const shapes = ["circle", "square", "triangle-up", "diamond", "cross"];

/** The colour (or shape) of a peer, the same in all plots; only those present are in the legend. */
export function colourOf(
  names: readonly string[],
  rows: readonly Row[],
  range: readonly string[] = colours,
): object {
  const domain = names.filter((name) => rows.some((row) => row["peer"] === name));
  return {
    field: "peer",
    type: "nominal",
    title: null,
    scale: { domain, range: domain.map((name) => range[names.indexOf(name) % range.length]) },
  };
}

/** The text of the SVG. */
export async function svgOf(spec: TopLevelSpec): Promise<string> {
  const view = new View(parse(compile(spec).spec), { renderer: "none" });
  try {
    return `${await view.toSVG()}\n`;
  } finally {
    view.finalize();
  }
}

const common = {
  $schema: "https://vega.github.io/schema/vega-lite/v6.json",
  background: "white",
  padding: 12,
} as const;

/** One dot a program and peer on a logarithmic axis, a panel for each group. */
function dots(rows: readonly Row[], title: string, field: string, axis: string, rule?: number): TopLevelSpec {
  const present = groups.filter((group) => rows.some((row) => row["group"] === group));
  return {
    ...common,
    title,
    vconcat: present.map((group) => {
      const data = { values: rows.filter((row) => row["group"] === group) };
      return {
        title: { text: group, anchor: "start" },
        width: 620,
        height: { step: 18 },
        data,
        layer: [
          ...(rule === undefined
            ? []
            : [
                {
                  data: { values: [{ at: rule }] },
                  mark: { type: "rule", color: "#7f7f7f", strokeDash: [4, 3] },
                  encoding: { x: { field: "at", type: "quantitative" } },
                },
              ]),
          {
            mark: { type: "point", filled: true, size: 75, opacity: 0.9 },
            encoding: {
              x: {
                field,
                type: "quantitative",
                title: axis,
                scale: { type: "log" },
                axis: { format: "~g", tickCount: 8 },
              },
              y: { field: "program", type: "nominal", sort: null, title: null, axis: { grid: true } },
              color: colourOf(peerNames, rows),
              shape: colourOf(peerNames, rows, shapes),
            },
          },
        ],
      };
    }),
    resolve: { scale: { x: "shared", color: "shared", shape: "shared" } },
  } as TopLevelSpec;
}

function speedupRows(results: readonly ProgramResult[]): Row[] {
  return results.flatMap(({ program, group, peers }) =>
    Object.entries(peers).flatMap(([peer, outcome]) =>
      outcome.status === "ran" && outcome.speedup !== undefined
        ? [{ program, group, peer, speedup: outcome.speedup }]
        : [],
    ),
  );
}

function memoryRows(results: readonly ProgramResult[]): Row[] {
  return results.flatMap(({ program, group, peers }) =>
    Object.entries(peers).flatMap(([peer, outcome]) =>
      outcome.status === "ran" && outcome.peakMemoryBytes !== undefined
        ? [{ program, group, peer, megabytes: outcome.peakMemoryBytes / 1e6 }]
        : [],
    ),
  );
}

function iterationRows(results: readonly ProgramResult[]): Row[] {
  return results.flatMap(({ program, iterations = {} }) =>
    Object.entries(iterations).flatMap(([peer, seconds]) =>
      seconds.map((s, i) => ({ program, peer, iteration: i + 1, milliseconds: s * 1000 })),
    ),
  );
}

function lines(rows: readonly Row[]): TopLevelSpec {
  return {
    ...common,
    title: "Warm-up: each call of main() in one process",
    data: { values: [...rows] },
    facet: { field: "program", type: "nominal", title: null, sort: null },
    columns: 4,
    spec: {
      width: 190,
      height: 130,
      mark: { type: "line", strokeWidth: 1.5 },
      encoding: {
        x: { field: "iteration", type: "quantitative", title: "call", scale: { zero: false } },
        y: {
          field: "milliseconds",
          type: "quantitative",
          title: "ms",
          scale: { type: "log" },
          axis: { format: "~g", tickCount: 4, grid: false },
        },
        color: colourOf(peerNames, rows),
      },
    },
    resolve: { scale: { y: "independent" } },
  } as TopLevelSpec;
}

/** Draws what the report has into `folder` and returns the files. */
export async function drawReport(
  { results }: Report,
  folder: string,
  names: readonly string[] = ["speed", "memory", "warm-up"],
): Promise<string[]> {
  const speedups = speedupRows(results);
  const memory = memoryRows(results);
  const iterations = iterationRows(results);
  const plots: [string, TopLevelSpec | undefined][] = [
    [
      "speed",
      speedups.length === 0
        ? undefined
        : dots(
            speedups,
            "Speed of whole processes",
            "speedup",
            "times as fast as CPython 3.13 (logarithmic)",
            1,
          ),
    ],
    [
      "memory",
      memory.length === 0
        ? undefined
        : dots(memory, "Peak memory of whole processes", "megabytes", "MB (logarithmic)"),
    ],
    ["warm-up", iterations.length === 0 ? undefined : lines(iterations)],
  ];
  return await writePlots(
    plots.filter(([name]) => names.includes(name)),
    folder,
  );
}

/** Writes those plots that there are, as NAME.svg. */
export async function writePlots(
  plots: readonly (readonly [name: string, spec: TopLevelSpec | undefined])[],
  folder: string,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  for (const [name, spec] of plots) {
    if (spec === undefined) continue;
    const file = join(folder, `${name}.svg`);
    writeFileSync(file, await svgOf(spec));
    files.push(file);
  }
  return files;
}
