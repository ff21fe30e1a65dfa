/** The two processes that answer what a program prints: CPython 3.13 and Serigraph. */
import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Answer, Job } from "./worker.ts";

/** A process that answers a line with a line. One that ends, or is silent for too long, is started anew with the next question. */
class LineServer {
  private readonly command: readonly string[];
  private readonly timeoutMs: number;
  private process: ChildProcessWithoutNullStreams | undefined;
  private said = "";
  private settle: ((answer: Answer) => void) | undefined;

  constructor(command: readonly string[], timeoutMs: number) {
    this.command = command;
    this.timeoutMs = timeoutMs;
  }

  private start(): ChildProcessWithoutNullStreams {
    const [command, ...args] = this.command;
    const env = { ...process.env, PYTHONHASHSEED: "0", NO_COLOR: "1" };
    const child = spawn(command!, args, { env });
    this.said = "";
    child.stderr.on("data", (data: Buffer) => void (this.said = (this.said + data.toString()).slice(-4000)));
    child.stdin.on("error", () => {});
    createInterface({ input: child.stdout }).on("line", (line) => this.settle?.(JSON.parse(line) as Answer));
    child.on("error", (error) => this.ended(child, error.message));
    child.on("close", (code, signal) => this.ended(child, signal ?? `exit code ${code}`));
    return child;
  }

  private ended(child: ChildProcessWithoutNullStreams, how: string): void {
    if (this.process !== child) return;
    this.process = undefined;
    this.settle?.({
      stdout: "",
      stderr: "",
      exitCode: -1,
      failure: `the process ended by ${how}\n${this.said}`,
    });
  }

  ask(job: Job): Promise<Answer> {
    const child = (this.process ??= this.start());
    return new Promise((resolve) => {
      const timer = setTimeout(() => child.kill("SIGKILL"), this.timeoutMs);
      this.settle = (answer) => {
        clearTimeout(timer);
        this.settle = undefined;
        resolve(answer);
      };
      child.stdin.write(`${JSON.stringify(job)}\n`);
    });
  }

  close(): void {
    const child = this.process;
    this.process = undefined;
    child?.kill();
  }
}

/** The command of a CPython 3.13: SERIGRAPH_PYTHON, or python3.13 of the PATH; undefined where there is none. */
export function findPython(): string | undefined {
  const command = process.env["SERIGRAPH_PYTHON"] ?? "python3.13";
  const { stdout } = spawnSync(command, ["--version"], { encoding: "utf8" });
  return typeof stdout === "string" && stdout.startsWith("Python 3.13.") ? command : undefined;
}

export type { LineServer };
export const cpython = (command: string): LineServer =>
  new LineServer(
    [command, "-X", "utf8", "-W", "ignore::DeprecationWarning", join(import.meta.dirname, "oracle.py")],
    600_000,
  );
export const serigraph = (): LineServer =>
  new LineServer([process.execPath, join(import.meta.dirname, "worker.ts")], 600_000);
