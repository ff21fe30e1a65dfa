// Compiles the modules of Python's standard library, as the package of the current folder has just been built, so that nobody who installs
// it has to: importing a module leaves its code in lib-compiled. Part of the `build` script of packages/python.
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

rmSync("lib-compiled", { recursive: true, force: true });
const { Python } = await import(pathToFileURL(join(process.cwd(), "dist", "index.js")).href);
for (const file of readdirSync("lib", { recursive: true })) {
  if (!file.endsWith(".py")) continue;
  const name = file
    .replace(/\.py$/, "")
    .replace(/[\\/]__init__$/, "")
    .replaceAll(/[\\/]/g, ".");
  const py = Python.create({ stepMode: true });
  if (py.run(`import ${name}\n`, { fileName: "<compile-library>" }) !== 0) process.exitCode = 1;
  py.dispose();
}
