// Bundles the command line from the workspace's sources, twice: main.js is all of it, run.cjs only runs programs, as one
// script of which V8's compiled code can be kept. No half-written bundle is ever run: a bundle's folder is new, and is named in
// the state file when it is complete.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { bundleScript, bundleSources } from "../../../tools/bundler/src/bundle.mjs";
import { stateFile } from "./start.mjs";

/** Makes a bundle of the sources as they are now; its folder. */
export async function makeBundle(root, cache) {
  const began = Date.now();
  const folder = join(cache, `${began.toString(36)}-${process.pid}`);
  mkdirSync(cache, { recursive: true });
  const source = join(root, "packages", "cli", "src");
  const run = await bundleScript({
    entry: join(source, "run-entry.ts"),
    outfile: join(folder, "run.cjs"),
    root,
  });
  const all = await bundleSources({ entry: join(source, "main.ts"), outdir: folder, root });
  const makers = [
    join(root, "pnpm-lock.yaml"), // what is in node_modules
    join(root, "tools", "bundler", "src", "bundle.mjs"),
    join(root, "packages", "cli", "dev", "bundle.mjs"),
    ...manifests(root),
  ];
  const described = (files) =>
    files
      .filter((path) => !path.includes("node_modules"))
      .flatMap((path) => {
        const { mtimeMs, size } = statSync(path);
        // What was changed while it was read is to be read again.
        return [path, mtimeMs < began ? mtimeMs : 0, size];
      });
  const inputs = {
    run: described([...run, ...makers]),
    rest: described(all.filter((path) => !run.includes(path))),
  };
  const previous = stateIn(cache);
  const temporary = `${folder}.json`;
  writeFileSync(temporary, JSON.stringify({ folder, inputs }));
  renameSync(temporary, join(cache, stateFile));
  removeOldBundles(cache, [folder, previous]);
  return folder;
}

/** The packages' manifests: they say which file a package's name means. */
function manifests(root) {
  const packages = join(root, "packages");
  return readdirSync(packages)
    .map((name) => join(packages, name, "package.json"))
    .filter((path) => existsSync(path));
}

function stateIn(cache) {
  try {
    return JSON.parse(readFileSync(join(cache, stateFile), "utf8")).folder;
  } catch {
    return undefined;
  }
}

/** Keeps the newest few: other processes may be running them. */
function removeOldBundles(cache, keep) {
  const hourAgo = Date.now() - 3600_000;
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    try {
      if (name !== stateFile && !keep.includes(path) && statSync(path).mtimeMs < hourAgo)
        rmSync(path, { recursive: true, force: true });
    } catch {
      // removed by another process meanwhile
    }
  }
}
