import type { Architecture } from "@serigraph/bundle";
import {
  patcherFor,
  type Patcher,
  type PatchTarget,
  relaxAArch64GotPair,
  relaxX86_64,
} from "@serigraph/patch";
import { copyAArch64, groupsAArch64 } from "./copy-aarch64.ts";
import { copyX86_64, groupsX86_64 } from "./copy-x86_64.ts";
import type { HoleGroups } from "./plan.ts";

/** An architecture's part in compiling: its copy loop, and the few instructions that are in no stencil. */
export interface Machine {
  /** How its copy loop wants the holes. */
  readonly groups: HoleGroups;
  readonly copy: typeof copyX86_64;
  readonly architecture: "x86_64" | "aarch64";
  readonly patch: Patcher;
  /** Stops the process, over and over, in four bytes: for a trace that runs off its end. */
  readonly trap: number;
  /** Bytes of a branch to a place in the same executor. */
  readonly branchBytes: number;
  /** Writes that branch. */
  writeBranch(target: PatchTarget, offset: number, address: number): void;
  /** Rewrites a GOT load (on AArch64: the pair at `offset`) to hold `value` itself; false when it cannot. */
  relax(kind: number, target: PatchTarget, offset: number, value: number): boolean;
  /**
   * `int64_t call(address, a, b, c, d, e, f)`: moves each argument one place down and jumps to `address`, so that one native
   * function calls them all. The callee returns to the caller of the thunk.
   */
  readonly callThunk: Uint8Array;
}

const x86_64: Omit<Machine, "callThunk"> = {
  architecture: "x86_64",
  groups: groupsX86_64,
  copy: copyX86_64,
  patch: patcherFor("x86_64"),
  relax: relaxX86_64,
  trap: 0xcccccccc | 0, // int3
  // e9 rel32   jmp address
  branchBytes: 5,
  writeBranch({ view, base }, offset, address) {
    view.setUint8(offset, 0xe9);
    view.setInt32(offset + 1, address - (base + offset + 5), true);
  },
};

const aarch64: Omit<Machine, "callThunk"> = {
  architecture: "aarch64",
  groups: groupsAArch64,
  copy: copyAArch64,
  patch: patcherFor("aarch64"),
  relax: (_kind, target, offset, value) => relaxAArch64GotPair(target, offset, value),
  trap: 0xd4200000 | 0, // brk #0
  branchBytes: 4,
  writeBranch({ view, base }, offset, address) {
    view.setInt32(offset, 0x14000000 | (((address - (base + offset)) >> 2) & 0x03ffffff), true);
  },
};

// prettier-ignore
const callSysV = Uint8Array.of(
  0x48, 0x89, 0xf8,             // mov %rdi, %rax
  0x48, 0x89, 0xf7,             // mov %rsi, %rdi
  0x48, 0x89, 0xd6,             // mov %rdx, %rsi
  0x48, 0x89, 0xca,             // mov %rcx, %rdx
  0x4c, 0x89, 0xc1,             // mov %r8, %rcx
  0x4d, 0x89, 0xc8,             // mov %r9, %r8
  0x4c, 0x8b, 0x4c, 0x24, 0x08, // mov 8(%rsp), %r9     the seventh argument
  0xff, 0xe0,                   // jmp *%rax
);

// The callee owns the 32 bytes of home space and the arguments above them, so they may be moved in place.
// prettier-ignore
const callWin64 = Uint8Array.of(
  0x48, 0x89, 0xc8,             // mov %rcx, %rax
  0x48, 0x89, 0xd1,             // mov %rdx, %rcx
  0x4c, 0x89, 0xc2,             // mov %r8, %rdx
  0x4d, 0x89, 0xc8,             // mov %r9, %r8
  0x4c, 0x8b, 0x4c, 0x24, 0x28, // mov 40(%rsp), %r9
  0x4c, 0x8b, 0x54, 0x24, 0x30, // mov 48(%rsp), %r10
  0x4c, 0x89, 0x54, 0x24, 0x28, // mov %r10, 40(%rsp)
  0x4c, 0x8b, 0x54, 0x24, 0x38, // mov 56(%rsp), %r10
  0x4c, 0x89, 0x54, 0x24, 0x30, // mov %r10, 48(%rsp)
  0xff, 0xe0,                   // jmp *%rax
);

/**
 * Win64 code in a SysV process: the same function, but the arguments move to Win64's places, behind 32 bytes of home space. Win64's
 * callee saves all that SysV's does (and rsi, rdi, xmm6..15).
 */
// prettier-ignore
const callWin64FromSysV = Uint8Array.of(
  0x48, 0x83, 0xec, 0x38,       // sub $56, %rsp        aligned again; home space, two arguments, 8 to align
  0x4c, 0x89, 0x4c, 0x24, 0x20, // mov %r9, 32(%rsp)    the fifth argument
  0x48, 0x8b, 0x44, 0x24, 0x40, // mov 64(%rsp), %rax   the sixth, of the caller's stack
  0x48, 0x89, 0x44, 0x24, 0x28, // mov %rax, 40(%rsp)
  0x4d, 0x89, 0xc1,             // mov %r8, %r9
  0x49, 0x89, 0xc8,             // mov %rcx, %r8
  0x48, 0x89, 0xf1,             // mov %rsi, %rcx       rdx is where it was
  0xff, 0xd7,                   // call *%rdi
  0x48, 0x83, 0xc4, 0x38,       // add $56, %rsp
  0xc3,                         // ret
);

const callAapcs64 = new Uint8Array(
  Uint32Array.of(
    0xaa0003f0, // mov x16, x0
    0xaa0103e0, // mov x0, x1
    0xaa0203e1, // mov x1, x2
    0xaa0303e2, // mov x2, x3
    0xaa0403e3, // mov x3, x4
    0xaa0503e4, // mov x4, x5
    0xaa0603e5, // mov x5, x6
    0xd61f0200, // br  x16
  ).buffer,
);

/**
 * The machine of an architecture, or undefined where there is none yet.
 * @param windows the process runs under Windows
 * @param windowsCode the code is made for Windows
 */
export function machineFor(
  architecture: Architecture,
  windows: boolean,
  windowsCode = windows,
): Machine | undefined {
  switch (architecture) {
    case "x86_64":
      return { ...x86_64, callThunk: windows ? callWin64 : windowsCode ? callWin64FromSysV : callSysV };
    case "aarch64":
      return { ...aarch64, callThunk: callAapcs64 };
    default:
      return undefined;
  }
}
