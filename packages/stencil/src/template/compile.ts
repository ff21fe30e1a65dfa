import { join } from "node:path";
import { execa } from "execa";
import type { Clang } from "../clang.ts";
import { CompileError, StencilRefusedError, type ClangDiagnostic } from "../errors.ts";
import type { TemplateTarget } from "./targets.ts";

/** Where and how clang runs for a template. */
export interface TemplateCompiler {
  readonly clang: Clang;
  readonly target: TemplateTarget;
  readonly folder: string;
  /** Includes, defines and further flags. */
  readonly flags: readonly string[];
  /** For objects and the precompiled prelude. */
  readonly temporary: string;
}

/** The headers of a template, compiled once. */
export interface Prelude {
  /** Flags by which a compilation gets it. */
  readonly flags: readonly string[];
  /** What must stand at the top of a compilation that does not. */
  readonly text: string;
}

const diagnosticFlags = [
  "-ferror-limit=0",
  "-fno-crash-diagnostics",
  "-fno-caret-diagnostics",
  "-fno-color-diagnostics",
];

/** Precompiles what all opcodes have in common. @throws CompileError */
export async function compilePrelude(compiler: TemplateCompiler, text: string): Promise<Prelude> {
  if (text === "") return { flags: [], text };
  const file = join(compiler.temporary, "prelude.pch");
  await run(compiler, [...baseFlags(compiler), "-x", "c-header", "-o", file, "-"], text, undefined);
  return { flags: ["-include-pch", file], text };
}

function baseFlags({ target, flags }: TemplateCompiler): string[] {
  return [`--target=${target.triple}`, ...target.flags.map(([flag]) => flag), ...flags, ...diagnosticFlags];
}

/** Compiles one opcode. Returns the object's path. @throws CompileError | StencilRefusedError */
export async function compileOpcode(
  compiler: TemplateCompiler,
  prelude: Prelude,
  opcode: string,
  source: string,
): Promise<string> {
  const object = join(compiler.temporary, `${opcode}.o`);
  const flags = [...baseFlags(compiler), ...prelude.flags];
  if (compiler.target.convention === "c") {
    await run(compiler, [...flags, "-c", "-o", object, "-x", "c", "-"], source, opcode);
    return object;
  }
  // GHC's convention passes arguments in the frame pointer's register too.
  const toIr = [...flags, "-S", "-emit-llvm", "-fomit-frame-pointer", "-o", "-", "-x", "c", "-"];
  const ir = withGhcConvention(await run(compiler, toIr, source, opcode));
  const fromIr = [
    ...baseFlags(compiler),
    "-Wno-unused-command-line-argument",
    "-c",
    "-o",
    object,
    "-x",
    "ir",
    "-",
  ];
  await run(compiler, fromIr, ir, opcode);
  return object;
}

/**
 * Gives LLVM's `ghccc` to every declaration, definition and call of a function whose name starts with `_JIT_`,
 * and to every `musttail` call: as CPython 3.13's `Tools/jit/_targets.py` does.
 */
export function withGhcConvention(ir: string): string {
  return ir
    .replace(/(((noalias|nonnull|noundef) )*ptr @_JIT_\w+\()/g, "ghccc $1")
    .replaceAll("musttail call", "musttail call ghccc")
    .replaceAll("ghccc ghccc", "ghccc");
}

async function run(
  compiler: TemplateCompiler,
  flags: readonly string[],
  input: string,
  opcode: string | undefined,
): Promise<string> {
  const result = await execa(compiler.clang.command, flags, {
    cwd: compiler.folder,
    input,
    reject: false,
    stripFinalNewline: false,
  });
  if (result.exitCode === 0) return result.stdout;
  const output = result.stderr || result.shortMessage || "";
  const { triple } = compiler.target;
  const backend = /error in backend: (.*)/.exec(output);
  if (backend !== null)
    throw new StencilRefusedError(triple, `op ${opcode}`, "", 0, `clang cannot compile it: ${backend[1]}`);
  const diagnostics: ClangDiagnostic[] = [];
  for (const line of output.split("\n")) {
    const match = /^(.*?):(\d+):(\d+): (?:fatal )?error: (.*)$/.exec(line);
    if (match === null) continue;
    const [, fileName = "", lineNumber, column, message = ""] = match;
    diagnostics.push({ fileName, line: Number(lineNumber), column: Number(column), message, op: opcode });
  }
  throw new CompileError(triple, diagnostics, output);
}
