import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { stencilName, type Location } from "@serigraph/bundle";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aarch64Syntax, machOSyntax, x86_64Syntax, type AssemblySyntax } from "../src/asm/syntax.ts";
import { findClang, type Clang } from "../src/clang.ts";
import { compileUnit } from "../src/compile-unit.ts";
import { functionsIn } from "../src/derive/functions.ts";
import { groupVariants, renaming } from "../src/derive/patterns.ts";
import { renamable } from "../src/derive/rename.ts";
import { readManifest } from "../src/index.ts";
import { linkObjects } from "../src/link.ts";
import { readSources } from "../src/sources.ts";
import { findTarget, type Target } from "../src/targets.ts";
import { unitsOf } from "../src/units.ts";
import { temporaryFolder, writeGuest } from "./fixture.ts";

const { path: folder, remove } = temporaryFolder();
afterAll(remove);

const variants = (...all: string[]): Location[][] => all.map((one) => one.split(" ") as Location[]);

describe("grouping variants", () => {
  it("puts together what differs by registers alone", () => {
    expect(groupVariants(variants("r0 r0 r1", "r0 r1 r0", "r2 r2 r0", "r1 r0 r1"))).toEqual([
      { first: 0, others: [2] },
      { first: 1, others: [3] },
    ]);
  });
  it("keeps apart slots, constants, registers of another file, and registers that are shared otherwise", () => {
    const kinds = variants("slot r0", "const r0", "slot d0", "r0 r0", "r0 r1", "r0 d0");
    expect(groupVariants(kinds)).toHaveLength(kinds.length);
  });
  it("renames one for one, and no more than it must", () => {
    const registers = ["r0", "r1", "r2", "r3", "d0", "d1"] as Location[];
    const map = renaming(["r0", "r1", "slot"], ["r1", "r2", "slot"], registers);
    expect([...map.entries()].sort().map((pair) => pair.join(">"))).toEqual([
      "d0>d0",
      "d1>d1",
      "r0>r1",
      "r1>r2",
      "r2>r0",
      "r3>r3",
    ]);
  });
});

function rename(
  lines: string[],
  syntax: AssemblySyntax,
  wholes: Record<string, string>,
): string[] | undefined {
  const text = [
    "_op_X:",
    ...lines.map((line) => (line.endsWith(":") ? line : `\t${line}`)),
    `${syntax.comment} -- End function`,
  ];
  const source = renamable(text, functionsIn(text, "_op_")[0]!, syntax);
  return source
    ?.rename("_op_Y", new Map(Object.entries(wholes)), "v1")
    .slice(0, -1)
    .map((line) => line.replaceAll(/\s+/g, " ").trim());
}

describe("renaming registers on x86-64", () => {
  const swap = { rdi: "r8", r8: "rdi", xmm0: "xmm7", xmm7: "xmm0" };
  it("renames all parts of them, and the names of the function and its labels", () => {
    const lines = [
      "movl 8(%rdi,%r8,8), %eax  # a comment about %rdi",
      "testb %dil, %r8b",
      "je .LBB3_1",
      "addsd %xmm7, %xmm0",
      ".LBB3_1:",
      "imulq $3, %rdi, %r8",
      "jmp .Lend_op_X",
    ];
    expect(rename(lines, x86_64Syntax, swap)).toEqual([
      "_op_Y:",
      "movl 8(%r8,%rdi,8), %eax",
      "testb %r8b, %dil",
      "je .LBB3v1_1",
      "addsd %xmm0, %xmm7",
      ".LBB3v1_1:",
      "imulq $3, %r8, %rdi",
      "jmp .Lend_op_Y",
    ]);
  });
  it.each([
    "callq helper",
    "idivq %rdi",
    "imulq %rdi",
    "cqto",
    "cltq",
    "shlq %cl, %rdi",
    "movb %ah, %dil",
    "rep movsb",
    "pushq %rdi",
    "cmpxchgq %rdi, (%r8)",
    "movsd .LCPI3_0(%rip), %xmm0",
    ".quad 5",
    "jrcxz .LBB3_1",
  ])("leaves alone what it does not know to name all registers: %s", (line) => {
    expect(rename([line], x86_64Syntax, swap)).toBeUndefined();
  });
});

describe("renaming registers on AArch64", () => {
  it("renames words and halves, and no part of a symbol", () => {
    const lines = ["ldr w8, [x20, x21, lsl #3]", "movz x20, #:abs_g0:_JIT_x20_d0", "fadd d0, d1, d0"];
    expect(rename(lines, aarch64Syntax, { x20: "x21", x21: "x20", v0: "v3", v3: "v0" })).toEqual([
      "_op_Y:",
      "ldr w8, [x21, x20, lsl #3]",
      "movz x21, #:abs_g0:_JIT_x20_d0",
      "fadd d3, d1, d3",
    ]);
  });
  it.each(["bl helper", "blr x20", "svc #0", "ld2 { v0.2d, v1.2d }, [x20]"])("leaves alone: %s", (line) => {
    expect(rename([line], machOSyntax(aarch64Syntax, "//"), { x20: "x21", x21: "x20" })).toBeUndefined();
  });
});

const GUEST = `
#pragma serigraph layout(trace)
op(ADD, (a: i64, b: i64 -- r: i64), exits(overflow)) {
  if (__builtin_add_overflow(a, b, &r)) EXIT(overflow);
}
op(LOAD, (p: ptr, i: i64 -- r: f64), variants(p: reg|slot)) { r = ((double *)p)[i]; }
op(ADDK, (a: i64 -- r: i64), imm(n: u16)) { r = a + n; }
op(MULADD, (a: f64, b: f64 -- r: f64), tied) { r = a * b + a; }
op(BYTE, (a: i64, b: i64 -- r: i64)) { r = (uint8_t)a < (uint8_t)b; }
op(LOOP, (a: i64, n: i64 -- r: i64)) { r = a; for (i64 i = 0; i < n; i++) r = (r ^ i) * 3; }
op(DIVIDE, (a: i64, b: i64 -- r: i64)) { r = a / b; }
op(SHIFT, (a: i64, b: i64 -- r: i64)) { r = a << (b & 63); }
op(NEGATE, (a: f64 -- r: f64)) { r = -a; }
op(CALL, (a: i64 -- r: i64), imm(f: u64)) { r = ((i64 (*)(i64))f)(a); }
`;

describe.each([
  "x86_64-unknown-linux-gnu",
  "x86_64-apple-darwin",
  "x86_64-pc-windows-msvc",
  "aarch64-unknown-linux-gnu",
  "aarch64-apple-darwin",
  "aarch64-pc-windows-msvc",
])("derived variants for %s", (triple) => {
  let clang: Clang;
  beforeAll(async () => {
    clang = await findClang();
  });

  /** By name: the code and holes of each stencil. */
  async function stencils(target: Target): Promise<Map<string, string>> {
    const layouts = { trace: { pinned: [["frame", "u64*"]], integers: 4, doubles: 3 } };
    const manifest = readManifest(writeGuest(join(folder, triple), { "all.ops.c": GUEST }, { layouts }));
    const sources = readSources(manifest);
    const temporary = join(folder, `${triple}-objects`);
    mkdirSync(temporary, { recursive: true });
    const definitions = sources.ops.map((op) => op.definition);
    const context = {
      clang,
      target,
      folder: manifest.folder,
      includes: manifest.include,
      temporary,
      ops: definitions,
    };
    const objects = [];
    for (const unit of unitsOf(sources, manifest.layouts))
      for (const bytes of await compileUnit(unit, context))
        objects.push({ fileName: unit.file.fileName, unit, bytes });
    const linked = linkObjects(sources, target, objects).stencils;
    const names = sources.ops.flatMap((op) => op.variants.map((one) => stencilName(op.info, one)));
    return new Map(
      names.map((name, i) => [
        name,
        JSON.stringify([Buffer.from(linked[i]!.code).toString("hex"), linked[i]!.holes]),
      ]),
    );
  }

  it("are what the compiler makes of them", async () => {
    const target = findTarget(triple)!;
    const derived = await stencils(target);
    const { registers: _, ...assembly } = target.assembly!;
    const compiled = await stencils({ ...target, assembly });
    expect([...derived.keys()]).toEqual([...compiled.keys()]);
    const differing = [...derived.keys()].filter((name) => derived.get(name) !== compiled.get(name));
    // The compiler may choose another scratch register, or order of two registers that are added; and the constant in memory
    // of those that are compiled apart has another number.
    const allowed = /^(ADD|MULADD|BYTE|LOOP|NEGATE)_/;
    expect(differing.filter((name) => !allowed.test(name))).toEqual([]);
    expect(differing.length).toBeLessThan(derived.size / 10);
    expect(derived.size).toBeGreaterThan(300);
  });
});
