import type { CodeObject, CompileSource } from "./bytecode/code.ts";
import { GrowingRange } from "./heap/growing-range.ts";
import { Heap, HeapExhaustedError, type ArenaMemory } from "./heap/heap.ts";
import { CONTEXT } from "./heap/layout.ts";
import { NONE, type Value } from "./heap/value.ts";
import * as attributes from "./objects/attributes.ts";
import * as builtin from "./objects/builtin.ts";
import * as compare from "./objects/compare.ts";
import { Property, newMethod } from "./objects/descriptors.ts";
import * as dict from "./objects/dict.ts";
import { directory } from "./objects/dir.ts";
import { installObjectType } from "./objects/object-type.ts";
import * as exception from "./objects/exception.ts";
import { installExceptionGroups } from "./objects/exception-group.ts";
import { hashOf, type Hash } from "./objects/hash.ts";
import { indexOf } from "./objects/int.ts";
import { installObjects } from "./objects/install.ts";
import * as items from "./objects/items.ts";
import * as iteration from "./objects/iteration.ts";
import * as list from "./objects/list.ts";
import * as modules from "./objects/module.ts";
import { binaryOperation, unaryOperation, updateDictFrom } from "./objects/operators.ts";
import { reprOf, strOf } from "./objects/repr.ts";
import * as set from "./objects/set.ts";
import type { Shape } from "./objects/shape.ts";
import { newRange, newSlice } from "./objects/range.ts";
import { specialFormat } from "./objects/special.ts";
import * as types from "./objects/types.ts";
import { callValue, instantiateType } from "./vm/call.ts";
import { installCoroutines } from "./vm/coroutine.ts";
import { installGenerators, stopIteration } from "./vm/generator.ts";
import { loadCode, type LoadedCode } from "./vm/load.ts";
import { ARENA, initContext } from "./vm/memory.ts";
import { OutputBuffer } from "./vm/output.ts";
import { plainText, type TextSupport } from "./objects/text-support.ts";
import type { BuiltinFunction, BuiltinInfo, Signature } from "./objects/builtin.ts";
import type { ModuleInfo } from "./objects/module.ts";
import type { TypeInfo } from "./objects/types.ts";
import { PyError } from "./objects/exception.ts";

export { PyError };
export type { BuiltinFunction, BuiltinInfo, Hash, LoadedCode, ModuleInfo, Signature, TextSupport, TypeInfo };

/** What the driver loop hands frames to when native code exists; without it every instruction is stepped. */
export interface NativeCode {
  /**
   * Runs native code at CONTEXT.FRAME's pc; comes back with an instruction for `step` (CONTEXT.FRAME, its PC), or with
   * true when the frame that TypeScript entered has returned: its value is in CONTEXT.RESULT.
   */
  enter(frameOffset: number): boolean;
  /**
   * A stable order of keys by `<`, as numbers of keys (to be read at once). Undefined where comparing them is not only a
   * matter of builtin values, or there is a NaN.
   */
  sortOrder?(keys: readonly Value[]): Uint32Array | undefined;
  /** An exception is being handled: what is recorded for a trace ends. */
  recordingEnds?(): void;
  /** Address of an instruction's native code, 0 when there is none. */
  addressOf?(codeId: number, pc: number): number;
  /** Fills in what native calls need of a new FUNCTION (ENTRY). */
  functionCreated?(functionOffset: number, code: LoadedCode): void;
  /** Gives a builtin of a module its fast path, if it has one. */
  moduleFunctionCreated?(fn: Value, module: string, name: string): void;
  /** getattr() or hasattr() has come to TypeScript; setattr(), before it assigns. */
  attributeAsked?(receiver: Value, name: string): void;
  attributeAssigned?(receiver: Value, name: string): void;
  /** What native code calls, with the builtin in front, where its own fast path of a builtin function or type cannot. */
  publishOtherwise?(builtin: Value, fn: Value, when: "iterables" | "always" | "named"): void;
}

export interface InterpOptions {
  readonly memory?: ArenaMemory;
  readonly compile?: CompileSource;
  readonly stdout?: (text: string) => void;
  readonly stderr?: (text: string) => void;
  readonly recursionLimit?: number;
}

/**
 * A Python interpreter: the heap, the tables (types, builtins, modules, code) and, as thin methods, the operations of
 * the object model. Their semantics are in `objects/` and `vm/`, one file a concept.
 */
export class Interp {
  readonly heap: Heap;
  readonly types: TypeInfo[] = [];
  readonly builtins: BuiltinInfo[] = [];
  /** By id; what a collection did not reach is gone. */
  readonly codes: (LoadedCode | undefined)[] = [];
  /** Ids of those, to be used again. */
  readonly freeCodeIds: number[] = [];
  readonly freeModuleIds: number[] = [];
  readonly modules: (ModuleInfo | undefined)[] = [];
  /** Hidden classes of instances; INSTANCE.SHAPE is the index, 0 is none. */
  readonly shapes: (Shape | undefined)[] = [undefined];
  /** Builtin names: offset of the cell of each. */
  readonly builtinCells = new Map<string, number>();
  /** Exceptions that suspended generators are handling, by the generator's offset. */
  readonly suspendedHandled = new Map<number, Value[]>();
  /** What the generator returned that nextOf found ended; {@link nextItem} makes it StopIteration's value. */
  returned: Value = NONE;
  /** Values that special methods of builtin types work on (see objects/lookup.ts, plainly). */
  plain: Value | undefined;
  plainToo: Value | undefined;
  /** How many driver loops are nested. */
  nesting = 0;
  /** Collects garbage if it is time to; set by the native side. Called at safe points of the driver loops. */
  collect: ((nested: boolean) => void) | undefined;
  /** Asks for a collection, as thorough as can be, before the next instruction of TypeScript's; set by the native side. */
  requestCollection: (() => void) | undefined;
  /** Called when the eval breaker is set for another reason than collection (time limit, interrupt); may throw. */
  onBreak: ((bits: number) => void) | undefined;
  /** Called when attributes of a class have changed that others may have relied on (compiled traces). */
  onClassChange: ((type: TypeInfo) => void) | undefined;
  native: NativeCode | undefined;
  text: TextSupport = plainText;
  compile: CompileSource | undefined;
  argv: string[] = [];
  /** Folder whose modules `import` finds; undefined for none. */
  importFolder: string | undefined;
  readonly stdout: OutputBuffer;
  readonly stderr: OutputBuffer;
  /** First free byte of the region of cells and constants. */
  staticTop: number = ARENA.STATIC;
  private readonly staticSpace: GrowingRange;
  /** By size in bytes. */
  private readonly freeStatics = new Map<number, number[]>();
  /** The part of the frame stack that may be touched. */
  readonly stackSpace: GrowingRange;
  /** The digits that int → str conversion is limited to (sys.set_int_max_str_digits); 0 is no limit. */
  intMaxStrDigits = 4300;

  constructor(options: InterpOptions = {}) {
    const memory = options.memory ?? { buffer: new ArrayBuffer(ARENA.DEFAULT_BYTES), address: 0 };
    const { commits } = memory;
    this.staticSpace = new GrowingRange(commits, 0, ARENA.STATIC_END, ARENA.STEP);
    this.stackSpace = new GrowingRange(commits, ARENA.STACK, ARENA.STACK_END, ARENA.STEP);
    if (!this.staticSpace.reach(ARENA.STATIC)) throw new HeapExhaustedError(ARENA.STATIC);
    this.heap = new Heap(memory, {
      heapStart: ARENA.HEAP,
      heapLimit: Math.min(memory.buffer.byteLength, 2 ** 32 - 4096),
    });
    this.compile = options.compile;
    this.stdout = new OutputBuffer(options.stdout ?? ((text) => void process.stdout.write(text)));
    this.stderr = new OutputBuffer(options.stderr ?? ((text) => void process.stderr.write(text)));
    initContext(this.heap, this.stackSpace, options.recursionLimit ?? 1000);
    types.installTypes(this);
    exception.installExceptions(this);
    installExceptionGroups(this);
    installObjects(this);
    installObjectType(this);
    installGenerators(this);
    installCoroutines(this);
  }

  // --- errors ----------------------------------------------------------------------------------------------------

  /** A new exception to throw: `throw py.error("TypeError", "message")`. */
  error(className: string, message?: string): PyError {
    return exception.newError(this, className, message === undefined ? [] : [this.heap.str(message)]);
  }
  /** The same with any arguments (KeyError of the key itself …). */
  errorWith(className: string, args: readonly Value[]): PyError {
    return exception.newError(this, className, args);
  }
  newException(type: TypeInfo, args: readonly Value[]): Value {
    return exception.newException(this, type, args);
  }
  /** The builtin exception class (or other builtin type) of that name. */
  exceptionType(name: string): TypeInfo {
    return exception.exceptionType(this, name);
  }
  /** True when `error` is a Python exception of that builtin class (or a subclass). */
  isError(error: unknown, className: string): error is PyError {
    return error instanceof PyError && exception.isExceptionOf(this, error.value, className);
  }

  // --- objects ---------------------------------------------------------------------------------------------------

  call(callee: Value, args: Value[], kwNames?: readonly string[]): Value {
    return callValue(this, callee, args, kwNames);
  }
  /** `type(*args, **kw)` without a metaclass's `__call__`. */
  instantiate(type: TypeInfo, args: Value[], kw: ReadonlyMap<string, Value> | undefined): Value {
    return instantiateType(this, type, args, kw);
  }
  /** A METHOD of a function. */
  bindMethod(fn: Value, self: Value): Value {
    return newMethod(this, fn, self);
  }
  /** What `dir(v)` lists by default, sorted. */
  directory(v: Value): string[] {
    return directory(this, v);
  }
  callMethod(receiver: Value, name: string, args: readonly Value[]): Value {
    return attributes.callMethod(this, receiver, name, args);
  }
  truth(v: Value): boolean {
    return compare.truthOf(this, v);
  }
  equal(a: Value, b: Value): boolean {
    return compare.equalValues(this, a, b);
  }
  /** `a op b` for one of OP.LT … OP.GE. */
  compare(opcode: number, a: Value, b: Value): Value {
    return compare.compareValues(this, opcode, a, b);
  }
  /** a < b, as list.sort and min need it. */
  lessThan(a: Value, b: Value): boolean {
    return compare.lessThan(this, a, b);
  }
  hash(v: Value): Hash {
    return hashOf(this, v);
  }
  repr(v: Value): string {
    return reprOf(this, v);
  }
  str(v: Value): string {
    return strOf(this, v);
  }
  ascii(v: Value): string {
    return this.text.ascii(reprOf(this, v));
  }
  format(v: Value, spec: string): string {
    return specialFormat(this, v, spec) ?? this.text.format(this, v, spec);
  }
  typeOf(v: Value): TypeInfo {
    return types.typeOf(this, v);
  }
  typeName(v: Value): string {
    return types.typeOf(this, v).name;
  }
  isInstance(v: Value, classOrTuple: Value): boolean {
    return types.isInstance(this, v, classOrTuple);
  }
  isSubclass(type: TypeInfo, base: TypeInfo): boolean {
    return type.mro.includes(base);
  }

  // --- iteration -------------------------------------------------------------------------------------------------

  iter(v: Value): Value {
    return iteration.iterOf(this, v);
  }
  /** Has it a next item? */
  isIterator(v: Value): boolean {
    return iteration.isIterator(this, v);
  }
  /** The next item, undefined when exhausted. */
  next(iterator: Value): Value | undefined {
    return iteration.nextOf(this, iterator);
  }
  /** `next(iterator)`: the next item, or StopIteration (with a generator's return value). */
  nextItem(iterator: Value): Value {
    this.returned = NONE;
    const v = iteration.nextOf(this, iterator);
    if (v === undefined) throw stopIteration(this);
    return v;
  }
  /** Calls `visit` with each item; stops early when it returns false. */
  forEach(iterable: Value, visit: (v: Value) => boolean | void): void {
    iteration.forEach(this, iterable, visit);
  }
  /** For `for (const v of py.iterate(x))`. {@link toArray} and {@link forEach} are faster. */
  iterate(iterable: Value): Iterable<Value> {
    return iteration.iterate(this, iterable);
  }
  toArray(iterable: Value): Value[] {
    return iteration.toArray(this, iterable);
  }
  /** `len(v)`, TypeError when it has none. */
  length(v: Value): number {
    return items.lengthOf(this, v);
  }

  // --- items, attributes, operators --------------------------------------------------------------------------------

  getItem(container: Value, key: Value): Value {
    return items.getItem(this, container, key);
  }
  setItem(container: Value, key: Value, v: Value): void {
    items.setItem(this, container, key, v);
  }
  deleteItem(container: Value, key: Value): void {
    items.deleteItem(this, container, key);
  }
  contains(container: Value, v: Value): boolean {
    return items.contains(this, container, v);
  }
  getAttr(v: Value, name: string): Value {
    return attributes.getAttribute(this, v, name);
  }
  /** The attribute, or undefined instead of AttributeError. */
  findAttr(v: Value, name: string): Value | undefined {
    return attributes.findAttribute(this, v, name);
  }
  setAttr(v: Value, name: string, attribute: Value): void {
    attributes.setAttribute(this, v, name, attribute);
  }
  deleteAttr(v: Value, name: string): void {
    attributes.deleteAttribute(this, v, name);
  }
  /** The AttributeError of reading `v.name`. */
  noAttribute(v: Value, name: string): PyError {
    return attributes.noAttribute(this, v, name);
  }
  /** `type(v).__set_name__` for builtin descriptors. */
  setDescriptorName(v: Value, name: string): void {
    const host = this.heap.hostedOf(v);
    if (host instanceof Property) host.name = name;
  }
  /** `a op b` for one of OP.ADD … OP.IMATMUL. */
  binary(opcode: number, a: Value, b: Value): Value {
    return binaryOperation(this, opcode, a, b);
  }
  /** OP.NEG, OP.POS, OP.INVERT, OP.NOT. */
  unary(opcode: number, v: Value): Value {
    return unaryOperation(this, opcode, v);
  }
  /** `operator.index(v)` as a number (±Infinity beyond 2^53); TypeError "'float' object cannot be interpreted as an integer". */
  index(v: Value): number {
    return indexOf(this, v);
  }

  // --- containers --------------------------------------------------------------------------------------------------

  newList(elements: readonly Value[]): Value {
    return list.newList(this.heap, elements);
  }
  listItems(v: Value): Value[] {
    return list.listItems(this.heap, v);
  }
  listLength(v: Value): number {
    return list.listLength(this.heap, v);
  }
  listGet(v: Value, i: number): Value {
    return list.listGet(this.heap, v, i);
  }
  listAppend(v: Value, element: Value): void {
    list.listAppend(this.heap, v, element);
  }
  /** Replaces the whole contents. */
  listSetItems(v: Value, elements: readonly Value[]): void {
    list.listSetItems(this.heap, v, elements);
  }
  newTuple(elements: readonly Value[]): Value {
    return this.heap.tuple(elements);
  }
  newDict(): Value {
    return dict.newDict(this.heap);
  }
  dictGet(d: Value, key: Value): Value | undefined {
    return dict.dictGet(this, d, key);
  }
  dictSet(d: Value, key: Value, v: Value): void {
    dict.dictSet(this, d, key, v);
  }
  /** True when the key was there. */
  dictDelete(d: Value, key: Value): boolean {
    return dict.dictDelete(this, d, key);
  }
  /** `d.update(*args, **kw)`, with what dict() takes. */
  fillDict(d: Value, args: readonly Value[], kw: ReadonlyMap<string, Value> | undefined): void {
    updateDictFrom(this, "dict", d, args, kw);
  }
  dictClear(d: Value): void {
    dict.dictClear(this.heap, d);
  }
  dictLength(d: Value): number {
    return dict.dictLength(this.heap, d);
  }
  dictEntries(d: Value): [Value, Value][] {
    return dict.dictEntries(this.heap, d);
  }
  dictKeys(d: Value): Value[] {
    return dict.dictKeys(this.heap, d);
  }
  dictValues(d: Value): Value[] {
    return dict.dictValues(this.heap, d);
  }
  newSet(elements: readonly Value[], frozen = false): Value {
    return set.newSet(this, elements, frozen);
  }
  setAdd(s: Value, v: Value): void {
    set.setAdd(this, s, v);
  }
  setHas(s: Value, v: Value): boolean {
    return set.setHas(this, s, v);
  }
  /** True when it was there. */
  setDiscard(s: Value, v: Value): boolean {
    return set.setDiscard(this, s, v);
  }
  setClear(s: Value): void {
    set.setClear(this.heap, s);
  }
  setLength(s: Value): number {
    return set.setLength(this.heap, s);
  }
  setItems(s: Value): Value[] {
    return set.setItems(this.heap, s);
  }
  newRange(start: number | bigint, stop: number | bigint, step: number | bigint): Value {
    return newRange(this, start, stop, step);
  }
  newSlice(start: Value, stop: Value, step: Value): Value {
    return newSlice(this.heap, start, stop, step);
  }

  // --- definitions -------------------------------------------------------------------------------------------------

  /** A builtin function under its name among the builtins. */
  defineFunction(name: string, fn: BuiltinFunction, signature?: Signature): Value {
    const v = builtin.newBuiltin(this, { name, fn, signature, owner: undefined });
    this.setBuiltin(name, v);
    return v;
  }
  /** A method of a builtin type; `args[0]` is the receiver, `signature` counts without it. */
  defineMethod(typeId: number, name: string, fn: BuiltinFunction, signature?: Signature): void {
    builtin.defineMethod(this, typeId, name, fn, signature);
  }
  /** A read-only attribute of a builtin type (`range.start`). */
  defineGetter(typeId: number, name: string, get: (py: Interp, self: Value) => Value): void {
    types.typeById(this, typeId).getters.set(name, get);
  }
  /** What calling the type does (`int("3")`); the arguments do not include the type. */
  defineConstructor(typeId: number, fn: BuiltinFunction, signature?: Signature): void {
    const type = types.typeById(this, typeId);
    type.new = fn;
    type.newSignature = signature;
  }
  /** A further builtin type, for HOSTED objects (`zip`, `map`); `visible` puts it among the builtins. */
  defineType(name: string, visible = false): TypeInfo {
    const type = types.newType(this, name);
    if (visible) this.setBuiltin(name, type.object);
    return type;
  }
  setBuiltin(name: string, v: Value): void {
    this.heap.write(this.builtinCell(name), v);
  }
  /** A function that is not among the builtins: a module's member. */
  newFunction(name: string, fn: BuiltinFunction, signature?: Signature): Value {
    return builtin.newBuiltin(this, { name, fn, signature, owner: undefined });
  }

  // --- modules and code --------------------------------------------------------------------------------------------

  /** A module written in TypeScript; `import name` finds it. `install` runs at the first import. */
  defineModule(name: string, install: (py: Interp, module: ModuleInfo) => void): void {
    modules.defineModule(this, name, install);
  }
  setModuleAttr(module: ModuleInfo, name: string, v: Value): void {
    this.heap.write(this.globalCell(module.id, name), v);
  }
  /** Arena offset of the cell of a module's global; made unbound when new. */
  globalCell(moduleId: number, name: string): number {
    return modules.globalCell(this, this.modules[moduleId]!, name);
  }
  builtinCell(name: string): number {
    return modules.builtinCell(this, name);
  }
  loadCode(code: CodeObject, module: ModuleInfo): LoadedCode {
    return loadCode(this, code, module);
  }
  /** Bytes that live as long as the interpreter (cells, constants); 8-aligned. */
  /** Memory outside of the heap, which reads as zero; offsets are multiples of 8. */
  allocateStatic(bytes: number): number {
    const size = (bytes + 7) & ~7;
    const freed = this.freeStatics.get(size)?.pop();
    if (freed !== undefined) {
      this.heap.u8.fill(0, freed, freed + size);
      return freed;
    }
    const offset = this.staticTop;
    const end = offset + size;
    if (!this.staticSpace.reach(end)) throw this.error("MemoryError");
    this.staticTop = end;
    return offset;
  }
  /** Takes back what {@link allocateStatic} gave for `bytes`. Nothing may refer to it any more. */
  freeStatic(offset: number, bytes: number): void {
    const size = (bytes + 7) & ~7;
    const freed = this.freeStatics.get(size);
    if (freed === undefined) this.freeStatics.set(size, [offset]);
    else freed.push(offset);
  }

  write(text: string): void {
    this.stdout.write(text);
  }
  get none(): Value {
    return NONE;
  }
  /** Arena offset of the running frame, 0 when nothing runs. */
  get frame(): number {
    return this.heap.u32[CONTEXT.FRAME >>> 2]!;
  }
}
