/**
 * Every target's stencils, run: by the executor where a Node of the architecture runs here, whatever the system they were made
 * for; and on every architecture by a page of freestanding C that jumps into an image.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readBundle, type Bundle } from "@serigraph/bundle";
import { bundleSources } from "@serigraph/bundler";
import { Runtime, WrongHostError } from "@serigraph/executor";
import { buildStencils } from "@serigraph/stencil";
import { fills } from "@serigraph/target-table";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectedOutcome, tinyCases, type Outcome } from "../../src/tiny/cases.ts";
import { canEmulate, canRunArm, isLinuxX64, outcomesOf, runArm, runNative } from "../../src/tiny/machines.ts";
import { emulators, runImage } from "../../src/tiny/run-image.ts";
import type { NodeReport } from "../../src/tiny/run-in-node.ts";

const manifest = join(import.meta.dirname, "../../guests/tiny/stencils.json");
const { targets } = JSON.parse(readFileSync(manifest, "utf8")) as { targets: string[] };
const folder = mkdtempSync(join(tmpdir(), "serigraph-targets-"));
const bundles = new Map<string, Bundle>();
const names = tinyCases.map(({ name }) => name);

beforeAll(async () => {
  const report = await buildStencils({ manifest, outputDirectory: folder });
  for (const { triple, path } of report.targets) bundles.set(triple, readBundle(readFileSync(path), path));
  await bundleSources({ entry: join(import.meta.dirname, "../../src/tiny/run-in-node.ts"), outdir: folder });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it(
  "all bundles number their ops and stencils alike",
  fills("build", targets, "the tiny guest, all targets alike"),
  () => {
    expect([...bundles.keys()]).toEqual(targets);
    const [first, ...others] = [...bundles.values()];
    for (const bundle of others) {
      expect(bundle.ops).toEqual(first!.ops);
      expect(bundle.constructorsDigest).toBe(first!.constructorsDigest);
    }
  },
);

for (const triple of targets) {
  const architecture = triple.split("-")[0]!;
  const how = emulators[architecture]![0] ?? "natively";
  describe(
    `${triple}, in an image entered by freestanding C`,
    fills("run", triple, `an image entered by freestanding C, ${how}`),
    () => {
      const ready = isLinuxX64 && emulators[architecture]!.every((command) => canEmulate(command));
      let outcomes: Outcome[] = [];
      beforeAll(() => {
        if (ready) outcomes = runImage(bundles.get(triple)!, folder);
      });
      it.skipIf(!ready).each(names)("%s", (name) => {
        const i = names.indexOf(name);
        expect(outcomes[i]).toEqual(expectedOutcome(tinyCases[i]!, outcomes[i]!.executor));
      });
    },
  );
}

for (const triple of targets.filter((triple) => /^(x86_64|aarch64)-/.test(triple))) {
  const arm = triple.startsWith("aarch64-");
  describe(
    `${triple}, under the executor`,
    fills(
      "run",
      triple,
      arm ? "the executor in an Arm Linux Node, qemu-aarch64" : "the executor in a Linux Node, natively",
    ),
    () => {
      const ready = arm ? canRunArm : isLinuxX64;
      let report: NodeReport;
      beforeAll(() => {
        if (!ready) return;
        const output = join(folder, `${triple}.json`);
        const foreign = triple.endsWith("-linux-gnu") ? [] : ["foreign"];
        const args = [join(folder, "run-in-node.js"), join(folder, `${triple}.bundle`), output, ...foreign];
        if (arm) runArm(args);
        else runNative(args);
        report = JSON.parse(readFileSync(output, "utf8")) as NodeReport;
      });
      it.skipIf(!ready)("runs in a Node of its architecture", () => {
        expect([report.arch, report.platform]).toEqual([arm ? "arm64" : "x64", "linux"]);
      });
      it.skipIf(!ready).each(names)("%s", (name) => {
        const { actual, expected } = outcomesOf(report)[names.indexOf(name)]!;
        expect(actual).toEqual(expected);
      });
      it.skipIf(!ready)("offers its library's functions", () => {
        expect([report.sum, report.calls]).toEqual([385, "1"]);
      });
    },
  );
}

describe.runIf(isLinuxX64)("a bundle for another target", () => {
  const load = (triple: string, acceptForeignSystem?: boolean) => () =>
    Runtime.load(bundles.get(triple)!, acceptForeignSystem === undefined ? {} : { acceptForeignSystem });
  it("of another system is refused unless it is asked for", () => {
    for (const triple of ["x86_64-apple-darwin", "x86_64-pc-windows-msvc"]) {
      expect(load(triple)).toThrow(WrongHostError);
      expect(load(triple, false)).toThrow(/this process runs on unknown-linux-gnu/);
      load(triple, true)().dispose();
    }
  });
  it("of another architecture is refused anyhow", () => {
    for (const triple of ["aarch64-apple-darwin", "i686-unknown-linux-gnu", "riscv64-unknown-linux-gnu"])
      expect(load(triple, true)).toThrow(/this process runs x86_64/);
  });
});
