// Installs the workspace's dependencies with the pinned pnpm, and remembers what was installed from which lock file.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fail, root, run } from "./tools.mjs";

const stampFile = join(root, "node_modules", ".serigraph-install.json");

function digest() {
  const hash = createHash("sha256");
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml"]) hash.update(readFileSync(join(root, file)));
  return hash.digest("hex");
}

/**
 * @param {"run" | "all"} scope what `serigraph run` needs, or everything for development and tests
 * @param {NodeJS.ProcessEnv} env with the pinned tools on its PATH
 */
export function ensureInstalled(scope, env) {
  const wanted = digest();
  let stamp;
  try {
    stamp = JSON.parse(readFileSync(stampFile, "utf8"));
  } catch {
    stamp = undefined;
  }
  if (stamp?.digest === wanted && (stamp.scope === "all" || stamp.scope === scope)) return;
  process.stderr.write("serigraph: installing dependencies …\n");
  const filter = scope === "run" ? ["--filter", "serigraph..."] : [];
  const result = run("pnpm", ["install", "--frozen-lockfile", "--reporter=append-only", ...filter], {
    env: { ...env, CI: "true" },
    quiet: true,
  });
  if (result.status !== 0) {
    fail(`pnpm install failed:\n${result.stdout}\n${result.stderr}`);
  }
  mkdirSync(join(root, "node_modules"), { recursive: true });
  writeFileSync(stampFile, JSON.stringify({ digest: wanted, scope }));
}
