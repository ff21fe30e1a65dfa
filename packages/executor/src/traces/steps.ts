import { grown } from "./arrays.ts";

/**
 * What the register allocator decided, for the emitter: a list of steps, each its kind and then the numbers in brackets. A register is its number
 * in the layout, doubles after integers. A place is a register, IN_MEMORY (the value's spill slot or home) or AS_CONST.
 */
export const Step = {
  /** [instruction, place of each input…, place of the output, index of its exit or -1] */
  OP: 0,
  /** [to register, from register] */
  MOVE: 1,
  /** [register, value]: from the value's memory */
  LOAD: 2,
  /** [register, value]: a constant */
  CONST: 3,
  /** [value, register]: to the value's spill slot */
  STORE: 4,
  /** [value, register]: likewise, if it has one in the end */
  DEFINE: 5,
  /** [] the moves into the loop's registers, then the loop's label */
  HEAD: 6,
  /** [] the moves of the back edge, then the jump */
  BACK: 7,
  /** [index of an exit] */
  EXIT: 8,
  /** [] the terminal's stores (the moves are in {@link Steps.moves}) */
  STORES: 9,
  /** [] the moves into another loop's registers, then the jump to its head */
  JOIN: 10,
} as const;

export const IN_MEMORY = -1;
export const AS_CONST = -2;
/** Output of an op that has none. */
export const NOWHERE = -3;

/** Steps of one trace. Reused. */
export class Steps {
  words = new Int32Array(2048);
  length = 0;
  /**
   * By exit, three numbers each: its snapshot, where its leaves' places begin in {@link leafPlaces}, and how many places of what the
   * loop's head has in registers come behind those.
   */
  exits = new Int32Array(256);
  exitCount = 0;
  leafPlaces = new Int32Array(1024);
  leafTop = 0;

  reset(): void {
    this.length = 0;
    this.exitCount = 0;
    this.leafTop = 0;
  }

  add1(kind: number): void {
    this.room(1);
    this.words[this.length++] = kind;
  }

  add2(kind: number, a: number): void {
    this.room(2);
    this.words[this.length++] = kind;
    this.words[this.length++] = a;
  }

  add3(kind: number, a: number, b: number): void {
    this.room(3);
    this.words[this.length++] = kind;
    this.words[this.length++] = a;
    this.words[this.length++] = b;
  }

  /** Makes room for `count` more words. */
  room(count: number): void {
    if (this.length + count > this.words.length) this.words = grown(this.words, this.length + count);
  }

  /** Begins an exit; places of its leaves are then {@link place}d in order. */
  exit(snapshot: number, contextCount: number): number {
    const index = this.exitCount++;
    if (3 * this.exitCount > this.exits.length) this.exits = grown(this.exits, 3 * this.exitCount);
    this.exits[3 * index] = snapshot;
    this.exits[3 * index + 1] = this.leafTop;
    this.exits[3 * index + 2] = contextCount;
    return index;
  }

  place(place: number): void {
    if (this.leafTop >= this.leafPlaces.length) this.leafPlaces = grown(this.leafPlaces, this.leafTop + 1);
    this.leafPlaces[this.leafTop++] = place;
  }
}
