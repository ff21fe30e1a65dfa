/** Runs the command line as a user does: a process of its own. */
import { join } from "node:path";
import { execa, type Options } from "execa";
import { root } from "./corpus.ts";

const cli = join(root, "packages", "cli", "bin", "serigraph.mjs");

export interface CliResult {
  readonly exitCode: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** `serigraph args…`; standard input is empty unless given. */
export async function serigraph(args: readonly string[], options: Options = {}): Promise<CliResult> {
  const result = await execa(process.execPath, [cli, ...args], {
    reject: false,
    stripFinalNewline: false,
    input: "",
    timeout: 120_000,
    ...options,
  });
  return {
    exitCode: result.exitCode,
    stdout: String(result.stdout ?? ""),
    stderr: String(result.stderr ?? ""),
  };
}
