/**
 * Runs many Python programs in one process, each in an interpreter of its own, and appends what each printed as a line
 * of JSON to a file. This is what runs on other architectures: starting an emulated Node once a program would take
 * most of the time.
 *
 *     node run-programs.js JOBS.json RESULTS.jsonl
 */
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { Python, type TraceOptions } from "@serigraph/python";

export interface Job {
  readonly id: string;
  readonly folder: string;
  readonly file: string;
  readonly args: readonly string[];
  readonly tier?: "baseline" | "step";
  readonly gcStress?: boolean;
  /** When loops and exits get traces, and which optimisations; false: never. */
  readonly traces?: false | TraceOptions;
  readonly files?: Readonly<Record<string, string>>;
}

export interface JobResult {
  readonly id: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
  readonly files: Record<string, string>;
  readonly milliseconds: number;
  /** Platform and architecture of the Node that ran it. */
  readonly host: string;
  /** Functions that ran as native code. */
  readonly functionsCompiled: number;
  /** Set when the interpreter itself failed. */
  readonly failure?: string;
}

/** As the recorder does: files of the program are named from its folder, with slashes. In a repr a backslash is two. */
function shorten(text: string, folder: string): string {
  for (const separator of sep === "/" ? ["/"] : ["\\\\", "\\"]) {
    const [before, ...named] = text.split(folder.replaceAll(sep, separator) + separator);
    const files = named.map((rest) => rest.replace(/^[\w.\\]+/, (file) => file.replaceAll(separator, "/")));
    text = [before, ...files].join("");
  }
  return text;
}

function runJob(job: Job): JobResult {
  let stdout = "";
  let stderr = "";
  let exitCode = -1;
  let failure: string | undefined;
  let functionsCompiled = 0;
  const start = performance.now();
  const place = mkdtempSync(join(tmpdir(), "serigraph-e2e-"));
  const before = process.cwd();
  process.chdir(place);
  const files: Record<string, string> = {};
  try {
    const py = Python.create({
      stepMode: job.tier === "step",
      gcStress: job.gcStress ?? false,
      ...(job.traces === undefined ? {} : { traces: job.traces }),
      stdout: (text) => void (stdout += text),
      stderr: (text) => void (stderr += text),
    });
    try {
      const source = readFileSync(join(job.folder, job.file));
      exitCode = py.runBytes(source, {
        fileName: job.file,
        argv: [job.file, ...job.args],
        importFolder: job.folder,
      });
      functionsCompiled = py.stats()?.functionsCompiled ?? 0;
    } finally {
      py.dispose();
    }
    for (const name of Object.keys(job.files ?? {}))
      files[name] = createHash("sha256").update(readFileSync(name)).digest("hex");
  } catch (error) {
    failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
  } finally {
    process.chdir(before);
    rmSync(place, { recursive: true, force: true });
  }
  stdout = shorten(stdout, job.folder);
  stderr = shorten(stderr, job.folder);
  const milliseconds = performance.now() - start;
  return {
    id: job.id,
    stdout,
    stderr,
    exitCode,
    files,
    milliseconds,
    host: `${process.platform} ${process.arch}`,
    functionsCompiled,
    ...(failure === undefined ? {} : { failure }),
  };
}

const [jobsFile, resultsFile] = process.argv.slice(2);
if (jobsFile === undefined || resultsFile === undefined) {
  process.stderr.write("usage: run-programs.js JOBS.json RESULTS.jsonl\n");
  process.exit(2);
}
const jobs = JSON.parse(readFileSync(jobsFile, "utf8")) as Job[];
writeFileSync(resultsFile, "");
for (const job of jobs) appendFileSync(resultsFile, `${JSON.stringify(runJob(job))}\n`);
