import { statSync } from "node:fs";
import { join, resolve } from "node:path";

/** Where the source of a module lies; a folder without `__init__.py` is a namespace package and has no file. */
export interface ModuleFile {
  readonly file: string | undefined;
  /** Folders of its submodules; undefined for what is not a package. */
  readonly folders: readonly string[] | undefined;
}

function kindOf(path: string): "file" | "folder" | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat === undefined ? undefined : stat.isDirectory() ? "folder" : "file";
}

/** Looks for the module `name` (its last part, without dots) in folders, in the order of importlib's FileFinder. */
export function findModuleFile(name: string, folders: readonly string[]): ModuleFile | undefined {
  const namespace: string[] = [];
  for (const folder of folders) {
    const base = join(resolve(folder === "" ? "." : folder), name);
    const isFolder = kindOf(base) === "folder";
    const init = join(base, "__init__.py");
    if (isFolder && kindOf(init) === "file") return { file: init, folders: [base] };
    if (kindOf(`${base}.py`) === "file") return { file: `${base}.py`, folders: undefined };
    if (isFolder) namespace.push(base);
  }
  return namespace.length > 0 ? { file: undefined, folders: namespace } : undefined;
}
