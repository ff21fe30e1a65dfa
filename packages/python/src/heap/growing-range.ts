/** How memory of the arena is asked for and given back; offsets and sizes are multiples of 4 KiB. */
export interface MemoryCommits {
  /** Makes a range usable, reading as zero. False when the system refuses. */
  commit(offset: number, byteLength: number): boolean;
  /** The reverse: the range must not be touched any more. */
  decommit(offset: number, byteLength: number): void;
}

/**
 * A part of the arena that is used from its start on, as far as it has become. Where the system commits memory when it is
 * first touched, all of it is usable from the beginning, and nothing here makes a call.
 */
export class GrowingRange {
  private readonly commits: MemoryCommits | undefined;
  private readonly start: number;
  private limit: number;
  private readonly step: number;
  private usable: number;

  /**
   * @param commits absent where memory need not be asked for
   * @param step how many bytes more become usable at least, where they are asked for
   */
  constructor(commits: MemoryCommits | undefined, start: number, limit: number, step: number) {
    this.commits = commits;
    this.start = start;
    this.limit = limit;
    this.step = step;
    this.usable = commits === undefined ? limit : start;
  }

  /** Offset of the first byte that must not be touched. */
  get end(): number {
    return this.usable;
  }

  /** Ends the range earlier than it did, beyond what is usable by now; what comes behind is somebody else's. */
  narrow(limit: number): void {
    if (this.commits === undefined) this.usable = limit;
    else if (limit < this.usable) throw new RangeError(`${this.usable} bytes are in use, not ${limit}`);
    this.limit = limit;
  }

  /** Makes everything up to `offset` usable. False when it is beyond the range, or the system refuses: then nothing has changed. */
  reach(offset: number): boolean {
    const { usable } = this;
    if (offset <= usable) return true;
    if (offset > this.limit) return false;
    const stepped = this.start + Math.ceil((offset - this.start) / this.step) * this.step;
    const exact = Math.ceil(offset / 4096) * 4096;
    // Where a whole step is refused, what is wanted may still be had.
    for (const end of new Set([Math.min(stepped, this.limit), exact]))
      if (this.commits!.commit(usable, end - usable)) {
        this.usable = end;
        return true;
      }
    return false;
  }

  /** Gives what is usable from `offset` on back. Nothing happens where memory was not asked for. */
  shrink(offset: number): void {
    const from = Math.max(this.start, Math.ceil(offset / 4096) * 4096);
    if (this.commits === undefined || from >= this.usable) return;
    this.commits.decommit(from, this.usable - from);
    this.usable = from;
  }
}
