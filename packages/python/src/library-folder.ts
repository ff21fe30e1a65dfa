import { fileURLToPath } from "node:url";

/** Where the standard library's modules lie that are written in Python. (As far from here as from `dist/index.js`.) */
export const libraryFolder: string = fileURLToPath(new URL("../lib", import.meta.url));

/** Where their compiled code is kept (see vm/code-cache.ts). */
export const compiledFolder: string = fileURLToPath(new URL("../lib-compiled", import.meta.url));

/** How the names of files begin that modules of the library make and run, with a number behind. */
export const GENERATED = `${libraryFolder}/generated-`;
