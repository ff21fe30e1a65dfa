/** Runs programs of the corpus with another system's bundle. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleSources } from "@serigraph/bundler";
import type { Program } from "./corpus.ts";
import type { Job, JobResult } from "./run-programs.ts";

/** @param run runs a script in a Node of the bundle's architecture */
export async function runForeign(
  bundle: string,
  programs: readonly Program[],
  run: (args: readonly string[]) => void,
): Promise<Map<string, JobResult>> {
  const folder = mkdtempSync(join(tmpdir(), "serigraph-foreign-run-"));
  try {
    await bundleSources({ entry: join(import.meta.dirname, "run-programs-foreign.ts"), outdir: folder });
    const jobs = programs.map(({ id, folder: place, file, args }): Job => ({
      id,
      folder: place,
      file,
      args,
    }));
    const jobsFile = join(folder, "jobs.json");
    const resultsFile = join(folder, "results.jsonl");
    writeFileSync(jobsFile, JSON.stringify(jobs));
    run([join(folder, "run-programs-foreign.js"), jobsFile, resultsFile, bundle]);
    const lines = readFileSync(resultsFile, "utf8").trim().split("\n");
    return new Map(lines.map((line) => JSON.parse(line) as JobResult).map((result) => [result.id, result]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
