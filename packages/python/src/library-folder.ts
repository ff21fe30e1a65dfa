import { fileURLToPath } from "node:url";

/** Where the standard library's modules lie that are written in Python. (As far from here as from `dist/index.js`.) */
export const libraryFolder: string = fileURLToPath(new URL("../lib", import.meta.url));
