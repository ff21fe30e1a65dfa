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
export { type Architecture, patcherFor } from "./patcher.ts";
export { type Patcher, type PatchTarget, patchTarget, patchValue64 } from "./target.ts";
export { patchX86_64 } from "./x86_64.ts";
