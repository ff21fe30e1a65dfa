import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { LayoutInfo } from "@serigraph/bundle";
import { ManifestError } from "./errors.ts";
import { defaultTargets, findTarget, targets } from "./targets.ts";

/** `stencils.json`: what a guest's stencils are made of. Paths are relative to its folder. */
export interface Manifest {
  readonly path: string;
  readonly folder: string;
  readonly name: string;
  /** Glob patterns of op files. */
  readonly ops: readonly string[];
  readonly include: readonly string[];
  /** Glob patterns of C files whose functions stencils call. */
  readonly helpers: readonly string[];
  readonly layouts: Readonly<Record<string, LayoutInfo>>;
  /** Where the module of typed constructors goes. */
  readonly constructors: string | undefined;
  /** Where the module of constructors for the trace compiler goes. */
  readonly ssa: string | undefined;
  /** Folder of the bundles. */
  readonly output: string;
  /** Triples; the Linux ones of x86-64 and AArch64 when the manifest names none. */
  readonly targets: readonly string[];
}

const identifier = /^[A-Za-z][A-Za-z0-9_]*$/;

/** @throws ManifestError */
export function readManifest(path: string): Manifest {
  const fail = (reason: string): never => {
    throw new ManifestError(path, reason);
  };
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    return fail(`cannot be read: ${(error as Error).message}`);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return fail(`is not JSON: ${(error as Error).message}`);
  }
  if (typeof json !== "object" || json === null || Array.isArray(json)) return fail("is not a JSON object");
  const fields = json as Record<string, unknown>;
  const known = [
    "$schema",
    "name",
    "ops",
    "include",
    "helpers",
    "layouts",
    "constructors",
    "ssa",
    "output",
    "targets",
  ];
  for (const key of Object.keys(fields))
    if (!known.includes(key)) fail(`has a field "${key}"; there are ${known.join(", ")}`);
  const string = (key: string, otherwise?: string): string => {
    const value = fields[key] ?? otherwise;
    return typeof value === "string" && value !== "" ? value : fail(`"${key}" is not a string`);
  };
  const strings = (key: string, otherwise: readonly string[]): readonly string[] => {
    const value = fields[key] ?? otherwise;
    return Array.isArray(value) && value.every((item) => typeof item === "string")
      ? (value as string[])
      : fail(`"${key}" is not a list of strings`);
  };
  const name = string("name");
  if (!identifier.test(name)) fail(`"name" is not an identifier: "${name}"`);
  const ops = strings("ops", []);
  if (ops.length === 0) fail(`"ops" names no op files`);
  const chosen = strings("targets", defaultTargets);
  for (const triple of chosen) if (findTarget(triple) === undefined) fail(unknownTarget(triple));
  return {
    path: resolve(path),
    folder: dirname(resolve(path)),
    name,
    ops,
    include: strings("include", []),
    helpers: strings("helpers", []),
    layouts: parseLayouts(fields["layouts"], chosen, fail),
    constructors: fields["constructors"] === undefined ? undefined : string("constructors"),
    ssa: fields["ssa"] === undefined ? undefined : string("ssa"),
    output: string("output", "stencils"),
    targets: chosen,
  };
}

export const unknownTarget = (triple: string): string =>
  `"${triple}" is no target; there are ${targets.map((target) => target.triple).join(", ")}`;

function parseLayouts(
  value: unknown,
  triples: readonly string[],
  fail: (reason: string) => never,
): Record<string, LayoutInfo> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return fail(`"layouts" is not an object`);
  const result: Record<string, LayoutInfo> = {};
  for (const [name, item] of Object.entries(value)) {
    const where = `layouts.${name}`;
    if (!identifier.test(name)) fail(`${where}: the name is not an identifier`);
    if (typeof item !== "object" || item === null) fail(`${where} is not an object`);
    const { pinned = [], integers = 0, doubles = 0, ...rest } = item as Record<string, unknown>;
    for (const key of Object.keys(rest))
      fail(`${where} has a field "${key}"; there are pinned, integers, doubles`);
    const isPair = (pair: unknown): pair is [string, string] =>
      Array.isArray(pair) &&
      pair.length === 2 &&
      identifier.test(String(pair[0])) &&
      typeof pair[1] === "string";
    if (!Array.isArray(pinned) || !pinned.every(isPair))
      return fail(`${where}.pinned is not a list of [name, C type]`);
    if (new Set(pinned.map(([pin]) => pin)).size !== pinned.length) fail(`${where}.pinned has a name twice`);
    const count = (number: unknown, what: string): number =>
      Number.isInteger(number) && (number as number) >= 0
        ? (number as number)
        : fail(`${where}.${what} is not a count`);
    const layout: LayoutInfo = {
      pinned,
      integers: count(integers, "integers"),
      doubles: count(doubles, "doubles"),
    };
    for (const triple of triples) {
      const target = findTarget(triple)!;
      const used = pinned.length + layout.integers;
      if (used > target.integerArguments)
        fail(`${where} needs ${used} integer registers; on ${triple} there are ${target.integerArguments}`);
      if (layout.doubles > target.doubleArguments)
        fail(
          `${where} needs ${layout.doubles} double registers; on ${triple} there are ${target.doubleArguments}`,
        );
    }
    result[name] = layout;
  }
  if (Object.keys(result).length === 0) fail(`"layouts" is empty`);
  return result;
}
