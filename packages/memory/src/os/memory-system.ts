/** What a page allows. There is no value that is writable and executable. */
export type Rights = "read-write" | "read-execute";

/**
 * What this package needs of an operating system. Addresses are numbers (user space is below 2^53 everywhere), sizes are bytes;
 * both are multiples of the page size except where said. Every function throws `ExecutableMemoryError` when refused.
 */
export interface MemorySystem {
  readonly pageSize: number;
  /**
   * Address space for code with address space for data right behind it, without memory: any access faults.
   *
   * @returns the address of the code; the data is at that plus `codeBytes`
   */
  reserve(codeBytes: number, dataBytes: number): number;
  /** Gives back all of what `reserve` returned. */
  release(address: number, codeBytes: number, dataBytes: number): void;
  /** Makes pages of code usable, which must be reserved or decommitted: `read-write`, contents undefined. */
  commitCode(address: number, byteLength: number): void;
  /** Makes pages of the data behind it, or of an arena, usable: `read-write`. Those that are already stay as they are. */
  commit(address: number, byteLength: number): void;
  /** Changes the rights of committed pages of code. */
  protect(address: number, byteLength: number, rights: Rights): void;
  /** Gives the memory of committed pages, of code, data or an arena, back, and keeps the address space: any access faults. */
  decommit(address: number, byteLength: number): void;
  /**
   * Where rights belong to the *thread* instead of the pages: called before the first allocation is opened, and after the
   * last one is sealed.
   */
  beginWriting?(): void;
  endWriting?(): void;
  /** Address space for an arena, of which any page may be used after `commit`. */
  reserveData(byteLength: number, alignment: number): number;
  /** Where the system can commit a page by itself when it is first touched. Absent where it cannot. */
  readonly onTouch?: CommitOnTouch;
  /** Gives back what `reserveData` returned. */
  releaseData(address: number, byteLength: number): void;
  /** Makes code written at an address visible to instruction fetch. Any address and length. */
  flush(address: number, byteLength: number): void;
  /** An `ArrayBuffer` over native memory. It must not be touched where the memory is not readable. */
  view(address: number, byteLength: number): ArrayBuffer;
  /**
   * Maps memory a second time, writable, beside the executable mapping of it, which takes the place of part of a reserved
   * range. Absent where the system has no such thing.
   */
  mapTwice?(executable: number, byteLength: number): TwiceMapped;
}

/** Arenas of which any page may be used at any time. */
export interface CommitOnTouch {
  reserveData(byteLength: number, alignment: number): number;
  /** Gives the memory of a range back: it reads as zero afterwards. */
  giveBack(address: number, byteLength: number): void;
  /** Asks for large pages, where the system has them: fewer page faults, memory in larger pieces. Never refused. */
  preferHugePages(address: number, byteLength: number): void;
}

/** One piece of memory under two addresses: one that is only ever executable, one only ever writable. */
export interface TwiceMapped {
  readonly executable: number;
  readonly writable: number;
  /** Makes `[offset, offset + byteLength)` usable; until then an access faults. */
  commit(offset: number, byteLength: number): void;
  /** Gives the memory back, and keeps both ranges. */
  decommit(offset: number, byteLength: number): void;
  /** Gives back the writable range and the memory. The executable range goes with the reservation it is part of. */
  release(): void;
}
