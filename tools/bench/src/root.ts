import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root. */
export const root = resolve(fileURLToPath(import.meta.url), "../../../..");
/** Where benchmarks keep what they make: binaries, generated programs, plots. */
export const cache = join(root, ".cache", "bench");
