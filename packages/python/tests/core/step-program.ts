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

/** Runs a program in step mode; modules are looked for in `importFolder`, and output names its files from there. */
export function runStepped(source: string, fileName = "program.py", importFolder?: string): Outcome {
  const output = { stdout: "", stderr: "" };
  const py = stepInterp(output);
  if (importFolder !== undefined) py.importFolder = importFolder;
  const exitCode = runMain(py, source, fileName);
  const shorten = (text: string): string =>
    importFolder === undefined ? text : text.replaceAll(`${importFolder}/`, "");
  return { stdout: shorten(output.stdout), stderr: shorten(output.stderr), exitCode };
}
