/** Windows' x64 stencils in a real Windows Node (under wine where this is Linux): VirtualAlloc, the Win64 convention at both ends. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleSources } from "@serigraph/bundler";
import { buildStencils } from "@serigraph/stencil";
import { fills } from "@serigraph/target-table";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tinyCases } from "../../src/tiny/cases.ts";
import { outcomesOf } from "../../src/tiny/machines.ts";
import type { NodeReport } from "../../src/tiny/run-in-node.ts";
import { howWindows, notHere, skipWindows, WindowsNode } from "../../src/wine.ts";

const manifest = join(import.meta.dirname, "../../guests/tiny/stencils.json");
const triple = "x86_64-pc-windows-msvc";

describe.skipIf(skipWindows)(
  `${triple} in a Windows Node${notHere}`,
  fills("run", triple, `the executor in a Windows Node, ${howWindows}`),
  () => {
    const folder = mkdtempSync(join(tmpdir(), "serigraph-windows-"));
    let report: NodeReport;
    beforeAll(async () => {
      await buildStencils({ manifest, targets: [triple], outputDirectory: folder });
      await bundleSources({
        entry: join(import.meta.dirname, "../../src/tiny/run-in-node.ts"),
        outdir: folder,
      });
      const output = join(folder, "report.json");
      const args = [join(folder, "run-in-node.js"), join(folder, `${triple}.bundle`), output];
      const windows = new WindowsNode(folder);
      expect(windows.run(args)).toMatchObject({ status: 0 });
      windows.dispose();
      report = JSON.parse(readFileSync(output, "utf8")) as NodeReport;
    }, 300_000);
    afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 }));

    it("is one", () => expect([report.platform, report.arch]).toEqual(["win32", "x64"]));
    it.each(tinyCases.map(({ name }) => name))("%s", (name) => {
      const { actual, expected } = outcomesOf(report).find((one) => one.name === name)!;
      expect(actual).toEqual(expected);
    });
    it("offers its library's functions", () => expect([report.sum, report.calls]).toEqual([385, "1"]));
  },
);
