import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadBinary, loadKoffi } from "../src/os/load-koffi.ts";

describe("koffi's library", () => {
  it("is found without koffi's JavaScript, or not at all", () => {
    const koffi = loadBinary(process.platform, process.arch, import.meta.dirname);
    if (koffi !== undefined) expect(koffi.sizeof("int64_t")).toBe(8);
    expect(loadKoffi().sizeof("int64_t")).toBe(8);
  });

  it("is left to koffi's JavaScript where nothing is certain", () => {
    const elsewhere = mkdtempSync(join(tmpdir(), "koffi-"));
    try {
      expect(loadBinary(process.platform, process.arch, elsewhere)).toBeUndefined();
      expect(loadBinary("linux", "riscv64", import.meta.dirname)).toBeUndefined();
      expect(loadBinary("plan9", "x64", import.meta.dirname)).toBeUndefined();
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  });
});
