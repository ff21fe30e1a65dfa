import { compileSource } from "../../src/frontend/index.ts";
import { installBuiltins } from "../../src/builtins/index.ts";
import { Interp } from "../../src/interp.ts";
import { textSupport } from "../../src/text/index.ts";
import { ARENA } from "../../src/vm/memory.ts";
import { runMain } from "../../src/vm/main.ts";

export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/**
 * Memory of all interpreters of a test file, which run one after the other: a new one only needs the context to be zero.
 * (A gigabyte for each would keep the JavaScript collector busy.)
 */
let shared: ArrayBuffer | undefined;

function cleanMemory(): ArrayBuffer {
  shared ??= new ArrayBuffer(1 << 30);
  new Uint8Array(shared, 0, ARENA.STATIC).fill(0);
  return shared;
}

/** An interpreter that steps every instruction in TypeScript. */
export function stepInterp(output: { stdout: string; stderr: string } = { stdout: "", stderr: "" }): Interp {
  const py = new Interp({
    memory: { buffer: cleanMemory(), address: 0 },
    compile: compileSource,
    stdout: (text) => void (output.stdout += text),
    stderr: (text) => void (output.stderr += text),
  });
  py.text = textSupport;
  installBuiltins(py);
  return py;
}

/** Runs a program in step mode. */
export function runStepped(source: string, fileName = "program.py"): Outcome {
  const output = { stdout: "", stderr: "" };
  const exitCode = runMain(stepInterp(output), source, fileName);
  return { ...output, exitCode };
}
