// Builds the package in the current folder as it is published: dist/index.js (one bundle, other packages outside) and
// its type declarations. Run by each package's `build` script.
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { compilerDigest } from "./bundle.mjs";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));
const entry = manifest.exports["."];
rmSync("dist", { recursive: true, force: true });
await build({
  entryPoints: [entry],
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node22",
  logLevel: "warning",
  define: { SERIGRAPH_COMPILER: JSON.stringify(compilerDigest(join(import.meta.dirname, "../../.."))) },
  external: Object.keys(manifest.dependencies ?? {}),
  ...(manifest.bin === undefined ? {} : { banner: { js: "#!/usr/bin/env node" } }),
});

// The declarations, of the sources alone.
const config = "tsconfig.build.json";
writeFileSync(
  config,
  JSON.stringify({
    extends: "./tsconfig.json",
    include: ["src"],
    compilerOptions: {
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      rewriteRelativeImportExtensions: true,
      rootDir: "src",
      outDir: "dist",
    },
  }),
);
try {
  const { status } = spawnSync("tsc", ["-p", config], { stdio: "inherit" });
  process.exitCode = status ?? 1;
} finally {
  rmSync(config);
}
