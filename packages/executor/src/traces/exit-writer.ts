import { TraceError } from "../errors.ts";
import { type Allocation, Memory } from "./allocate.ts";
import { grown } from "./arrays.ts";
import type { TraceBuilder } from "./builder.ts";
import type { CompiledTrace } from "./compiled.ts";
import { ExitDescriptor, ExitRecord } from "./exits.ts";
import { Pseudo } from "./ir.ts";
import { type Liveness, Mark } from "./liveness.ts";
import type { LoopHead } from "./loop-head.ts";
import type { OpTable } from "./op-table.ts";
import type { SpillSlots } from "./spill-slots.ts";

/** Writes the descriptions of a trace's exits, when all values have their places. */
export class ExitWriter {
  private readonly table: OpTable;
  private readonly liveness: Liveness;
  private readonly allocation: Allocation;
  private readonly slots: SpillSlots;
  private b!: TraceBuilder;
  private records = new Int32Array(1024);
  private length = 0;
  /** By value: its place at the exit at hand (of leaves), and its number among the exit's values. */
  private place = new Int32Array(256);
  private number = new Int32Array(256);
  private stamps = new Int32Array(256);
  private stamp = 0;
  private count = 0;
  /** Whether the exit at hand is one of a loop. */
  private inLoop = false;

  constructor(table: OpTable, liveness: Liveness, allocation: Allocation, slots: SpillSlots) {
    this.table = table;
    this.liveness = liveness;
    this.allocation = allocation;
    this.slots = slots;
  }

  write(
    b: TraceBuilder,
    trace: CompiledTrace,
    ids: readonly number[],
    uops: readonly number[],
    head: LoopHead | undefined,
  ): ExitDescriptor[] {
    this.b = b;
    this.length = 0;
    if (b.ir.length > this.place.length) {
      this.place = grown(this.place, b.ir.length);
      this.number = grown(this.number, b.ir.length);
      this.stamps = grown(this.stamps, b.ir.length);
    }
    const descriptors: ExitDescriptor[] = [];
    const { exits } = this.allocation.steps;
    const ends: number[] = [];
    const isJoin = b.terminal.kind === "join";
    for (let exit = 0; exit < ids.length; exit++) {
      this.inLoop = head !== undefined && (isJoin || exit >= this.allocation.loopExit);
      this.writeExit(exit);
      ends.push(this.length);
      if (this.inLoop) this.writeContext(exit);
      ends.push(this.length);
    }
    const records = this.records.slice(0, this.length);
    for (let exit = 0, begin = 0; exit < ids.length; begin = ends[2 * exit++ + 1]) {
      const resume = b.snapshots.resume[exits[3 * exit]];
      const inLoop = isJoin || exit >= this.allocation.loopExit;
      descriptors.push(
        new ExitDescriptor(
          trace,
          ids[exit],
          resume,
          records,
          begin,
          ends[2 * exit],
          inLoop ? head : undefined,
          ends[2 * exit + 1],
          uops[2 * exit],
          uops[2 * exit + 1],
        ),
      );
    }
    return descriptors;
  }

  private writeExit(exit: number): void {
    const { liveness, place } = this;
    const { exits, leafPlaces } = this.allocation.steps;
    const { leaves, leafCount, leafStart } = liveness;
    const snapshot = exits[3 * exit];
    const from = exits[3 * exit + 1];
    const first = leafStart[snapshot];
    for (let i = leafCount[snapshot] - 1; i >= 0; i--) place[leaves[first + i]] = leafPlaces[from + i];
    this.stamp++;
    this.count = 0;
    const { start, entries } = this.b.snapshots;
    const end = start[snapshot + 1];
    for (let at = start[snapshot]; at < end; at += 2) {
      const value = entries[at + 1];
      if (value >= 0) this.put3(ExitRecord.SLOT, entries[at], this.value(value));
    }
  }

  /** Where the values are that the loop's head has in registers. */
  private writeContext(exit: number): void {
    const { liveness, b } = this;
    const { context, headRegister, steps } = this.allocation;
    const from = steps.exits[3 * exit + 1] + liveness.leafCount[steps.exits[3 * exit]];
    for (let i = 0; i < steps.exits[3 * exit + 2]; i++) {
      const value = context[i];
      const isLoop = b.terminal.kind === "loop";
      if (isLoop && headRegister[value] < 0) continue;
      this.place[value] = steps.leafPlaces[from + i];
      this.room(1);
      this.records[this.length++] = isLoop ? value : b.context!.identified(value);
      this.leaf(value, 0);
      // Without the tag: there is no need of it.
      this.records[this.length - 2] &= 0xff;
    }
  }

  /** The number of the head's value that a value is, and one: a tag in its record. */
  private tag(value: number): number {
    const { b } = this;
    if (!this.inLoop) return 0;
    const known = b.terminal.kind === "loop" ? value : b.context!.identified(value);
    const isOld = known < (b.terminal.kind === "loop" ? b.loopAt : b.context!.head.loopAt);
    return isOld && known < 0x7fff ? (known + 1) << 16 : 0;
  }

  /** The number of a value among those of the exit; writes its record when it is new. */
  private value(value: number): number {
    if (this.stamps[value] === this.stamp) return this.number[value];
    const { ir } = this.b;
    const op = ir.op[value];
    const at = ir.start[value];
    const type = ir.type[value] << 8;
    if (op === Pseudo.CONST) this.put3(ExitRecord.CONST | type, ir.words[at], ir.words[at + 1]);
    else if (op === Pseudo.ENTRY) this.put2(ExitRecord.FRAME | type, ir.words[at + 1]);
    else if (op >= 0 && this.liveness.mark[value] !== Mark.REAL) this.recipe(op, at, type);
    else this.leaf(value, type);
    this.stamps[value] = this.stamp;
    return (this.number[value] = this.count++);
  }

  private leaf(value: number, type: number): void {
    const place = this.place[value];
    const { integers } = this.table;
    type |= this.tag(value);
    if (place >= integers) this.put2(ExitRecord.DOUBLE | type, place - integers);
    else if (place >= 0) this.put2(ExitRecord.INT | type, place);
    else {
      if (this.allocation.memory[value] === Memory.NONE)
        throw new TraceError(-1, "", `value ${value} is nowhere at an exit`);
      this.put2(ExitRecord.FRAME | type, this.slots.offset[value]);
    }
  }

  private recipe(op: number, at: number, type: number): void {
    const { words } = this.b.ir;
    const inputs = this.table.inputs[op];
    const imms = 2 * this.table.imms[op];
    // The arguments' records come before.
    for (let k = 0; k < inputs; k++) this.value(words[at + k]);
    this.put2(ExitRecord.RECIPE | type, op);
    this.put2(inputs, imms);
    this.room(inputs + imms);
    for (let k = 0; k < inputs; k++) this.records[this.length++] = this.number[words[at + k]];
    for (let k = 0; k < imms; k++) this.records[this.length++] = words[at + inputs + k];
  }

  private room(count: number): void {
    if (this.length + count > this.records.length) this.records = grown(this.records, this.length + count);
  }

  private put2(a: number, b: number): void {
    this.room(2);
    this.records[this.length++] = a;
    this.records[this.length++] = b;
  }

  private put3(a: number, b: number, c: number): void {
    this.room(3);
    this.records[this.length++] = a;
    this.records[this.length++] = b;
    this.records[this.length++] = c;
  }
}
