/** What a suite showed when it last ran, one JSON file a suite, below `.cache/targets` (which git ignores). */
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { Cell } from "./cells.ts";

const root = resolve(import.meta.dirname, "../../..");
const folder = join(root, ".cache", "targets");

/** A cell with the outcome of the tests that fill it in one suite. */
export interface RecordedCell extends Cell {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly total: number;
}

export interface FuzzFigures {
  readonly inputs: number;
  /** Inputs that ended in a typed error; all others were read. */
  readonly refused: number;
}

/** Seconds by the clock, and of the processors' time in all processes. */
interface Duration {
  readonly wall: number;
  readonly cpu: number;
}

/** What `test-e2e:cpython` showed. */
export interface CpythonFigures {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly cores: number;
  readonly headers: readonly {
    readonly triple: string;
    readonly ops: number;
    readonly codeBytes: number;
    readonly dataBytes: number;
    readonly patches: number;
    readonly differences: number;
    readonly own: Duration;
    readonly serigraph: Duration;
    readonly quick: Duration;
    /** Ops whose code differs with `--quick`. */
    readonly quickOps: readonly string[];
  }[];
  /** CPython's own tests on a build with either header; absent when only headers were compared. */
  readonly tests?: {
    readonly files: number;
    /** Tests whose outcome differs between the builds. */
    readonly changed: number;
    readonly own: { readonly outcomes: Readonly<Record<string, number>>; readonly seconds: number };
    readonly serigraph: { readonly outcomes: Readonly<Record<string, number>>; readonly seconds: number };
  };
}

export interface Figures {
  /** By format. */
  readonly fuzz?: Readonly<Record<string, FuzzFigures>>;
  readonly cpython?: CpythonFigures;
}

export interface SuiteRecord {
  /** The file of the tests, from the root of the workspace, with slashes. */
  readonly suite: string;
  /** Where it ran: `linux-x64`. */
  readonly host: string;
  readonly cells: readonly RecordedCell[];
  readonly figures?: Figures;
}

/** A record of this machine for the suite in a file. */
export function recordOf(file: string, cells: readonly RecordedCell[], figures?: Figures): SuiteRecord {
  const suite = relative(root, file).split(sep).join("/");
  const host = `${process.platform}-${process.arch}`;
  return { suite, host, cells, ...(figures === undefined ? {} : { figures }) };
}

/** Writes a record; the one of an earlier run of the suite is replaced. */
export function writeRecord(record: SuiteRecord): void {
  const path = join(folder, `${record.suite}.json`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(record, undefined, 1)}\n`);
}

/** All records of this checkout whose suites still exist. */
export function readRecords(): SuiteRecord[] {
  if (!existsSync(folder)) return [];
  return globSync("**/*.json", { cwd: folder })
    .map((path) => JSON.parse(readFileSync(join(folder, path), "utf8")) as SuiteRecord)
    .filter(({ suite }) => existsSync(join(root, suite)));
}
