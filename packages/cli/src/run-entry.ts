/** All that running a program takes. In this repository it is a script of its own, of which V8's code is kept (see dev/). */
import { run } from "./commands/run.ts";
import type { PlainRun } from "./plain-run.ts";
import { report } from "./report.ts";

export { exercise } from "./exercise.ts";
export { plainRun } from "./plain-run.ts";

export async function runPlainly({ file, args, options }: PlainRun): Promise<void> {
  try {
    // All is written, and nothing is waited for: ending here spares Node taking itself down piece by piece.
    process.exit(await run(file, args, options));
  } catch (error) {
    process.exitCode = report(error);
  }
}
