import { aarch64Coff, aarch64Elf, aarch64MachO } from "./targets/aarch64.ts";
import { i386Coff, i386Elf } from "./targets/i386.ts";
import type { Flag, Target } from "./targets/model.ts";
import { riscv64Elf } from "./targets/riscv64.ts";
import { x86_64Coff, x86_64Elf, x86_64MachO } from "./targets/x86_64.ts";

export { operandOfSymbol, operandSymbol } from "./targets/model.ts";
export type { Flag, NamedOperand, OperandWidth, Target } from "./targets/model.ts";

/** Raised whenever the same sources could give other bytes. Part of a bundle's input digest. */
export const generatorVersion = 2;
/** The first clang with `preserve_none` and `musttail` on all targets here. */
export const minimumClangVersion = 19;

export const commonFlags: readonly Flag[] = [
  ["-std=gnu17", "statement expressions and asm in the generated C"],
  ["-O3", "a stencil is compiled once and run for ever"],
  ["-ffreestanding", "no C library: neither its headers nor calls of its functions made up by clang"],
  ["-nostdlibinc", "a header of the building machine must not reach a bundle"],
  ["-ffunction-sections", "a section for each function: that is how stencils are told apart"],
  ["-fno-asynchronous-unwind-tables", "nobody copies .eh_frame"],
  ["-fno-unwind-tables", "the same"],
  ["-fno-stack-protector", "its canary is thread-local, and its failure function unresolved"],
  ["-fno-ident", "no .comment section with the compiler's name"],
  ["-fomit-frame-pointer", "stencils have no frames of their own; the register is worth more"],
  ["-fno-strict-aliasing", "frames and heaps are read through several types"],
  ["-fwrapv", "guests' integers wrap; signed overflow must not be undefined in op bodies"],
  ["-fno-math-errno", "no errno: sqrt becomes an instruction"],
  ["-ffp-contract=off", "a guest's a*b+c rounds twice, on every target alike"],
  [
    "-ftls-model=local-exec",
    "thread-local access must compile to be refused by name (-mcmodel=large knows no other)",
  ],
  ["-fno-jump-tables", "a jump table would be data of its own with relocations into the stencil"],
  ["-fno-common", "a tentative definition is writable data, and refused as such"],
  ["-fno-addrsig", "no .llvm_addrsig section: nobody reads it"],
  ["-Wall", "op bodies are few and run everywhere"],
  ["-Wno-unused", "a variant may leave operands and helpers unused"],
  ["-Wno-unknown-pragmas", "op files have pragmas of ours"],
  ["-Werror=uninitialized", "an output that was never assigned"],
  ["-Werror=sometimes-uninitialized", "an output that is not assigned on every path"],
  ["-Werror=implicit-function-declaration", "a misspelt statement"],
  ["-Werror=return-type", "falling off a helper's end"],
];

/** The targets that stencils are built for, by triple. */
export const targets: readonly Target[] = [
  { triple: "x86_64-unknown-linux-gnu", ...x86_64Elf },
  { triple: "aarch64-unknown-linux-gnu", ...aarch64Elf },
  { triple: "x86_64-apple-darwin", ...x86_64MachO },
  { triple: "aarch64-apple-darwin", ...aarch64MachO },
  { triple: "x86_64-pc-windows-msvc", ...x86_64Coff },
  { triple: "aarch64-pc-windows-msvc", ...aarch64Coff },
  { triple: "i686-unknown-linux-gnu", ...i386Elf },
  { triple: "i686-pc-windows-msvc", ...i386Coff },
  { triple: "riscv64-unknown-linux-gnu", ...riscv64Elf },
];

/** What a manifest that names no targets is built for. */
export const defaultTargets: readonly string[] = ["x86_64-unknown-linux-gnu", "aarch64-unknown-linux-gnu"];

export const findTarget = (triple: string): Target | undefined => targets.find((t) => t.triple === triple);
