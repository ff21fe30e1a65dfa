import {
  buildCPythonStencils,
  buildTemplate,
  type TemplateDialect,
  type TemplateEmit,
  type TemplateOptions,
  type TemplateReport,
} from "@serigraph/stencil";
import { ProgressBar } from "../progress.ts";

/** Options of `serigraph build` that template mode reads. */
export interface TemplateCommandOptions {
  readonly target?: string[];
  readonly clang?: string;
  readonly emit?: TemplateEmit;
  readonly json?: boolean;
  readonly template?: string;
  readonly cases?: string;
  readonly out?: string;
  readonly include?: string[];
  readonly define?: string[];
  readonly opcode?: string[];
  readonly dialect?: TemplateDialect;
}

/** What is wrong with a command line of `serigraph build`, if anything is. */
export function usageProblem(
  options: TemplateCommandOptions & { readonly check?: boolean },
): string | undefined {
  const { template, cases, out, target = [], emit = "bundle" } = options;
  if (template === undefined) {
    if (cases !== undefined) return "--cases needs --template";
    if (out !== undefined)
      return "-o needs --template (a manifest says itself where bundles go; or use --output)";
    if (emit.startsWith("c-")) return `--emit ${emit} needs --template`;
    return undefined;
  }
  if (cases === undefined) return "--template needs --cases";
  if (out === undefined) return "--template needs -o, the file to write";
  if (target.length !== 1) return "--template needs exactly one --target";
  if (options.check === true) return "--check is for manifests";
  return undefined;
}

/** `serigraph build --template`: a template and its cases to one file. Returns the exit code. */
export async function buildFromTemplate(options: TemplateCommandOptions): Promise<number> {
  return build(options.json === true, (onProgress) =>
    buildTemplate({
      template: options.template!,
      cases: options.cases!,
      target: options.target![0]!,
      output: options.out!,
      onProgress,
      ...(options.emit === undefined ? {} : { emit: options.emit }),
      ...(options.include === undefined ? {} : { include: options.include }),
      ...(options.define === undefined ? {} : { defines: options.define }),
      ...(options.opcode === undefined ? {} : { opcodes: options.opcode }),
      ...(options.dialect === undefined ? {} : { dialect: options.dialect }),
    }),
  );
}

export interface CPythonCommandOptions {
  readonly source: string;
  readonly build: string;
  readonly target: string;
  readonly out: string;
  readonly debug?: boolean;
  readonly quick?: boolean;
  readonly clang?: string;
  readonly json?: boolean;
}

/** `serigraph cpython`: CPython's sources to its `jit_stencils.h`. Returns the exit code. */
export async function cpython(options: CPythonCommandOptions): Promise<number> {
  if (options.clang !== undefined) process.env["SERIGRAPH_CLANG"] = options.clang;
  return build(options.json === true, (onProgress) =>
    buildCPythonStencils({
      source: options.source,
      build: options.build,
      target: options.target,
      output: options.out,
      onProgress,
      ...(options.debug === undefined ? {} : { debug: options.debug }),
      ...(options.quick === undefined ? {} : { quick: options.quick }),
    }),
  );
}

async function build(
  json: boolean,
  run: (onProgress: NonNullable<TemplateOptions["onProgress"]>) => Promise<TemplateReport>,
): Promise<number> {
  const bar = new ProgressBar();
  let report: TemplateReport;
  try {
    report = await run(({ done, total, opcode }) => bar.update(done, total, opcode));
  } finally {
    bar.clear();
  }
  const { triple, emit, path, compiler, symbols, codeBytes, dataBytes, holes, milliseconds } = report;
  const stencils = report.stencils.length;
  if (json) {
    const facts = {
      triple,
      emit,
      path,
      compiler,
      stencils,
      codeBytes,
      dataBytes,
      holes,
      symbols,
      milliseconds,
    };
    process.stdout.write(`${JSON.stringify(facts, undefined, 2)}\n`);
  } else
    process.stdout.write(
      `${path}: ${stencils} stencils for ${triple}, ${codeBytes} bytes of code, ${dataBytes} of data, ` +
        `${holes} holes, ${symbols.length} symbols of the host, in ${(milliseconds / 1000).toFixed(1)} s\n`,
    );
  return 0;
}
