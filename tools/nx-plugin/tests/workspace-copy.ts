import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  appendFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../../..");

/**
 * A copy of this repository in a folder of its own in which every command is replaced by one that only notes that it
 * ran. The Nx configuration, the plugin, the projects and the files are the real ones: what Nx decides to run, and what
 * it takes from its cache, is what it would decide here.
 */
export class WorkspaceCopy {
  readonly folder = mkdtempSync(join(tmpdir(), "serigraph-nx-"));
  private readonly log = join(this.folder, "..", `${this.folder.split("/").pop()}.log`);

  constructor() {
    const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
      cwd: root,
      maxBuffer: 1 << 26,
    })
      .toString()
      .split("\0")
      .filter((file) => file !== "" && existsSync(join(root, file)));
    for (const file of files) {
      mkdirSync(dirname(join(this.folder, file)), { recursive: true });
      cpSync(join(root, file), join(this.folder, file));
    }
    symlinkSync(join(root, "node_modules"), join(this.folder, "node_modules"));
    execFileSync("git", ["init", "-q"], { cwd: this.folder });
    this.replaceCommands(files);
  }

  /** package.json scripts and the generator become a stub; a stencils target still writes its bundle from its inputs. */
  private replaceCommands(files: readonly string[]): void {
    const stub = join(this.folder, "packages", "cli", "bin", "serigraph.mjs");
    writeFileSync(stub, stubSource(this.log));
    for (const file of files.filter((f) => f.endsWith("package.json"))) {
      const path = join(this.folder, file);
      const manifest = JSON.parse(readFileSync(path, "utf8")) as { scripts?: Record<string, string> };
      for (const name of Object.keys(manifest.scripts ?? {})) manifest.scripts![name] = `node ${stub}`;
      writeFileSync(path, JSON.stringify(manifest));
    }
  }

  /** Runs everything that CI runs; returns the tasks whose commands ran, sorted: the rest came from the cache. */
  run(targets: string): string[] {
    rmSync(this.log, { force: true });
    const env = {
      ...process.env,
      NX_DAEMON: "false",
      NX_TUI: "false",
      NX_NO_CLOUD: "true",
      NX_CACHE_DIRECTORY: join(this.folder, ".nx/cache"),
      NX_WORKSPACE_DATA_DIRECTORY: join(this.folder, ".nx/data"),
    };
    for (const name of Object.keys(env))
      if (/^NX_TASK|^NX_WORKSPACE_ROOT|^NX_CLI|^NX_LOAD|^NX_TERMINAL|^NX_INVOKED/.test(name))
        delete (env as Record<string, unknown>)[name];
    const result = spawnSync("nx", ["run-many", "-t", targets, "--outputStyle=static", "--parallel=2"], {
      cwd: this.folder,
      env,
      encoding: "utf8",
    });
    if (result.status !== 0) throw new Error(`nx failed:\n${result.stdout}\n${result.stderr}`);
    return existsSync(this.log) ? readFileSync(this.log, "utf8").trim().split("\n").sort() : [];
  }

  touch(file: string): void {
    appendFileSync(join(this.folder, file), "\n// changed\n");
  }

  filesIn(folder: string, ending: string): string[] {
    return readdirSync(join(this.folder, folder), { recursive: true, encoding: "utf8" })
      .filter((f) => f.endsWith(ending))
      .map((f) => join(folder, f))
      .sort();
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
    rmSync(this.log, { force: true });
  }
}

const stubSource = (log: string): string => `
import { createHash } from "node:crypto";
import { appendFileSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
appendFileSync(${JSON.stringify(log)}, process.env.NX_TASK_TARGET_PROJECT + ":" + process.env.NX_TASK_TARGET_TARGET + "\\n");
if (process.argv[2] === "build") {
  const hash = createHash("sha256");
  const folders = ["packages/python/ops", "packages/stencil/src", "packages/stencil/include", "packages/object-file/src", "packages/bundle/src"];
  for (const folder of folders)
    for (const e of readdirSync(folder, { recursive: true, withFileTypes: true }))
      if (e.isFile()) hash.update(readFileSync(join(e.parentPath, e.name)));
  writeFileSync("packages/python/stencils/" + process.argv.at(-1) + ".bundle", hash.digest("hex"));
}
`;
