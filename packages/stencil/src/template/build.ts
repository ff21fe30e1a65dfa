import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { inParallel } from "../in-parallel.ts";
import { findClang, type Clang } from "../clang.ts";
import { emitBundle } from "../emit/bundle.ts";
import { emitCFunctions } from "../emit/c-emit.ts";
import { emitCTable } from "../emit/c-table.ts";
import type { EmitContext } from "../emit/context.ts";
import { emitJson } from "../emit/json.ts";
import { writeFileAtomically } from "../write-file.ts";
import { parseCases, type CasesFile } from "./cases.ts";
import { compileOpcode, compilePrelude, type TemplateCompiler } from "./compile.ts";
import { disassembleObjects } from "./disassemble.ts";
import { TemplateError } from "./errors.ts";
import { extractGroup } from "./extract.ts";
import { finishForLoader, finishForPatcher } from "./finish.ts";
import { BodyBuilder, type TemplateStencil } from "./group.ts";
import { readTemplate } from "./source.ts";
import { templateTarget, templateTriples, type TemplateDialect, type TemplateTarget } from "./targets.ts";

export type TemplateEmit = "bundle" | "json" | "c-table" | "c-emit";

export interface TemplateOptions {
  /** The template: a C file that defines `_JIT_ENTRY` and includes the cases, or has `CASE` where they go. */
  readonly template: string;
  /** The cases file: `case NAME: { … }` blocks. */
  readonly cases: string;
  /** A triple. */
  readonly target: string;
  /** Default: `bundle`. */
  readonly emit?: TemplateEmit;
  /** The file to write; nothing is written when absent. */
  readonly output?: string;
  /** Folders for `#include`, besides the template's and the cases file's own. */
  readonly include?: readonly string[];
  /** `NAME` or `NAME=value`. */
  readonly defines?: readonly string[];
  /** Further flags of clang, after all others. */
  readonly flags?: readonly string[];
  /** Whose flags and calling conventions. Default: `plain`. */
  readonly dialect?: TemplateDialect;
  /** A C file that defines `_ENTRY`, through which C enters a trace. For `c-emit`. */
  readonly trampoline?: string;
  /** Compile each opcode with all cases in place, as a plain `-D_JIT_OPCODE=NAME` would; slower. */
  readonly wholeCases?: boolean;
  /** Only these opcodes; all cases when absent. */
  readonly opcodes?: readonly string[];
  /** Where clang runs; the current folder when absent. */
  readonly folder?: string;
  /** Comment lines at the top of `c-emit`; the input digest when absent. */
  readonly header?: readonly string[];
  readonly clang?: Clang;
  readonly onProgress?: (progress: {
    readonly done: number;
    readonly total: number;
    readonly opcode: string;
  }) => void;
}

export interface TemplateReport {
  readonly triple: string;
  readonly emit: TemplateEmit;
  readonly path: string | undefined;
  readonly compiler: string;
  /** What was (or would be) written. */
  readonly content: Uint8Array | string;
  readonly stencils: readonly TemplateStencil[];
  /** Plain symbols that the host must resolve. */
  readonly symbols: readonly string[];
  readonly codeBytes: number;
  readonly dataBytes: number;
  readonly holes: number;
  readonly milliseconds: number;
}

/**
 * Compiles each opcode of a template to a stencil, and writes them all in one of the formats.
 *
 * @throws StencilBuildError: TemplateError, ClangNotFoundError, CompileError or StencilRefusedError.
 */
export async function buildTemplate(options: TemplateOptions): Promise<TemplateReport> {
  const started = performance.now();
  const emit = options.emit ?? "bundle";
  const target = templateTarget(options.target, options.dialect ?? "plain");
  if (target === undefined)
    throw new TemplateError(options.target, 0, `is no target; there are ${templateTriples.join(", ")}`);
  const cases = parseCases(await readText(options.cases), options.cases);
  const templateText = await readText(options.template);
  const template = readTemplate(templateText, options.template, cases, options.wholeCases === true);
  const opcodes = chosenOpcodes(cases, options.opcodes);
  const clang = options.clang ?? (await findClang());
  const flags = [
    ...(options.defines ?? []).map((define) => `-D${define}`),
    ...(options.include ?? []).map((folder) => `-I${resolve(folder)}`),
    "-iquote",
    resolve(dirname(options.template)),
    "-iquote",
    resolve(dirname(options.cases)),
    ...(options.flags ?? []),
  ];
  const temporary = await mkdtemp(join(tmpdir(), "serigraph-"));
  try {
    const folder = options.folder ?? process.cwd();
    const compiler: TemplateCompiler = { clang, target, folder, flags, temporary };
    const prelude = await compilePrelude(compiler, template.prelude);
    const lines = new Map(cases.cases.map(({ name, line }) => [name, line]));
    const forPatcher = emit === "c-emit" || emit === "c-table";
    const jobs = opcodes.map((opcode) => ({
      opcode,
      source: template.forOpcode(opcode),
      prelude,
      entry: "_JIT_ENTRY",
    }));
    const wantsTrampoline =
      emit === "c-emit" && options.trampoline !== undefined && target.convention === "ghc";
    if (wantsTrampoline)
      jobs.unshift({
        opcode: "trampoline",
        source: await readText(options.trampoline!),
        prelude: { flags: [], text: "" },
        entry: "_ENTRY",
      });
    let done = 0;
    const objects = await inParallel(
      jobs,
      availableParallelism(),
      async ({ opcode, source, prelude: own }) => {
        const object = await compileOpcode(compiler, own, opcode, source);
        options.onProgress?.({ done: ++done, total: jobs.length, opcode });
        return readFile(object);
      },
    );
    const names = jobs.map(({ opcode }) => `${opcode}.o`);
    const listings = emit === "bundle" ? undefined : await disassembleObjects(temporary, names);
    const stencils = jobs.map(({ opcode, entry }, i) => {
      const source = { fileName: options.cases, line: lines.get(opcode) ?? 0 };
      const raw = extractGroup(objects[i]!, opcode, entry, target, source);
      raw.code.disassembly.push(...(listings?.get(names[i]!) ?? []));
      return forPatcher ? finishForPatcher(opcode, raw, target.alignment) : finishForLoader(opcode, raw);
    });
    const trampoline = wantsTrampoline ? stencils.shift()! : emptyStencil("trampoline");
    const context = emitContext(options, target, cases, clang, lines, templateText);
    const content = {
      bundle: () => emitBundle(stencils, context),
      json: () => emitJson(stencils, context),
      "c-table": () => emitCTable(stencils, context),
      "c-emit": () =>
        emitCFunctions(stencils, trampoline, target.triple, options.header ?? [context.inputDigest]),
    }[emit]();
    if (options.output !== undefined) await writeFileAtomically(options.output, content);
    return report(options, emit, clang, content, stencils, performance.now() - started);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function readText(path: string): Promise<string> {
  try {
    return (await readFile(path, "utf8")).replaceAll("\r\n", "\n");
  } catch (error) {
    throw new TemplateError(path, 0, `cannot be read: ${(error as Error).message}`);
  }
}

function chosenOpcodes(cases: CasesFile, chosen: readonly string[] | undefined): string[] {
  const all = cases.cases.map(({ name }) => name);
  for (const name of chosen ?? [])
    if (!all.includes(name)) throw new TemplateError(cases.fileName, 0, `has no case ${name}`);
  return [...new Set(chosen ?? all)].sort();
}

const emptyStencil = (name: string): TemplateStencil => ({
  name,
  code: new BodyBuilder().finish(),
  data: new BodyBuilder().finish(),
  dataAlign: 1,
});

const digest = (...parts: string[]): string => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest("hex");
};

function emitContext(
  options: TemplateOptions,
  target: TemplateTarget,
  cases: CasesFile,
  clang: Clang,
  lines: ReadonlyMap<string, number>,
  templateText: string,
): EmitContext {
  return {
    triple: target.triple,
    guest: basename(cases.fileName).replace(/\..*$/, ""),
    inputDigest: digest(
      target.triple,
      clang.version,
      templateText,
      cases.text,
      ...target.flags.map(([flag]) => flag),
      ...(options.defines ?? []),
      ...(options.flags ?? []),
    ),
    compiler: clang.version,
    casesFile: basename(cases.fileName),
    lines,
    digest,
  };
}

function report(
  options: TemplateOptions,
  emit: TemplateEmit,
  clang: Clang,
  content: Uint8Array | string,
  stencils: readonly TemplateStencil[],
  milliseconds: number,
): TemplateReport {
  const bodies = stencils.flatMap(({ code, data }) => [code, data]);
  const symbols = new Set(bodies.flatMap((body) => body.holes.flatMap(({ symbol }) => symbol ?? [])));
  const sum = (count: (stencil: TemplateStencil) => number) =>
    stencils.reduce((total, stencil) => total + count(stencil), 0);
  return {
    triple: options.target,
    emit,
    path: options.output,
    compiler: clang.version,
    content,
    stencils,
    symbols: [...symbols].sort(),
    codeBytes: sum(({ code }) => code.bytes.length),
    dataBytes: sum(({ data }) => data.bytes.length),
    holes: sum(({ code, data }) => code.holes.length + data.holes.length),
    milliseconds,
  };
}
