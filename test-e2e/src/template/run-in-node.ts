/**
 * Runs template-mode stencils under the executor, in whatever Node this is:
 * `run-in-node.js FOLDER OUTPUT [foreign]`, with plain.bundle, stack.bundle and host.bundle in the folder.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readBundle } from "@serigraph/bundle";
import { Runtime, Trace } from "@serigraph/executor";
import { reserveArena, symbolAddress } from "@serigraph/memory";
import { stackCases, type Instruction, type StackCase, type StackOutcome } from "./cases.ts";

/** Of `Frame` in stack.h, in words of 8 bytes. */
const frame = { stackPointer: 0, executor: 1, evalBreaker: 2, target: 3, locals: 4, words: 8 };

/** An address for each plain symbol that stencils call. */
type Symbols = Readonly<Record<string, number>>;

/** Compiles a trace; whatever is no place in it is a symbol of the host. */
function compile(runtime: Runtime, instructions: readonly Instruction[], symbols: Symbols) {
  const trace = new Trace();
  const labels = instructions.map(() => trace.newLabel());
  instructions.forEach(({ op: name, imms, to }, i) => {
    trace.bind(labels[i]!);
    const op = runtime.bundle.ops.find((one) => one.name === name);
    if (op === undefined) throw new Error(`no op ${name}`);
    for (const imm of Object.keys(imms ?? {}))
      if (!op.operands.some((one) => one.name === imm) && imms![imm] !== 0n)
        throw new Error(`${name} has no ${imm}`);
    const at = trace.push(op.variantBase, 2 * op.operands.length + op.targets.length);
    op.operands.forEach((operand, k) => {
      const value = imms?.[operand.name] ?? 0n;
      trace.words[at + 2 * k] = Number(BigInt.asIntN(32, value));
      trace.words[at + 2 * k + 1] = Number(BigInt.asIntN(32, value >> 32n));
    });
    op.targets.forEach((target, k) => {
      const place = to?.[target.name];
      const address = symbols[target.name];
      if (place === undefined && address === undefined) throw new Error(`${name}: no ${target.name}`);
      trace.words[at + 2 * op.operands.length + k] =
        place === undefined ? trace.external(address!) : labels[place]!;
    });
  });
  return runtime.compile(trace);
}

/** Compiles and runs everything. */
export function runTemplates(folder: string, acceptForeignSystem: boolean) {
  const load = (name: string) => {
    const file = join(folder, `${name}.bundle`);
    return Runtime.load(readBundle(readFileSync(file), file), { acceptForeignSystem });
  };
  const [host, plain, stack] = [load("host"), load("plain"), load("stack")];
  const functions = Object.fromEntries(
    host.bundle.ops.map(({ name }) => [name, compile(host, [{ op: name }], {}).entry]),
  );
  host.seal();

  // Any C function of the process that takes a text: strlen sees what puts would print. Win64 code cannot call those of Linux.
  const ownConvention = host.bundle.triple !== "x86_64-pc-windows-msvc" || process.platform === "win32";
  const length = ownConvention ? symbolAddress("strlen") : functions["text_length"]!;
  const addresses: Symbols = { ...functions, puts: length, execve: length };
  const add = plain.call(compile(plain, [{ op: "add" }], addresses).entry);
  const greet = plain.call(compile(plain, [{ op: "greet" }], addresses).entry);
  const path = plain.call(compile(plain, [{ op: "run_echo" }], addresses).entry);

  const arena = reserveArena(65536, 65536);
  arena.commit(0, 8192);
  const words = new BigInt64Array(arena.buffer, 0, 64);
  const stackAt = arena.address + 8 * frame.words;
  const outcomes = stackCases.map((one: StackCase): StackOutcome => {
    const executor = compile(stack, one.trace, addresses);
    words.fill(0n);
    words.set([BigInt(stackAt), -1n, one.evalBreaker ?? 0n, -1n, ...one.locals, 0n, -(2n ** 63n)]);
    const status = stack.call(executor.entry, arena.address, stackAt);
    const depth = Number(words[frame.stackPointer]! - BigInt(stackAt)) / 8;
    return {
      status: String(status),
      target: String(words[frame.target]),
      depth,
      top: String(depth === 0 ? 0n : words[frame.words + depth - 1]),
      third: String(words[frame.locals + 2]),
      knowsExecutor: Number(words[frame.executor]) === executor.id,
    };
  });
  for (const runtime of [plain, stack, host]) runtime.dispose();
  return { arch: process.arch, platform: process.platform, add, greet, path, outcomes };
}

export type TemplateReport = ReturnType<typeof runTemplates>;

const [folder, output, foreign] = process.argv.slice(2);
if (folder !== undefined && output !== undefined)
  writeFileSync(output, JSON.stringify(runTemplates(folder, foreign === "foreign")));
