import { afterEach, describe, expect, it, vi } from "vitest";
import { report } from "../src/report.ts";

class BundleError extends Error {
  override readonly name = "BundleError";
}

describe("report", () => {
  const written: string[] = [];
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  afterEach(() => void (written.length = 0));

  it("prints the toolkit's own errors by their message alone", () => {
    expect(report(new BundleError("x.bundle: cut short"))).toBe(1);
    expect(written).toEqual(["serigraph: x.bundle: cut short\n"]);
  });

  it("prints system errors by their message alone", () => {
    expect(report(Object.assign(new Error("ENOENT: no such file"), { code: "ENOENT" }))).toBe(1);
    expect(written).toEqual(["serigraph: ENOENT: no such file\n"]);
  });

  it("shows anything else as the bug it is, with its stack", () => {
    expect(report(new TypeError("x is undefined"))).toBe(70);
    expect(written.join("")).toMatch(/internal error[\s\S]*x is undefined[\s\S]*report\.test\.ts/);
  });
});
