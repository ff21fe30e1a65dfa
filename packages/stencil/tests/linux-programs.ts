import { spawnSync } from "node:child_process";

/** This machine's own architectures, in clang's words. */
const own: Readonly<Record<string, readonly string[]>> = { x64: ["x86_64"], arm64: ["aarch64"] };

/** Not every x64 kernel runs programs of 32 bits: they are emulated like another architecture's. */
const emulated: Readonly<Record<string, string>> = { i686: "i386" };

/**
 * The command in front of a static Linux program of a target: none where this machine is of its architecture, qemu's user-mode
 * emulation elsewhere. Undefined where neither is to be had. In CI an x64 Linux has to emulate: what is missing fails there.
 */
export function runnerOf(triple: string): readonly string[] | undefined {
  if (process.platform !== "linux" || !triple.endsWith("-linux-gnu")) return undefined;
  const architecture = triple.slice(0, triple.indexOf("-"));
  if (own[process.arch]?.includes(architecture)) return [];
  const emulator = `qemu-${emulated[architecture] ?? architecture}`;
  const required = process.env["CI"] !== undefined && process.arch === "x64";
  return required || spawnSync(emulator, ["--version"]).status === 0 ? [emulator] : undefined;
}
