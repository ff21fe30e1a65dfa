import type { MemorySystem, TwiceMapped } from "./os/memory-system.ts";

const NONE = 0;
const WRITABLE = 1;
const EXECUTABLE = 2;

/** How far ahead of its first use memory is committed: a system call a 64 KiB instead of one a page. */
const commitAhead = 64 * 1024;

/**
 * The pages of one region and what each allows now. `writable` and `executable` bring a byte range into a state with as few
 * system calls as its pages need: none, if they are in it.
 */
export interface Pages {
  /** Where the bytes are written, which is not where they run if the memory is mapped twice. */
  readonly writeAddress: number;
  /** Commits what is not, and makes the pages of a byte range writable. */
  writable(start: number, end: number): void;
  /** Makes the pages of a byte range executable. */
  executable(start: number, end: number): void;
  /** Gives back the memory of the whole pages inside a byte range that nobody uses. */
  decommit(start: number, end: number): void;
  /** Bytes that have memory behind them, or may have. */
  readonly committed: number;
}

/** Pages that change their rights: first none, then writable, then executable, writable again, ... */
export class FlippingPages implements Pages {
  readonly writeAddress: number;
  readonly #system: MemorySystem;
  readonly #commit: (address: number, byteLength: number) => void;
  readonly #state: Uint8Array;
  #committedPages = 0;

  constructor(
    system: MemorySystem,
    address: number,
    byteLength: number,
    commit: (address: number, byteLength: number) => void,
  ) {
    this.#system = system;
    this.#commit = commit;
    this.writeAddress = address;
    this.#state = new Uint8Array(byteLength / system.pageSize);
  }

  get committed(): number {
    return this.#committedPages * this.#system.pageSize;
  }

  writable(start: number, end: number): void {
    const { pageSize } = this.#system;
    const first = Math.floor(start / pageSize);
    const last = Math.ceil(end / pageSize);
    for (let page = first; page < last;) {
      const state = this.#state[page];
      let until = page + 1;
      while (until < last && this.#state[until] === state) until++;
      if (state === NONE) {
        until = this.#aheadOf(until);
        this.#commit(this.#address(page), (until - page) * pageSize);
        this.#committedPages += until - page;
        this.#state.fill(WRITABLE, page, until);
      } else if (state === EXECUTABLE) {
        this.#system.protect(this.#address(page), (until - page) * pageSize, "read-write");
        this.#state.fill(WRITABLE, page, until);
      }
      page = until;
    }
  }

  executable(start: number, end: number): void {
    const { pageSize } = this.#system;
    const last = Math.ceil(end / pageSize);
    for (let page = Math.floor(start / pageSize); page < last;) {
      let until = page + 1;
      if (this.#state[page] === WRITABLE) {
        while (until < last && this.#state[until] === WRITABLE) until++;
        this.#system.protect(this.#address(page), (until - page) * pageSize, "read-execute");
        this.#state.fill(EXECUTABLE, page, until);
      }
      page = until;
    }
  }

  decommit(start: number, end: number): void {
    const { pageSize } = this.#system;
    const last = Math.floor(end / pageSize);
    for (let page = Math.ceil(start / pageSize); page < last;) {
      let until = page + 1;
      if (this.#state[page] !== NONE) {
        while (until < last && this.#state[until] !== NONE) until++;
        this.#system.decommit(this.#address(page), (until - page) * pageSize);
        this.#committedPages -= until - page;
        this.#state.fill(NONE, page, until);
      }
      page = until;
    }
  }

  #address(page: number): number {
    return this.writeAddress + page * this.#system.pageSize;
  }

  #aheadOf(page: number): number {
    const step = Math.max(1, commitAhead / this.#system.pageSize);
    const limit = Math.min(this.#state.length, Math.ceil(page / step) * step);
    let until = page;
    while (until < limit && this.#state[until] === NONE) until++;
    return until;
  }
}

/** Pages under two addresses: rights never change, only memory comes and goes. */
export class TwiceMappedPages implements Pages {
  readonly writeAddress: number;
  readonly #pageSize: number;
  readonly #mapped: TwiceMapped;
  readonly #state: Uint8Array;
  #committedPages = 0;

  constructor(pageSize: number, mapped: TwiceMapped, byteLength: number) {
    this.#pageSize = pageSize;
    this.#mapped = mapped;
    this.writeAddress = mapped.writable;
    this.#state = new Uint8Array(byteLength / pageSize);
  }

  get committed(): number {
    return this.#committedPages * this.#pageSize;
  }

  writable(start: number, end: number): void {
    const step = Math.max(1, commitAhead / this.#pageSize);
    const last = Math.ceil(end / this.#pageSize);
    for (let page = Math.floor(start / this.#pageSize); page < last;) {
      let until = page + 1;
      if (this.#state[page] === NONE) {
        const limit = Math.min(this.#state.length, Math.ceil(last / step) * step);
        while (until < limit && this.#state[until] === NONE) until++;
        this.#mapped.commit(page * this.#pageSize, (until - page) * this.#pageSize);
        this.#committedPages += until - page;
        this.#state.fill(WRITABLE, page, until);
      }
      page = until;
    }
  }

  executable(): void {}

  decommit(start: number, end: number): void {
    const last = Math.floor(end / this.#pageSize);
    for (let page = Math.ceil(start / this.#pageSize); page < last;) {
      let until = page + 1;
      if (this.#state[page] !== NONE) {
        while (until < last && this.#state[until] !== NONE) until++;
        this.#mapped.decommit(page * this.#pageSize, (until - page) * this.#pageSize);
        this.#committedPages -= until - page;
        this.#state.fill(NONE, page, until);
      }
      page = until;
    }
  }
}
