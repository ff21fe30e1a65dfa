import { describe, expect, it } from "vitest";
import { nativeFunction, symbolAddress } from "../src/index.ts";

describe("symbolAddress", () => {
  it("finds a function of the C library, which can be called there", () => {
    const pow = nativeFunction(symbolAddress("pow"), "double", ["double", "double"]);
    expect(pow(2, 10)).toBe(1024);
  });

  it("is 0 for a name that nothing has", () => {
    expect(symbolAddress("serigraph_no_such_function")).toBe(0);
  });
});
