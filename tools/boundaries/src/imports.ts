import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

export interface ImportSite {
  readonly file: string;
  readonly specifier: string;
}

const IMPORT =
  /(?:^|[;\s}])(?:import|export)\s(?:[^"';]*?\sfrom\s*)?["']([^"'$]+)["']|import\(\s*["']([^"'$]+)["']\s*\)/g;

/** Every import of every TypeScript and JavaScript file below `folder`. */
export function importsBelow(folder: string): ImportSite[] {
  const sites: ImportSite[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.m?[tj]s$/.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    for (const match of withoutComments(readFileSync(file, "utf8")).matchAll(IMPORT))
      sites.push({ file, specifier: (match[1] ?? match[2])! });
  }
  return sites;
}

/** Doc comments and templates (generated sources, messages) hold imports that are none. */
const withoutComments = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/^\s*\/\/.*$/gm, "")
    .replace(/`(?:\\[\s\S]|[^`\\])*`/g, "``");

/** True when a relative import leaves `folder`. */
export function escapes(site: ImportSite, folder: string): boolean {
  return (
    site.specifier.startsWith(".") &&
    relative(folder, resolve(dirname(site.file), site.specifier)).startsWith("..")
  );
}

/** The package that a bare specifier names, and whether something inside it is meant. */
export function packageOf(specifier: string): { name: string; deep: boolean } {
  const parts = specifier.split("/");
  const count = specifier.startsWith("@") ? 2 : 1;
  return { name: parts.slice(0, count).join("/"), deep: parts.length > count };
}
