/** Random choices, the same for the same seed. */

/** Mulberry32: 32 bits of state are plenty here. */
function randomNumbers(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export class Random {
  private readonly random: () => number;

  constructor(seed: number) {
    this.random = randomNumbers(seed);
  }

  protected below(n: number): number {
    return Math.floor(this.random() * n);
  }
  protected chance(p: number): boolean {
    return this.random() < p;
  }
  protected pick<T>(from: readonly T[]): T {
    return from[this.below(from.length)]!;
  }
}
