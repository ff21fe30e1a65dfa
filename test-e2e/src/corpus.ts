/** The program corpus: what CPython 3.13 printed for each program, as recorded by tools/expectations/record.py. */
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

export const root = resolve(import.meta.dirname, "../..");

export interface Expectation {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

export interface Program extends Expectation {
  /** `area/name.py`, for messages. */
  readonly id: string;
  readonly folder: string;
  readonly file: string;
  readonly args: readonly string[];
  /** SHA-256 of files that the program writes into the current folder. */
  readonly files?: Readonly<Record<string, string>>;
}

type Recorded = Record<string, Expectation & { args?: string[]; files?: Record<string, string> }>;

function programsIn(folder: string, area: string): Program[] {
  const recorded = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as Recorded;
  return Object.entries(recorded).map(([file, expected]) => ({
    ...expected,
    id: `${area}/${file}`,
    folder,
    file,
    args: expected.args ?? [],
  }));
}

const programs = join(root, "test-e2e", "programs");
export const areas: readonly string[] = readdirSync(programs, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

/** Programs that tools/expectations/families.py makes from tables: every method, operator, special method, function. */
const families = join(root, "test-e2e", "families");
export const familyAreas: readonly string[] = readdirSync(families, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

export const familyOf = (area: string): Program[] => programsIn(join(families, area), `families/${area}`);
export const programsOf = (area: string): Program[] => programsIn(join(programs, area), area);
/** The benchmarks' programs, at small sizes; those in `objects` are not among them while classes are refused. */
export const benchmarks = (): Program[] =>
  ["containers", "objects"].flatMap((group) =>
    programsIn(join(root, "tools", "bench", "programs", group), group),
  );
export const examples = (): Program[] => programsIn(join(root, "examples"), "examples");
