import { createHash } from "node:crypto";
import { existsSync, globSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { OpInfo } from "@serigraph/bundle";
import { compileFlags, includeFolder } from "./compile.ts";
import { ManifestError, OpSyntaxError } from "./errors.ts";
import type { Manifest } from "./manifest.ts";
import type { EntryDefinition, OpFile } from "./op/model.ts";
import { parseOpFile } from "./op/parser.ts";
import { generatorVersion, type Target } from "./targets.ts";
import { expandOp, type ExpandedOp } from "./variants.ts";

/** Everything a guest's stencils are made of, parsed; no compiler has run yet. */
export interface Sources {
  readonly files: readonly OpFile[];
  readonly ops: readonly ExpandedOp[];
  readonly entries: readonly EntryDefinition[];
  readonly helpers: readonly { readonly fileName: string; readonly text: string }[];
  readonly stencilCount: number;
  /** Digest of the op and variant numbering. */
  readonly constructorsDigest: string;
  /** Digest of all that decides about a target's bundle, save the compiler. */
  inputDigest(target: Target): string;
}

/** Reads and parses op files, and finds the headers they may include. */
export function readSources(manifest: Manifest): Sources {
  const opFiles = globFiles(manifest, manifest.ops, "ops");
  const helperFiles = manifest.helpers.length > 0 ? globFiles(manifest, manifest.helpers, "helpers") : [];
  const layouts = new Set(Object.keys(manifest.layouts));
  const files = opFiles.map((file) => parseOpFile(file, readText(manifest, file), layouts));
  const ops: ExpandedOp[] = [];
  const entries: EntryDefinition[] = [];
  const seen = new Map<string, string>();
  let stencilCount = 0;
  for (const item of files.flatMap((file) => file.items)) {
    if (item.kind === "c") continue;
    const earlier = seen.get(item.name);
    if (earlier !== undefined)
      throw new OpSyntaxError(item.fileName, item.line, 1, `${item.name} is already defined at ${earlier}`);
    seen.set(item.name, `${item.fileName}:${item.line}`);
    if (item.kind === "entry") entries.push(item);
    else {
      const op = expandOp(item, manifest.layouts[item.layout]!, stencilCount);
      stencilCount += op.info.variantCount;
      ops.push(op);
    }
  }
  const helpers = helperFiles.map((fileName) => ({ fileName, text: readText(manifest, fileName) }));
  const inputs = inputFiles(manifest, [...opFiles, ...helperFiles]);
  return {
    files,
    ops,
    entries,
    helpers,
    stencilCount,
    constructorsDigest: digest([JSON.stringify([manifest.layouts, ops.map((op) => numbering(op.info))])]),
    inputDigest: (target) =>
      digest([
        `generator ${generatorVersion}`,
        target.triple,
        ...compileFlags(target, "stencils"),
        ...compileFlags(target, "helpers"),
        JSON.stringify([manifest.name, manifest.layouts, manifest.include]),
        ...inputs,
      ]),
  };
}

/** What a constructor depends on: where an op stands in its file does not matter. */
function numbering({ file: _file, line: _line, ...rest }: OpInfo): unknown {
  return rest;
}

/** Names and texts of all files that clang may read. */
function inputFiles(manifest: Manifest, sources: readonly string[]): string[] {
  const folders = new Set([...manifest.include, ...sources.map((file) => dirname(file))]);
  const headers = new Set<string>();
  for (const folder of folders) {
    const absolute = join(manifest.folder, folder);
    if (!existsSync(absolute)) throw new ManifestError(manifest.path, `there is no folder ${folder}`);
    for (const entry of readdirSync(absolute, { recursive: true, withFileTypes: true }))
      if (entry.isFile() && /\.(h|inc|def)$/.test(entry.name))
        headers.add(slashes(relative(manifest.folder, join(entry.parentPath, entry.name))));
  }
  return [
    ...[...new Set([...sources, ...headers])].sort().flatMap((file) => [file, readText(manifest, file)]),
    readFileSync(join(includeFolder, "serigraph.h"), "utf8"),
  ];
}

function globFiles(manifest: Manifest, patterns: readonly string[], field: string): string[] {
  const files = new Set<string>();
  for (const pattern of patterns) {
    const found = globSync(pattern, { cwd: manifest.folder }).filter((file) =>
      statSync(join(manifest.folder, file)).isFile(),
    );
    if (found.length === 0) throw new ManifestError(manifest.path, `"${field}": ${pattern} matches no file`);
    for (const file of found) files.add(slashes(file));
  }
  return [...files].sort();
}

/** Line ends do not count: a checkout may have changed them. */
const readText = (manifest: Manifest, file: string): string =>
  readFileSync(join(manifest.folder, file), "utf8").replaceAll("\r\n", "\n");
const slashes = (path: string): string => path.replaceAll("\\", "/");

function digest(parts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest("hex");
}
