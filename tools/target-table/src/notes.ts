/** What no test can say: why a cell is empty, or what a full one leaves out. Everything else in the table is recorded. */
import type { Column, Target } from "./cells.ts";

export interface Note {
  readonly targets: readonly Target[];
  readonly columns: readonly Column[];
  /** `gap`: no suite fills the cell. `limit`: suites fill it, short of what the column promises elsewhere. */
  readonly kind: "gap" | "limit";
  readonly text: string;
}

export const notes: readonly Note[] = [
  {
    targets: ["x86_64-apple-darwin", "aarch64-apple-darwin"],
    columns: ["run", "python"],
    kind: "limit",
    text:
      "Mach-O stencils speak only the C calling convention, so the same executor runs them in a Linux Node. What is " +
      "macOS's own (`MAP_JIT`, `pthread_jit_write_protect_np`, `sys_icache_invalidate`) is tested through recorded calls " +
      "in packages/memory; the macOS jobs of the CI matrix run it for real.",
  },
  {
    targets: ["aarch64-apple-darwin", "aarch64-pc-windows-msvc"],
    columns: ["python"],
    kind: "limit",
    text: "The examples and a tenth of the corpus, as they are emulated; all of it runs with the other targets' stencils.",
  },
  {
    targets: ["aarch64-pc-windows-msvc"],
    columns: ["run", "python"],
    kind: "limit",
    text: "Windows on Arm cannot be emulated here: its COFF stencils run in an Arm Linux Node; the windows-11-arm job of the CI matrix runs Windows' own Node.",
  },
  {
    targets: ["i686-pc-windows-msvc", "i686-unknown-linux-gnu"],
    columns: ["python"],
    kind: "gap",
    text: "The guest's values are words of 64 bits in 64-bit registers, and there is no 32-bit Node to host its runtime. The tiny guest (integers, doubles, calls, tables) stands for it.",
  },
  {
    targets: ["riscv64-unknown-linux-gnu"],
    columns: ["python"],
    kind: "gap",
    text: "No Node for riscv64 comes from npm to host the guest's runtime. The tiny guest (integers, doubles, calls, tables) stands for it.",
  },
  {
    targets: ["powerpc64le-unknown-linux-gnu", "mips64el-unknown-linux-gnuabi64"],
    columns: ["build", "patch", "run", "python"],
    kind: "gap",
    text: "Later: objects are read, and nothing more.",
  },
];
