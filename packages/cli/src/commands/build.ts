import { buildStencils, type BuildReport, type TargetReport } from "@serigraph/stencil";
import { ProgressBar } from "../progress.ts";
import { buildFromTemplate, usageProblem, type TemplateCommandOptions } from "./template.ts";

export interface BuildOptions extends TemplateCommandOptions {
  readonly output?: string;
  readonly force?: boolean;
  readonly check?: boolean;
}

const BIGGEST_OPS = 8;

/** `serigraph build`: op files to bundles, with a progress bar and a summary. Returns the exit code. */
export async function build(manifest: string, options: BuildOptions): Promise<number> {
  if (options.clang !== undefined) process.env["SERIGRAPH_CLANG"] = options.clang;
  const problem = usageProblem(options);
  if (problem !== undefined) {
    process.stderr.write(`serigraph build: ${problem}\n`);
    return 2;
  }
  if (options.template !== undefined) return buildFromTemplate(options);
  const bar = new ProgressBar();
  let report: BuildReport;
  try {
    report = await buildStencils({
      manifest,
      ...(options.target === undefined ? {} : { targets: options.target }),
      ...(options.check === undefined ? {} : { check: options.check }),
      ...(options.force === undefined ? {} : { force: options.force }),
      emit: options.emit === "json" ? "json" : "bundle",
      ...(options.output === undefined ? {} : { outputDirectory: options.output }),
      onProgress: ({ done, total, triple, unit }) => bar.update(done, total, `${triple} ${unit}`),
    });
  } finally {
    bar.clear();
  }
  if (options.json === true) process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
  else process.stdout.write(summary(report, options.check === true));
  return 0;
}

function summary(report: BuildReport, checked: boolean): string {
  const lines = report.targets.map((target) => {
    const state = checked
      ? "as its sources say"
      : target.upToDate
        ? "up to date"
        : `${(target.milliseconds / 1000).toFixed(1)} s`;
    const library = target.libraryCodeBytes + target.libraryDataBytes;
    return (
      `${target.triple.padEnd(28)} ${target.stencils} stencils, ${kilobytes(target.codeBytes)} of code, ` +
      `${target.holes} holes, ${kilobytes(library)} of helpers: ${state}`
    );
  });
  const first = report.targets.find((target) => !target.upToDate) ?? report.targets[0];
  if (first !== undefined) lines.push("", `Biggest ops (${first.triple}):`, ...biggestOps(first));
  lines.push("", `${report.stencils} stencils a target in ${(report.milliseconds / 1000).toFixed(1)} s`, "");
  return lines.join("\n");
}

function biggestOps(target: TargetReport): string[] {
  return [...target.ops]
    .sort((a, b) => b.codeBytes - a.codeBytes)
    .slice(0, BIGGEST_OPS)
    .map((op) => {
      const each = (op.codeBytes / op.stencils).toFixed(0);
      return `  ${op.name.padEnd(26)} ${String(op.stencils).padStart(5)} stencils ${String(op.codeBytes).padStart(8)} bytes (${each} each)`;
    });
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KiB`;
