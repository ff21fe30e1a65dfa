// Bundles the workspace's sources as they are into files that any Node of this machine can run at once.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/**
 * Bundles `entry` with everything it imports from the workspace into `outdir`.
 * The bundle belongs to this checkout: sources and koffi are found where they are here.
 */
export async function bundleSources({ entry, outdir }) {
  await build({
    entryPoints: [entry],
    outdir,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node22",
    logLevel: "warning",
    plugins: [nativeModules, sourceLocations],
    // Dependencies that are CommonJS inside call require for Node's own modules.
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
  });
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
