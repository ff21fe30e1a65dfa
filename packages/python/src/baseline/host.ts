/** What goes into the baseline compiler and what comes out. */
import type { Executor } from "@serigraph/executor";
import type { CodeObject } from "../bytecode/code.ts";
import type { Heap } from "../heap/heap.ts";

/** What the compiler asks of its surroundings. */
export interface BaselineHost {
  readonly heap: Heap;
  /** Offset of the cell of a module's global or of a builtin. */
  globalCell(moduleId: number, name: string): number;
  builtinCell(name: string): number;
  /** Offset of `bytes` bytes that live for ever, 8-aligned. */
  allocateStatic(bytes: number): number;
  /** Offset of a new, empty inline cache for a name. */
  newCache(name: string): number;
  /** Offset of the table of fast constructors by type id, and behind 64 of them of what to enter for an instance. */
  readonly typeTable: number;
  /** Fast paths of methods with that name: pairs of type id and address. */
  fastMethods(name: string): readonly (readonly [type: number, address: number])[];
  /** Offset of the classes and texts that RAISE_ITEM_ERROR needs. */
  readonly itemErrors: number;
  /** First value of a loop's counter. */
  readonly loopCount: number;
  /** First value of a function's counter of calls; 0: they are not counted. */
  readonly callCount: number;
}

/** The code object as the interpreter has loaded it. */
export interface BaselineInput {
  readonly id: number;
  readonly code: CodeObject;
  readonly constantsOffset: number;
  readonly moduleId: number;
}

/** Machine code of a code object. */
export interface NativeFunction {
  readonly executor: Executor;
  /** Where a call begins: counts, clears the registers that are not arguments, then goes on as pc 0. */
  readonly entry: number;
  /** Offset of the counter of calls, and the uop that jumps to where they are counted; 0 where they are not. */
  readonly entryCounter: number;
  readonly entryUop: number;
  /** Offset from `entry` of each instruction. */
  readonly offsets: Int32Array;
  /** 1 for instructions that native code can do at least sometimes; the others only exit. */
  readonly supported: Uint8Array;
  /** Offset of the counter of the JUMP_BACK at a pc. */
  readonly counters: ReadonlyMap<number, number>;
  /** The uop of the JUMP_BACK at a pc: where a trace is patched in. */
  readonly backEdges: ReadonlyMap<number, number>;
  /** Offset of the inline cache of an instruction. */
  readonly caches: ReadonlyMap<number, number>;
  /** Offset from `entry` of where special methods return to that the jump or FOR_ITER at a pc has called. */
  readonly continuations: ReadonlyMap<number, number>;
}
