import type { Interp } from "../interp.ts";
import { EXCEPTION, OBJECT, TYPE, TYPE_PLAIN_EXCEPTION } from "../heap/layout.ts";
import { FALSE, NONE, TRUE, isPointer, isSmallInt, offsetOf, pointerTo, type Value } from "../heap/value.ts";
import { findBufferText } from "./bytes.ts";
import { dictGetName } from "./dict.ts";
import { frameOfEntries } from "./frame-object.ts";
import { groupText } from "./exception-group.ts";
import { CORE_TYPE, newType, typeOfTypeObject, type TypeInfo } from "./types.ts";
import { currentHandled } from "../vm/handled.ts";
import { PRELUDE_FILE } from "../vm/prelude.ts";
import type { LoadedCode } from "../vm/load.ts";
import type { ModuleInfo } from "./module.ts";

/** A Python exception on its way through TypeScript. Not an Error: Python exceptions are control flow and need no stack. */
export class PyError {
  readonly value: Value;
  /** Raised again unchanged: the frame that raises it is already in its traceback. */
  readonly again: boolean;
  /** Raised by the look-up of a method that was to be called: tracebacks mark `object.name` only. */
  readonly lookup: boolean;
  constructor(value: Value, again = false, lookup = false) {
    this.value = value;
    this.again = again;
    this.lookup = lookup;
  }
}

/** A frame that an exception passed. */
export interface TracebackEntry {
  readonly code: LoadedCode;
  readonly pc: number;
  /** See {@link PyError.lookup}. */
  readonly lookup?: boolean;
}

/** What an exception has besides its EXCEPTION object; `Heap.hosted` keeps it. */
export class ExceptionState {
  /** Innermost frame first. */
  entries: TracebackEntry[] = [];
  /** Of a NameError: the variables that could have been meant. */
  visible: { readonly names: readonly string[]; readonly module: ModuleInfo } | undefined;

  trace(visit: (v: Value) => void): void {
    for (const { code } of this.entries) visit(code.object);
  }
}

/** Every builtin exception class, `Class: Base`; bases come first. */
const HIERARCHY = `BaseException: object
BaseExceptionGroup: BaseException
GeneratorExit: BaseException
KeyboardInterrupt: BaseException
SystemExit: BaseException
Exception: BaseException
ArithmeticError: Exception
FloatingPointError: ArithmeticError
OverflowError: ArithmeticError
ZeroDivisionError: ArithmeticError
AssertionError: Exception
AttributeError: Exception
BufferError: Exception
EOFError: Exception
ExceptionGroup: BaseExceptionGroup Exception
ImportError: Exception
ModuleNotFoundError: ImportError
LookupError: Exception
IndexError: LookupError
KeyError: LookupError
MemoryError: Exception
NameError: Exception
UnboundLocalError: NameError
OSError: Exception
BlockingIOError: OSError
ChildProcessError: OSError
ConnectionError: OSError
BrokenPipeError: ConnectionError
ConnectionAbortedError: ConnectionError
ConnectionRefusedError: ConnectionError
ConnectionResetError: ConnectionError
FileExistsError: OSError
FileNotFoundError: OSError
InterruptedError: OSError
IsADirectoryError: OSError
NotADirectoryError: OSError
PermissionError: OSError
ProcessLookupError: OSError
TimeoutError: OSError
ReferenceError: Exception
RuntimeError: Exception
NotImplementedError: RuntimeError
PythonFinalizationError: RuntimeError
RecursionError: RuntimeError
StopAsyncIteration: Exception
StopIteration: Exception
SyntaxError: Exception
IndentationError: SyntaxError
TabError: IndentationError
SystemError: Exception
TypeError: Exception
ValueError: Exception
UnicodeError: ValueError
UnicodeDecodeError: UnicodeError
UnicodeEncodeError: UnicodeError
UnicodeTranslateError: UnicodeError
Warning: Exception
BytesWarning: Warning
DeprecationWarning: Warning
EncodingWarning: Warning
FutureWarning: Warning
ImportWarning: Warning
PendingDeprecationWarning: Warning
ResourceWarning: Warning
RuntimeWarning: Warning
SyntaxWarning: Warning
UnicodeWarning: Warning
UserWarning: Warning`;

const byName = new WeakMap<Interp, Map<string, TypeInfo>>();

export function installExceptions(py: Interp): void {
  const table = new Map<string, TypeInfo>([["object", py.types[CORE_TYPE.OBJECT]!]]);
  byName.set(py, table);
  for (const line of HIERARCHY.split("\n")) {
    const [name, bases] = line.split(": ") as [string, string];
    const type = newType(
      py,
      name,
      bases.split(" ").map((base) => table.get(base)!),
      true,
    );
    table.set(name, type);
    if (name !== "OSError" && !name.endsWith("ExceptionGroup"))
      py.heap.u8[offsetOf(type.object) + OBJECT.FLAGS] = TYPE_PLAIN_EXCEPTION;
    py.setBuiltin(name, type.object);
  }
  py.setBuiltin("EnvironmentError", table.get("OSError")!.object);
  py.setBuiltin("IOError", table.get("OSError")!.object);
  const base = table.get("BaseException")!.id;
  py.defineMethod(base, "with_traceback", (_, args) => withTraceback(py, args[0]!, args[1]!), {
    min: 1,
    max: 1,
  });
  py.defineMethod(base, "add_note", (_, args) => addNote(py, args[0]!, args[1]!), { min: 1, max: 1 });
}

export function exceptionType(py: Interp, name: string): TypeInfo {
  const type = byName.get(py)!.get(name);
  if (type === undefined) throw new RangeError(`there is no builtin exception class ${name}`);
  return type;
}

export const isException = (py: Interp, v: Value): boolean =>
  isPointer(v) && py.heap.typeAt(offsetOf(v)) === TYPE.EXCEPTION;

export function isExceptionOf(py: Interp, v: Value, className: string): boolean {
  return py.typeOf(v).mro.includes(exceptionType(py, className));
}

export function newException(py: Interp, type: TypeInfo, args: readonly Value[]): Value {
  const { heap } = py;
  heap.checkHosted(); // it will get a traceback
  const tuple = heap.tuple(args);
  const offset = heap.allocate(TYPE.EXCEPTION, EXCEPTION.BYTES);
  heap.write(offset + EXCEPTION.CLASS, type.object);
  heap.write(offset + EXCEPTION.ARGS, tuple);
  heap.write(offset + EXCEPTION.CAUSE, NONE);
  heap.write(offset + EXCEPTION.CONTEXT, NONE);
  heap.u32[(offset + EXCEPTION.SUPPRESS_CONTEXT) >>> 2] = 0;
  heap.u32[(offset + EXCEPTION.TRACEBACK) >>> 2] = 0;
  heap.write(offset + EXCEPTION.NOTES, NONE);
  heap.write(offset + EXCEPTION.DICT, NONE);
  heap.u32[(offset + EXCEPTION.TRACE_COUNT) >>> 2] = 0;
  return pointerTo(offset);
}

/** A new exception raised now: its context is what is being handled. */
export function newError(py: Interp, className: string, args: readonly Value[]): PyError {
  const v = newException(py, exceptionType(py, className), args);
  setContext(py, v);
  return new PyError(v);
}

/** An error whose exception carries attributes (`name`, `obj`) for tracebacks and handlers. */
export function errorWithAttributes(
  py: Interp,
  className: string,
  message: string,
  attributes: Readonly<Record<string, Value>>,
): PyError {
  const error = newError(py, className, [py.heap.str(message)]);
  for (const [name, v] of Object.entries(attributes)) setOwnAttribute(py, error.value, name, v);
  return error;
}

/** `__context__` of an exception that is being raised, as _PyErr_SetObject: what is being handled, free of cycles. */
export function setContext(py: Interp, v: Value): void {
  const { heap } = py;
  const current = currentHandled(py);
  if (current === undefined || current === v) return;
  const seen = new Set<Value>();
  for (let o = current; !seen.has(o);) {
    seen.add(o);
    const next = heap.read(offsetOf(o) + EXCEPTION.CONTEXT);
    if (next === NONE) break;
    if (next === v) {
      heap.write(offsetOf(o) + EXCEPTION.CONTEXT, NONE);
      break;
    }
    o = next;
  }
  heap.write(offsetOf(v) + EXCEPTION.CONTEXT, current);
}

export const exceptionArgs = (py: Interp, v: Value): Value[] =>
  py.heap.tupleItems(py.heap.read(offsetOf(v) + EXCEPTION.ARGS));

/** The traceback entries and attributes of an exception; made when first asked for. */
export function exceptionState(py: Interp, v: Value): ExceptionState {
  const word = (offsetOf(v) + EXCEPTION.TRACEBACK) >>> 2;
  const handle = py.heap.u32[word]!;
  if (handle !== 0) {
    const state = py.heap.hosted[handle - 1] as ExceptionState;
    takeNativeTrace(py, offsetOf(v), state);
    return state;
  }
  const state = new ExceptionState();
  py.heap.u32[word] = py.heap.addHosted(state) + 1;
  py.heap.noteHandle(offsetOf(v));
  takeNativeTrace(py, offsetOf(v), state);
  return state;
}

/** Frames that native code has unwound go behind those that TypeScript knows. */
function takeNativeTrace(py: Interp, at: number, state: ExceptionState): void {
  const { u32 } = py.heap;
  const count = u32[(at + EXCEPTION.TRACE_COUNT) >>> 2]!;
  if (count === 0) return;
  u32[(at + EXCEPTION.TRACE_COUNT) >>> 2] = 0;
  for (let i = 0; i < count; i++) {
    const word = (at + EXCEPTION.TRACE + 8 * i) >>> 2;
    const code = py.codes[u32[word]!]!;
    if (code.code.fileName !== PRELUDE_FILE) state.entries.push({ code, pc: u32[word + 1]! });
  }
}

/** An attribute that a program, or what raises the exception, gave it. */
export function ownExceptionAttribute(py: Interp, v: Value, name: string): Value | undefined {
  const d = py.heap.read(offsetOf(v) + EXCEPTION.DICT);
  return d === NONE ? undefined : dictGetName(py, d, name);
}

export function setOwnAttribute(py: Interp, v: Value, name: string, to: Value): void {
  py.dictSet(exceptionDict(py, v), py.heap.intern(name), to);
}

/** The state if there is one already. */
export function findExceptionState(py: Interp, v: Value): ExceptionState | undefined {
  const at = offsetOf(v);
  if (py.heap.u32[(at + EXCEPTION.TRACE_COUNT) >>> 2] !== 0) return exceptionState(py, v);
  const handle = py.heap.u32[(at + EXCEPTION.TRACEBACK) >>> 2]!;
  return handle === 0 ? undefined : (py.heap.hosted[handle - 1] as ExceptionState);
}

/** `__traceback__` as a value: the entries an exception had when asked. */
export class TracebackObject {
  readonly type: TypeInfo;
  readonly entries: TracebackEntry[];
  /** Entries from here inwards belong to it (tb_next drops the outermost). */
  readonly count: number;

  constructor(type: TypeInfo, entries: TracebackEntry[], count: number) {
    this.type = type;
    this.entries = entries;
    this.count = count;
  }

  trace(visit: (v: Value) => void): void {
    for (const { code } of this.entries) visit(code.object);
  }

  getAttr(py: Interp, name: string): Value | undefined {
    const entry = this.entries[this.count - 1]!;
    if (name === "tb_lineno") return entry.code.code.positions[entry.pc]?.line ?? NONE;
    if (name === "tb_frame") return frameOfEntries(py, this.entries, this.count - 1);
    if (name === "tb_lasti") return entry.pc * 2;
    if (name === "tb_next")
      return this.count > 1
        ? py.heap.newHosted(new TracebackObject(this.type, this.entries, this.count - 1))
        : NONE;
    return undefined;
  }
}

export function tracebackOf(py: Interp, v: Value): Value {
  const entries = findExceptionState(py, v)?.entries ?? [];
  if (entries.length === 0) return NONE;
  return py.heap.newHosted(
    new TracebackObject(py.types[CORE_TYPE.TRACEBACK]!, entries.slice(), entries.length),
  );
}

function setTraceback(py: Interp, v: Value, traceback: Value): void {
  if (traceback === NONE) {
    const state = findExceptionState(py, v);
    if (state !== undefined) state.entries = [];
    return;
  }
  const host = py.heap.typeOf(traceback) === TYPE.HOSTED ? py.heap.hostedOf(traceback) : undefined;
  if (!(host instanceof TracebackObject))
    throw py.error("TypeError", "__traceback__ must be a traceback or None");
  exceptionState(py, v).entries = host.entries.slice(0, host.count);
}

function withTraceback(py: Interp, self: Value, traceback: Value): Value {
  setTraceback(py, self, traceback);
  return self;
}

function addNote(py: Interp, self: Value, note: Value): Value {
  const { heap } = py;
  if (!heap.isStr(note)) throw py.error("TypeError", `note must be a str, not '${py.typeName(note)}'`);
  const at = offsetOf(self) + EXCEPTION.NOTES;
  if (heap.read(at) === NONE) heap.write(at, py.newList([]));
  py.listAppend(heap.read(at), note);
  return NONE;
}

const SYNTAX_DETAILS = ["filename", "lineno", "offset", "text", "end_lineno", "end_offset"];

/** What the second argument of a SyntaxError says of the place. */
function syntaxDetail(py: Interp, args: readonly Value[], name: string): Value {
  const details = args.length === 2 && py.heap.typeOf(args[1]!) === TYPE.TUPLE ? args[1]! : undefined;
  return (details && py.heap.tupleItems(details)[SYNTAX_DETAILS.indexOf(name)]) ?? NONE;
}

/** Attributes that certain classes take from their arguments. */
function argumentAttribute(py: Interp, v: Value, name: string): Value | undefined {
  const args = exceptionArgs(py, v);
  const has = (className: string): boolean => isExceptionOf(py, v, className);
  switch (name) {
    case "value":
      return has("StopIteration") ? (args[0] ?? NONE) : undefined;
    case "code":
      if (!has("SystemExit")) return undefined;
      return args.length > 1 ? py.heap.read(offsetOf(v) + EXCEPTION.ARGS) : (args[0] ?? NONE);
    case "encoding":
    case "object":
    case "start":
    case "end":
    case "reason":
      return has("UnicodeError") && args.length === 5 ? args[UNICODE_FIELDS.indexOf(name)] : undefined;
    case "errno":
    case "strerror":
    case "filename":
    case "filename2":
      if (!has("OSError")) return undefined;
      if (args.length < 2) return NONE;
      return args[OS_ERROR_FIELDS.indexOf(name)] ?? NONE;
    case "name":
      return has("NameError") || has("AttributeError") || has("ImportError") ? NONE : undefined;
    case "obj":
      return has("AttributeError") ? NONE : undefined;
    case "path":
      return has("ImportError") ? NONE : undefined;
    case "msg":
      if (has("ImportError")) return args.length === 1 ? args[0]! : NONE;
      return has("SyntaxError") ? (args[0] ?? NONE) : undefined;
    case "lineno":
    case "offset":
    case "text":
    case "end_lineno":
    case "end_offset":
      return has("SyntaxError") ? syntaxDetail(py, args, name) : undefined;
    default:
      return undefined;
  }
}

/** `e.args`: the names of files that an OSError was made with are not among them. */
function shownArgs(py: Interp, v: Value): Value {
  const tuple = py.heap.read(offsetOf(v) + EXCEPTION.ARGS);
  const args = py.heap.tupleItems(tuple);
  if (args.length < 3 || args.length > 5 || !isExceptionOf(py, v, "OSError")) return tuple;
  return py.heap.tuple(args.slice(0, 2));
}

export function exceptionAttribute(py: Interp, v: Value, name: string): Value | undefined {
  const at = offsetOf(v);
  switch (name) {
    case "args":
      return shownArgs(py, v);
    case "__cause__":
      return py.heap.read(at + EXCEPTION.CAUSE);
    case "__context__":
      return py.heap.read(at + EXCEPTION.CONTEXT);
    case "__suppress_context__":
      return py.heap.u32[(at + EXCEPTION.SUPPRESS_CONTEXT) >>> 2] ? TRUE : FALSE;
    case "__traceback__":
      return tracebackOf(py, v);
    case "__notes__": {
      const notes = py.heap.read(at + EXCEPTION.NOTES);
      return notes === NONE ? undefined : notes;
    }
    default:
      return ownExceptionAttribute(py, v, name) ?? argumentAttribute(py, v, name);
  }
}

export function setExceptionAttribute(py: Interp, v: Value, name: string, to: Value): void {
  const { heap } = py;
  const at = offsetOf(v);
  switch (name) {
    case "args":
      heap.write(at + EXCEPTION.ARGS, heap.tuple(py.toArray(to)));
      return;
    case "__cause__":
      setCause(py, v, to);
      return;
    case "__context__":
      if (to !== NONE && !isException(py, to))
        throw py.error("TypeError", "exception context must be None or derive from BaseException");
      heap.write(at + EXCEPTION.CONTEXT, to);
      return;
    case "__suppress_context__":
      heap.u32[(at + EXCEPTION.SUPPRESS_CONTEXT) >>> 2] = py.truth(to) ? 1 : 0;
      return;
    case "__traceback__":
      setTraceback(py, v, to);
      return;
    case "__notes__":
      heap.write(at + EXCEPTION.NOTES, to);
      return;
    default:
      setOwnAttribute(py, v, name, to);
  }
}

/** `e.__dict__`. */
export function exceptionDict(py: Interp, v: Value): Value {
  const at = offsetOf(v) + EXCEPTION.DICT;
  if (py.heap.read(at) === NONE) py.heap.write(at, py.newDict());
  return py.heap.read(at);
}

/** Deletes an attribute that a program gave it; false when there is none. */
export function deleteExceptionAttribute(py: Interp, v: Value, name: string): boolean {
  if (ownExceptionAttribute(py, v, name) === undefined) return false;
  py.dictDelete(exceptionDict(py, v), py.heap.intern(name));
  return true;
}

export function setCause(py: Interp, v: Value, cause: Value): void {
  if (cause !== NONE && !isException(py, cause))
    throw py.error("TypeError", "exception cause must be None or derive from BaseException");
  py.heap.write(offsetOf(v) + EXCEPTION.CAUSE, cause);
  py.heap.u32[(offsetOf(v) + EXCEPTION.SUPPRESS_CONTEXT) >>> 2] = 1;
}

/** str(exception). */
export function exceptionText(py: Interp, v: Value): string {
  const args = exceptionArgs(py, v);
  if (isExceptionOf(py, v, "KeyError") && args.length === 1) return py.repr(args[0]!);
  if (isExceptionOf(py, v, "OSError") && args.length >= 2) {
    const text = `[Errno ${py.str(args[0]!)}] ${py.str(args[1]!)}`;
    if (args.length < 3 || args[2] === NONE) return text;
    const other = args.length > 4 && args[4] !== NONE ? ` -> ${py.repr(args[4]!)}` : "";
    return `${text}: ${py.repr(args[2]!)}${other}`;
  }
  if (isExceptionOf(py, v, "SyntaxError")) {
    const text = syntaxErrorText(py, v);
    if (text !== undefined) return text;
  }
  if (ownExceptionAttribute(py, v, "exceptions") !== undefined) return groupText(py, v);
  if (args.length === 5 && isExceptionOf(py, v, "UnicodeError")) {
    const text = unicodeErrorText(py, v, args);
    if (text !== undefined) return text;
  }
  if (args.length === 0) return "";
  if (args.length === 1) return py.str(args[0]!);
  return py.repr(py.heap.read(offsetOf(v) + EXCEPTION.ARGS));
}

/** str of a SyntaxError: its message, and where, if it knows. */
function syntaxErrorText(py: Interp, v: Value): string | undefined {
  const { heap } = py;
  const attribute = (name: string): Value => exceptionAttribute(py, v, name) ?? NONE;
  const message = py.str(attribute("msg"));
  const file = attribute("filename");
  const line = attribute("lineno");
  const base = heap.isStr(file) ? heap.strOf(file).replace(/^.*[/\\]/s, "") : undefined;
  if (base !== undefined && isSmallInt(line)) return `${message} (${base}, line ${line})`;
  if (base !== undefined) return `${message} (${base})`;
  return isSmallInt(line) ? `${message} (line ${line})` : message;
}

/** str of a UnicodeEncodeError or UnicodeDecodeError with all its arguments. */
function unicodeErrorText(py: Interp, v: Value, args: readonly Value[]): string | undefined {
  const { heap } = py;
  const [codec, object, start, end, reason] = args as [Value, Value, Value, Value, Value];
  if (!heap.isStr(codec) || !isSmallInt(start) || !isSmallInt(end)) return undefined;
  const encodes = isExceptionOf(py, v, "UnicodeEncodeError");
  let what: string;
  const positions = `${start}-${end - 1}`;
  if (encodes && heap.isStr(object)) {
    const code = Array.from(heap.strOf(object))[start]?.codePointAt(0) ?? 0;
    const hex =
      code < 256
        ? `x${hexDigits(code, 2)}`
        : code < 65536
          ? `u${hexDigits(code, 4)}`
          : `U${hexDigits(code, 8)}`;
    what =
      end === start + 1
        ? `can't encode character '\\${hex}' in position ${start}`
        : `can't encode characters in position ${positions}`;
  } else {
    const byte = findBufferText(py, object)?.charCodeAt(start);
    if (byte === undefined) return undefined;
    what =
      end === start + 1
        ? `can't decode byte 0x${hexDigits(byte, 2)} in position ${start}`
        : `can't decode bytes in position ${positions}`;
  }
  return `'${heap.strOf(codec)}' codec ${what}: ${py.str(reason)}`;
}

const hexDigits = (n: number, count: number): string => n.toString(16).padStart(count, "0");

const OS_ERROR_FIELDS: readonly string[] = ["errno", "strerror", "filename", "", "filename2"];

const UNICODE_FIELDS: readonly string[] = ["encoding", "object", "start", "end", "reason"];

/** repr(exception). */
export function exceptionRepr(py: Interp, v: Value): string {
  const shown = shownArgs(py, v);
  const args = py.heap.tupleItems(shown);
  const name = py.typeName(v);
  if (args.length === 1) return `${name}(${py.repr(args[0]!)})`;
  return name + py.repr(shown);
}

/** The exception that `raise x` raises: x itself, or an instance of the class x. */
export function instantiate(py: Interp, v: Value): Value {
  if (isException(py, v)) return v;
  if (py.heap.typeOf(v) === TYPE.TYPE) {
    const type = typeOfTypeObject(py, v);
    if (type.isException && type.isHeap) {
      const made = py.call(v, []);
      if (isException(py, made)) return made;
      throw py.error(
        "TypeError",
        `calling ${py.repr(v)} should have returned an instance of BaseException, not ${py.repr(py.typeOf(made).object)}`,
      );
    }
    if (type.isException) return newException(py, type, []);
  }
  throw py.error("TypeError", "exceptions must derive from BaseException");
}
