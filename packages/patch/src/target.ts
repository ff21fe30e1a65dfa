import { PatchRangeError } from "./errors.ts";

/**
 * Memory that holes are patched in: two views of the same bytes, and the address at which byte 0 *will run* (which is
 * not where it is written, if the memory is mapped twice).
 *
 * ## Why addresses are plain numbers here
 *
 * A number holds integers exactly up to 2^53. User-space addresses of every supported system are below 2^48 (x86-64 with
 * 4-level paging, AArch64 with 48-bit VA, Windows, macOS), or 2^52 at most when a process asks the kernel for it by a hint
 * (LVA; 5-level paging has 2^56 and likewise gives them only on request). So `S + A - P` is exact, and a patch costs
 * no BigInt. 64-bit *values* that are no addresses (a double's bits, a large integer) do not fit, and go through
 * `patchConstant` / `patchValue64` as two 32-bit halves.
 */
export interface PatchTarget {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** Address of byte 0 as the code will run. */
  readonly base: number;
}

/**
 * Patches one hole.
 *
 * @param kind one of `HoleKind`
 * @param target the memory
 * @param offset of the hole's first byte in `target`
 * @param value S + A: the symbol's address plus the addend of the kind's official formula (ELF: the explicit
 *   field, which is -4 for a call on x86-64; COFF and Mach-O: what was added to the symbol in the source, 0 for a call). For kinds that go through the GOT: the slot's address plus A.
 *   The page of each architecture says which few kinds want something else.
 * @throws PatchRangeError, PatchAlignmentError, PatchInstructionError, PatchKindError: and then nothing was written.
 *   A hole outside of the memory is the RangeError of `DataView`.
 */
export type Patcher = (kind: number, target: PatchTarget, offset: number, value: number) => void;

/** Makes a target of bytes that will run at `base`. */
export function patchTarget(bytes: Uint8Array, base: number): PatchTarget {
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), base };
}

/** Writes a 64-bit little-endian value that is given as two 32-bit halves: data which is not an address. */
export function patchValue64(target: PatchTarget, offset: number, lo: number, hi: number): void {
  const { view } = target;
  view.setInt32(offset + 4, hi, true);
  view.setInt32(offset, lo, true);
}

/** Writes a 64-bit little-endian field from a number, which must be an integer that a number holds exactly. */
export function write64(kind: number, target: PatchTarget, offset: number, value: number, to: number): void {
  if (!Number.isSafeInteger(value)) {
    throw new PatchRangeError(
      kind,
      target.base + offset,
      to,
      value,
      Number.MIN_SAFE_INTEGER,
      Number.MAX_SAFE_INTEGER,
    );
  }
  // ToInt32 takes a number modulo 2^32, exactly, also a negative or a large one; floor makes the high half of -1 be -1.
  patchValue64(target, offset, value | 0, Math.floor(value / 0x1_0000_0000));
}
