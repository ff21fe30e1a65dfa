import { holeKindName } from "./hole-kind.ts";

/** Hexadecimal of an address or value, with its sign: `0x7f0010`, `-0x4`. */
export function hex(value: number): string {
  return value < 0 ? `-0x${(-value).toString(16)}` : `0x${value.toString(16)}`;
}

/**
 * What every failure to patch a hole has in common. A patch function knows the kind and the addresses; which stencil
 * the hole belongs to is known above, and added by {@link PatchError.within} while the error passes through.
 */
export class PatchError extends Error {
  override name = "PatchError";
  /** The relocation kind, a value of `HoleKind`. */
  readonly kind: number;
  /** The official name of the relocation kind. */
  readonly kindName: string;
  /** The stencil whose hole this is, once known. */
  stencil: string | undefined;
  /** The hole: its symbol, or its place in the stencil, once known. */
  hole: string | undefined;

  constructor(kind: number, message: string) {
    super(message);
    this.kind = kind;
    this.kindName = holeKindName(kind);
  }

  /** Says whose hole it was; returns this error, to be thrown on. */
  within(stencil: string, hole: string): this {
    this.stencil = stencil;
    this.hole = hole;
    this.message = `stencil ${stencil}, hole ${hole}: ${this.message}`;
    return this;
  }
}

/** A kind that the architecture's patcher does not have. */
export class PatchKindError extends PatchError {
  override name = "PatchKindError";
  constructor(kind: number, architecture: string) {
    super(kind, `${holeKindName(kind)} is not a hole kind of ${architecture}`);
  }
}

/** The value does not fit the field. Nothing was written. */
export class PatchRangeError extends PatchError {
  override name = "PatchRangeError";
  /** P: the address of the hole. */
  readonly from: number;
  /** S + A (or the slot's address, for kinds that go through the GOT): what the hole should have held or reached. */
  readonly to: number;
  /** The result of the relocation's formula, which must lie in `min..max`. */
  readonly result: number;
  readonly min: number;
  readonly max: number;

  constructor(kind: number, from: number, to: number, result: number, min: number, max: number) {
    super(
      kind,
      `${holeKindName(kind)} at ${hex(from)} to ${hex(to)}: ${hex(result)} is outside ${hex(min)}..${hex(max)}`,
    );
    this.from = from;
    this.to = to;
    this.result = result;
    this.min = min;
    this.max = max;
  }
}

/** The value is not a multiple of what the field counts in. Nothing was written. */
export class PatchAlignmentError extends PatchError {
  override name = "PatchAlignmentError";
  readonly from: number;
  readonly to: number;
  /** The multiple that was wanted, in bytes. */
  readonly alignment: number;

  constructor(kind: number, from: number, to: number, alignment: number) {
    super(kind, `${holeKindName(kind)} at ${hex(from)} to ${hex(to)}: not a multiple of ${alignment} bytes`);
    this.from = from;
    this.to = to;
    this.alignment = alignment;
  }
}

/** What stands at the hole is not an instruction that this kind belongs to. Nothing was written. */
export class PatchInstructionError extends PatchError {
  override name = "PatchInstructionError";
  /** The instruction that was wanted, in words. */
  readonly expected: string;
  /** The instruction word (or the bytes, first byte lowest) that was found. */
  readonly found: number;
  /** P: the address of the hole. */
  readonly address: number;

  constructor(kind: number, expected: string, found: number, address: number) {
    super(kind, `${holeKindName(kind)} at ${hex(address)}: expected ${expected}, found ${hex(found >>> 0)}`);
    this.expected = expected;
    this.found = found >>> 0;
    this.address = address;
  }
}
