#!/usr/bin/env node
// The command line in this repository: always current with the sources. (The published package has dist/main.js.)
// Bundles the workspace's sources with esbuild when they have changed, then runs the bundle on a current Node.
import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const [major, minor] = process.versions.node.split(".").map(Number);
const script = fileURLToPath(import.meta.url);
const root = dirname(dirname(dirname(dirname(script))));
if (major > 22 || (major === 22 && minor >= 18)) {
  const { currentBundle, loadCached } = await import("../dev/start.mjs");
  const cache = `${root}/.cache/cli`;
  // Running a program must start quickly, so the script that does only that is tried first.
  const isRun = process.argv[2] === "run";
  const folder =
    currentBundle(cache, isRun) ?? (await (await import("../dev/bundle.mjs")).makeBundle(root, cache));
  const runs = isRun ? loadCached(folder, root) : undefined;
  const plain = runs?.plainRun(process.argv);
  if (plain !== undefined) await runs.runPlainly(plain);
  else {
    const { enableCompileCache } = process.getBuiltinModule("node:module");
    enableCompileCache(`${root}/.cache/compile`);
    await import(pathToFileURL(`${folder}/main.js`).href);
  }
} else await runOnOwnNode();

async function runOnOwnNode() {
  const { spawn } = await import("node:child_process");
  const { existsSync } = await import("node:fs");
  const { join } = await import("node:path");
  const { nodePackage } = await import("../../../tools/bootstrap/src/tools.mjs");
  const own = nodePackage();
  const node = join(root, ".cache", "tools", "node_modules", own.name, own.file);
  if (!existsSync(node)) {
    process.stderr.write(
      `serigraph: this is Node ${process.versions.node}; Serigraph needs Node 22.18 or later.\n` +
        "Run `npm start` once in the repository: it fetches a current one.\n",
    );
    process.exit(1);
  }
  const child = spawn(node, [script, ...process.argv.slice(2)], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => {
    process.exitCode = signal === null ? (code ?? 1) : 128 + (signal === "SIGINT" ? 2 : 15);
  });
}
