import { existsSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type Koffi from "koffi";

/**
 * koffi. Its JavaScript finds out about the system at length and loads half of Node's modules on the way, which takes five
 * times as long as loading the library itself: so where there is no doubt which of its libraries it would take, that one is
 * loaded at once. (What its JavaScript adds are deprecated names.)
 */
export function loadKoffi(): typeof Koffi {
  return (
    loadBinary(process.platform, process.arch, import.meta.dirname) ??
    (createRequire(import.meta.url)("koffi") as typeof Koffi)
  );
}

/**
 * koffi's library for a system, of the koffi that a module in `folder` would import; undefined where that is not certain.
 * Exported for tests.
 */
export function loadBinary(platform: string, architecture: string, folder: string): typeof Koffi | undefined {
  if (platform === "linux" && !isGlibcOnly(architecture)) return undefined;
  try {
    const koffi = findPackageFile(folder, "koffi");
    const system = `${platform}_${architecture}`;
    const file =
      koffi &&
      findPackageFile(
        realpathSync.native(koffi),
        join("@koromix", `koffi-${platform}-${architecture}`, system, "koffi.node"),
      );
    if (!file) return undefined;
    const library: { exports: Partial<typeof Koffi> } = { exports: {} };
    process.dlopen(library, file);
    return typeof library.exports.load === "function" ? (library.exports as typeof Koffi) : undefined;
  } catch {
    return undefined; // another layout of its packages: its JavaScript knows
  }
}

/** As `require` looks for packages, without asking what each exports. */
function findPackageFile(folder: string, name: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, "node_modules", name);
    if (existsSync(path)) return path;
    if (dirname(at) === at) return undefined;
  }
}

/** A system without musl. (musl loads what was linked with glibc as well, and then it crashes.) */
function isGlibcOnly(architecture: string): boolean {
  switch (architecture) {
    case "x64":
      return existsSync("/lib64/ld-linux-x86-64.so.2") && !existsSync("/lib/ld-musl-x86_64.so.1");
    case "arm64":
      return existsSync("/lib/ld-linux-aarch64.so.1") && !existsSync("/lib/ld-musl-aarch64.so.1");
    default:
      return false;
  }
}
