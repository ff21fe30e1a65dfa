/** Run by corpus-step.test.ts under plain Node, where modules run at full speed: every program named, outcomes as JSON. */
import { readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { runStepped, type Outcome } from "./step-program.ts";

const outcomes: Record<string, Outcome> = {};
for (const path of readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  try {
    outcomes[path] = runStepped(readFileSync(path, "utf8"), basename(path), dirname(path));
  } catch (error) {
    outcomes[path] = { stdout: "", stderr: `crash: ${(error as Error).stack}`, exitCode: -1 };
  }
}
process.stdout.write(JSON.stringify(outcomes));
