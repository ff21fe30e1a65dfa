/** CODE_INFO records: what native code must know of code objects, in the arena. */
import type { NativeFunction } from "../baseline/host.ts";
import type { CodeObject } from "../bytecode/code.ts";
import {
  CODE_COROUTINE,
  CODE_INFO,
  CODE_VAR_ARGS,
  CODE_VAR_KEYWORDS,
  FRAME,
  HANDLER,
  REGION,
} from "../heap/layout.ts";
import { NONE } from "../heap/value.ts";
import type { Interp, LoadedCode } from "../interp.ts";

/** As many as there is room for in REGION.CODES. */
const MOST_CODES = (REGION.MATCHES - REGION.CODES) / 4;
const NOT_SIMPLE = 0xffffffff;

/** Offset of the record of a code object; made when first asked for. 0 for those that there is no room for. */
export function codeInfo(py: Interp, loaded: LoadedCode, compileEntry: number): number {
  const { heap } = py;
  const { u32 } = heap;
  if (loaded.id >= MOST_CODES) return 0;
  const entry = (REGION.CODES >>> 2) + loaded.id;
  if (u32[entry] !== 0) return u32[entry]!;
  const { code } = loaded;
  const at = py.allocateStatic(infoBytes(code));
  const set = (field: number, value: number): void => void (u32[(at + field) >>> 2] = value);
  set(CODE_INFO.HANDLERS, 0);
  set(CODE_INFO.HANDLER_COUNT, 0);
  set(CODE_INFO.FRAME_BYTES, loaded.frameBytes);
  set(CODE_INFO.POSITIONAL, code.positionalCount);
  set(CODE_INFO.POSITIONAL_ONLY, code.positionalOnlyCount);
  set(CODE_INFO.KEYWORD_ONLY, code.keywordOnlyCount);
  set(
    CODE_INFO.FLAGS,
    (code.hasVarArgs ? CODE_VAR_ARGS : 0) |
      (code.hasVarKeywords ? CODE_VAR_KEYWORDS : 0) |
      (code.asyncKind === "coroutine" ? CODE_COROUTINE : 0),
  );
  set(CODE_INFO.SIMPLE_ARGC, loaded.simple ? loaded.parameterCount : NOT_SIMPLE);
  setEntry(py, at, compileEntry);
  heap.write(at + CODE_INFO.NAME, heap.intern(code.name));
  heap.write(at + CODE_INFO.QUALNAME, heap.intern(code.qualifiedName));
  heap.write(at + CODE_INFO.DOC, code.docstring === undefined ? NONE : heap.intern(code.docstring));
  heap.writeAddress(at + CODE_INFO.MODULE_CELL, py.globalCell(loaded.module.id, "__name__"));
  code.parameterNames.forEach((name, i) => heap.write(at + CODE_INFO.NAMES + 8 * i, heap.intern(name)));
  u32[entry] = at;
  return at;
}

/** Gives the record of a code object back, if it has one. */
export function releaseCodeInfo(py: Interp, { id, code }: LoadedCode): void {
  const { u32 } = py.heap;
  if (id >= MOST_CODES) return;
  const entry = (REGION.CODES >>> 2) + id;
  const at = u32[entry]!;
  if (at === 0) return;
  const table = u32[(at + CODE_INFO.HANDLERS) >>> 2]!;
  if (table !== 0) py.freeStatic(table, handlerBytes(code));
  py.freeStatic(at, infoBytes(code));
  u32[entry] = 0;
}

const infoBytes = (code: CodeObject): number => CODE_INFO.NAMES + 8 * code.parameterNames.length;
/** Never 0: a table at 0 says that there is no code. */
const handlerBytes = ({ exceptionTable }: CodeObject): number =>
  Math.max(exceptionTable.length, 1) * HANDLER.BYTES;

function setEntry(py: Interp, at: number, address: number): void {
  py.heap.writeAbsolute(at + CODE_INFO.ENTRY, address);
}

/** There is native code now: functions begin there, and exceptions find its handlers. */
export function publishCode(py: Interp, at: number, loaded: LoadedCode, made: NativeFunction): void {
  const { u32 } = py.heap;
  setEntry(py, at, made.entry);
  const { exceptionTable } = loaded.code;
  const table = py.allocateStatic(handlerBytes(loaded.code));
  exceptionTable.forEach(({ start, end, register, handledDepth, handler }, i) => {
    const word = (table + i * HANDLER.BYTES) >>> 2;
    const address = made.entry + made.offsets[handler]!;
    u32[word + (HANDLER.START >>> 2)] = start;
    u32[word + (HANDLER.END >>> 2)] = end;
    u32[word + (HANDLER.REGISTER >>> 2)] = FRAME.REGISTERS + 8 * register;
    u32[word + (HANDLER.DEPTH >>> 2)] = handledDepth;
    py.heap.writeAbsolute(4 * word + HANDLER.ADDRESS, address);
  });
  u32[(at + CODE_INFO.HANDLER_COUNT) >>> 2] = exceptionTable.length;
  u32[(at + CODE_INFO.HANDLERS) >>> 2] = table;
}
