/**
 * Serigraph as a server, the twin of oracle.py: a job a line of JSON on standard input, what its program printed a line on standard
 * output. Each program has an interpreter of its own.
 */
import { createInterface } from "node:readline";
import { Python, type PythonOptions } from "@serigraph/python";

export interface Answer {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
  /** The interpreter itself failed, or its process ended. */
  readonly failure?: string;
}

export interface Job {
  readonly source: string;
  readonly options?: Pick<PythonOptions, "stepMode" | "gcStress" | "traces">;
}

function run({ source, options }: Job): Answer {
  let stdout = "";
  let stderr = "";
  try {
    const py = Python.create({
      ...options,
      stdout: (text) => void (stdout += text),
      stderr: (text) => void (stderr += text),
    });
    try {
      const exitCode = py.run(source, { fileName: "program.py" });
      return { stdout, stderr, exitCode };
    } finally {
      py.dispose();
    }
  } catch (error) {
    const failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { stdout, stderr, exitCode: -1, failure };
  }
}

for await (const line of createInterface({ input: process.stdin }))
  process.stdout.write(`${JSON.stringify(run(JSON.parse(line) as Job))}\n`);
