import { grown } from "./arrays.ts";

/** The state at points where a trace may exit: who goes on there, and the state slots that differ from those at entry. */
export class Snapshots {
  count = 0;
  readonly resume: object[] = [];
  /** Where each begins in {@link entries}; one longer. */
  start = new Int32Array(64);
  /** Pairs of state slot and value. */
  entries = new Int32Array(512);

  reset(): void {
    this.truncate(0);
  }

  truncate(count: number): void {
    this.count = count;
    this.resume.length = count;
  }

  /** Begins one; pairs are then {@link add}ed. */
  begin(resume: object): number {
    const index = this.count++;
    if (this.count >= this.start.length) this.start = grown(this.start, this.count + 1);
    this.resume.push(resume);
    if (index === 0) this.start[0] = 0;
    this.start[this.count] = this.start[index];
    return index;
  }

  /** Adds a pair to the last one. */
  add(slot: number, value: number): void {
    const at = this.start[this.count];
    if (at + 2 > this.entries.length) this.entries = grown(this.entries, at + 2);
    this.entries[at] = slot;
    this.entries[at + 1] = value;
    this.start[this.count] = at + 2;
  }
}
