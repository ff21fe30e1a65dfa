import { grown, grownBytes } from "./arrays.ts";
import type { Snapshots } from "./snapshots.ts";
import type { TraceGuest } from "./types.ts";

/** The guest's state slots while a trace is built. */
export class State {
  /** One more than the highest slot in use. */
  count = 0;
  /** By slot: its value now, or -1. */
  value = new Int32Array(64).fill(-1);
  /** Its value where the trace begins, or -1: what the loop's second iteration replaces. */
  entry = new Int32Array(64).fill(-1);
  /** The value that the guest's own memory holds during the trace, or -1: need not be restored. */
  home = new Int32Array(64).fill(-1);
  /** 1 for a slot that was cleared. */
  private cleared = new Uint8Array(64);

  reset(): void {
    this.value.fill(-1, 0, this.count);
    this.entry.fill(-1, 0, this.count);
    this.home.fill(-1, 0, this.count);
    this.cleared.fill(0, 0, this.count);
    this.count = 0;
  }

  enter(slot: number, value: number, home: number): void {
    this.cover(slot);
    this.value[slot] = value;
    this.cleared[slot] = 0;
    this.entry[slot] = value;
    this.home[slot] = home;
  }

  isCleared(slot: number): boolean {
    return slot < this.count && this.cleared[slot] === 1;
  }

  get(slot: number): number {
    return slot < this.count ? this.value[slot] : -1;
  }

  set(slot: number, value: number): void {
    this.cover(slot);
    this.value[slot] = value;
    this.cleared[slot] = 0;
  }

  replace(value: number, by: number): void {
    for (let slot = 0; slot < this.count; slot++) if (this.value[slot] === value) this.value[slot] = by;
  }

  clear(slot: number): void {
    this.cover(slot);
    this.value[slot] = -1;
    this.cleared[slot] = 1;
  }

  /**
   * A snapshot of all that differs from the guest's own memory and is live. A slot that was cleared is in it with the value -1, so that
   * the loop's second iteration does not take what it carries for its value.
   */
  capture(snapshots: Snapshots, resume: object, guest: TraceGuest): number {
    const index = snapshots.begin(resume);
    for (let slot = 0; slot < this.count; slot++) {
      const value = this.value[slot];
      if (value < 0) {
        if (this.cleared[slot] === 1) snapshots.add(slot, -1);
        continue;
      }
      if (value === this.home[slot]) continue;
      if (guest.isLive === undefined || guest.isLive(slot, resume)) snapshots.add(slot, value);
    }
    return index;
  }

  private cover(slot: number): void {
    if (slot < this.count) return;
    if (slot >= this.value.length) {
      const from = this.value.length;
      this.value = grown(this.value, slot + 1).fill(-1, from);
      this.entry = grown(this.entry, slot + 1).fill(-1, from);
      this.home = grown(this.home, slot + 1).fill(-1, from);
      this.cleared = grownBytes(this.cleared, slot + 1);
    }
    this.count = slot + 1;
  }
}
