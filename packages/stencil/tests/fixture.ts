import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readBundle, type Bundle } from "@serigraph/bundle";
import { buildStencils, type BuildOptions, type BuildReport } from "../src/index.ts";

export const triples = ["x86_64-unknown-linux-gnu", "aarch64-unknown-linux-gnu"] as const;
export const fixtures = join(import.meta.dirname, "fixtures");

/** A folder of its own for one test file; call `remove` at the end. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), "serigraph-test-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A copy of the guest in fixtures/small. */
export function copySmall(folder: string): string {
  cpSync(join(fixtures, "small"), folder, { recursive: true });
  return join(folder, "stencils.json");
}

/** A guest made of the given files, with one layout that pins a frame and a context. */
export function writeGuest(
  folder: string,
  files: Readonly<Record<string, string>>,
  manifest: object = {},
): string {
  const path = join(folder, "stencils.json");
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const layouts = {
    frame: {
      pinned: [
        ["frame", "u64 *"],
        ["context", "u64 *"],
      ],
    },
  };
  writeFileSync(path, JSON.stringify({ name: "guest", ops: ["*.ops.c"], layouts, ...manifest }));
  return path;
}

/** Builds and loads. */
export async function build(
  manifest: string,
  options: Partial<BuildOptions> = {},
): Promise<{ report: BuildReport; bundles: Bundle[] }> {
  const report = await buildStencils({ manifest, ...options });
  return { report, bundles: report.targets.map(({ path }) => readBundle(readFileSync(path), path)) };
}
