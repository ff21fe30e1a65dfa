import type { MemorySystem } from "../../src/index.ts";
import type { NativeCalls } from "../../src/os/native.ts";

/** One call of a C function: `mmap(0, 4096, ...)`. */
export interface RecordedCall {
  name: string;
  args: (number | string | number[])[];
}

/**
 * Stands for an operating system that is not at hand: writes down which C functions are called and how, and answers from a table of
 * simulated ones. A function that the table lacks returns 0.
 */
export class RecordedCalls implements NativeCalls {
  readonly calls: RecordedCall[] = [];
  readonly bound: { library: string; prototype: string }[] = [];
  readonly functions: Record<string, (...args: number[]) => number>;
  code = 0;

  constructor(functions: Record<string, (...args: number[]) => number>) {
    this.functions = functions;
  }

  bind(libraries: readonly string[], prototype: string): (...args: (number | string | number[])[]) => number {
    this.bound.push({ library: libraries[0], prototype });
    const name = /(\w+)\(/.exec(prototype)![1];
    return (...args) => {
      this.calls.push({ name, args });
      return this.functions[name]?.(...(args as number[])) ?? 0;
    };
  }

  errno(): number {
    return this.code;
  }

  errnoName(code: number): string | undefined {
    return code === 12 ? "ENOMEM" : undefined;
  }

  view(_address: number, byteLength: number): ArrayBuffer {
    return new ArrayBuffer(byteLength);
  }

  /** What was called since the last time, `name(0x…, …)` each. */
  take(): string[] {
    return this.calls
      .splice(0)
      .map(
        ({ name, args }) => `${name}(${args.map((a) => (typeof a === "number" ? hex(a) : a)).join(", ")})`,
      );
  }
}

function hex(value: number): string {
  return value < 0 ? String(value) : `0x${value.toString(16)}`;
}

/** A memory system that counts its calls and refuses the one that it is told to. */
export function refusing(
  system: MemorySystem,
  refuse: (operation: string, call: number) => Error | undefined,
): { system: MemorySystem; calls: string[] } {
  const calls: string[] = [];
  const wrapped: Record<string, unknown> = { ...system };
  for (const [name, value] of Object.entries(system)) {
    if (typeof value !== "function" || name === "view") continue;
    wrapped[name] = (...args: unknown[]): unknown => {
      calls.push(name);
      const error = refuse(name, calls.length);
      if (error) throw error;
      return (value as (...all: unknown[]) => unknown)(...args);
    };
  }
  return { system: wrapped as unknown as MemorySystem, calls };
}
