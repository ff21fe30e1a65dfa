import { ExecutableMemoryError } from "../errors.ts";
import type { MemorySystem } from "./memory-system.ts";
import type { NativeCalls } from "./native.ts";

// <winnt.h>, <memoryapi.h>
const MEM_COMMIT = 0x1000;
const MEM_RESERVE = 0x2000;
const MEM_DECOMMIT = 0x4000;
const MEM_RELEASE = 0x8000;
const PAGE_NOACCESS = 0x01;
const PAGE_READWRITE = 0x04;
const PAGE_EXECUTE_READ = 0x20;

/** The page size of every Windows on x86, x64 and Arm64; addresses are reserved in units of 64 KiB. */
const pageSize = 4096;
const granularity = 64 * 1024;

/** What GetLastError says when memory is refused, by name. */
const errorNames: Readonly<Record<number, string>> = {
  5: "ERROR_ACCESS_DENIED",
  8: "ERROR_NOT_ENOUGH_MEMORY",
  14: "ERROR_OUTOFMEMORY",
  87: "ERROR_INVALID_PARAMETER",
  487: "ERROR_INVALID_ADDRESS",
  1455: "ERROR_COMMITMENT_LIMIT",
};

/**
 * Windows. Address space and memory are two things there: `MEM_RESERVE` costs nothing, `MEM_COMMIT` counts against what the system has.
 * An arena is reserved only, and must be committed where it is used.
 */
export function windowsMemory(native: NativeCalls): MemorySystem {
  const kernel32 = ["kernel32.dll"];
  const VirtualAlloc = native.bind(kernel32, "int64_t VirtualAlloc(int64_t, size_t, uint32_t, uint32_t)");
  const VirtualFree = native.bind(kernel32, "int VirtualFree(int64_t, size_t, uint32_t)");
  const VirtualProtect = native.bind(
    kernel32,
    "int VirtualProtect(int64_t, size_t, uint32_t, _Out_ uint32_t *)",
  );
  const FlushInstructionCache = native.bind(kernel32, "int FlushInstructionCache(int64_t, int64_t, size_t)");
  const GetLastError = native.bind(kernel32, "uint32_t GetLastError()");
  /** GetCurrentProcess() is this constant. */
  const thisProcess = -1;
  /** VirtualProtect insists on telling the rights that were. */
  const previousRights = [0];

  function refused(operation: string, byteLength: number): ExecutableMemoryError {
    const code = GetLastError();
    return new ExecutableMemoryError(operation, byteLength, code, errorNames[code]);
  }

  function reserveAligned(byteLength: number, alignment: number): number {
    if (alignment <= granularity) {
      const address = VirtualAlloc(0, byteLength, MEM_RESERVE, PAGE_NOACCESS);
      if (address === 0) throw refused("VirtualAlloc", byteLength);
      return address;
    }
    // A part of a reservation cannot be released. Find where there is room, and reserve just the aligned part of it; another
    // thread may have been quicker.
    for (let attempt = 0; attempt < 16; attempt++) {
      const room = VirtualAlloc(0, byteLength + alignment, MEM_RESERVE, PAGE_NOACCESS);
      if (room === 0) throw refused("VirtualAlloc", byteLength + alignment);
      VirtualFree(room, 0, MEM_RELEASE);
      const aligned = Math.ceil(room / alignment) * alignment;
      if (VirtualAlloc(aligned, byteLength, MEM_RESERVE, PAGE_NOACCESS) !== 0) return aligned;
    }
    throw refused("VirtualAlloc", byteLength);
  }

  function commit(address: number, byteLength: number): void {
    if (VirtualAlloc(address, byteLength, MEM_COMMIT, PAGE_READWRITE) === 0)
      throw refused("VirtualAlloc", byteLength);
  }

  function decommit(address: number, byteLength: number): void {
    if (VirtualFree(address, byteLength, MEM_DECOMMIT) === 0) throw refused("VirtualFree", byteLength);
  }

  function release(address: number, byteLength: number): void {
    if (VirtualFree(address, 0, MEM_RELEASE) === 0) throw refused("VirtualFree", byteLength);
  }

  return {
    pageSize,
    reserve: (codeBytes, dataBytes) => reserveAligned(codeBytes + dataBytes, granularity),
    release: (address, codeBytes, dataBytes) => release(address, codeBytes + dataBytes),
    commitCode: commit,
    commit,
    protect(address, byteLength, rights) {
      const protection = rights === "read-write" ? PAGE_READWRITE : PAGE_EXECUTE_READ;
      if (VirtualProtect(address, byteLength, protection, previousRights) === 0)
        throw refused("VirtualProtect", byteLength);
    },
    decommit,
    reserveData: reserveAligned,
    releaseData: release,
    flush(address, byteLength) {
      FlushInstructionCache(thisProcess, address, byteLength);
    },
    view: (address, byteLength) => native.view(address, byteLength),
  };
}
