import { Python, type PythonOptions } from "../../src/python.ts";

export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** Runs a program in an interpreter of its own. */
export function run(source: string, options: PythonOptions = {}, look?: (py: Python) => void): Outcome {
  let stdout = "";
  let stderr = "";
  const py = Python.create({
    ...options,
    stdout: (text) => void (stdout += text),
    stderr: (text) => void (stderr += text),
  });
  try {
    const exitCode = py.run(source, { fileName: "program.py" });
    look?.(py);
    return { stdout, stderr, exitCode };
  } finally {
    py.dispose();
  }
}

/** The same program natively and with every instruction stepped in TypeScript. */
export const both = (source: string): { native: Outcome; stepped: Outcome } => ({
  native: run(source),
  stepped: run(source, { stepMode: true }),
});
