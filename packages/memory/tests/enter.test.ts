import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { bindEnter, createCodeMemory, nativeFunction } from "../src/index.ts";
import { additionOf } from "./support/machine-code.ts";

test("an enter thunk takes and returns integers up to 2^53, of either sign", () => {
  const memory = createCodeMemory();
  const allocation = memory.allocate(16, 0);
  allocation.code.bytes.set(additionOf(0));
  allocation.seal();
  const enter = bindEnter(allocation.codeAddress);
  for (const [a, b] of [
    [1, 2],
    [-5, 3],
    [0x7fff_1234_5678, 0x1000],
    [2 ** 53 - 2, 1],
  ]) {
    expect(enter(a, b, 0)).toBe(a + b);
  }
  memory.dispose();
});

test("any function can be called, with BigInt where a number does not reach", () => {
  const memory = createCodeMemory();
  const allocation = memory.allocate(16, 0);
  allocation.code.bytes.set(additionOf(1));
  allocation.seal();
  const call = nativeFunction<number | bigint>(allocation.codeAddress, "int64_t", ["int64_t", "int64_t"]);
  expect(call(2n ** 62n, 5n)).toBe(2n ** 62n + 6n);
  expect(call(1, 2)).toBe(4);
  memory.dispose();
});

test.runIf(process.platform === "linux")("importing the package loads no native library", () => {
  const index = fileURLToPath(new URL("../src/index.ts", import.meta.url));
  const program = `
    import { readFileSync } from "node:fs";
    const loaded = () => readFileSync("/proc/self/maps", "utf8").includes("koffi");
    const { createCodeMemory } = await import(${JSON.stringify(index)});
    const before = loaded();
    createCodeMemory().dispose();
    process.stdout.write(String(before) + " " + loaded());`;
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" });
  expect(output.trim()).toBe("false true");
});
