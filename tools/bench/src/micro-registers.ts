/**
 * A trace of 23 uops whose values are in registers: a Mandelbrot point, 8 uops before the loop, 12 in it, 3 behind it. Its
 * stencils are built for this machine from tools/bench/ops, and kept in the repository's cache; that needs clang.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readBundle, stencilFor, type Bundle, type Location, type OpInfo } from "@serigraph/bundle";
import { hostTriple, Trace } from "@serigraph/executor";
import { readFileSync } from "node:fs";

const path = (relative: string): string => fileURLToPath(new URL(`../../../${relative}`, import.meta.url));

/** The bundle of tools/bench/ops for this machine; undefined, and why, where it cannot be built. */
export function registersBundle(): Bundle | string {
  const output = path(".cache/bench-stencils");
  const file = `${output}/${hostTriple()}.bundle`;
  const command = [path("packages/cli/bin/serigraph.mjs"), "build", path("tools/bench/ops/stencils.json")];
  try {
    execFileSync(process.execPath, [...command, "--output", output, "--target", hostTriple()], {
      stdio: "pipe",
    });
  } catch (error) {
    const { stderr } = error as { stderr?: Buffer };
    return `no register stencils: ${stderr?.toString().trim() ?? String(error)}`;
  }
  return existsSync(file)
    ? readBundle(readFileSync(file), file)
    : `no register stencils: ${file} was not made`;
}

/** Pushes uops of the bundle's ops, by name, onto a trace. */
export type Push = (
  name: string,
  /** Where each operand is. */
  places: readonly Location[],
  /** Fill the operands that are in no register, in order. */
  values?: readonly number[],
  target?: number,
) => void;

/** @param bundle of {@link registersBundle} */
export function pusher(bundle: Bundle, trace: Trace): Push {
  return (name, places, values = [], target = -1) => {
    const op: OpInfo | undefined = bundle.ops.find((candidate) => candidate.name === name);
    if (op === undefined) throw new Error(`${bundle.fileName} has no op ${name}`);
    const stencil = stencilFor(op, places);
    if (stencil < 0) throw new Error(`${name} has no variant ${places.join(", ")}`);
    const operands = op.operands.length;
    const at = trace.push(stencil, 2 * operands + op.targets.length);
    let next = 0;
    op.operands.forEach((operand, i) => {
      const free = operand.role === "imm" || places[i] === "slot";
      trace.imm32(at + 2 * i, free ? values[next++]! : 0);
    });
    if (target >= 0) trace.words[at + 2 * operands] = target;
  };
}

/** @param bundle of {@link registersBundle} */
export function mandelbrotPoint(bundle: Bundle): Trace {
  const trace = new Trace();
  const out = trace.newLabel();
  const push = pusher(bundle, trace);
  for (const [register, slot] of [0, 1, 2, 3, 6].entries())
    push("F64_LOAD", ["slot", `d${slot}` as Location], [8 * register]);
  push("I64_LOAD", ["slot", "r0"], [40]);
  push("I64_LOAD", ["slot", "r1"], [48]);
  const top = trace.here();
  push("F64_MUL", ["d0", "d0", "d4"]);
  push("F64_MUL", ["d1", "d1", "d5"]);
  push("F64_ADD", ["d4", "d5", "d7"]);
  push("GUARD_F64_LT", ["d7", "d6"], [], out);
  push("F64_MUL", ["d0", "d1", "d1"]);
  push("F64_ADD", ["d1", "d1", "d1"]);
  push("F64_ADD", ["d1", "d3", "d1"]);
  push("F64_SUB", ["d4", "d5", "d0"]);
  push("F64_ADD", ["d0", "d2", "d0"]);
  push("I64_ADD_IMM", ["r0", "r0"], [1], out);
  push("GUARD_I64_LT", ["r0", "r1"], [], out);
  push("GOTO", [], [], top);
  trace.bind(out);
  push("F64_STORE", ["d0", "slot"], [0]);
  push("F64_STORE", ["d1", "slot"], [8]);
  push("I64_STORE", ["r0", "slot"], [40]);
  push("LEAVE", [], [1]);
  return trace;
}
