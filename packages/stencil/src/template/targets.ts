import type { Flag } from "../targets.ts";

/**
 * How a template is compiled for a target. Two dialects: the plain one, for templates that say in C which
 * calling convention they want, and CPython's, whose flags and conventions are those of its
 * `Tools/jit/_targets.py`.
 */
export interface TemplateTarget {
  readonly triple: string;
  readonly flags: readonly Flag[];
  /**
   * `ghc`: functions named `_JIT_…` are given LLVM's `ghccc` in the intermediate code, since a C compiler has
   * no word for it. Their arguments then stay in registers on x86.
   */
  readonly convention: "c" | "ghc";
  /** To which each stencil's code is padded, where code is copied one behind the other. */
  readonly alignment: number;
  /** Put before C names in the object. */
  readonly prefix: string;
}

export type TemplateDialect = "plain" | "cpython";

const common: readonly Flag[] = [
  ["-O3", "a stencil is compiled once and run for ever"],
  ["-fno-asynchronous-unwind-tables", "nobody copies .eh_frame"],
  ["-fno-builtin", "no calls of functions that clang makes up and nobody resolves"],
  ["-fno-stack-protector", "its canary is thread-local, and its failure function unresolved"],
];
const plain: readonly Flag[] = [
  ...common,
  ["-ffreestanding", "<stdint.h> and its like are clang's own: no C library of the target is needed"],
  ["-std=gnu17", "statement expressions and asm in templates"],
  ["-fno-unwind-tables", "nobody copies them"],
  ["-fomit-frame-pointer", "stencils have no frames of their own; the register is worth more"],
  ["-fno-jump-tables", "a jump table's entries are differences of two symbols"],
  ["-fno-strict-aliasing", "frames and heaps are read through several types"],
  ["-ftls-model=local-exec", "thread-local access must compile to be refused by name"],
  ["-fno-addrsig", "no .llvm_addrsig section: nobody reads it"],
  ["-fno-ident", "no .comment section with the compiler's name"],
];
const cpython: readonly Flag[] = [
  ...common,
  ["-fno-plt", "calls and jumps by way of the GOT, so that any distance is in range"],
  ["-std=c11", "as CPython is written"],
];

interface Row {
  readonly triple: RegExp;
  readonly alignment: number;
  readonly prefix: string;
  readonly plain: readonly Flag[];
  readonly cpython: { readonly flags: readonly Flag[]; readonly convention: "c" | "ghc" } | undefined;
}

const pic: Flag = ["-fpic", "symbols of the host may lie anywhere: their addresses come from the GOT"];
const noOutlineAtomics: Flag = ["-mno-outline-atomics", "outlined atomics are calls of libgcc"];
const runtimeDll: Flag = ["-fms-runtime-lib=dll", "the headers' dllimport declarations"];
const noPic: Flag = ["-fno-pic", "addresses as immediates, calls direct"];

const rows: readonly Row[] = [
  {
    triple: /^x86_64-.*-linux-gnu$/,
    alignment: 1,
    prefix: "",
    plain: [
      noPic,
      ["-mcmodel=medium", "code near, so that calls are direct; data by 64-bit address, wherever it lies"],
      ["-mlarge-data-threshold=0", "all data counts as far"],
      ["-mno-red-zone", "signal handlers of the host may run on this stack"],
    ],
    cpython: { flags: [pic], convention: "ghc" },
  },
  {
    triple: /^aarch64-.*-linux-gnu$/,
    alignment: 8,
    prefix: "",
    plain: [
      noPic,
      ["-mcmodel=large", "any address by movz and movk: data may lie anywhere"],
      noOutlineAtomics,
    ],
    cpython: { flags: [pic, noOutlineAtomics], convention: "c" },
  },
  {
    triple: /^riscv64-.*-linux-gnu$/,
    alignment: 2,
    prefix: "",
    plain: [
      noPic,
      ["-mcmodel=medlow", "lui and addi: no pair of holes where one's value is the other's"],
      ["-mno-relax", "nobody shortens code after it was compiled"],
    ],
    cpython: undefined,
  },
  {
    triple: /^i686-.*-linux-gnu$/,
    alignment: 1,
    prefix: "",
    plain: [noPic],
    cpython: undefined,
  },
  {
    triple: /^x86_64-pc-windows-msvc$/,
    alignment: 1,
    prefix: "",
    plain: [],
    cpython: { flags: [runtimeDll], convention: "ghc" },
  },
  {
    triple: /^aarch64-pc-windows-msvc$/,
    alignment: 8,
    prefix: "",
    plain: [],
    cpython: { flags: [runtimeDll], convention: "c" },
  },
  {
    triple: /^i686-pc-windows-msvc$/,
    alignment: 1,
    prefix: "_",
    plain: [],
    cpython: {
      flags: [["-DPy_NO_ENABLE_SHARED", "no dllimport: 32 bits reach everything"]],
      convention: "ghc",
    },
  },
  {
    triple: /^x86_64-apple-darwin.*$/,
    alignment: 1,
    prefix: "_",
    plain: [],
    cpython: { flags: [], convention: "ghc" },
  },
  {
    triple: /^aarch64-apple-darwin.*$/,
    alignment: 8,
    prefix: "_",
    plain: [],
    cpython: { flags: [], convention: "c" },
  },
];

/** Triples in the words of a message. */
export const templateTriples: readonly string[] = [
  "x86_64-unknown-linux-gnu",
  "aarch64-unknown-linux-gnu",
  "riscv64-unknown-linux-gnu",
  "i686-unknown-linux-gnu",
  "x86_64-pc-windows-msvc",
  "aarch64-pc-windows-msvc",
  "i686-pc-windows-msvc",
  "x86_64-apple-darwin",
  "aarch64-apple-darwin",
];

/** How templates are compiled for a triple; undefined when they are not. */
export function templateTarget(triple: string, dialect: TemplateDialect): TemplateTarget | undefined {
  const row = rows.find((candidate) => candidate.triple.test(triple));
  if (row === undefined) return undefined;
  const { alignment, prefix } = row;
  // CPython puts data right behind the code, hence its 8. By itself, an instruction's 4 will do.
  if (dialect === "plain")
    return {
      triple,
      alignment: Math.min(alignment, 4),
      prefix,
      flags: [...plain, ...row.plain],
      convention: "c",
    };
  if (row.cpython === undefined) return undefined;
  return {
    triple,
    alignment,
    prefix,
    flags: [...cpython, ...row.cpython.flags],
    convention: row.cpython.convention,
  };
}
