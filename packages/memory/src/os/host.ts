import type { MemorySystem } from "./memory-system.ts";
import { koffiCalls } from "./native.ts";
import { posixFlush } from "./flush.ts";
import { linuxConstants, linuxMemory, posixMemory } from "./posix.ts";

let system: MemorySystem | undefined;

/** The memory system of the running process, made once. */
export function hostMemory(): MemorySystem {
  system ??= memorySystemFor(process.platform, process.arch);
  return system;
}

function memorySystemFor(platform: NodeJS.Platform, architecture: string): MemorySystem {
  const native = koffiCalls();
  switch (platform) {
    case "linux":
    case "android":
      return linuxMemory(native, posixFlush(native, architecture));
    default:
      return posixMemory(native, linuxConstants, posixFlush(native, architecture));
  }
}
