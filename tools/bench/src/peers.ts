/** Who runs a benchmark: Serigraph and the peers that this machine has. */
import { existsSync } from "node:fs";
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";

export const root = resolve(fileURLToPath(import.meta.url), "../../../..");
const examples = join(root, "examples");
const counterparts = join(root, "tools", "bench", "programs");
const compiled = join(root, ".cache", "bench");

/** A program that can be started: command and arguments before the program's own. */
export interface Runnable {
  readonly command: string;
  readonly args: readonly string[];
}

export interface Peer {
  readonly name: string;
  readonly version: string;
  /** How this peer runs the named program; undefined when it has no such program. */
  prepare(program: string): Promise<Runnable | undefined>;
}

/** The first line a command prints; undefined if it is not there or fails. */
async function firstLineOf(command: string, args: readonly string[]): Promise<string | undefined> {
  const { exitCode, stdout, stderr } = await execa(command, args, { reject: false });
  return exitCode === 0 ? (stdout || stderr).split("\n")[0]! : undefined;
}

const python =
  (name: string, command: string): (() => Promise<Peer | undefined>) =>
  async () => {
    const version = await firstLineOf(command, ["--version"]);
    if (version === undefined) return undefined;
    // The command may be a version manager's script, whose own start-up must not be measured.
    const interpreter = (await firstLineOf(command, ["-c", "import sys; print(sys.executable)"])) || command;
    return {
      name,
      version,
      prepare: async (program) => ({ command: interpreter, args: [join(examples, `${program}.py`)] }),
    };
  };

async function serigraph(): Promise<Peer> {
  const cli = join(root, "packages", "cli", "bin", "serigraph.mjs");
  const version = (await firstLineOf(process.execPath, [cli, "--version"])) ?? "unknown";
  return {
    name: "serigraph",
    version,
    prepare: async (program) => ({
      command: process.execPath,
      args: [cli, "run", join(examples, `${program}.py`)],
    }),
  };
}

async function javascript(): Promise<Peer> {
  return {
    name: "node",
    version: process.version,
    prepare: async (program) => {
      const file = join(counterparts, `${program}.mjs`);
      return existsSync(file) ? { command: process.execPath, args: [file] } : undefined;
    },
  };
}

async function clang(): Promise<Peer | undefined> {
  const version = await firstLineOf("clang-19", ["--version"]);
  if (version === undefined) return undefined;
  return {
    name: "clang -O3",
    version,
    prepare: async (program) => {
      const source = join(counterparts, `${program}.c`);
      if (!existsSync(source)) return undefined;
      mkdirSync(compiled, { recursive: true });
      const binary = join(compiled, program);
      await execa("clang-19", ["-O3", "-o", binary, source, "-lm"]);
      return { command: binary, args: [] };
    },
  };
}

/** Every peer that this machine has; Serigraph first, CPython 3.13 (what ratios are against) second. */
export async function findPeers(): Promise<Peer[]> {
  const found = [
    await serigraph(),
    await python("cpython3.13", "python3.13")(),
    await python("pypy3", "pypy3")(),
    await javascript(),
    await clang(),
  ];
  return found.filter((peer) => peer !== undefined);
}
