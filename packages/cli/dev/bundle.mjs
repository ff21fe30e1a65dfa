// Bundles the command line from the workspace's sources, into a folder named by their state: nothing to rebuild when
// nothing has changed, and no half-written bundle is ever run.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

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
  const { mtimeMs } = statSync(fileURLToPath(import.meta.url));
  return hash.update(String(mtimeMs)).digest("hex").slice(0, 16);
}

/** Path of the bundle of the sources as they are now. */
export async function bundlePath() {
  const folder = join(cache, sourceState());
  const main = join(folder, "main.js");
  if (existsSync(main)) return main;
  const { build } = await import("esbuild");
  const temporary = `${folder}.${process.pid}`;
  mkdirSync(cache, { recursive: true });
  await build({
    entryPoints: [join(root, "packages", "cli", "src", "main.ts")],
    outdir: temporary,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node22",
    logLevel: "warning",
    plugins: [nativeModules, sourceLocations],
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
  });
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

/** koffi finds its binary beside itself, so it stays outside the bundle. */
const nativeModules = {
  name: "native-modules",
  setup({ onResolve }) {
    onResolve({ filter: /^koffi$/ }, ({ resolveDir }) => ({
      path: pathToFileURL(createRequire(join(resolveDir, "x.js")).resolve("koffi")).href,
      external: true,
    }));
  },
};

/** Sources that find their package's files by import.meta.url keep their own place. */
const sourceLocations = {
  name: "source-locations",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]packages[\\/][^\\/]+[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      if (!text.includes("import.meta.")) return undefined;
      const contents = text
        .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href))
        .replaceAll("import.meta.dirname", JSON.stringify(dirname(path)))
        .replaceAll("import.meta.filename", JSON.stringify(path));
      return { contents, loader: "ts", resolveDir: dirname(path) };
    });
  },
};
