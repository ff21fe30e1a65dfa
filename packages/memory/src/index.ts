export { type Arena, type ArenaOptions, reserveArena } from "./arena.ts";
export {
  CodeAllocation,
  CodeMemory,
  type CodeMemoryOptions,
  type CodeMemoryStats,
  createCodeMemory,
  type MemoryBlock,
} from "./code-memory.ts";
export { bindEnter, type Enter, nativeFunction } from "./enter.ts";
export { ExecutableMemoryError, MemoryStateError } from "./errors.ts";
export { hostMemory } from "./os/host.ts";
export type { CommitOnTouch, MemorySystem, Rights, TwiceMapped } from "./os/memory-system.ts";
export { symbolAddress } from "./symbol.ts";
