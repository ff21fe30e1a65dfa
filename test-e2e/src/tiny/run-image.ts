/** Builds runners/run-image.c for a target's architecture and runs images with it: natively, or under qemu's user-mode emulation. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Bundle } from "@serigraph/bundle";
import { contextWords, frameWords, tinyCases, type Outcome } from "./cases.ts";
import { executorId, linkImage, recordWords } from "./image.ts";

/** What runs an architecture's programs here. */
export const emulators: Readonly<Record<string, readonly string[]>> = {
  x86_64: [],
  // Not every x64 kernel runs programs of 32 bits.
  i686: ["qemu-i386"],
  aarch64: ["qemu-aarch64"],
  riscv64: ["qemu-riscv64"],
};

/** Compiles the runner. It is a Linux program of the bundle's architecture, whatever system the stencils are for. */
export function buildRunner(bundle: Bundle, folder: string): string {
  const output = join(folder, `run-image-${bundle.triple}`);
  const winAbi = bundle.triple === "x86_64-pc-windows-msvc" ? ["-DENTRY_ABI=__attribute__((ms_abi))"] : [];
  const flags =
    "-std=gnu17 -O1 -ffreestanding -fno-stack-protector -fno-pic -Wall -Wno-unused -nostdlib -static";
  execFileSync("clang-19", [
    `--target=${bundle.architecture}-unknown-linux-gnu`,
    ...flags.split(" "),
    ...winAbi,
    "-fuse-ld=lld-19",
    join(import.meta.dirname, "../../runners/run-image.c"),
    "-o",
    output,
  ]);
  return output;
}

/** Links all cases, runs them in one process, and says what came of each. */
export function runImage(bundle: Bundle, folder: string): Outcome[] {
  const command = [...emulators[bundle.architecture]!, buildRunner(bundle, folder)];
  const output = execFileSync(command[0]!, command.slice(1), { input: linkImage(bundle, tinyCases) });
  const words = new BigUint64Array(new Uint8Array(output).buffer);
  return tinyCases.map((_, i) => {
    const record = [...words.subarray(i * recordWords, (i + 1) * recordWords)];
    return {
      result: BigInt.asIntN(64, record[0]!),
      frame: record.slice(1, 1 + frameWords),
      context: record.slice(1 + frameWords, 1 + frameWords + contextWords),
      executor: executorId,
    };
  });
}
