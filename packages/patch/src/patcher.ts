import { patchAArch64 } from "./aarch64.ts";
import { patchI386 } from "./i386.ts";
import { patchRiscV64 } from "./riscv64.ts";
import type { Patcher } from "./target.ts";
import { patchX86_64 } from "./x86_64.ts";

/** The architectures that have a patcher. */
export type Architecture = "x86_64" | "aarch64" | "i386" | "riscv64";

/** The patch function of an architecture: ask once, then call it in the loop. */
export function patcherFor(architecture: Architecture): Patcher {
  switch (architecture) {
    case "x86_64":
      return patchX86_64;
    case "aarch64":
      return patchAArch64;
    case "i386":
      return patchI386;
    case "riscv64":
      return patchRiscV64;
  }
}
