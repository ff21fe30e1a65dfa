/** Stencils of every target and object format, compared with what llvm-readobj sees in the same objects. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { HoleValue, type Bundle } from "@serigraph/bundle";
import { fills } from "@serigraph/target-table";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findClang } from "../src/clang.ts";
import { compileUnit } from "../src/compile-unit.ts";
import { CompileError, readManifest, StencilRefusedError } from "../src/index.ts";
import { readSources } from "../src/sources.ts";
import { findTarget } from "../src/targets.ts";
import { unitsOf } from "../src/units.ts";
import { build, temporaryFolder, writeGuest } from "./fixture.ts";

const manifest = join(import.meta.dirname, "../../../test-e2e/guests/tiny/stencils.json");
const { targets: triples } = readManifest(manifest);
const { path: folder, remove } = temporaryFolder();
afterAll(remove);

/** Objects of all units of the tiny guest, as files. */
async function objectFiles(triple: string): Promise<string[]> {
  const guest = readManifest(manifest);
  const sources = readSources(guest);
  const temporary = join(folder, triple);
  mkdirSync(temporary, { recursive: true });
  const target = findTarget(triple)!;
  const context = {
    clang: await findClang(),
    target,
    folder: guest.folder,
    includes: guest.include,
    temporary,
    ops: [],
  };
  const paths: string[] = [];
  for (const unit of unitsOf(sources, guest.layouts)) {
    for (const bytes of await compileUnit(unit, context)) {
      paths.push(join(temporary, `${paths.length}.o`));
      writeFileSync(paths.at(-1)!, bytes);
    }
  }
  return paths;
}

interface Seen {
  readonly bytes: number[];
  readonly relocations: { offset: number; kind: string; symbol: string }[];
}

const readobj = (path: string, ...flags: string[]): string =>
  execFileSync("llvm-readobj-19", [...flags, path], { encoding: "utf8", maxBuffer: 1 << 28 });

/** All stencils in an object by name, out of llvm-readobj's text: nothing of @serigraph/object-file is in this. */
function stencilsIn(path: string, prefix: string): Map<string, Seen> {
  const text = readobj(path, "--sections", "--section-data", "--symbols", "--expand-relocs", "--relocs");
  const [sectionText, rest] = [text.split("\nRelocations [")[0]!, text.split("\nRelocations [")[1]!];
  const [relocationText, symbolText] = [rest.split("\nSymbols [")[0]!, rest.split("\nSymbols [")[1]!];
  const sections = sectionText
    .split(/\n {2}Section \{\n/)
    .slice(1)
    .map((section) => ({
      number: Number(/ {4}(?:Index|Number): (\d+)/.exec(section)![1]),
      address: Number(/ {4}Address: (0x[0-9A-F]+)/.exec(section)?.[1] ?? 0),
      bytes: [
        ...(/SectionData \(\n([^]*?)\n {4}\)/.exec(section)?.[1] ?? "").matchAll(
          /^ +[0-9A-F]+: ((?:[0-9A-F]{2,8} ?)+)/gm,
        ),
      ].flatMap(([, row]) =>
        row!
          .replaceAll(" ", "")
          .match(/../g)!
          .map((byte) => parseInt(byte, 16)),
      ),
    }));
  // Sections of relocations: ELF's name a relocation section (its number), COFF's the section's number, Mach-O's its name alone.
  const isMachO = /Format: Mach-O/.test(text);
  const isElf = /Format: elf/.test(text);
  const relocations = new Map<number, Seen["relocations"]>();
  for (const block of relocationText.split(/\n {2}Section /).slice(1)) {
    const head = /^(?:\((\d+)\) )?(\S+) \{/.exec(block)!;
    const number = isElf
      ? Number(new RegExp(`Section \\{\\n {4}Index: ${head[1]}\\n[^}]*?Info: (\\d+)`).exec(sectionText)![1])
      : isMachO
        ? Number(new RegExp(`Index: (\\d+)\\n {4}Name: ${head[2]} `).exec(sectionText)![1])
        : Number(head[1]);
    relocations.set(
      number,
      [...block.matchAll(/Offset: (\S+)[^}]*?Type: (\S+) \(\d+\)[^}]*?(?:Symbol|Section): (\S*)/g)].map(
        ([, offset, kind, symbol]) => ({ offset: Number(offset), kind: kind!, symbol: symbol! }),
      ),
    );
  }
  const symbols = symbolText
    .split(/\n {2}Symbol \{\n/)
    .slice(1)
    .map((symbol) => ({
      name: /Name: (\S*)/.exec(symbol)![1]!,
      value: Number(/Value: (\S+)/.exec(symbol)![1]),
      // Mach-O counts sections from 1 in symbols, from 0 in the section list; COFF from 1 in both.
      section: Number(/Section: \S+ \((0x[0-9A-F]+|\d+)\)/.exec(symbol)?.[1] ?? NaN) - (isMachO ? 1 : 0),
    }));
  const result = new Map<string, Seen>();
  for (const { name, section: number, value } of symbols) {
    // Not an op's own constants, called op.name.
    if (!name.startsWith(`${prefix}_op_`) || name.includes(".")) continue;
    const section = sections.find((candidate) => candidate.number === number)!;
    const end = isMachO ? symbols.find((s) => s.name === `${prefix}_JIT_END${name}`)!.value : Infinity;
    const from = value - section.address;
    const to = Math.min(end - section.address, section.bytes.length);
    result.set(name.slice(`${prefix}_op_`.length), {
      bytes: section.bytes.slice(from, to),
      relocations: (relocations.get(number) ?? [])
        .filter(({ offset }) => offset >= from && offset < to)
        .map((relocation) => ({ ...relocation, offset: relocation.offset - from }))
        .sort((a, b) => a.offset - b.offset),
    });
  }
  return result;
}

for (const triple of triples)
  describe(`stencils for ${triple}`, fills("build", triple, "bytes and holes as llvm-readobj's"), () => {
    let bundle: Bundle;
    beforeAll(async () => {
      const { bundles } = await build(manifest, {
        targets: [triple],
        outputDirectory: join(folder, "bundles"),
      });
      bundle = bundles[0]!;
    });

    it("are the code that llvm-readobj sees, and each of its relocations is a hole", async () => {
      const { symbolPrefix } = findTarget(triple)!;
      const seen = new Map<string, Seen>();
      for (const path of await objectFiles(triple))
        for (const [name, stencil] of stencilsIn(path, symbolPrefix)) seen.set(name, stencil);
      expect([...seen.keys()].sort()).toEqual([...bundle.stencilNames].sort());
      const meanings: Record<string, number> = {};
      bundle.stencilNames.forEach((name, id) => {
        const { bytes, relocations } = seen.get(name)!;
        const from = bundle.codeOffset[id]!;
        expect([...bundle.codeBytes.subarray(from, from + bundle.codeSize[id]!)], name).toEqual(bytes);
        const holes: number[] = [];
        for (let i = bundle.holeStart[id]!; i < bundle.holeStart[id + 1]!; i++)
          if (bundle.holeInData[i] === 0) holes.push(i);
        expect(
          holes.map((i) => ({
            offset: bundle.holeOffset[i],
            // Mach-O says the width apart from the name.
            kind: bundle.kindNames[bundle.holeKind[i]!]!.replace(/(_UNSIGNED)_32$/, "$1"),
          })),
          name,
        ).toEqual(relocations.map(({ offset, kind }) => ({ offset, kind })));
        relocations.forEach(({ symbol }, k) => {
          const i = holes[k]!;
          const plain = symbol.slice(symbolPrefix.length);
          const operand = /^_JIT_OPERAND_(?:[a-z]\w*?_)?(\d+)(?:_(LOW|HIGH))?$/.exec(plain);
          const exit = /^_JIT_(?:EXIT|TARGET)_(\d+)$/.exec(plain);
          const half = { LOW: HoleValue.OPERAND_LOW, HIGH: HoleValue.OPERAND_HIGH }[operand?.[2] ?? ""];
          const expected =
            operand !== null
              ? [half ?? HoleValue.OPERAND, Number(operand[1])]
              : exit !== null
                ? [HoleValue.TARGET, Number(exit[1])]
                : plain === "_JIT_EXECUTOR"
                  ? [HoleValue.EXECUTOR, 0]
                  : symbol.startsWith("__imp_")
                    ? [HoleValue.DATA, 0]
                    : symbol.startsWith(".Lpcrel_hi")
                      ? [HoleValue.CODE, 0]
                      : [HoleValue.SYMBOL, bundle.holeIndex[i]];
          expect([bundle.holeValue[i], bundle.holeIndex[i]], `${name} ${symbol}`).toEqual(expected);
          meanings[expected[0]!] = (meanings[expected[0]!] ?? 0) + 1;
        });
      });
      // None of these comparisons was of nothing.
      expect(meanings[HoleValue.TARGET]).toBeGreaterThan(30);
      expect(meanings[HoleValue.SYMBOL]).toBeGreaterThan(5);
    });

    it("fall through into the next one", () => {
      const rest = [...bundle.holeValue].filter((value) => value === HoleValue.CONTINUE);
      expect(rest).toEqual([]);
    });

    it("load their slots' values once, where code cannot hold them", () => {
      const inData = [...bundle.holeInData.keys()].filter((i) => bundle.holeInData[i] === 1);
      const own = triple === "aarch64-pc-windows-msvc";
      expect(inData.length > 0).toBe(own);
      for (const i of inData) expect(bundle.kindNames[bundle.holeKind[i]!]).toBe("IMAGE_REL_ARM64_ADDR64");
      expect(bundle.dataBytes.length).toBe(8 * inData.length);
    });
  });

it.each(triples)(
  "for %s, stencils that do nothing have no code, and those behind them have theirs",
  async (triple) => {
    const layout = { pinned: [["frame", "u64 *"], ["context", "u64 *"]], integers: 2, doubles: 0 }; // prettier-ignore
    const guest = writeGuest(
      join(folder, "moves", triple),
      { "a.ops.c": "op(MOVE, (a: u64 -- r: u64)) { r = a; }" },
      { layouts: { trace: layout } },
    );
    const { bundles } = await build(guest, { targets: [triple] });
    const [bundle] = bundles;
    const sizes = Object.fromEntries(bundle!.stencilNames.map((name, i) => [name, bundle!.codeSize[i]! > 0]));
    // On 32-bit x86 the registers are arguments on the stack, which clang copies even onto themselves.
    const same = triple.startsWith("i686");
    expect(sizes).toEqual({ MOVE_r0_r0: same, MOVE_r0_r1: true, MOVE_r1_r0: true, MOVE_r1_r1: same });
  },
);

it.each(triples)("clang has preserve_none for %s just where its stencils use it", async (triple) => {
  const { command } = await findClang();
  const { stderr } = spawnSync(command, [`--target=${triple}`, "-fsyntax-only", "-x", "c", "-"], {
    input: "__attribute__((preserve_none)) void f(void) {}",
    encoding: "utf8",
  });
  const uses = findTarget(triple)!.callingConvention.includes("preserve_none");
  expect(/preserve_none.* not supported for this target/.test(stderr)).toBe(!uses);
});

describe.each(triples.filter((triple) => !triple.endsWith("-linux-gnu")))(
  "what is refused for %s",
  (triple) => {
    const refused: Record<string, readonly [op: string, reason: RegExp]> = {
      "writable data": ["static u64 count; op(COUNT, (-- r: u64)) { r = ++count; }", /writable data/],
      "a call of a function that nobody defines": [
        "u64 nowhere(u64); op(CALL, (a: u64 -- r: u64)) { r = nowhere(a); }",
        /refers to nowhere/,
      ],
      "thread-local data": [
        "static _Thread_local u64 own; op(OWN, (-- r: u64)) { r = own++; }",
        /thread-local|_tls_|tls_array|nobody patches/,
      ],
    };
    it.each(Object.keys(refused))("%s", async (name) => {
      const [op, reason] = refused[name]!;
      const guest = writeGuest(join(folder, "refused", triple, name.replaceAll(" ", "-")), { "a.ops.c": op });
      const error = await build(guest, { targets: [triple] }).catch((caught: unknown) => caught);
      // clang itself refuses thread-local variables for the oldest macOS.
      const byClang = triple.endsWith("-darwin") && name === "thread-local data";
      expect(error).toBeInstanceOf(byClang ? CompileError : StencilRefusedError);
      expect((error as Error).message).toMatch(reason);
    });
  },
);
