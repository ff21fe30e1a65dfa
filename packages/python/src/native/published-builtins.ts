/** What native code is told of builtins: which of their functions, methods and classes it has functions of its own for. */
import type { Runtime } from "@serigraph/executor";
import { whatToEnter } from "../baseline/operands.ts";
import {
  BUILTIN,
  BUILTIN_ALWAYS,
  BUILTIN_NEXT,
  BUILTIN_WHAT_SHIFT,
  CONTEXT,
  TYPE,
  TYPE_OBJECT,
} from "../heap/layout.ts";
import { isPointer, NONE, offsetOf, type Value } from "../heap/value.ts";
import type { Interp } from "../interp.ts";
import {
  fastFunctions,
  fastMethods,
  fastModuleFunctions,
  fastStatics,
  fastTypes,
  specialFunctions,
  specialTypes,
} from "./fast.ts";

/** As in ops/calls.h: the table has three words a type. */
const TYPES_IN_TABLE = 128;

/** Of a / b, a // b, a % b: of ints, then where one is a float. */
const DIVISION_ERRORS = [
  "division by zero",
  "integer division or modulo by zero",
  "integer modulo by zero",
  "float division by zero",
  "float floor division by zero",
  "float modulo by zero",
] as const;

export class PublishedBuiltins {
  /** Of classes that are called: the helper's address, what to enter, and the function of the prelude, each by type. */
  readonly typeTable: number;
  /** Methods by name: types of receivers, and the helper's address for each. */
  readonly methods: ReadonlyMap<string, (readonly [type: number, address: number])[]>;
  private readonly py: Interp;
  private readonly runtime: Runtime;

  constructor(py: Interp, runtime: Runtime) {
    this.py = py;
    this.runtime = runtime;
    this.methods = new Map(
      Object.entries(fastMethods).map(([name, list]) => [
        name,
        list.map(([type, helper]) => [type, runtime.symbol(helper)] as const),
      ]),
    );
    const { heap } = py;
    const typeTable = py.allocateStatic(3 * TYPES_IN_TABLE * 8);
    for (let i = 0; i < 3 * TYPES_IN_TABLE; i++) heap.writeNull(typeTable + 8 * i);
    this.typeTable = typeTable;
    for (const [type, name, slot, flags] of specialTypes)
      if (heap.isExactly(heap.read(py.builtinCell(name)), TYPE.TYPE))
        heap.u32[(typeTable + 8 * (TYPES_IN_TABLE + type)) >>> 2] = whatToEnter(slot, flags) + 1;
    for (const [type, helper] of fastTypes)
      this.py.heap.writeAbsolute(typeTable + 8 * type, runtime.symbol(helper));
  }

  /** Publishes those that are there from the beginning. */
  install(): void {
    this.installFunctions();
    this.installClasses();
  }

  private installFunctions(): void {
    const { heap } = this.py;
    for (const [name, [slot, flags]] of Object.entries(specialFunctions)) {
      const builtin = offsetOf(heap.read(this.py.builtinCell(name)));
      heap.u32[(builtin + BUILTIN.FLAGS) >>> 2] =
        ((whatToEnter(slot, flags) + 1) << BUILTIN_WHAT_SHIFT) | (name === "next" ? BUILTIN_NEXT : 0);
    }
    for (const [name, helper] of Object.entries(fastFunctions)) {
      const cell = this.py.builtinCells.get(name);
      if (cell !== undefined) this.setFast(heap.read(cell), helper);
    }
    for (const [type, name, helper] of fastStatics)
      this.setFast(this.py.types[type]!.statics.get(name), helper);
    for (const [name, list] of Object.entries(fastMethods))
      for (const [type, helper] of list) this.setFast(this.py.types[type]?.methods.get(name), helper, type);
  }

  /** What native code must know of classes: StopIteration, and those of builtin values. */
  private installClasses(): void {
    const { py } = this;
    const { heap } = py;
    const at = py.allocateStatic(65 * 8);
    for (let i = 0; i < 64; i++) heap.write(at + 8 * i, py.types[i]?.object ?? NONE);
    heap.write(at + 64 * 8, py.exceptionType("StopIteration").object);
    heap.writeAddress(CONTEXT.TYPE_OBJECTS, at);
    heap.writeAddress(CONTEXT.STOP_ITERATION, at + 64 * 8);
  }

  /** A builtin that native code has a function for, called `helper`; of a method, for receivers of that type. */
  setFast(v: Value | undefined, helper: string, receiver = 0): void {
    const { heap } = this.py;
    if (v === undefined || !isPointer(v) || heap.typeOf(v) !== TYPE.BUILTIN) return;
    this.py.heap.writeAbsolute(offsetOf(v) + BUILTIN.FAST, this.runtime.symbol(helper));
    heap.u32[(offsetOf(v) + BUILTIN.RECEIVER) >>> 2] = receiver;
  }

  moduleFunction(fn: Value, module: string, name: string): void {
    const helper = fastModuleFunctions[module]?.[name];
    if (helper !== undefined) this.setFast(fn, helper);
  }

  /** The same for what an inline cache has found in a module's cell. */
  readonly moduleMember = (module: string, name: string, cell: number): void =>
    this.moduleFunction(this.py.heap.read(cell), module, name);

  /** The prelude's function `fn` that does what `builtin` does where its helper cannot. */
  otherwise(builtin: Value, fn: Value, when: "iterables" | "always" | "named"): void {
    const { heap } = this.py;
    const at = offsetOf(builtin);
    if (when === "named") {
      heap.write(at + BUILTIN.OTHERWISE_NAMED, fn);
      return;
    }
    if (heap.typeOf(builtin) === TYPE.BUILTIN) {
      heap.write(at + BUILTIN.OTHERWISE, fn);
      if (when === "always") heap.u32[(at + BUILTIN.FLAGS) >>> 2]! |= BUILTIN_ALWAYS;
      return;
    }
    const id = heap.u32[(at + TYPE_OBJECT.ID) >>> 2]!;
    if (id < TYPES_IN_TABLE) heap.write(this.typeTable + 8 * (2 * TYPES_IN_TABLE + id), fn);
  }
}

/** The exceptions and texts that raise_item_error in ops/helpers/unwind.c needs; their address. */
export function publishItemErrors(py: Interp): number {
  const at = py.allocateStatic(12 * 8);
  const values = [
    py.exceptionType("KeyError").object,
    py.exceptionType("IndexError").object,
    py.heap.intern("list index out of range"),
    py.heap.intern("tuple index out of range"),
    py.exceptionType("StopIteration").object,
    py.exceptionType("ZeroDivisionError").object,
    ...DIVISION_ERRORS.map((text) => py.heap.intern(text)),
  ];
  values.forEach((v, i) => py.heap.write(at + 8 * i, v));
  return at;
}
