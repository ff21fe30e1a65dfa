/** Template mode's bundles under the executor: the worked examples of the technique, in a Node of each architecture. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleSources } from "@serigraph/bundler";
import { hostTriple } from "@serigraph/executor";
import { buildTemplate } from "@serigraph/stencil";
import { fills } from "@serigraph/target-table";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../src/corpus.ts";
import { expectedOutcome, stackCases } from "../../src/template/cases.ts";
import type { TemplateReport } from "../../src/template/run-in-node.ts";
import { canRunArm, isLinuxX64, runArm, runNative } from "../../src/tiny/machines.ts";

const fixtures = join(root, "packages/stencil/tests/template/fixtures");
const templates = {
  plain: join(fixtures, "plain"),
  stack: join(fixtures, "stack"),
  host: join(root, "test-e2e/guests/template/host"),
};
const folder = mkdtempSync(join(tmpdir(), "serigraph-templates-"));
beforeAll(() =>
  bundleSources({ entry: join(import.meta.dirname, "../../src/template/run-in-node.ts"), outdir: folder }),
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const triples = [
  "x86_64-unknown-linux-gnu",
  "aarch64-unknown-linux-gnu",
  "x86_64-apple-darwin",
  "aarch64-apple-darwin",
  "x86_64-pc-windows-msvc",
  "aarch64-pc-windows-msvc",
];
for (const triple of triples) {
  const isNative = triple === hostTriple();
  const arm = triple.startsWith("aarch64-");
  const how = `template mode, the executor in a Node, ${arm && !isNative ? "qemu-aarch64" : "natively"}`;
  describe(`template-mode stencils for ${triple}`, fills("run", triple, how), () => {
    const ready = isNative || (arm ? canRunArm : isLinuxX64);
    let report: TemplateReport;
    beforeAll(async () => {
      if (!ready) return;
      const own = join(folder, triple);
      mkdirSync(own);
      for (const [name, path] of Object.entries(templates))
        await buildTemplate({
          template: `${path}.template.c`,
          cases: `${path}.cases.h`,
          target: triple,
          emit: "bundle",
          output: join(own, `${name}.bundle`),
        });
      const output = join(own, "report.json");
      const foreign = triple.endsWith("-linux-gnu") || isNative ? [] : ["foreign"];
      const args = [join(folder, "run-in-node.js"), own, output, ...foreign];
      if (arm && !isNative) runArm(args);
      else runNative(args);
      report = JSON.parse(readFileSync(output, "utf8")) as TemplateReport;
    });

    it.skipIf(!ready)("run in a Node of its architecture", () => {
      expect(report.arch).toBe(arm ? "arm64" : "x64");
    });
    it.skipIf(!ready)("add, which calls load_left and load_right", () => expect(report.add).toBe(42));
    it.skipIf(!ready)("calls of a C function with string literals, which travel along", () => {
      expect(report.greet).toBe("data { travels".length + "with 'its' code".length);
      expect(report.path).toBe("/bin/echo".length);
    });
    it.skipIf(!ready).each(stackCases.map((one, i) => [one.name, one, i] as const))("%s", (_, one, i) => {
      expect(report.outcomes[i]).toEqual(expectedOutcome(one));
    });
  });
}
