import { INSTRUCTION_WORDS, OP, opcodeNames } from "../../src/bytecode/opcodes.ts";
import type { CodeObject } from "../../src/bytecode/code.ts";
import { disassembleLines, operandLetters } from "../../src/bytecode/disassemble.ts";
import { compileSource } from "../../src/frontend/index.ts";
import { installBuiltins } from "../../src/builtins/index.ts";
import { FRAME_FROM_HOST } from "../../src/heap/layout.ts";
import { NONE } from "../../src/heap/value.ts";
import { Interp, PyError } from "../../src/interp.ts";
import { newModule } from "../../src/objects/module.ts";
import { findExceptionState } from "../../src/objects/exception.ts";
import { pushFrame } from "../../src/vm/frame.ts";
import { run } from "../../src/vm/run.ts";

/** Code objects of a module: itself and, recursively, those in its constants. */
export function allCode(code: CodeObject): CodeObject[] {
  return [
    code,
    ...code.constants.flatMap((constant) => (constant.kind === "code" ? allCode(constant.code) : [])),
  ];
}

/** The instructions of the first function of a source, without their numbers. */
export function functionCode(source: string): string[] {
  const code = allCode(compileSource(source, "test.py"))[1]!;
  return disassembleLines(code).map((line) => line.replace(/^\d+ /, ""));
}

/** What is wrong with a code object's instructions, or undefined. */
export function flaw(code: CodeObject): string | undefined {
  const { instructions, registerCount, positions, exceptionTable } = code;
  const count = instructions.length / INSTRUCTION_WORDS;
  const flaws: string[] = [];
  if (positions.length !== count) return "positions";
  if (code.localNames.length > registerCount) return "locals";
  for (const { start, end, handler, register } of exceptionTable) {
    if (!(start < end && end <= count && handler < count && register < registerCount))
      return "exception table";
    if (handler >= start && handler < end) return `handler ${handler} covers itself`;
  }
  for (let i = 0; i < count; i++) {
    const [op, ...words] = instructions.subarray(i * INSTRUCTION_WORDS, (i + 1) * INSTRUCTION_WORDS);
    if (opcodeNames[op!] === undefined) return `opcode ${op}`;
    [...operandLetters(op!)].forEach((letter, index) => {
      const word = words[index]!;
      const limit =
        { r: registerCount, k: registerCount, n: code.names.length, "@": count }[letter] ?? Infinity;
      const least = letter === "k" ? -code.constants.length : 0;
      if (word >= limit || word < least) flaws.push(`${i} ${opcodeNames[op!]}: ${letter}${word}`);
      if (letter === "@" && word <= i && op !== OP.JUMP_BACK) flaws.push(`${i} goes back without JUMP_BACK`);
    });
  }
  if (flaws.length > 0) return flaws.join();
  const last = instructions[(count - 1) * INSTRUCTION_WORDS];
  const ends: number[] = [OP.RETURN, OP.JUMP, OP.JUMP_BACK, OP.RAISE, OP.RERAISE, OP.RAISE_CURRENT];
  return ends.includes(last!) ? undefined : "runs off its end";
}

export interface Outcome {
  stdout: string;
  /** Where the uncaught exception was raised, as [line, end line, column, end column], and its class. */
  raised?: { type: string; at: (number | undefined)[] };
}

let arena: ArrayBuffer | undefined;

/** Runs a program by the step interpreter. */
export function execute(source: string): Outcome {
  arena ??= new ArrayBuffer(192 * 2 ** 20);
  new Uint8Array(arena).fill(0);
  let stdout = "";
  const memory = { buffer: arena, address: 0 };
  const py = new Interp({ memory, compile: compileSource, stdout: (text) => void (stdout += text) });
  installBuiltins(py);
  const loaded = py.loadCode(compileSource(source, "test.py"), newModule(py, "__main__"));
  pushFrame(py, loaded, NONE, 0, FRAME_FROM_HOST);
  try {
    run(py);
  } catch (error) {
    if (!(error instanceof PyError)) throw error;
    const type = py.typeName(error.value);
    const entry = findExceptionState(py, error.value)!.entries[0]!;
    const position = entry.code.code.positions[entry.pc]!;
    const range = type === "AttributeError" && position.lookup ? position.lookup : position;
    py.stdout.flush();
    return { stdout, raised: { type, at: [range.line, range.endLine, range.column, range.endColumn] } };
  }
  py.stdout.flush();
  return { stdout };
}
