import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { HoleValue, readBundle, stencilName, variantLocations } from "@serigraph/bundle";
import { readObject } from "@serigraph/object-file";
import { afterAll, describe, expect, it } from "vitest";
import { findClang } from "../src/clang.ts";
import { compileUnit } from "../src/compile-unit.ts";
import { extractStencil, stencilOfSection } from "../src/extract.ts";
import {
  buildStencils,
  inspectBundle,
  inspectObject,
  listBundle,
  readManifest,
  StaleBundleError,
} from "../src/index.ts";
import { readSources } from "../src/sources.ts";
import { findTarget } from "../src/targets.ts";
import { unitsOf } from "../src/units.ts";
import { build, copySmall, temporaryFolder, triples, writeGuest } from "./fixture.ts";

const { path: folder, remove } = temporaryFolder();
afterAll(remove);

/** Objects of every unit of the small guest, with at most `limit` stencils in each. */
async function objects(triple: string, limit: number) {
  const manifest = readManifest(copySmall(join(folder, "objects")));
  const sources = readSources(manifest);
  const target = findTarget(triple)!;
  const temporary = join(folder, `objects-${triple}-${limit}`);
  mkdirSync(temporary, { recursive: true });
  const clang = await findClang();
  const context = { clang, target, folder: manifest.folder, includes: manifest.include, temporary, ops: [] };
  const result = [];
  for (const unit of unitsOf(sources, manifest.layouts, limit)) {
    for (const bytes of await compileUnit(unit, context)) {
      const path = join(temporary, `object${result.length}.o`);
      writeFileSync(path, bytes);
      result.push({ path, object: readObject(bytes) });
    }
  }
  return { result, target };
}

describe.each(triples)("stencils for %s", (triple) => {
  it("are the sections that llvm-readobj sees, and each of its relocations is a hole", async () => {
    const { result } = await objects(triple, 1000);
    const { bundles } = await build(copySmall(join(folder, `extract-${triple}`)), { targets: [triple] });
    const bundle = bundles[0]!;
    const ids = new Map(bundle.stencilNames.map((name, id) => [name, id]));
    let checked = 0;
    for (const { path } of result) {
      const json = execFileSync(
        "llvm-readobj-19",
        ["--elf-output-style=JSON", "--sections", "--section-relocations", "--section-data", path],
        { encoding: "utf8", maxBuffer: 1 << 28 },
      );
      for (const { Section: section } of JSON.parse(json)[0].Sections as { Section: ReadobjSection }[]) {
        const name = /^\.text\._op_(.*)$/.exec(section.Name.Name)?.[1];
        if (name === undefined) continue;
        const id = ids.get(name)!;
        const from = bundle.codeOffset[id]!;
        expect([...bundle.codeBytes.subarray(from, from + bundle.codeSize[id]!)], name).toEqual(
          section.SectionData.Bytes ?? [],
        );
        const holes = [];
        for (let i = bundle.holeStart[id]!; i < bundle.holeStart[id + 1]!; i++)
          holes.push({
            offset: bundle.holeOffset[i],
            kind: bundle.kindNames[bundle.holeKind[i]!],
            addend: bundle.holeAddend[i],
          });
        const relocations = readRelocations(path, section.Name.Name);
        expect(holes, name).toEqual(
          relocations.map(({ offset, kind, addend }) => ({ offset, kind, addend })),
        );
        relocations.forEach(({ symbol }, k) => {
          const at = bundle.holeStart[id]! + k;
          const number = Number(/\d+$/.exec(symbol)?.[0]);
          if (symbol.startsWith("_JIT_OPERAND_"))
            expect([bundle.holeValue[at], bundle.holeIndex[at]]).toEqual([HoleValue.OPERAND, number]);
          else if (/^_JIT_(EXIT|TARGET)_/.test(symbol))
            expect([bundle.holeValue[at], bundle.holeIndex[at]]).toEqual([HoleValue.TARGET, number]);
          else if (symbol === "_JIT_EXECUTOR") expect(bundle.holeValue[at]).toBe(HoleValue.EXECUTOR);
          else expect([symbol, bundle.holeValue[at]]).toEqual([symbol, HoleValue.SYMBOL]);
        });
        checked++;
      }
    }
    expect(checked).toBe(bundle.stencilCount);
  });

  it("come out of one translation unit as they do alone", async () => {
    const few = (await objects(triple, 1000)).result;
    const { result: many, target } = await objects(triple, 37);
    expect(many.length).toBeGreaterThan(few.length);
    const stencils = (list: typeof few) =>
      new Map(
        list.flatMap(({ object }) =>
          object.sections
            .filter((section) => stencilOfSection(section) !== undefined)
            .map((section) => {
              const { name, code, holes } = extractStencil(object, section, target);
              const plain = holes.map((hole) => ({ ...hole, symbol: undefined, section: undefined }));
              return [name, { code: Buffer.from(code).toString("hex"), holes: plain }] as const;
            }),
        ),
      );
    expect(stencils(many)).toEqual(stencils(few));
  });

  it("never leave by a jump to the next one, and need no hole for it", async () => {
    const { bundles } = await build(copySmall(join(folder, `extract-${triple}`)), { targets: [triple] });
    expect([...bundles[0]!.holeValue].filter((value) => value === HoleValue.CONTINUE)).toEqual([]);
  });
});

interface ReadobjSection {
  readonly Name: { readonly Name: string };
  readonly SectionData: { readonly Bytes?: readonly number[] };
}

/** Relocations of a section by offset, as llvm-readobj prints them. */
function readRelocations(path: string, section: string) {
  relocationsOf.set(
    path,
    relocationsOf.get(path) ??
      execFileSync("llvm-readobj-19", ["-r", "--expand-relocs", path], { encoding: "utf8" }),
  );
  const text = relocationsOf.get(path)!;
  const start = text.indexOf(`.rela${section} {`);
  if (start < 0) return [];
  const part = text.slice(start, text.indexOf("\n  }\n", start));
  return [...part.matchAll(/Offset: (\S+)\s+Type: (\S+) \(\d+\)\s+Symbol: (\S*) \(\d+\)\s+Addend: (\S+)/g)]
    .map(([, offset, kind, symbol, addend]) => ({
      offset: Number(offset),
      kind: kind!,
      symbol: symbol!,
      addend: Number(BigInt.asIntN(64, BigInt(addend!))),
    }))
    .sort((a, b) => a.offset - b.offset);
}
const relocationsOf = new Map<string, string>();

describe("a build", () => {
  it("gives the same bytes in any folder, and no trace of the folder", async () => {
    const one = copySmall(join(folder, "here"));
    const two = copySmall(join(folder, "somewhere/else/and/deeper"));
    // A path that a header asks for is a relative one.
    for (const manifest of [one, two])
      writeFileSync(
        join(manifest, "../ops/file.ops.c"),
        '#pragma serigraph layout(frame)\n#include "where.h"\nop(WHERE, (-- r: ptr)) { r = (void *)where(); }\nop(FILE_NAME, (-- r: ptr)) { r = (void *)__FILE__; }\n',
      );
    for (const manifest of [one, two])
      writeFileSync(
        join(manifest, "../ops/where.h"),
        '#include "context.h"\nstatic inline const char *where(void) { return __FILE__; }\n',
      );
    const [first, second] = [await buildStencils({ manifest: one }), await buildStencils({ manifest: two })];
    first.targets.forEach((target, i) => {
      const bytes = readFileSync(target.path);
      expect(bytes.equals(readFileSync(second.targets[i]!.path))).toBe(true);
      const data = Buffer.from(readBundle(bytes, "x").library.data).toString("latin1");
      expect(data).toContain("ops/where.h\0");
      expect(data).toContain("ops/file.ops.c\0");
      expect(bytes.includes(folder)).toBe(false);
    });
    expect(readFileSync(first.constructors!, "utf8")).toBe(readFileSync(second.constructors!, "utf8"));
  });

  it("numbers ops and variants alike for every target", async () => {
    const { bundles } = await build(copySmall(join(folder, "numbers")));
    const [x86, arm] = bundles;
    expect(x86!.stencilNames).toEqual(arm!.stencilNames);
    expect(x86!.ops).toEqual(arm!.ops);
    expect(x86!.constructorsDigest).toBe(arm!.constructorsDigest);
    expect(x86!.stencilNames).toEqual(
      x86!.ops.flatMap((op) => variantLocations(op).map((at) => stencilName(op, at))),
    );
  });

  it("leaves alone what is up to date, and builds anew when any input changes", async () => {
    const manifest = copySmall(join(folder, "digest"));
    await buildStencils({ manifest });
    const again = await buildStencils({
      manifest,
      clang: { command: "/does/not/exist", majorVersion: 19, version: "" },
    });
    expect(again.targets.map((target) => target.upToDate)).toEqual([true, true]);
    expect(again.targets[0]!.ops.length).toBe(again.targets[1]!.ops.length);
    for (const file of ["small.ops.c", "context.h", "helpers/sums.c"]) {
      const path = join(manifest, "../ops", file);
      writeFileSync(path, readFileSync(path, "utf8") + "\n// changed\n");
      const error = await buildStencils({ manifest, check: true }).catch((caught: unknown) => caught);
      expect(error, file).toBeInstanceOf(StaleBundleError);
      expect((error as StaleBundleError).files.map((stale) => stale.reason)).toContain(
        "its sources have changed since it was built",
      );
      expect((await buildStencils({ manifest })).targets.map((target) => target.upToDate)).toEqual([
        false,
        false,
      ]);
    }
    const path = join(manifest, "../ops/context.h");
    writeFileSync(path, readFileSync(path, "utf8").replaceAll("\n", "\r\n"));
    expect((await buildStencils({ manifest })).targets[0]!.upToDate).toBe(true);
  });

  it("checks by building again: a bundle whose bytes are not its sources' is found", async () => {
    const manifest = copySmall(join(folder, "check"));
    const { targets } = await buildStencils({ manifest });
    await buildStencils({ manifest, check: true });
    const { path } = targets[1]!;
    const good = readFileSync(path);
    const bundle = readBundle(good, path);
    const flipped = Buffer.from(good);
    flipped[bundle.codeBytes.byteOffset - good.byteOffset + 1]! ^= 0x20;
    const { crc32 } = await import("node:zlib");
    flipped.writeUInt32LE(crc32(flipped.subarray(24)), 20);
    writeFileSync(path, flipped);
    await expect(buildStencils({ manifest, check: true })).rejects.toThrow(/gives other bytes/);
    writeFileSync(path, good.subarray(0, 1000));
    await expect(buildStencils({ manifest, check: true })).rejects.toThrow(/is cut: 1000 bytes/);
    expect(readFileSync(path).length).toBe(1000);
    await buildStencils({ manifest });
    expect(readFileSync(path).equals(good)).toBe(true);
    expect(readdirSync(join(path, "..")).filter((name) => name.includes("tmp"))).toEqual([]);
  });

  it("reports its progress, and what each op takes", async () => {
    const seen: number[] = [];
    let total = 0;
    const report = await buildStencils({
      manifest: copySmall(join(folder, "report")),
      onProgress: (progress) => {
        seen.push(progress.done);
        total = progress.total;
      },
    });
    expect(seen).toEqual(Array.from({ length: total }, (_, i) => i + 1));
    for (const target of report.targets) {
      expect(target.ops.reduce((sum, op) => sum + op.stencils, 0)).toBe(report.stencils);
      expect(target.ops.reduce((sum, op) => sum + op.codeBytes, 0)).toBe(target.codeBytes);
      expect(target.ops.reduce((sum, op) => sum + op.holes, 0)).toBe(target.holes);
    }
    expect(report.targets[0]!.ops.find((op) => op.name === "FADD")).toMatchObject({ stencils: 64 });
  });

  it("merges equal helpers and constants of several units into one", async () => {
    const inline = "static __attribute__((noinline)) u64 twice(u64 x) { return x * 2; }\nu64 other(u64);\n";
    const op = (name: string) => `${inline}op(${name}, (a: u64 -- r: u64)) { r = twice(a); }\n`;
    const manifest = writeGuest(join(folder, "merge"), { "a.ops.c": op("A"), "b.ops.c": op("B") });
    const { bundles } = await build(manifest);
    for (const bundle of bundles)
      expect(bundle.library.symbols.filter((symbol) => symbol.name.includes("twice"))).toHaveLength(1);
  });

  it("takes a couple of seconds for 2,000 stencils, both targets", async () => {
    const op = (name: string, sign: string) =>
      `op(${name}, (a: f64, b: f64 -- r: f64)) { r = a ${sign} b; }\n`;
    const manifest = writeGuest(
      join(folder, "many"),
      { "a.ops.c": op("ADD", "+") + op("SUB", "-") + op("MUL", "*") + op("DIV", "/") },
      { layouts: { registers: { pinned: [["frame", "u64 *"]], integers: 8, doubles: 8 } } },
    );
    const report = await buildStencils({ manifest });
    expect(report.stencils).toBe(2048);
    for (const target of report.targets) expect(target.codeBytes / target.stencils).toBeLessThan(16);
    expect(report.milliseconds).toBeLessThan(20_000);
  }, 60_000);
});

describe("inspection", () => {
  it("describes a bundle, also as a file beside it", async () => {
    const manifest = copySmall(join(folder, "inspect"));
    const { targets } = await buildStencils({ manifest, targets: [triples[0]], emit: "json" });
    const description = inspectBundle(readFileSync(targets[0]!.path), "x");
    expect(JSON.parse(readFileSync(targets[0]!.path.replace(/bundle$/, "json"), "utf8"))).toEqual(
      description,
    );
    const add = description.stencils.find((stencil) => stencil.name === "ADD_slot_slot_slot")!;
    expect(add.holes.map((hole) => hole.value)).toEqual([
      "OPERAND(a)",
      "OPERAND(b)",
      "TARGET(overflow)",
      "OPERAND(r)",
    ]);
    expect(description.entries).toEqual([{ name: "ENTER", symbol: "ENTER" }]);
  });

  it("lists a bundle with disassembly and marked holes", async () => {
    for (const triple of triples) {
      const { report } = await build(copySmall(join(folder, "list")), { targets: [triple] });
      const listing = await listBundle(readFileSync(report.targets[0]!.path), {
        filter: ({ op }) => op === "SUM",
      });
      expect(listing).toContain(`small for ${triple}, by clang version`);
      expect(listing).toMatch(/SUM_slot_slot: \d+ bytes \(ops\/small\.ops\.c:\d+\)/);
      expect(listing).toMatch(triple.startsWith("x86") ? /callq/ : /\bbl\b/);
      expect(listing).toMatch(/(R_X86_64_PLT32|R_AARCH64_CALL26)\s+SYMBOL\(sum_of_squares\)/);
    }
  });

  it("describes an object file", async () => {
    const { result } = await objects(triples[0], 1000);
    const description = inspectObject(readFileSync(result.at(-1)!.path), "unit.o");
    expect(description).toMatchObject({
      format: "elf",
      architecture: "x86_64",
      bits: 64,
      endianness: "little",
    });
    const section = description.sections.find(({ name }) => name === ".text._op_GOTO")!;
    expect(section.relocations).toEqual([
      { offset: 1, type: "R_X86_64_PLT32", symbol: "_JIT_TARGET_0", addend: -4 },
    ]);
    const symbol = description.symbols.find(({ name }) => name === "_op_GOTO")!;
    expect(symbol).toMatchObject({
      value: 0,
      section: section.index,
      size: 5,
      binding: "global",
      kind: "function",
    });
    expect(description.symbols.find(({ name }) => name === "_JIT_TARGET_0")!.section).toBe("undefined");
  });
});
