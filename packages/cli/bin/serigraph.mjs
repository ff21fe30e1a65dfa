#!/usr/bin/env node
// The command line in this repository: always current with the sources. (The published package has dist/main.js.)
// Bundles the workspace's sources with esbuild when they have changed, then runs the bundle on a current Node.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bundlePath, root } from "../dev/bundle.mjs";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major > 22 || (major === 22 && minor >= 18)) {
  enableCompileCache?.(join(root, ".cache", "compile"));
  await import(pathToFileURL(await bundlePath()).href);
} else {
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
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => {
    process.exitCode = signal === null ? (code ?? 1) : 128 + (signal === "SIGINT" ? 2 : 15);
  });
}
