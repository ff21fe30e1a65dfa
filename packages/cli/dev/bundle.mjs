// Bundles the command line from the workspace's sources, into a folder named by their state: nothing to rebuild when
// nothing has changed, and no half-written bundle is ever run.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const root = resolve(fileURLToPath(import.meta.url), "../../../..");
const cache = join(root, ".cache", "cli");

function sourceState() {
  const hash = createHash("sha256");
  const visit = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) visit(path);
      else {
        const { mtimeMs, size } = statSync(path);
        hash.update(`${path}\0${mtimeMs}\0${size}\n`);
      }
    }
  };
  const packages = join(root, "packages");
  for (const name of readdirSync(packages).sort()) {
    if (existsSync(join(packages, name, "src"))) visit(join(packages, name, "src"));
  }
  const { mtimeMs } = statSync(join(root, "tools", "bundler", "src", "bundle.mjs"));
  return hash.update(String(mtimeMs)).digest("hex").slice(0, 16);
}

/** Path of the bundle of the sources as they are now. */
export async function bundlePath() {
  const folder = join(cache, sourceState());
  const main = join(folder, "main.js");
  if (existsSync(main)) return main;
  const { bundleSources } = await import("../../../tools/bundler/src/bundle.mjs");
  const temporary = `${folder}.${process.pid}`;
  mkdirSync(cache, { recursive: true });
  await bundleSources({ entry: join(root, "packages", "cli", "src", "main.ts"), outdir: temporary });
  try {
    renameSync(temporary, folder);
  } catch {
    rmSync(temporary, { recursive: true, force: true }); // another process was first
  }
  removeOldBundles(folder);
  return main;
}

/** Keeps the newest few: other processes may be running them. */
function removeOldBundles(current) {
  const hourAgo = Date.now() - 3600_000;
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    try {
      if (path !== current && statSync(path).mtimeMs < hourAgo)
        rmSync(path, { recursive: true, force: true });
    } catch {
      // removed by another process meanwhile
    }
  }
}
