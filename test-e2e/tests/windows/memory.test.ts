/** @serigraph/memory's Windows back end against Windows itself (wine's, where this is Linux), which VirtualQuery asks. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleSources } from "@serigraph/bundler";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MemoryReport } from "../../src/windows-memory.ts";
import { notHere, skipWindows, WindowsNode } from "../../src/wine.ts";

const MB = 2 ** 20;

describe.skipIf(skipWindows)(`memory in a Windows Node${notHere}`, () => {
  const folder = mkdtempSync(join(tmpdir(), "serigraph-windows-memory-"));
  const script = join(folder, "windows-memory.js");
  let windows: WindowsNode;
  let report: MemoryReport;
  beforeAll(async () => {
    await bundleSources({ entry: join(import.meta.dirname, "../../src/windows-memory.ts"), outdir: folder });
    windows = new WindowsNode(folder);
    const output = join(folder, "report.json");
    expect(windows.run([script, output])).toMatchObject({ status: 0 });
    report = JSON.parse(readFileSync(output, "utf8")) as MemoryReport;
  }, 300_000);
  afterAll(() => {
    windows?.dispose();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
  });

  it("is Windows", () => expect(report.platform).toBe("win32"));

  describe("code memory", () => {
    it("has a function's page written, executable, written again, and never both", () => {
      const { life, pages } = report.code;
      expect(life).toEqual({
        before: "reserved",
        code: ["rw-", "r-x", "rw-", "r-x"],
        data: "rw-",
        answers: [42, 137, 101 - 2 ** 40],
        free: "r-x",
        trimmed: "reserved",
      });
      const rights = ["r-x", "reserved", "rw-"];
      expect(pages).toEqual({ sealed: rights, open: rights });
    });

    it("is within reach of a direct branch, and gives freed pages back", () => {
      const { reach, sums, freed, disposed } = report.code;
      expect(reach).toBeGreaterThan(120 * MB);
      expect(reach).toBeLessThanOrEqual(128 * MB);
      expect(sums).toEqual(Array.from({ length: 100 }, (_, i) => i + 2));
      expect(freed).toBe("reserved");
      expect(disposed).toBe("free");
    });

    it("refuses what does not fit", () => {
      expect(report.code.full).toMatchObject({ operation: "allocate", byteLength: 65 * MB });
    });
  });

  it("an arena is reserved, committed where it is used, and given back", () => {
    expect(report.arena).toEqual({
      aligned: true,
      commitsOnTouch: false,
      before: "reserved",
      committed: ["rw-", "reserved", "reserved", "rw-"],
      values: [7, 0, 9],
      decommitted: ["reserved", "rw-"],
      again: 0,
      released: "free",
    });
  });

  it("what Windows refuses is an error with its reason", () => {
    const { reserve, commit, protect, release, twice } = report.refusals;
    expect(reserve).toMatchObject({ name: "ExecutableMemoryError", operation: "VirtualAlloc" });
    // wine says the one, Windows the other.
    expect(["ERROR_NOT_ENOUGH_MEMORY", "ERROR_INVALID_PARAMETER"]).toContain(reserve["codeName"]);
    expect(commit).toMatchObject({
      operation: "VirtualAlloc",
      byteLength: 4096,
      codeName: "ERROR_INVALID_ADDRESS",
    });
    expect(protect).toMatchObject({ operation: "VirtualProtect", byteLength: 4096 });
    expect(["ERROR_INVALID_PARAMETER", "ERROR_INVALID_ADDRESS"]).toContain(protect["codeName"]);
    expect(release).toMatchObject({ operation: "VirtualFree" });
    expect(twice).toMatchObject({ operation: "map-twice", byteLength: 64 * MB });
  });

  it("finds functions of the C library", () => {
    expect([report.pow, report.noFunction]).toEqual([1024, 0]);
  });

  it("reads sealed code", () => {
    expect(windows.run([script, "-", "read sealed code"])).toEqual({ status: 0, printed: "survived\n" });
  });
  it.each(["write into sealed code", "run open code", "run data", "touch an arena that is not committed"])(
    "the rights are real: to %s ends the process",
    (fate) => {
      // Not by the exit code: that of a process that wine's debugger ended is 0 now and then.
      expect(windows.run([script, "-", fate]).printed).not.toContain("survived");
    },
  );
});
