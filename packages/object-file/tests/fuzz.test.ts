import type { FuzzFigures } from "@serigraph/target-table";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ObjectFileError, readObject } from "../src/index.ts";
import { toBigObject } from "./support/big-object.ts";
import { Random } from "./support/random.ts";
import { assemble, compile, readBytes, scratchFolder } from "./support/tools.ts";

/** Inputs per format; `SERIGRAPH_FUZZ=1000000` widens. */
const INPUTS = Number(process.env["SERIGRAPH_FUZZ"] ?? 20_000);
/** Other inputs; what a run finds comes again with its seed. */
const SEED = Number(process.env["SERIGRAPH_FUZZ_SEED"] ?? 0x5e719a4f);
/** No input may take longer than this; the honest ones take well under a millisecond. */
const SLOWEST_MS = 1_000;

const scratch = scratchFolder();
afterAll(() => scratch.remove());

/** Values that lie at the edges of the formats' fields. */
const EDGES = [
  0, 1, 2, 3, 4, 7, 8, 16, 24, 40, 64, 0x7f, 0x80, 0xff, 0x100, 0xfeff, 0xff00, 0xfff1, 0xffff, 0x10000,
];
const WIDE_EDGES = [0x7fffffff, 0x80000000, 0xfffffff0, 0xffffffff, ...EDGES];

/** Offsets of fields worth lying in: headers, section tables, symbols, relocations. */
type Structure = (view: DataView) => number[];

function range(start: number, count: number, step: number): number[] {
  return Array.from({ length: Math.min(count, 200) }, (_, index) => start + index * step);
}

const elf64: Structure = (view) => {
  const table = Number(view.getBigUint64(40, true));
  const headers = range(table, view.getUint16(60, true), 64);
  const rows = headers.flatMap((at) => {
    const type = view.getUint32(at + 4, true);
    const size = [0, 0, 24, 0, 24, 0, 0, 0, 0, 16][type] || (type === 17 ? 4 : 0);
    if (size === 0) return [];
    const start = Number(view.getBigUint64(at + 24, true));
    return range(start, Math.floor(Number(view.getBigUint64(at + 32, true)) / size), size).flatMap((row) =>
      range(row, size / 4, 4),
    );
  });
  return [...range(0, 32, 2), ...headers.flatMap((at) => range(at, 16, 4)), ...rows];
};

const elf32: Structure = (view) => {
  const headers = range(view.getUint32(32, true), view.getUint16(48, true), 40);
  const rows = headers.flatMap((at) => {
    const size = [0, 0, 16, 0, 12, 0, 0, 0, 0, 8][view.getUint32(at + 4, true)] || 0;
    if (size === 0) return [];
    return range(view.getUint32(at + 16, true), view.getUint32(at + 20, true) / size, size).flatMap((row) =>
      range(row, size / 4, 4),
    );
  });
  return [...range(0, 26, 2), ...headers.flatMap((at) => range(at, 10, 4)), ...rows];
};

const coff: Structure = (view) => {
  const big = view.getUint32(0, true) === 0xffff0000;
  const [count, table] = big ? [view.getUint32(44, true), 56] : [view.getUint16(2, true), 20];
  const headers = range(table, count, 40);
  const symbols = view.getUint32(big ? 48 : 8, true);
  const symbolSize = big ? 20 : 18;
  const symbolFields = range(symbols, view.getUint32(big ? 52 : 12, true), symbolSize).flatMap((at) =>
    range(at, symbolSize / 2, 2),
  );
  const relocations = headers.flatMap((at) =>
    range(view.getUint32(at + 24, true), view.getUint16(at + 32, true), 10).flatMap((row) =>
      range(row, 5, 2),
    ),
  );
  return [
    ...range(0, table / 2, 2),
    ...headers.flatMap((at) => range(at, 20, 2)),
    ...symbolFields,
    ...relocations,
  ];
};

const macho: Structure = (view) => {
  const fields = range(0, 8, 4);
  let at = 32;
  for (let command = 0; command < view.getUint32(16, true); command++) {
    fields.push(...range(at, Math.floor(view.getUint32(at + 4, true) / 4), 4));
    if (view.getUint32(at, true) === 2) {
      const rows = range(view.getUint32(at + 8, true), view.getUint32(at + 12, true), 16);
      fields.push(...rows.flatMap((row) => range(row, 4, 4)));
    }
    if (view.getUint32(at, true) === 0x19) {
      for (const section of range(at + 72, view.getUint32(at + 64, true), 80)) {
        fields.push(...range(view.getUint32(section + 56, true), view.getUint32(section + 60, true) * 2, 4));
      }
    }
    at += view.getUint32(at + 4, true);
  }
  return fields;
};

/** One lie or several: fields set to edge values, flipped bits, cut or grown ends, runs copied elsewhere. */
function mutate(seed: Uint8Array, fields: readonly number[], random: Random): Uint8Array {
  let bytes: Uint8Array = seed.slice();
  const changes = 1 + random.below(4);
  for (let change = 0; change < changes && bytes.length > 8; change++) {
    const view = new DataView(bytes.buffer);
    const kind = random.below(10);
    if (kind < 6) {
      const at = Math.min(random.pick(fields), bytes.length - 4);
      if (kind < 2) view.setUint16(at, random.pick(EDGES), true);
      else if (kind < 4) view.setUint32(at, random.pick(WIDE_EDGES), true);
      else if (kind === 4) view.setUint32(at, view.getUint32(at, true) + random.below(9) - 4, true);
      else view.setUint32(at, random.below(bytes.length * 2), true);
    } else if (kind < 8) {
      const at = random.below(bytes.length);
      bytes[at] = kind === 6 ? bytes[at]! ^ (1 << random.below(8)) : random.below(256);
    } else if (kind === 8) {
      bytes = bytes.slice(0, random.below(bytes.length));
    } else {
      const length = random.below(Math.min(64, bytes.length));
      bytes.copyWithin(random.below(bytes.length - length), random.below(bytes.length - length), undefined);
    }
  }
  return bytes;
}

/** Whether reading takes long every time: once may be the machine, which has other things to do. */
function isSlow(mutant: Uint8Array): boolean {
  return Array.from({ length: 3 }, () => {
    const start = performance.now();
    try {
      readObject(mutant);
    } catch {
      // What is thrown has been looked at.
    }
    return performance.now() - start;
  }).every((elapsed) => elapsed > SLOWEST_MS);
}

/** Reads many mutants of the seeds; anything but a result or an ObjectFileError fails with its recipe. */
function fuzz(name: string, seeds: readonly { bytes: Uint8Array; structure: Structure }[]): FuzzFigures {
  const random = new Random(SEED);
  const prepared = seeds.map(({ bytes, structure }) => ({
    bytes,
    fields: structure(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)).filter(
      (at) => at + 4 <= bytes.length,
    ),
  }));
  for (const { bytes } of prepared) expect(() => readObject(bytes)).not.toThrow();
  let refused = 0;
  for (let input = 0; input < INPUTS; input++) {
    const { bytes, fields } = random.pick(prepared);
    const mutant = mutate(bytes, fields, random);
    const start = performance.now();
    try {
      readObject(mutant);
    } catch (error) {
      if (!(error instanceof ObjectFileError)) {
        throw new Error(`${name}, seed ${SEED}, input ${input}: ${String(error)}`, { cause: error });
      }
      expect(error.reason.length).toBeGreaterThan(0);
      if (!Number.isSafeInteger(error.offset) || error.offset < 0)
        throw new Error(`${name}, seed ${SEED}, input ${input}: bad offset`);
      refused++;
    }
    const elapsed = performance.now() - start;
    if (elapsed > SLOWEST_MS && isSlow(mutant))
      throw new Error(`${name}, seed ${SEED}, input ${input}: ${elapsed} ms`);
  }
  // A fuzzer that never gets past the magic number, or never breaks anything, tests nothing.
  expect(refused).toBeGreaterThan(INPUTS * 0.1);
  expect(refused).toBeLessThan(INPUTS * 0.95);
  return { inputs: INPUTS, refused };
}

describe(`${INPUTS} malformed inputs per format give a result or an ObjectFileError, in bounded time`, () => {
  let seeds: { elf: Uint8Array[]; elf32: Uint8Array[]; coff: Uint8Array[]; macho: Uint8Array[] };
  beforeAll(() => {
    const read = (triple: string, source: string) => readBytes(compile(scratch.path, triple, source));
    const coffSmall = read("i686-pc-windows-msvc", "i386-coff.s");
    seeds = {
      elf: [
        read("x86_64-unknown-linux-gnu", "x86_64-elf.s"),
        read("x86_64-unknown-linux-gnu", "comdat.cc"),
        read("mips64el-unknown-linux-gnuabi64", "common.c"),
        read("riscv64-unknown-linux-gnu", "riscv64-elf.s"),
      ],
      elf32: [read("i686-unknown-linux-gnu", "i386-elf.s"), read("i686-unknown-linux-gnu", "common.c")],
      coff: [
        read("x86_64-pc-windows-msvc", "x86_64-coff.s"),
        read("aarch64-pc-windows-msvc", "aarch64-coff.s"),
        coffSmall,
        toBigObject(coffSmall),
        readBytes(
          assemble(
            scratch.path,
            "thumbv7-pc-windows-msvc",
            "bl f\nb f\nmovw r0,:lower16:g\nmovt r0,:upper16:g\n",
          ),
        ),
      ],
      macho: [
        read("x86_64-apple-darwin20", "x86_64-macho.s"),
        read("arm64-apple-darwin20", "aarch64-macho.s"),
      ],
    };
  });
  const timeout = 30_000 + INPUTS;
  const formats = [
    ["ELF64", "elf", elf64],
    ["ELF32", "elf32", elf32],
    ["COFF", "coff", coff],
    ["Mach-O", "macho", macho],
  ] as const;
  for (const [format, key, structure] of formats) {
    test(format, { timeout }, ({ task }) => {
      const figures = fuzz(
        format,
        seeds[key].map((bytes) => ({ bytes, structure })),
      );
      task.meta.figures = { fuzz: { [format]: figures } };
    });
  }
});
