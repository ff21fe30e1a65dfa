/** The errors of this package. Each has its facts as fields and a message that says what to do about it. */

function hex(address: number): string {
  return `0x${address.toString(16)}`;
}

/** A bundle cannot run in this process. */
export class WrongHostError extends Error {
  readonly fileName: string;
  readonly triple: string;
  readonly host: string;
  constructor(facts: { fileName: string; triple: string; host: string; reason: string }) {
    const what =
      facts.fileName === ""
        ? `this machine (${facts.host})`
        : `${facts.fileName} (${facts.triple}) on ${facts.host}`;
    super(`cannot run stencils of ${what}: ${facts.reason}`);
    this.name = "WrongHostError";
    this.fileName = facts.fileName;
    this.triple = facts.triple;
    this.host = facts.host;
  }
}

/** A bundle is whole, but this executor cannot load it. */
export class LoadError extends Error {
  readonly fileName: string;
  readonly reason: string;
  constructor(fileName: string, reason: string, options?: ErrorOptions) {
    super(`cannot load ${fileName}: ${reason}`, options);
    this.name = "LoadError";
    this.fileName = fileName;
    this.reason = reason;
  }
}

/** The executable memory for code was refused. */
export class OutOfCodeMemoryError extends Error {
  readonly codeBytes: number;
  readonly dataBytes: number;
  readonly uops: number;
  constructor(facts: { codeBytes: number; dataBytes: number; uops: number }, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(
      `no executable memory for ${facts.uops} uops (${facts.codeBytes} bytes of code, ${facts.dataBytes} of data): ${why}`,
      {
        cause,
      },
    );
    this.name = "OutOfCodeMemoryError";
    this.codeBytes = facts.codeBytes;
    this.dataBytes = facts.dataBytes;
    this.uops = facts.uops;
  }
}

/** A trace cannot be compiled as it is: an unbound label, a stencil the bundle does not have, a fall off its end. */
export class TraceError extends Error {
  /** The index of the uop at fault, or -1. */
  readonly uop: number;
  /** The name of its stencil, or "". */
  readonly stencil: string;
  constructor(uop: number, stencil: string, reason: string) {
    super(uop < 0 ? `trace: ${reason}` : `uop ${uop}${stencil === "" ? "" : ` (${stencil})`}: ${reason}`);
    this.name = "TraceError";
    this.uop = uop;
    this.stencil = stencil;
  }
}

/** A value does not go into a hole. Names the stencil, the hole, its relocation kind and both addresses. */
export class HoleError extends Error {
  /** The index of the uop in the trace, or -1 for the library. */
  readonly uop: number;
  readonly stencil: string;
  /** Offset of the hole in the stencil's code or data. */
  readonly hole: number;
  readonly kind: string;
  /** The address of the hole. */
  readonly from: number;
  /** The value that was to be patched in: often an address. */
  readonly to: number | bigint;
  constructor(
    facts: { uop: number; stencil: string; hole: number; kind: string; from: number; to: number | bigint },
    reason: string,
    options?: ErrorOptions,
  ) {
    const to = typeof facts.to === "bigint" ? `0x${facts.to.toString(16)}` : hex(facts.to);
    super(
      `${facts.stencil}+${hex(facts.hole)} (${facts.kind} at ${hex(facts.from)}, value ${to}): ${reason}`,
      options,
    );
    this.name = "HoleError";
    this.uop = facts.uop;
    this.stencil = facts.stencil;
    this.hole = facts.hole;
    this.kind = facts.kind;
    this.from = facts.from;
    this.to = facts.to;
  }
}

/** An executor or runtime was used after it was freed. */
export class FreedError extends Error {
  constructor(what: string) {
    super(`${what} was freed`);
    this.name = "FreedError";
  }
}
