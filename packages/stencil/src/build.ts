import { mkdtemp, readFile, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { BundleError, readBundle, writeBundle, type Bundle } from "@serigraph/bundle";
import { findClang, type Clang } from "./clang.ts";
import { compile, type CompileContext } from "./compile.ts";
import { compileUnit } from "./compile-unit.ts";
import { emitConstructors } from "./constructors.ts";
import { ClangNotFoundError, ManifestError, StaleBundleError } from "./errors.ts";
import { inParallel } from "./in-parallel.ts";
import { inspectBundle } from "./inspect.ts";
import { linkObjects } from "./link.ts";
import { readManifest, unknownTarget, type Manifest } from "./manifest.ts";
import { targetReport, type BuildReport, type TargetReport } from "./report.ts";
import { readSources, type Sources } from "./sources.ts";
import { findTarget, type Target } from "./targets.ts";
import { emitTraceConstructors } from "./trace-constructors.ts";
import { unitsOf } from "./units.ts";
import { writeFileAtomically } from "./write-file.ts";

/** How far a build is: translation units compiled, over all targets. */
export interface BuildProgress {
  readonly done: number;
  readonly total: number;
  /** What has just been finished. */
  readonly triple: string;
  readonly unit: string;
}

export interface BuildOptions {
  /** Path of `stencils.json`. */
  readonly manifest: string;
  /** Triples; all of the manifest's when absent. */
  readonly targets?: readonly string[];
  /** Write nothing; throw StaleBundleError when an output is not what its sources give. */
  readonly check?: boolean;
  /** Build even what is up to date. */
  readonly force?: boolean;
  /** `json` also writes `<triple>.json` with everything that is in the bundle, for tools. */
  readonly emit?: "bundle" | "json";
  readonly onProgress?: (progress: BuildProgress) => void;
  readonly clang?: Clang;
  /** Instead of the manifest's `output`; then no constructors module is written. */
  readonly outputDirectory?: string;
}

/**
 * Builds a guest's stencils: a bundle for each target, and the module of typed constructors. What is up to
 * date, by the digest of its inputs, is left alone.
 *
 * With `check`, outputs are compared with their sources by digest; and where the clang at hand is the one
 * that made a bundle, also by building it again and comparing all bytes.
 *
 * @throws StencilBuildError (one of its classes: see errors.ts)
 */
export async function buildStencils(options: BuildOptions): Promise<BuildReport> {
  const started = performance.now();
  const manifest = readManifest(options.manifest);
  const sources = readSources(manifest);
  const chosen = (options.targets ?? manifest.targets).map((triple) => {
    const target = findTarget(triple);
    if (target === undefined) throw new ManifestError(manifest.path, unknownTarget(triple));
    return target;
  });
  const constructors = await buildConstructors(manifest, sources, options);
  const folder = resolve(manifest.folder, options.outputDirectory ?? manifest.output);
  const jobs = await Promise.all(chosen.map((target) => planTarget(target, folder, sources)));

  if (options.check === true) {
    const stale = [...constructors.stale, ...jobs.flatMap((job) => job.stale)];
    if (stale.length > 0) throw new StaleBundleError(stale);
  }
  const clang = await clangFor(options, jobs);
  const reports = new Map<Job, TargetReport>();
  const toBuild: Job[] = [];
  for (const job of jobs) {
    const sameCompiler = clang !== undefined && job.existing?.compiler === clang.version;
    const rebuild = options.check === true ? sameCompiler : options.force === true || job.stale.length > 0;
    if (rebuild) toBuild.push(job);
    else reports.set(job, targetReport(job.path, job.existing!, true, 0));
  }
  if (toBuild.length > 0) {
    const built = await buildTargets(manifest, sources, toBuild, clang!, options.onProgress);
    const differing: { path: string; reason: string }[] = [];
    for (const [job, { bytes, milliseconds }] of built) {
      if (options.check === true) {
        const old = await readFile(job.path);
        if (!old.equals(bytes))
          differing.push({ path: job.path, reason: `a build by ${clang!.version} gives other bytes` });
      } else await writeFileAtomically(job.path, bytes);
      reports.set(
        job,
        targetReport(job.path, readBundle(bytes, job.path), options.check === true, milliseconds),
      );
    }
    if (differing.length > 0) throw new StaleBundleError(differing);
  }
  if (options.emit === "json" && options.check !== true)
    for (const job of jobs) {
      const description = inspectBundle(await readFile(job.path), job.path);
      await writeFileAtomically(
        job.path.replace(/\.bundle$/, ".json"),
        JSON.stringify(description, null, 1) + "\n",
      );
    }
  return {
    guest: manifest.name,
    manifest: manifest.path,
    compiler: clang?.version,
    constructors: constructors.path,
    constructorsDigest: sources.constructorsDigest,
    stencils: sources.stencilCount,
    targets: jobs.map((job) => reports.get(job)!),
    milliseconds: performance.now() - started,
  };
}

interface Job {
  readonly target: Target;
  readonly path: string;
  readonly inputDigest: string;
  readonly existing: Bundle | undefined;
  /** Why the existing bundle will not do; empty when it does. */
  readonly stale: readonly { path: string; reason: string }[];
}

async function planTarget(target: Target, folder: string, sources: Sources): Promise<Job> {
  const path = join(folder, `${target.triple}.bundle`);
  const inputDigest = sources.inputDigest(target);
  const job = (existing: Bundle | undefined, reason: string): Job => ({
    target,
    path,
    inputDigest,
    existing,
    stale: reason === "" ? [] : [{ path, reason }],
  });
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) return job(undefined, "there is no such file");
  try {
    const existing = readBundle(bytes, path, target.triple);
    return job(
      existing,
      existing.inputDigest === inputDigest ? "" : "its sources have changed since it was built",
    );
  } catch (error) {
    if (error instanceof BundleError) return job(undefined, error.reason);
    throw error;
  }
}

/** A build needs clang; a check does without one, and then compares digests only. */
async function clangFor(options: BuildOptions, jobs: readonly Job[]): Promise<Clang | undefined> {
  if (options.clang !== undefined) return options.clang;
  if (options.check !== true && options.force !== true && jobs.every((job) => job.stale.length === 0))
    return undefined;
  try {
    return await findClang();
  } catch (error) {
    if (options.check === true && error instanceof ClangNotFoundError) return undefined;
    throw error;
  }
}

async function buildConstructors(manifest: Manifest, sources: Sources, options: BuildOptions) {
  const infos = sources.ops.map((op) => op.info);
  const digest = sources.constructorsDigest;
  const stale: { path: string; reason: string }[] = [];
  const module = async (name: string | undefined, emit: () => string): Promise<string | undefined> => {
    if (name === undefined || options.outputDirectory !== undefined) return undefined;
    const path = resolve(manifest.folder, name);
    const text = emit();
    const old = await readFile(path, "utf8").catch(() => undefined);
    if (old === text) return path;
    if (options.check !== true) await writeFileAtomically(path, text);
    stale.push({ path, reason: old === undefined ? "there is no such file" : "the ops have changed" });
    return path;
  };
  const path = await module(manifest.constructors, () => emitConstructors(manifest.name, infos, digest));
  await module(manifest.ssa, () => emitTraceConstructors(manifest.name, infos, manifest.layouts, digest));
  return { path, stale };
}

type Built = Map<Job, { readonly bytes: Uint8Array; readonly milliseconds: number }>;

/** Compiles all units of all targets, as many at once as there are cores, then links each target's. */
async function buildTargets(
  manifest: Manifest,
  sources: Sources,
  jobs: readonly Job[],
  clang: Clang,
  onProgress: BuildOptions["onProgress"],
): Promise<Built> {
  const units = unitsOf(sources, manifest.layouts);
  const temporary = await mkdtemp(join(tmpdir(), "serigraph-"));
  const definitions = sources.ops.map((op) => op.definition);
  const started = new Map<Job, number>();
  try {
    const tasks = jobs.flatMap((job) => {
      const context: CompileContext = {
        clang,
        target: job.target,
        folder: manifest.folder,
        includes: manifest.include,
        temporary,
        ops: definitions,
      };
      const helpers = sources.helpers.map(({ fileName, text }, i) => ({
        fileName,
        unit: undefined,
        // Hidden, declarations too: a reference that went through a GOT would need one at run time.
        build: async () => [
          await compile(
            {
              name: `helper${i}`,
              source: `#pragma GCC visibility push(hidden)\n#line 1 ${JSON.stringify(fileName)}\n${text}`,
              fileName,
              kind: "helpers",
            },
            context,
          ),
        ],
      }));
      const stencils = units.map((unit) => ({
        fileName: unit.file.fileName,
        unit,
        build: () => compileUnit(unit, context),
      }));
      return [...helpers, ...stencils].map((task) => ({ job, ...task }));
    });
    let done = 0;
    const objects = await inParallel(
      tasks,
      availableParallelism(),
      async ({ job, fileName, unit, build }) => {
        if (!started.has(job)) started.set(job, performance.now());
        const built = await build();
        done++;
        onProgress?.({ done, total: tasks.length, triple: job.target.triple, unit: fileName });
        return { job, objects: built.map((bytes) => ({ fileName, unit, bytes })) };
      },
    );
    const result: Built = new Map();
    for (const job of jobs) {
      const own = objects.filter((entry) => entry.job === job).flatMap((entry) => entry.objects);
      const bytes = writeBundle({
        triple: job.target.triple,
        guest: manifest.name,
        inputDigest: job.inputDigest,
        compiler: clang.version,
        constructorsDigest: sources.constructorsDigest,
        layouts: manifest.layouts,
        ops: sources.ops.map((op) => op.info),
        ...linkObjects(sources, job.target, own),
      });
      result.set(job, { bytes, milliseconds: performance.now() - (started.get(job) ?? performance.now()) });
    }
    return result;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
