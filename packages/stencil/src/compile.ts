import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { execa } from "execa";
import { layOutStencils } from "./asm/layout.ts";
import type { Clang } from "./clang.ts";
import { stencilPrefix } from "./emit-c.ts";
import { CompileError, StencilRefusedError, type ClangDiagnostic } from "./errors.ts";
import type { OpDefinition } from "./op/model.ts";
import { commonFlags, type Target } from "./targets.ts";

/** One C file to compile, and where its includes are. */
export interface Compilation {
  /** Names the temporary object. */
  readonly name: string;
  readonly source: string;
  /** Relative to `folder`: named in messages, and includes in quotes are looked for beside it. */
  readonly fileName: string;
  readonly kind: "stencils" | "helpers";
}

export interface CompileContext {
  readonly clang: Clang;
  readonly target: Target;
  /** The manifest's folder: clang runs there, so that all paths it sees of the guest are relative. */
  readonly folder: string;
  readonly includes: readonly string[];
  readonly temporary: string;
  readonly ops: readonly OpDefinition[];
}

/** The folder of `serigraph.h`. */
export const includeFolder = join(import.meta.dirname, "../include");

/** Flags that decide about the bytes: the same on every machine and in every folder. */
export function compileFlags(target: Target, kind: Compilation["kind"]): string[] {
  const own = kind === "stencils" ? target.stencilFlags : target.helperFlags;
  return [`--target=${target.triple}`, ...commonFlags.map(([flag]) => flag), ...own.map(([flag]) => flag)];
}

/**
 * Compiles C to an object file's bytes; stencils by way of assembly, which the layout pass rearranges.
 *
 * @throws CompileError with each of clang's errors once.
 */
export async function compile(compilation: Compilation, context: CompileContext): Promise<Uint8Array> {
  if (compilation.kind === "stencils" && context.target.assembly !== undefined)
    return assemble(compilation.name, await compileToAssembly(compilation, context), context);
  const object = objectPath(compilation.name, context);
  await run(context, [...flagsOf(compilation, context), "-c", "-o", object, "-"], compilation.source);
  return readFile(object);
}

/** The assembly of a target that has a layout pass, as the pass leaves it. @throws CompileError */
export async function compileToAssembly(compilation: Compilation, context: CompileContext): Promise<string> {
  const assembly = await run(
    context,
    [...flagsOf(compilation, context), "-S", "-o", "-", "-"],
    compilation.source,
  );
  return layOutStencils(assembly, context.target.assembly!);
}

/** The object file's bytes. */
export async function assemble(name: string, assembly: string, context: CompileContext): Promise<Uint8Array> {
  const { target } = context;
  const object = objectPath(name, context);
  const flags = (target.assemblerFlags ?? []).map(([flag]) => flag);
  await run(
    context,
    [`--target=${target.triple}`, ...flags, "-x", "assembler", "-c", "-o", object, "-"],
    assembly,
  );
  return readFile(object);
}

const objectPath = (name: string, { target, temporary }: CompileContext): string =>
  join(temporary, `${target.triple}.${name}.o`);

const flagsOf = (compilation: Compilation, { target, folder, includes }: CompileContext): string[] => [
  ...compileFlags(target, compilation.kind),
  "-iquote",
  dirname(compilation.fileName),
  ...includes.map((include) => `-I${include}`),
  `-I${includeFolder}`,
  // __FILE__ in a header is the only way for a path to get into the code.
  `-ffile-prefix-map=${includeFolder}=serigraph`,
  `-ffile-prefix-map=${folder}=.`,
  "-ferror-limit=0",
  "-fno-crash-diagnostics",
  "-fno-caret-diagnostics",
  "-fno-color-diagnostics",
  "-x",
  "c",
];

async function run(context: CompileContext, flags: readonly string[], input: string): Promise<string> {
  const result = await execa(context.clang.command, flags, {
    cwd: context.folder,
    input,
    reject: false,
    stripFinalNewline: false,
  });
  if (result.exitCode === 0) return result.stdout;
  const output = result.stderr || result.shortMessage || "";
  const backend = /error in backend: (.*)/.exec(output);
  if (backend !== null) throw backendRefusal(context, backend[1]!, output);
  throw new CompileError(context.target.triple, diagnosticsOf(output, context.ops), output);
}

/** What clang's code generator cannot do, it says without a line; but its stack dump names the function. */
function backendRefusal(
  { target, ops }: CompileContext,
  reason: string,
  output: string,
): StencilRefusedError {
  const name = / on function '@(\w+)'/.exec(output)?.[1] ?? "a function";
  const stencil = name.startsWith(stencilPrefix) ? name.slice(stencilPrefix.length) : undefined;
  const op = ops
    .filter((o) => stencil === o.name || stencil?.startsWith(`${o.name}_`))
    .sort((a, b) => b.name.length - a.name.length)[0];
  const subject = op === undefined ? name : `op ${op.name}`;
  return new StencilRefusedError(
    target.triple,
    subject,
    op?.fileName ?? "",
    op?.line ?? 0,
    `clang cannot compile it: ${reason}`,
  );
}

function diagnosticsOf(output: string, ops: readonly OpDefinition[]): ClangDiagnostic[] {
  const result = new Map<string, ClangDiagnostic>();
  for (const line of output.split("\n")) {
    const match = /^(.*?):(\d+):(\d+): (?:fatal )?error: (.*)$/.exec(line);
    if (match === null) continue;
    const [, fileName, lineNumber, column, message] = match as unknown as [
      string,
      string,
      string,
      string,
      string,
    ];
    const at = Number(lineNumber);
    const op = ops.find((o) => o.fileName === fileName && o.line <= at && at <= o.endLine);
    result.set(line, { fileName, line: at, column: Number(column), message, op: op?.name });
  }
  return [...result.values()];
}
