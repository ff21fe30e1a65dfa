// Bundles the workspace's sources as they are into files that any Node of this machine can run at once.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const common = {
  bundle: true,
  platform: "node",
  target: "node22",
  logLevel: "warning",
  metafile: true,
};

/**
 * A digest of what compiles Python, by which code that was kept is known to be of the same compiler (python/src/vm/code-cache.ts).
 */
export function compilerDigest(root) {
  const hash = createHash("sha256");
  const python = join(root, "packages", "python", "src");
  for (const folder of ["frontend", "bytecode"])
    for (const name of readdirSync(join(python, folder), { recursive: true }).sort())
      if (name.endsWith(".ts"))
        hash
          .update(`${name}\0`)
          .update(readFileSync(join(python, folder, name)))
          .update("\0");
  return hash.digest("hex").slice(0, 8);
}

/** The files that went into a bundle. */
const inputsOf = ({ metafile }, root) => Object.keys(metafile.inputs).map((path) => resolve(root, path));

/**
 * Bundles `entry` with everything it imports from the workspace into `outdir`; the files that went into it.
 * The bundle belongs to this checkout: sources and koffi are found where they are here.
 */
export async function bundleSources({ entry, outdir, root = process.cwd() }) {
  const result = await build({
    ...common,
    entryPoints: [entry],
    outdir,
    absWorkingDir: root,
    splitting: true,
    format: "esm",
    plugins: [nativeModules, sourceLocations],
    // Dependencies that are CommonJS inside call require for Node's own modules.
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
  });
  return inputsOf(result, root);
}

/**
 * The same into one script, whose value is a function of CommonJS' `exports`, `require` and `module`. It is all
 * ASCII, so that it may be read as Latin-1, which is faster.
 */
export async function bundleScript({ entry, outfile, root = process.cwd() }) {
  const result = await build({
    ...common,
    entryPoints: [entry],
    outfile,
    absWorkingDir: root,
    format: "cjs",
    charset: "ascii",
    define: { SERIGRAPH_COMPILER: JSON.stringify(compilerDigest(root)) },
    minifyWhitespace: true,
    minifySyntax: true,
    plugins: [nativeModules, sourceLocations],
    banner: { js: "(function (exports, require, module) {" },
    footer: { js: "})" },
  });
  // What esbuild leaves are comments and regular expressions: there an escape means the same.
  const escape = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  writeFileSync(outfile, readFileSync(outfile, "utf8").replaceAll(/[\u0080-\uffff]/g, escape));
  return inputsOf(result, root);
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
