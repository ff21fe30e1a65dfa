import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";

export interface Ending {
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly timedOut: boolean;
}

/** Runs a command whose output goes into a file: a true one, no pipe, which wine's Node would not print to. */
export async function runToFile(
  [command, ...args]: readonly string[],
  file: string,
  options: { env: Readonly<Record<string, string>>; timeoutMs: number },
): Promise<Ending> {
  const output = openSync(file, "w");
  try {
    return await new Promise<Ending>((resolve, reject) => {
      const child = spawn(command!, args, {
        stdio: ["ignore", output, output],
        env: { ...process.env, ...options.env },
      });
      let timedOut = false;
      const timer = setTimeout(() => {
        timedOut = true;
        child.kill("SIGKILL");
      }, options.timeoutMs);
      child.on("error", reject).on("exit", (exitCode, signal) => {
        clearTimeout(timer);
        resolve({ exitCode, signal, timedOut });
      });
    });
  } finally {
    closeSync(output);
  }
}
