import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { arrows, layers, libraries } from "../src/arrows.ts";
import { escapes, importsBelow, packageOf } from "../src/imports.ts";

const packages = resolve(import.meta.dirname, "../../../packages");
const folders = readdirSync(packages).filter((name) => existsSync(join(packages, name, "package.json")));
const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(join(packages, folder, "package.json"), "utf8")) as {
    name: string;
    exports: Record<string, unknown>;
    dependencies?: Record<string, string>;
  };
const isOurs = (name: string) => name === "serigraph" || name.startsWith("@serigraph/");

it("names every package in the table of arrows", () => {
  expect(folders.map((f) => manifestOf(f).name).sort()).toEqual(Object.keys(arrows).sort());
});

describe.each(folders)("packages/%s", (folder) => {
  const manifest = manifestOf(folder);
  const allowed = arrows[manifest.name]!;
  const root = join(packages, folder);
  const sources = importsBelow(join(root, "src"));
  const show = (site: { file: string; specifier: string }) =>
    `${site.file.slice(root.length + 1)}: ${site.specifier}`;

  it("has imports to check, and one public entry point", () => {
    expect(sources.length).toBeGreaterThan(0);
    expect(Object.keys(manifest.exports)).toEqual(["."]);
  });

  it("imports only packages that its arrows reach, by their entry point", () => {
    const wrong = sources.filter(({ specifier }) => {
      if (specifier.startsWith(".") || specifier.startsWith("node:")) return false;
      const { name, deep } = packageOf(specifier);
      return isOurs(name)
        ? deep || !allowed.includes(name)
        : !(libraries[manifest.name] ?? []).includes(name);
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it("declares the dependencies that it imports, and no others against the arrows", () => {
    const declared = Object.keys(manifest.dependencies ?? {});
    const used = new Set(
      sources.flatMap(({ specifier }) => (/^(\.|node:)/.test(specifier) ? [] : [packageOf(specifier).name])),
    );
    expect([...used].filter((name) => !declared.includes(name))).toEqual([]);
    expect(declared.filter((name) => isOurs(name) && !allowed.includes(name))).toEqual([]);
  });

  it("reads no file of another package", () => {
    const inside = folder === "cli" ? resolve(packages, "..") : root;
    expect(sources.filter((site) => escapes(site, inside)).map(show)).toEqual([]);
  });

  it("has tests that need no layer above it", () => {
    const above = layers.slice(layers.indexOf(manifest.name) + 1);
    const wrong = importsBelow(join(root, "tests")).filter(({ specifier }) =>
      above.includes(packageOf(specifier).name),
    );
    // The executor's and the guest's tests build the stencils that they run; the generator is beside them, not above.
    expect(wrong.map(show)).toEqual([]);
  });
});
