import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readBundle } from "@serigraph/bundle";
import { fills } from "@serigraph/target-table";
import { describe, expect, test } from "vitest";
import { buildTemplate, inspectBundle } from "../../src/index.ts";
import { runnerOf } from "../linux-programs.ts";
import { fixtures, hostOf, hostTriples, runTable, template } from "./run-table.ts";

const x86_64 = "x86_64-unknown-linux-gnu";

describe("add, which calls load_left and load_right", () => {
  test("is two calls, each with a PLT32 hole", async () => {
    const { stencils } = await buildTemplate({ ...template("plain"), target: x86_64, opcodes: ["add"] });
    const { code, data } = stencils[0]!;
    expect(code.holes.map(({ kind, value, symbol, addend }) => [kind, value, symbol, addend])).toEqual([
      ["R_X86_64_PLT32", "ZERO", "load_left", -4],
      ["R_X86_64_PLT32", "ZERO", "load_right", -4],
    ]);
    for (const { offset } of code.holes)
      expect([...code.bytes.subarray(offset - 1, offset + 4)]).toEqual([0xe8, 0, 0, 0, 0]);
    expect(data.bytes.length).toBe(0);
  });
});

describe("a host program in C, compiled with the c-table and run", () => {
  for (const triple of hostTriples) {
    const how = `template mode, a static C program, ${runnerOf(hostOf(triple))?.[0] ?? "natively"}`;
    const options = { ...fills("run", triple, how), skip: runnerOf(hostOf(triple)) === undefined };
    test(`on ${triple}: add, a libc function with its strings, execve`, options, async () => {
      const { lines, report } = await runTable("plain", triple);
      expect(lines).toEqual(["42", "data { travels", "with 'its' code", 'execve from a "stencil"']);
      expect(report.symbols).toEqual(["execve", "load_left", "load_right", "puts"]);
    });
  }

  // riscv64 has none of these: its operands are 32 bits wide (-mcmodel=medlow).
  for (const triple of [x86_64, "aarch64-unknown-linux-gnu"]) {
    const how = `template mode, a static C program, ${runnerOf(hostOf(triple))?.[0] ?? "natively"}`;
    const options = { ...fills("run", triple, how), skip: runnerOf(hostOf(triple)) === undefined };
    test(`on ${triple}: opcodes of one switch, all holes and labels`, options, async () => {
      const { lines } = await runTable("stack", triple);
      // Status, target, depth of the stack, its top, locals[2], whether the executor is the one.
      const traces = Array.from({ length: lines.length / 6 }, (_, i) =>
        lines.slice(6 * i, 6 * i + 6).map(Number),
      );
      const [deoptimized, unbound, failed, returned] = [1, 2, 3, 4];
      expect(traces).toEqual([
        [returned, -1, 0, 0, Math.floor((100 + 2 ** 40 + 5) / 7), 1],
        [failed, 77, 2, 1, 0, 1],
        [failed, 88, 0, 0, 0, 1],
        [unbound, 9, 0, 0, 0, 1],
        [returned, -1, 1, Math.floor(6 * 3 + 0.125), 0, 1],
        [deoptimized, 55, 0, 0, 3 * 1001, 1],
        [deoptimized, 66, 1, -1, 0, 1],
        [returned, -1, 2, -12345, 0, 1],
      ]);
    });
  }
});

describe("opcodes of one switch", () => {
  test("become one stencil each, of the case that bears the name", async () => {
    const { stencils, content } = await buildTemplate({ ...template("stack"), target: x86_64, emit: "json" });
    const cases = readFileSync(join(fixtures, "stack.cases.h"), "utf8");
    const names = [...cases.matchAll(/case (\w+)/g)].map((match) => match[1]!);
    expect(stencils.map(({ name }) => name)).toEqual(names.sort());
    const values = (name: string) => {
      const { code, data } = stencils.find((stencil) => stencil.name === name)!;
      return new Set([...code.holes, ...data.holes].map(({ value, symbol }) => symbol ?? value));
    };
    expect(values("_PUSH")).toEqual(new Set(["OPERAND"]));
    expect(values("_PUSH_SUM")).toEqual(new Set(["OPERAND0", "OPERAND1"]));
    expect(values("_LOAD")).toEqual(new Set(["OPARG", "EXIT_INDEX", "EXECUTOR"]));
    expect(values("_ADD")).toEqual(new Set(["TARGET", "EXECUTOR"]));
    expect([...values("_DIVIDE")]).toEqual(expect.arrayContaining(["host_divide", "TARGET", "EXECUTOR"]));
    expect(values("_JUMP_TO_TOP")).toEqual(new Set(["TOP", "TARGET", "EXECUTOR"]));
    expect([...values("_JUMP_IF_ZERO")]).toContain("JUMP_TARGET");
    expect([...values("_ERROR_IF_ZERO")]).toContain("ERROR_TARGET");
    expect([...values("_SCALE")]).toContain("DATA");
    const json = JSON.parse(content as string) as {
      stencils: { name: string; line: number; code: { body: string } }[];
    };
    for (const [i, { name, line, code }] of json.stencils.entries()) {
      expect(cases.split("\n")[line - 1]).toContain(`case ${name}:`);
      expect(code.body).toBe(Buffer.from(stencils[i]!.code.bytes).toString("hex"));
    }
  });

  test("the next stencil is reached by falling off the end", async () => {
    const { stencils } = await buildTemplate({ ...template("stack"), target: x86_64, opcodes: ["_PUSH"] });
    const { code } = stencils[0]!;
    expect(code.holes.map(({ value }) => value)).toEqual(["OPERAND"]);
    expect(code.bytes.at(-5)).not.toBe(0xe9);
  });

  test("a bundle of them names imms, targets and symbols", async () => {
    const { content } = await buildTemplate({ ...template("stack"), target: x86_64, emit: "bundle" });
    const bundle = readBundle(content as Uint8Array, "stack.bundle", x86_64);
    expect(bundle.stencilCount).toBe(12);
    const op = (name: string) => bundle.ops.find((one) => one.name === name)!;
    expect(
      op("_PUSH_SUM")
        .operands.map(({ name }) => name)
        .sort(),
    ).toEqual(["operand0", "operand1"]);
    expect(op("_DIVIDE").targets.map(({ name }) => name)).toContain("host_divide");
    expect(op("_ERROR_IF_ZERO").targets).toContainEqual({ name: "error_target", cold: true });
    const scale = op("_SCALE").variantBase;
    expect(bundle.dataSize[scale]).toBeGreaterThanOrEqual(4 * 8);
    const described = inspectBundle(content as Uint8Array).stencils.find(
      ({ op: name }) => name === "_DIVIDE",
    )!;
    expect(described.holes.map(({ value }) => value)).toContain("TARGET(host_divide)");
  });
});
