import { describe, expect, test } from "vitest";
import { buildTemplate } from "../../src/index.ts";
import { template } from "./run-table.ts";

/** What of the header belongs to an opcode: its comment and its four tables. */
async function tableOf(name: string, opcode: string, target: string): Promise<string> {
  const { content } = await buildTemplate({ ...template(name), target, emit: "c-table", opcodes: [opcode] });
  const text = content as string;
  return text.slice(text.indexOf(`\n// ${opcode}\n`), text.indexOf("stencil_groups"));
}

describe("a c-table", () => {
  test("has code, holes with kinds and values, and the disassembly as comments", async () => {
    const text = await tableOf("plain", "add", "x86_64-unknown-linux-gnu");
    const body = /static const unsigned char add_code_body\[(\d+)\] = \{([^}]*)\};/.exec(text)!;
    const bytes = body[2]!.match(/0x[0-9a-f]{2}/g)!.map(Number);
    expect(bytes).toHaveLength(Number(body[1]));
    const holes = [
      ...text.matchAll(/\{(0x[0-9a-f]+), (HoleKind_\w+), (HoleValue_\w+), (&?\w+), (-?0x[0-9a-f]+)\}/g),
    ];
    expect(text).toContain(`static const Hole add_code_holes[${holes.length}]`);
    expect(holes.map((match) => match.slice(2))).toEqual([
      ["HoleKind_R_X86_64_PLT32", "HoleValue_ZERO", "&load_left", "-0x4"],
      ["HoleKind_R_X86_64_PLT32", "HoleValue_ZERO", "&load_right", "-0x4"],
    ]);
    // The byte before each hole is the opcode of a call.
    for (const [, offset] of holes) expect(bytes[Number(offset) - 1]).toBe(0xe8);
    expect(text.match(/^\/\/ .*callq/gm)).toHaveLength(2);
    expect(text).toMatch(/^\/\/ .*R_X86_64_PLT32 +load_left-0x4$/m);
  });

  test.each([
    ["_JUMP_IF_ZERO", ["CONTINUE", "JUMP_TARGET"]],
    ["_JUMP_TO_TOP", ["TOP", "TARGET", "EXECUTOR"]],
    ["_LOAD", ["OPARG", "EXIT_INDEX", "EXECUTOR"]],
    ["_PUSH_SUM", ["OPERAND0", "OPERAND1"]],
    ["_SCALE", ["DATA"]],
    ["_DIVIDE", ["ZERO"]],
  ])("names what the holes of %s want: %j", async (opcode, values) => {
    const text = await tableOf("stack", opcode, "aarch64-unknown-linux-gnu");
    const named = [...text.matchAll(/HoleKind_R_AARCH64_\w+, HoleValue_(\w+)/g)].map((match) => match[1]!);
    expect(named).toEqual(expect.arrayContaining(values));
  });
});
