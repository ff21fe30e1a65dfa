import { OutOfCodeMemoryError } from "../errors.ts";
import { TraceAbort } from "./abort.ts";
import { Allocation } from "./allocate.ts";
import type { TraceBuilder } from "./builder.ts";
import { CompiledTrace } from "./compiled.ts";
import { Emitter } from "./emit.ts";
import { ExitWriter } from "./exit-writer.ts";
import { Mark, Liveness } from "./liveness.ts";
import { LoopHead } from "./loop-head.ts";
import { SpillSlots } from "./spill-slots.ts";
import type { Traces } from "./traces.ts";

/** The passes behind the builder: who is needed, registers, spill slots, uops, exits. Their memory is reused. */
export class Passes {
  readonly liveness = new Liveness();
  readonly allocation: Allocation;
  readonly slots: SpillSlots;
  readonly emitter: Emitter;
  private readonly exits: ExitWriter;
  /** Whether the last compilation came to its end, and the passes know all of the builder's trace. */
  done = false;

  constructor(traces: Traces) {
    const { guest, moves, table } = traces;
    this.allocation = new Allocation(table, this.liveness);
    this.slots = new SpillSlots(guest.spillBase, guest.spillSlots);
    this.emitter = new Emitter(table, moves, this.slots, guest.commonExit);
    this.exits = new ExitWriter(table, this.liveness, this.allocation, this.slots);
  }

  /** @throws TraceAbort */
  compile(builder: TraceBuilder): CompiledTrace {
    const { traces, terminal } = builder;
    const jumpsTo =
      terminal.kind === "loop" || terminal.kind === "exit" || terminal.kind === "open"
        ? undefined
        : terminal.to;
    if (jumpsTo?.isFreed === true || builder.side?.trace.isFreed === true)
      throw new TraceAbort("freed", "the trace that it begins at or jumps to was freed meanwhile");
    this.done = false;
    const { liveness, allocation, emitter } = this;
    liveness.analyse(builder);
    allocation.run(builder);
    this.slots.assign(builder, allocation, liveness);
    const head =
      terminal.kind === "loop" ? new LoopHead(builder, allocation, liveness, this.slots) : undefined;
    const exitsHead = terminal.kind !== "join" ? head : builder.remakes ? undefined : builder.context?.head;
    const ids: number[] = [];
    for (let i = 0; i < allocation.steps.exitCount; i++) ids.push(traces.newExitId());
    try {
      emitter.run(builder, allocation, ids);
      const executor = traces.runtime.compile(emitter.trace);
      let instructions = 0;
      for (let i = 0; i < builder.ir.length; i++)
        if (liveness.mark[i] === Mark.REAL && builder.ir.op[i] >= 0) instructions++;
      if (head !== undefined) head.address = executor.addressOf(emitter.head);
      const trace = new CompiledTrace(traces, executor, instructions, builder.side, jumpsTo, head, (self) =>
        this.exits.write(builder, self, ids, emitter.exitUops, exitsHead),
      );
      this.done = true;
      traces.register(trace);
      return trace;
    } catch (error) {
      for (const id of ids) traces.returnExitId(id);
      if (error instanceof OutOfCodeMemoryError)
        throw new TraceAbort("out-of-code-memory", error.message, { cause: error });
      throw error;
    }
  }
}
