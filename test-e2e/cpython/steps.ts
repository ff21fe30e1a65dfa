import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
  cpSync,
} from "node:fs";
import { join } from "node:path";
import { execa } from "execa";

/*
 * The steps of the CPython check. Everything downloaded or built goes into the cache folder, which git ignores;
 * steps whose result is there are not done again.
 */

export const workspace = join(import.meta.dirname, "../..");
export const cache = join(workspace, ".cache/cpython");
export const triple = "x86_64-unknown-linux-gnu";
export const source = join(cache, "Python-3.13.5");

/** Folders of the two builds: with the header of CPython's own tool, and with ours. */
export const builds = { own: join(cache, "build-own"), serigraph: join(cache, "build-serigraph") } as const;
export type BuildName = keyof typeof builds;

/** Runs at low priority, since minutes of compilation should not be in anybody's way. Gives all it printed. */
async function nice(
  command: string,
  args: readonly string[],
  { cwd, reject = true }: { readonly cwd: string; readonly reject?: boolean },
): Promise<string> {
  const result = await execa("nice", ["-n", "10", command, ...args], {
    stdin: "ignore",
    all: true,
    cwd,
    reject,
  });
  return result.all;
}

/** CPython 3.13.5 from Debian's source package (suite trixie), without touching the system's package lists. */
export async function fetchSource(): Promise<void> {
  if (existsSync(join(source, "configure"))) return;
  const apt = join(cache, "apt");
  mkdirSync(join(apt, "lists/partial"), { recursive: true });
  mkdirSync(join(apt, "download"), { recursive: true });
  const targets = await execa("apt-get", ["indextargets", "--format", "$(REPO_URI)", "Created-By: Packages"]);
  const archive = targets.stdout.split("\n").find((line) => /\/debian\/?$/.test(line));
  if (archive === undefined) throw new Error("apt knows no Debian archive (apt-get indextargets names none)");
  const list = join(apt, "sources.list");
  const key = "/usr/share/keyrings/debian-archive-keyring.gpg";
  writeFileSync(list, `deb-src [signed-by=${key}] ${archive} trixie main\n`);
  const options = [
    ["Dir::Etc::SourceList", list],
    ["Dir::Etc::SourceParts", "-"],
    ["Dir::State::Lists", join(apt, "lists")],
    ["Dir::Cache::pkgcache", ""],
    ["Dir::Cache::srcpkgcache", ""],
  ].flatMap(([name, value]) => ["-o", `${name}=${value}`]);
  await execa("apt-get", [...options, "update"]);
  await execa("apt-get", [...options, "source", "--download-only", "python3.13"], {
    cwd: join(apt, "download"),
  });
  const tarball = readdirSync(join(apt, "download")).find((name) =>
    /^python3\.13_3\.13\.\d+\.orig\.tar/.test(name),
  );
  if (tarball === undefined) throw new Error("apt-get source brought no python3.13_*.orig.tar.*");
  await execa("tar", ["-xf", join(apt, "download", tarball)], { cwd: cache });
  if (!existsSync(source))
    throw new Error(`${tarball} does not hold ${source}: trixie has another version now`);
}

/** A Python 3.11 or later to run CPython's own tool and its build's generators. */
export async function findPython(): Promise<string> {
  const chosen = process.env["PYTHON_FOR_REGEN"];
  for (const command of chosen === undefined
    ? ["python3.13", "python3.12", "python3.11", "python3"]
    : [chosen]) {
    const script = "import sys; print(sys.executable if sys.version_info >= (3, 11) else '')";
    const result = await execa(command, ["-c", script], { reject: false });
    if (result.exitCode === 0 && result.stdout !== "") return result.stdout;
  }
  throw new Error("CPython's own tool needs a Python 3.11 or later: set PYTHON_FOR_REGEN to one");
}

export async function configure(python: string): Promise<void> {
  const folder = builds.own;
  if (existsSync(join(folder, "pyconfig.h"))) return;
  mkdirSync(folder, { recursive: true });
  const args = ["--enable-experimental-jit", "CC=gcc", `PYTHON_FOR_REGEN=${python}`];
  await nice(join(source, "configure"), args, { cwd: folder });
}

/** How long a command took: by the clock, and of the processors' time in all its processes. */
export interface Duration {
  readonly wall: number;
  readonly cpu: number;
}

/** A target that headers are written for, and what they are made of. */
export interface HeaderTarget {
  readonly triple: string;
  /** Holds `pyconfig.h`. */
  readonly build: string;
  /** Folder of the target's C library headers, where clang does not find it by itself. */
  readonly systemInclude?: string;
}
export const native: HeaderTarget = { triple, build: builds.own };

/** Undefined without the headers of Debian's `libc6-dev-arm64-cross`. Only compared: nothing is built for it. */
export function foreign(): HeaderTarget | undefined {
  const systemInclude = "/usr/aarch64-linux-gnu/include";
  if (!existsSync(join(systemInclude, "stdint.h"))) return undefined;
  const build = join(cache, "headers-aarch64");
  mkdirSync(build, { recursive: true });
  // Configured for x86-64, but what the templates look at is the same: sizes, byte order, options.
  cpSync(join(builds.own, "pyconfig.h"), join(build, "pyconfig.h"));
  return { triple: "aarch64-unknown-linux-gnu", build, systemInclude };
}

/** Runs a command under bash's `time`, which counts the time of its child processes too. */
async function timed(
  cwd: string,
  { systemInclude }: HeaderTarget,
  command: string,
  args: readonly string[],
): Promise<Duration> {
  const script = 'TIMEFORMAT="%R %U %S"; time "$@" >/dev/null 2>/dev/null';
  const env = systemInclude === undefined ? {} : { CPATH: systemInclude };
  const result = await execa("bash", ["-c", script, "bash", command, ...args], { cwd, env, reject: false });
  if (result.exitCode !== 0)
    throw new Error(`${command} ${args.join(" ")} failed (exit code ${result.exitCode})`);
  const [wall, user, system] = result.stderr.trim().split(/\s+/).map(Number);
  return { wall: wall!, cpu: user! + system! };
}

/** CPython's own `Tools/jit/build.py`, which writes into the build folder. */
export async function generateOwn(target: HeaderTarget, python: string): Promise<Duration> {
  const tool = join(import.meta.dirname, "own-tool.py");
  return timed(target.build, target, python, [tool, join(source, "Tools/jit"), "-f", target.triple]);
}

/** `serigraph cpython`, the command itself. */
export async function generateSerigraph(
  target: HeaderTarget,
  output: string,
  ...more: readonly string[]
): Promise<Duration> {
  const cli = join(workspace, "packages/cli/bin/serigraph.mjs");
  const inputs = ["--source", source, "--build", target.build, "--target", target.triple];
  return timed(workspace, target, process.execPath, [cli, "cpython", ...inputs, "-o", output, ...more]);
}

/** Builds the interpreter on its own header; then a copy of that on ours, where only `jit.o` differs. */
export async function buildInterpreter(name: BuildName, header: string): Promise<number> {
  const folder = builds[name];
  const started = performance.now();
  if (name === "serigraph") {
    rmSync(folder, { recursive: true, force: true });
    cpSync(builds.own, folder, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
    for (const stale of ["Python/jit.o", "python", "libpython3.13.a"])
      rmSync(join(folder, stale), { force: true });
    writeFileSync(join(folder, "jit_stencils.h"), readFileSync(header));
  }
  // Newer than what it is made of, so that make does not make it again.
  utimesSync(join(folder, "jit_stencils.h"), new Date(), new Date());
  await nice("make", ["-j2"], { cwd: folder });
  const used = readFileSync(join(folder, "jit_stencils.h"));
  if (!used.equals(readFileSync(header))) throw new Error(`make has replaced ${folder}/jit_stencils.h`);
  return (performance.now() - started) / 1000;
}

/** Outcome of CPython's own tests: its name, and what regrtest says. */
export interface TestOutcome {
  readonly seconds: number;
  readonly results: ReadonlyMap<string, string>;
}

/** Runs CPython's own tests, one process each, as `make test` would. */
export async function runTests(name: BuildName, tests: readonly string[]): Promise<TestOutcome> {
  const started = performance.now();
  const results = new Map<string, string>();
  const junit = join(builds[name], "tests.xml");
  rmSync(junit, { force: true });
  const args = ["-E", "-m", "test", "-j2", "--timeout", "600", "--junit-xml", junit, ...tests];
  const output = await nice(join(builds[name], "python"), args, { cwd: builds[name], reject: false });
  writeFileSync(join(builds[name], "tests.txt"), output);
  if (!existsSync(junit)) throw new Error(`the tests of ${name} did not run:\n${output.slice(-2000)}`);
  const cases = readFileSync(junit, "utf8").matchAll(/<testcase ([^>]*?)(\/>|>([^]*?)<\/testcase>)/g);
  for (const [, attributes, , body = ""] of cases) {
    const test = /name="([^"]*)"/.exec(attributes!)![1]!;
    const inside = /<(failure|error|skipped)\b/.exec(body)?.[1];
    results.set(
      test,
      inside ?? (/result="(?:completed|skipped)"/.test(attributes!) ? "passed" : attributes!),
    );
  }
  // Files: one that crashes leaves no cases.
  for (const [, state, list] of output.matchAll(/^\d+ tests? (failed|skipped|OK\.?.*):\n((?: {4}.*\n)+)/gm))
    for (const file of list!.trim().split(/\s+/)) results.set(file, state!);
  return { seconds: (performance.now() - started) / 1000, results };
}
