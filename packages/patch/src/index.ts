export { patchAArch64 } from "./aarch64.ts";
export { patchConstant } from "./constant.ts";
export {
  PatchAlignmentError,
  PatchError,
  PatchInstructionError,
  PatchKindError,
  PatchRangeError,
} from "./errors.ts";
export { HoleKind, type HoleKindName, holeKindFromName, holeKindName, isHoleKind } from "./hole-kind.ts";
export { patchI386 } from "./i386.ts";
export { type Architecture, patcherFor } from "./patcher.ts";
export {
  type BranchRange,
  branchRange,
  holeByteLength,
  isBranch,
  isBranchHole,
  needsGot,
} from "./properties.ts";
export { isAArch64GotPair, relaxAArch64GotPair } from "./relax-aarch64.ts";
export { relaxX86_64 } from "./relax-x86_64.ts";
export { patchRiscV64 } from "./riscv64.ts";
export { type Patcher, type PatchTarget, patchTarget, patchValue64 } from "./target.ts";
export { trampolineAlignment, trampolineSize, writeTrampoline } from "./trampoline.ts";
export { patchX86_64 } from "./x86_64.ts";
