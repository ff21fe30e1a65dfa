/** The `serigraph` command line. What is not needed for a program to start is loaded only when it is used. */
import { plainRun } from "./plain-run.ts";

const plain = plainRun(process.argv);
if (plain === undefined) await import("./command-line.ts");
else {
  const { runPlainly } = await import("./run-entry.ts");
  await runPlainly(plain);
}
