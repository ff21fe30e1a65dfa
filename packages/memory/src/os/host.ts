import { darwinMemory } from "./darwin.ts";
import { posixFlush } from "./flush.ts";
import type { MemorySystem } from "./memory-system.ts";
import { koffiCalls, type NativeCalls } from "./native.ts";
import { linuxMemory } from "./posix.ts";
import { windowsMemory } from "./windows.ts";

let system: MemorySystem | undefined;

/** The memory system of the running process, made once. */
export function hostMemory(): MemorySystem {
  system ??= memorySystemFor(process.platform, process.arch, koffiCalls());
  return system;
}

/** The memory system of a platform and architecture, both by Node's names, on some way to call its functions. */
export function memorySystemFor(platform: string, architecture: string, native: NativeCalls): MemorySystem {
  switch (platform) {
    case "linux":
    case "android":
      return linuxMemory(native, posixFlush(native, architecture));
    case "darwin":
      return darwinMemory(native, architecture);
    case "win32":
      return windowsMemory(native);
    default:
      throw new Error(`no memory for code on ${platform}: only Linux, macOS and Windows are known`);
  }
}
