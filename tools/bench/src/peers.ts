/** Who runs a benchmark: Serigraph and the peers that this machine has. */
import { mkdirSync } from "node:fs";
import { join, parse } from "node:path";
import { execa } from "execa";
import type { Language } from "./programs.ts";
import { cache, root } from "./root.ts";

/** A program that can be started: command and arguments before the program's own. */
export interface Runnable {
  readonly command: string;
  readonly args: readonly string[];
}

export interface Peer {
  readonly name: string;
  readonly version: string;
  readonly language: Language;
  /** How this peer runs a source file of its language. */
  prepare(source: string): Promise<Runnable>;
}

/** Names of all peers, found here or not. What ratios are against is {@link baseline}. */
export const peerNames = ["serigraph", "cpython3.13", "pypy3", "node", "clang -O3"] as const;
export const baseline = "cpython3.13";

/** The first line a command prints; undefined if it is not there or fails. */
async function firstLineOf(command: string, args: readonly string[]): Promise<string | undefined> {
  const { exitCode, stdout, stderr } = await execa(command, args, { reject: false });
  return exitCode === 0 ? (stdout || stderr).split("\n")[0]! : undefined;
}

async function python(name: string, command: string): Promise<Peer | undefined> {
  const version = await firstLineOf(command, ["--version"]);
  if (version === undefined) return undefined;
  // The command may be a version manager's script, whose own start-up must not be measured.
  const interpreter = (await firstLineOf(command, ["-c", "import sys; print(sys.executable)"])) || command;
  return {
    name,
    version,
    language: "python",
    prepare: async (source) => ({ command: interpreter, args: [source] }),
  };
}

async function serigraph(): Promise<Peer> {
  const cli = join(root, "packages", "cli", "bin", "serigraph.mjs");
  const version = (await firstLineOf(process.execPath, [cli, "--version"])) ?? "unknown";
  return {
    name: "serigraph",
    version,
    language: "python",
    prepare: async (source) => ({ command: process.execPath, args: [cli, "run", source] }),
  };
}

function javascript(): Peer {
  return {
    name: "node",
    version: process.version,
    language: "javascript",
    prepare: async (source) => ({ command: process.execPath, args: [source] }),
  };
}

async function clang(): Promise<Peer | undefined> {
  const version = await firstLineOf("clang-19", ["--version"]);
  if (version === undefined) return undefined;
  return {
    name: "clang -O3",
    version,
    language: "c",
    prepare: async (source) => {
      mkdirSync(cache, { recursive: true });
      const binary = join(cache, parse(source).name);
      await execa("clang-19", ["-O3", "-o", binary, source, "-lm"]);
      return { command: binary, args: [] };
    },
  };
}

/** Every peer that this machine has; Serigraph first, CPython 3.13 second. */
export async function findPeers(): Promise<Peer[]> {
  const found = [
    await serigraph(),
    await python("cpython3.13", "python3.13"),
    await python("pypy3", "pypy3"),
    javascript(),
    await clang(),
  ];
  return found.filter((peer) => peer !== undefined);
}
