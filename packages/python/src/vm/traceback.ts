import type { Interp } from "../interp.ts";
import type { Position } from "../bytecode/code.ts";
import { EXCEPTION, TYPE } from "../heap/layout.ts";
import { NONE, UNBOUND, offsetOf, type Value } from "../heap/value.ts";
import { moduleOfClass } from "../objects/class-attributes.ts";
import { directory } from "../objects/dir.ts";
import type { TypeInfo } from "../objects/types.ts";
import {
  exceptionAttribute,
  findExceptionState,
  isExceptionOf,
  ownExceptionAttribute,
  PyError,
  TracebackObject,
  type TracebackEntry,
} from "../objects/exception.ts";
import { isGroup } from "../objects/exception-group.ts";
import { builtinNames, standardModules } from "./known-names.ts";
import { isLibraryCode } from "./library-code.ts";
import { sourceLines } from "./sources.ts";
import { suggestName } from "./suggest.ts";
import { syntaxErrorLines } from "./syntax-error.ts";
import { markedLines } from "./traceback-carets.ts";
import { formatGroup, GroupContext } from "./traceback-groups.ts";

/** Exceptions as CPython 3.13 prints them: Lib/traceback.py, TracebackException.format. */

const CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n";
const CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n";

/** The whole text: the exceptions it came from first, each with its traceback. */
export const formatException = (py: Interp, exception: Value): string =>
  formatChain(py, exception, new GroupContext());

function formatChain(py: Interp, exception: Value, group: GroupContext): string {
  const parts: [message: string, exception: Value][] = [];
  const { seen } = group;
  let message = "";
  for (let e: Value = exception; ;) {
    seen.add(e);
    const at = offsetOf(e);
    const cause = py.heap.read(at + EXCEPTION.CAUSE);
    const context = py.heap.read(at + EXCEPTION.CONTEXT);
    const suppressed = py.heap.u32[(at + EXCEPTION.SUPPRESS_CONTEXT) >>> 2] !== 0;
    parts.push([message, e]);
    if (cause !== NONE && !seen.has(cause)) {
      message = CAUSE;
      e = cause;
    } else if (cause === NONE && context !== NONE && !suppressed && !seen.has(context)) {
      message = CONTEXT;
      e = context;
    } else break;
  }
  let text = "";
  for (let i = parts.length - 1; i >= 0; i--) {
    const [, e] = parts[i]!;
    text += formatOne(py, e, group) + (parts[i]![0] === "" ? "" : group.emit(parts[i]![0]));
  }
  return text;
}

function formatOne(py: Interp, exception: Value, group: GroupContext): string {
  const entries = findExceptionState(py, exception)?.entries ?? [];
  const stack = entries.length > 0 ? formatEntries(py, entries) : "";
  const last = formatLastLines(py, exception);
  if (isGroup(py, exception))
    return formatGroup(py, exception, group, stack, last, (one) => formatChain(py, one, group));
  const head = stack === "" ? "" : group.emit("Traceback (most recent call last):\n") + group.emit(stack);
  return head + group.emit(last);
}

const RECURSIVE_CUTOFF = 3;

interface Shown {
  readonly fileName: string;
  readonly name: string;
  readonly position: Position | undefined;
  readonly line: number;
}

/** Entries outermost first; a comprehension runs, for who reads a traceback, in the function it stands in. */
function shownEntries(all: readonly TracebackEntry[]): Shown[] {
  const shown: Shown[] = [];
  const entries = all.filter(({ code }) => !isLibraryCode(code.code));
  for (let i = 0; i < entries.length; i++) {
    const { code, pc, lookup } = entries[i]!;
    let owner = code.code;
    while (owner.kind === "comprehension" && i + 1 < entries.length) owner = entries[++i]!.code.code;
    let position = code.code.positions[pc];
    if (lookup && position?.lookup !== undefined) position = position.lookup;
    shown.push({
      fileName: owner.fileName,
      name: owner.name,
      position,
      line: position?.line ?? owner.firstLine,
    });
  }
  return shown.reverse();
}

/** The text of each entry of a traceback, the outermost first; undefined for what is no traceback. */
export function tracebackTexts(py: Interp, v: Value): string[] | undefined {
  const host = py.heap.typeOf(v) === TYPE.HOSTED ? py.heap.hostedOf(v) : undefined;
  if (!(host instanceof TracebackObject)) return undefined;
  return shownEntries(host.entries.slice(0, host.count)).map((entry) => formatEntry(py, entry));
}

function formatEntries(py: Interp, entries: readonly TracebackEntry[]): string {
  let text = "";
  let last: Shown | undefined;
  let count = 0;
  const flush = (): void => {
    const more = count - RECURSIVE_CUTOFF;
    if (more > 0) text += `  [Previous line repeated ${more} more time${more > 1 ? "s" : ""}]\n`;
  };
  for (const entry of shownEntries(entries)) {
    if (
      last === undefined ||
      last.fileName !== entry.fileName ||
      last.line !== entry.line ||
      last.name !== entry.name
    ) {
      flush();
      last = entry;
      count = 0;
    }
    count++;
    if (count <= RECURSIVE_CUTOFF) text += formatEntry(py, entry);
  }
  flush();
  return text;
}

function formatEntry(py: Interp, { fileName, name, position, line }: Shown): string {
  const head = `  File "${fileName}", line ${line}, in ${name}\n`;
  const source = sourceLines(py, fileName);
  if (position === undefined || source === undefined) return head;
  return head + markedLines(source, position);
}

/** str(exception), which must not fail here. */
function safeText(py: Interp, exception: Value): string {
  try {
    return py.str(exception);
  } catch (error) {
    if (error instanceof PyError) return "<exception str() failed>";
    throw error;
  }
}

/** A class as the last line of a traceback names it: with its module, unless that is the program. */
function shownName(py: Interp, type: TypeInfo): string {
  const module = moduleOfClass(py, type);
  const name = type.heapType?.qualname ?? type.name;
  return module === "builtins" || module === "__main__" ? name : `${module}.${name}`;
}

/** "ValueError: text" and the notes; SyntaxErrors show their line. */
export function formatLastLines(py: Interp, exception: Value): string {
  const name = shownName(py, py.typeOf(exception));
  let text: string;
  if (isExceptionOf(py, exception, "SyntaxError")) text = syntaxErrorLines(py, exception, name);
  else {
    const message = safeText(py, exception) + suggestion(py, exception);
    text = message === "" ? `${name}\n` : `${name}: ${message}\n`;
  }
  const notes = py.heap.read(offsetOf(exception) + EXCEPTION.NOTES);
  if (notes === NONE) return text;
  const type = py.heap.typeOf(notes);
  if (type !== TYPE.LIST && type !== TYPE.TUPLE) return `${text}${py.repr(notes)}\n`;
  for (const note of py.toArray(notes))
    text += py
      .str(note)
      .split("\n")
      .map((line) => `${line}\n`)
      .join("");
  return text;
}

/** The attribute `name` of NameError, AttributeError and ImportError when it is a str. */
function wrongName(py: Interp, exception: Value, attribute: string): string | undefined {
  const v = exceptionAttribute(py, exception, attribute);
  return v !== undefined && py.heap.isStr(v) ? py.heap.strOf(v) : undefined;
}

/** ". Did you mean: 'x'?", or nothing: traceback.py's _compute_suggestion_error. */
function suggestion(py: Interp, exception: Value): string {
  if (isExceptionOf(py, exception, "NameError")) {
    const name = wrongName(py, exception, "name");
    if (name === undefined) return "";
    const visible = findExceptionState(py, exception)?.visible;
    let text = "";
    if (visible !== undefined) {
      const globals: string[] = [];
      for (const [global, cell] of visible.module.cells)
        if (py.heap.read(cell) !== UNBOUND) globals.push(global);
      const near = suggestName([...visible.names, ...globals, ...builtinNames], name);
      if (near !== undefined) text = `. Did you mean: '${near}'?`;
    }
    if (standardModules.includes(name))
      text += `${text === "" ? "." : " Or"} ${text === "" ? "Did" : "did"} you forget to import '${name}'?`;
    return text;
  }
  if (isExceptionOf(py, exception, "AttributeError")) {
    const name = wrongName(py, exception, "name");
    const object = exceptionAttribute(py, exception, "obj");
    if (name === undefined || object === undefined) return "";
    return didYouMean(publicNames(py, object, name), name);
  }
  if (isExceptionOf(py, exception, "ImportError")) {
    const name = wrongName(py, exception, "name_from");
    const module = ownExceptionAttribute(py, exception, "module");
    if (name === undefined || module === undefined) return "";
    return didYouMean(publicNames(py, module, name), name);
  }
  return "";
}

function publicNames(py: Interp, v: Value, wrong: string): string[] {
  const names = directory(py, v);
  return wrong.startsWith("_") ? names : names.filter((name) => !name.startsWith("_"));
}

function didYouMean(names: readonly string[], wrong: string): string {
  const near = suggestName(names, wrong);
  return near === undefined ? "" : `. Did you mean: '${near}'?`;
}
