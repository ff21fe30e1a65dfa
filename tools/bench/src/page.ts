/**
 * pnpm bench:page FILE…: fills docs/benchmarks.md from what the benchmarks wrote with --json, and draws its plots.
 *
 * Each table of the page stands between `<!-- bench:NAME -->` and `<!-- /bench:NAME -->`; what is between them is
 * replaced, the rest is the author's.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { drawReport } from "./plots.ts";
import { groups } from "./programs.ts";
import { type Report, troubles } from "./report.ts";
import { root } from "./root.ts";
import {
  markdownTable,
  meanTables,
  memoryTable,
  shortTable,
  speedTable,
  type Table,
  warmUpTable,
} from "./tables.ts";
import { drawLatency, latencySections, type LatencyReport } from "./latency-report.ts";

interface StartUpReport {
  readonly benchmark: "start-up";
  readonly milliseconds: readonly {
    readonly name: string;
    readonly median: number;
    readonly fastest: number;
  }[];
}

interface LayersReport {
  readonly benchmark: "layers";
  readonly figures: Readonly<Record<string, number>>;
}

type AnyReport = Report | StartUpReport | LayersReport | LatencyReport;

/** A section of the page that no marker is for, or a file that no benchmark wrote. */
export class PageError extends Error {}

/** Replaces what stands between the markers of each section. */
export function fill(page: string, sections: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(sections)) {
    const begin = `<!-- bench:${name} -->`;
    const end = `<!-- /bench:${name} -->`;
    const from = page.indexOf(begin);
    const to = page.indexOf(end, from);
    if (from < 0 || to < 0) throw new PageError(`the page has no ${begin} … ${end}`);
    page = `${page.slice(0, from + begin.length)}\n${text}\n${page.slice(to)}`;
  }
  return page;
}

function programSections(report: Report): Record<string, string> {
  const { againstBaseline, ofSerigraph } = meanTables(report);
  const versions = Object.entries(report.versions).map(([name, version]) => `${name}: ${version}`);
  const absent = report.absent.length === 0 ? "" : ` Not on this machine: ${report.absent.join(", ")}.`;
  const { refusals, failures } = troubles(report.results);
  const notes = [...refusals, ...failures].map((line) => `- ${line}\n`).join("");
  return {
    run:
      `Taken on ${report.date}, ${report.machine}; ${report.runs} rounds. ` +
      `Peers: ${versions.join("; ")}.${absent}\n`,
    means: markdownTable(againstBaseline),
    serigraph: markdownTable(ofSerigraph),
    ...Object.fromEntries(groups.map((group) => [group, markdownTable(speedTable(report, group))])),
    notes: notes === "" ? "All peers ran all programs that they have, with equal output.\n" : notes,
    ...onceSections(report),
  };
}

/** Memory and warm-up, of a round at either size. A report of --quick has neither: what is on the page stays. */
function onceSections(report: Report): Record<string, string> {
  const outcomes = report.results.flatMap((r) => Object.values(r.peers));
  const sizes = `Taken on ${report.date} at ${report.sizes} sizes.\n`;
  return {
    ...(outcomes.some((o) => o.status === "ran" && o.peakMemoryBytes !== undefined)
      ? { "memory-run": sizes, memory: markdownTable(memoryTable(report)) }
      : {}),
    ...(report.results.some((r) => r.iterations !== undefined)
      ? { "warm-up-run": `Taken on ${report.date}.\n`, "warm-up": markdownTable(warmUpTable(report)) }
      : {}),
  };
}

function shortSections(report: Report): Record<string, string> {
  const { againstBaseline, ofSerigraph } = meanTables(report);
  return {
    "short-run": `Taken on ${report.date}; ${report.runs} rounds.\n`,
    "short-means": markdownTable(againstBaseline),
    "short-serigraph": markdownTable(ofSerigraph),
    short: markdownTable(shortTable(report)),
    ...onceSections(report),
  };
}

function startUpSection({ milliseconds }: StartUpReport): string {
  return markdownTable([
    ["command", "median", "fastest"],
    ...milliseconds.map((row) => [
      `\`${row.name}\``,
      `${row.median.toFixed(0)} ms`,
      `${row.fastest.toFixed(0)} ms`,
    ]),
  ]);
}

/** Which figures of the micro-benches are on the page, and what they are to be. */
const layers: readonly (readonly [figure: RegExp, text: string, goal: string])[] = [
  [/^python, flip: copy and patch \(/, "copy and patch, Python's baseline stencils", ""],
  [/^registers, flip: copy and patch \(/, "copy and patch, register variants", "20 ns/uop"],
  [
    /^registers, map-twice: compile, seal and free one/,
    "a trace of register uops compiled, sealed and freed, pages mapped twice",
    "",
  ],
  [/^registers, flip: compile, seal and free one/, "the same, rights flipped by mprotect (the default)", ""],
  [/^python: from bytecode to trace/, "from Python's bytecode to a trace, baseline tier", ""],
  [/^enter, one uop, exit/, "enter native code, one uop, exit", ""],
  [/^load python, .*read and check/, "read and check Python's bundle", ""],
  [/^load python: Runtime.load/, "load it into a runtime", ""],
];

function layersSection({ figures }: LayersReport): string {
  const rows = layers.map(([pattern, text, goal]) => {
    const found = Object.entries(figures).find(([name]) => pattern.test(name));
    if (found === undefined) return [text, "not measured", goal];
    const unit = /\(([^()]*)\)$/.exec(found[0])?.[1] ?? "";
    return [text, `${found[1]} ${unit}`, goal];
  });
  const table: Table = [["", "measured", "goal"], ...rows];
  return markdownTable(table);
}

/** What a report has for the page; its plots are drawn into `plots`. */
async function sectionsOf(report: AnyReport, plots: string): Promise<Record<string, string>> {
  switch (report.benchmark) {
    case "programs":
      // The page's plot of speeds is of the long sizes.
      await drawReport(report, plots, report.sizes === "short" ? ["memory", "warm-up"] : undefined);
      return report.sizes === "short" ? shortSections(report) : programSections(report);
    case "start-up":
      return { "start-up": startUpSection(report) };
    case "layers":
      return { layers: layersSection(report) };
    case "latency":
      await drawLatency(report, plots);
      return latencySections(report);
    default:
      throw new PageError("no benchmark of this repository wrote it (it has no known `benchmark`)");
  }
}

if (import.meta.main) {
  const files = process.argv.slice(2);
  if (files.length === 0 || files.includes("--help")) {
    process.stdout.write(
      "usage: pnpm bench:page FILE…\n\n" +
        "Fills docs/benchmarks.md from files that bench, bench:start, bench:micro or bench:latency wrote with --json.\n",
    );
    process.exit(files.length === 0 ? 2 : 0);
  }
  const pageFile = join(root, "docs", "benchmarks.md");
  let page = readFileSync(pageFile, "utf8");
  for (const file of files) {
    try {
      const report = JSON.parse(readFileSync(file, "utf8")) as AnyReport;
      page = fill(page, await sectionsOf(report, join(root, "docs", "benchmarks")));
    } catch (error) {
      process.stderr.write(`bench:page: ${file}: ${(error as Error).message}\n`);
      process.exit(1);
    }
  }
  writeFileSync(pageFile, page);
}
