import { NEAR } from "./copy-x86_64.ts";
import { type CodeBlock, GenericHoles } from "./generic-holes.ts";
import { Layout } from "./layout.ts";
import type { Machine } from "./machine.ts";
import { CODE_OFFSET, CODE_SIZE, type Plan, ROW } from "./plan.ts";
import type { Trace } from "./trace.ts";

/**
 * Compiles traces: pass 1 adds up sizes, so that every uop has its place before a byte is written; pass 2 copies the
 * stencils there and patches their holes, whether they point back or forth. (The two passes of CPython's `_PyJIT_Compile`,
 * Python/jit.c.) One compiler serves one bundle.
 *
 * The caller stands between the passes: {@link measure}, allocate `codeBytes` and `dataBytes`, {@link emit}.
 * When `emit` returns false, some branches do not reach their target from that memory: measure again, which then makes room
 * for trampolines beside them, and allocate anew.
 */
export class Compiler {
  readonly layout: Layout;
  private readonly plan: Plan;
  private readonly machine: Machine;
  private readonly generic: GenericHoles;
  /** Uops that the copy loop has left to {@link generic}. */
  private late = new Int32Array(256);

  constructor(plan: Plan, machine: Machine) {
    this.plan = plan;
    this.machine = machine;
    this.layout = new Layout(plan, machine);
    this.generic = new GenericHoles(this.layout, machine);
  }

  /** Pass 1: see {@link Layout.measure}. */
  measure(trace: Trace, again: boolean): void {
    this.layout.measure(trace, again);
  }

  /**
   * Pass 2: copies and patches the measured trace into `block`. What the copy loop does not do, or finds not to fit, is done over again,
   * uop by uop, by {@link GenericHoles}.
   *
   * @returns false when a branch did not reach: see the class.
   * @throws TraceError for an unbound label, HoleError for a value that does not go into its hole.
   */
  emit(trace: Trace, block: CodeBlock, executorId: number): boolean {
    const { generic, layout, machine, plan } = this;
    const { length } = trace;
    if (length > this.late.length) this.late = new Int32Array(2 * length);
    const { late } = this;
    const distance = block.code.base + block.codeOffset - plan.home;
    const lateCount =
      layout.trampolines === undefined && Math.abs(distance) < NEAR
        ? machine.copy(plan, trace, layout.labelOffsets, block, distance, late)
        : this.copyApart(trace, block);
    const { view } = block.code;
    const end = block.codeOffset + layout.positions[length];
    view.setInt32(end, machine.trap, true);
    view.setInt32(end + 4, machine.trap, true);
    if (lateCount === 0) return true;
    generic.begin(trace, block, executorId);
    for (let i = 0; i < lateCount; i++) generic.patchUop(late[i]);
    return generic.unreached === 0;
  }

  /** Copies the stencils where there are trampolines between them, or the library is far away; all of them are late. */
  private copyApart(trace: Trace, block: CodeBlock): number {
    const { source, table } = this.plan;
    const { length, stencils } = trace;
    for (let uop = 0; uop < length; uop++) {
      const row = stencils[uop] * ROW;
      const code = new Uint8Array(source.buffer, table[row + CODE_OFFSET], table[row + CODE_SIZE]);
      block.code.bytes.set(code, block.codeOffset + this.layout.positions[uop]);
      this.late[uop] = uop;
    }
    return length;
  }
}
