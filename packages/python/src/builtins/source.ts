/** compile, exec and eval: sources at run time. */
import { FRAME_FROM_HOST, FUNCTION, TYPE } from "../heap/layout.ts";
import { NONE, UNBOUND, offsetOf, type Value } from "../heap/value.ts";
import { PythonSyntaxError, type CodeObject } from "../bytecode/code.ts";
import { DISPLAY } from "../frontend/interactive.ts";
import type { Interp, ModuleInfo } from "../interp.ts";
import { findBufferText } from "../objects/bytes.ts";
import type { PyError } from "../objects/exception.ts";
import { codeOfObject, newFunction } from "../objects/function.ts";
import { loadedModule, newModule } from "../objects/module.ts";
import { localsOf, moduleOfNamespace } from "../objects/namespace.ts";
import { decodeBytes } from "../text/codecs.ts";
import { codeOfFrame, pushFrame } from "../vm/frame.ts";
import { importModule } from "../vm/import.ts";
import type { LoadedCode } from "../vm/load.ts";
import { run } from "../vm/run.ts";
import { syntaxError } from "../vm/syntax-error.ts";
import { syntaxWarnings } from "../vm/syntax-warning.ts";
import { bindArguments, type Keywords } from "./arguments.ts";

type Mode = "exec" | "eval" | "single";

/** A source that has been compiled; the code for each way of running it is made when first asked for. */
class CompiledSource {
  readonly text: string;
  readonly fileName: string;
  readonly mode: Mode;
  private plain: CodeObject | undefined;
  private named: CodeObject | undefined;

  constructor(text: string, fileName: string, mode: Mode) {
    this.text = text;
    this.fileName = fileName;
    this.mode = mode;
  }

  code(py: Interp, namespace: boolean): CodeObject {
    if (namespace) return (this.named ??= this.compile(py, true));
    return (this.plain ??= this.compile(py, false));
  }

  private compile(py: Interp, namespace: boolean): CodeObject {
    if (py.compile === undefined) throw new Error("the interpreter has no compiler");
    try {
      return py.compile(this.text, this.fileName, {
        mode: this.mode,
        namespace,
        onWarning: syntaxWarnings(py, this.fileName),
      });
    } catch (error) {
      if (error instanceof PythonSyntaxError) throw syntaxError(py, error);
      throw error;
    }
  }
}

/** Sources that eval and exec remember: a program that evaluates a text in a loop has it compiled once. */
const MOST_RECENT = 256;
/** Longer texts are hardly the same twice. */
const MOST_RECENT_LENGTH = 4096;

/** What is known of the sources of an interpreter. */
class Sources {
  /** What {@link CompiledSource} a code object of compile() stands for, by its id. */
  readonly ofCode = new Map<number, CompiledSource>();
  /** Code loaded for a module. */
  readonly loaded = new WeakMap<CodeObject, Map<ModuleInfo, LoadedCode>>();
  /** Modules that stand for dicts of globals. */
  readonly modules = new Map<Value, ModuleInfo>();
  /** By mode and text, the least recently used first. */
  private readonly recent = new Map<string, CompiledSource>();

  /** The source of a text given to eval or exec. */
  sourceOf(text: string, mode: Mode): CompiledSource {
    const key = `${mode} ${text}`;
    let found = this.recent.get(key);
    if (found === undefined) found = new CompiledSource(text, "<string>", mode);
    else this.recent.delete(key);
    if (text.length <= MOST_RECENT_LENGTH) {
      this.recent.set(key, found);
      if (this.recent.size > MOST_RECENT) this.recent.delete(this.recent.keys().next().value!);
    }
    return found;
  }
}

const allSources = new WeakMap<Interp, Sources>();

function sourcesOf(py: Interp): Sources {
  let known = allSources.get(py);
  if (known === undefined) allSources.set(py, (known = new Sources()));
  return known;
}

function loadFor(py: Interp, code: CodeObject, module: ModuleInfo): LoadedCode {
  const { loaded } = sourcesOf(py);
  let modules = loaded.get(code);
  if (modules === undefined) loaded.set(code, (modules = new Map()));
  let found = modules.get(module);
  if (found === undefined) {
    modules.set(module, (found = py.loadCode(code, module)));
    found.isEvaluated = true;
  }
  return found;
}

/** A collection has found that nothing uses this code any more. */
export function forgetCode(py: Interp, { id, code, module }: LoadedCode): void {
  const { ofCode, loaded } = sourcesOf(py);
  ofCode.delete(id);
  loaded.get(code)?.delete(module);
}

/** Nor this module of a dict. */
export function forgetModuleOfDict(py: Interp, dict: Value): void {
  sourcesOf(py).modules.delete(dict);
}

/** Not an identifier, so no program has a variable of that name. */
const DICT_CELL = ".dict";

/** The module that stands for a dict of globals: functions made by exec have its cells for their globals. */
function moduleOfDict(py: Interp, dict: Value): ModuleInfo {
  const known = sourcesOf(py).modules;
  let module = known.get(dict);
  if (module === undefined) {
    module = newModule(py, "<globals>", undefined, dict);
    for (const cell of module.cells.values()) py.heap.write(cell, UNBOUND);
    py.setModuleAttr(module, DICT_CELL, dict); // keeps it alive, and its address its own
    known.set(dict, module);
  }
  return module;
}

function intoCells(py: Interp, dict: Value, module: ModuleInfo): void {
  for (const [name, cell] of module.cells) if (name !== DICT_CELL) py.heap.write(cell, UNBOUND);
  for (const [key, v] of py.dictEntries(dict))
    if (py.heap.isStr(key)) py.setModuleAttr(module, py.heap.strOf(key), v);
}

function fromCells(py: Interp, dict: Value, module: ModuleInfo): void {
  for (const [name, cell] of module.cells) {
    if (name === DICT_CELL) continue;
    const key = py.heap.intern(name);
    const v = py.heap.read(cell);
    if (v !== UNBOUND) py.dictSet(dict, key, v);
    else py.dictDelete(dict, key);
  }
}

/** The source text of what compile, exec and eval are given. */
function sourceText(py: Interp, what: string, v: Value): string {
  if (py.heap.isStr(v)) {
    const text = py.heap.strOf(v);
    if (text.includes("\0")) throw py.error("SyntaxError", "source code string cannot contain null bytes");
    return text;
  }
  const bytes = findBufferText(py, v);
  if (bytes !== undefined) return decodeBytes(py, bytes, "utf-8", "strict");
  throw py.error(
    "TypeError",
    `${what}() arg 1 must be a string, bytes or ${what === "compile" ? "AST" : "code"} object`,
  );
}

function compile(py: Interp, args: readonly Value[], kw: Keywords): Value {
  const names = ["source", "filename", "mode", "flags", "dont_inherit", "optimize"];
  const [source, fileName, mode] = bindArguments(py, "compile", names, args, kw, { required: 3 });
  const { heap } = py;
  if (!heap.isStr(mode!))
    throw py.error("TypeError", `compile() argument 'mode' must be str, not ${py.typeName(mode!)}`);
  const how = heap.strOf(mode!);
  if (how !== "exec" && how !== "eval" && how !== "single")
    throw py.error("ValueError", "compile() mode must be 'exec', 'eval' or 'single'");
  if (heap.typeOf(source!) === TYPE.CODE) return source!;
  const made = new CompiledSource(sourceText(py, "compile", source!), py.str(fileName!), how);
  const code = loadFor(py, made.code(py, false), codeOfFrame(py, py.frame).module);
  sourcesOf(py).ofCode.set(code.id, made);
  return code.object;
}

/** exec and eval: the source or code object, and where its names are. */
function execute(py: Interp, mode: Mode, args: readonly Value[], kw: Keywords): Value {
  const [source, globals, locals] = bindArguments(py, mode, ["source", "globals", "locals"], args, kw, {
    required: 1,
    positionalOnly: 1,
  });
  const { heap } = py;
  const hasGlobals = globals !== undefined && globals !== NONE;
  const hasLocals = locals !== undefined && locals !== NONE;
  const given = hasGlobals ? moduleOfNamespace(py, globals) : undefined;
  const isDict = hasGlobals && heap.typeOf(globals) === TYPE.DICT;
  if (hasGlobals && given === undefined && !isDict)
    throw py.error(
      "TypeError",
      mode === "eval"
        ? py.findAttr(globals, "__getitem__") === undefined
          ? "globals must be a dict"
          : "globals must be a real dict; try eval(code, {}, mapping)"
        : `exec() globals must be a dict, not ${py.typeName(globals)}`,
    );
  if (
    hasLocals &&
    heap.typeOf(locals) !== TYPE.DICT &&
    py.findAttr(locals, "__getitem__") === undefined &&
    moduleOfNamespace(py, locals) === undefined
  )
    throw py.error(
      "TypeError",
      mode === "eval"
        ? "locals must be a mapping"
        : `locals must be a mapping or None, not ${py.typeName(locals)}`,
    );
  const running = codeOfFrame(py, py.frame);
  let namespace: Value | undefined;
  if (hasLocals && locals !== globals)
    namespace = !isDict && moduleOfNamespace(py, locals) === (given ?? running.module) ? undefined : locals;
  else if (!hasGlobals && running.code.kind !== "module") namespace = localsOf(py);
  const module = isDict ? moduleOfDict(py, globals) : (given ?? running.module);
  const code = codeToRun(py, mode, source!, namespace !== undefined);
  if (!isDict) return start(py, code, module, namespace);
  const builtins = heap.intern("__builtins__");
  const builtinsModule = loadedModule(py, "builtins");
  if (py.dictGet(globals, builtins) === undefined && builtinsModule !== undefined)
    py.dictSet(globals, builtins, builtinsModule);
  intoCells(py, globals, module);
  try {
    return start(py, code, module, namespace);
  } finally {
    fromCells(py, globals, module);
  }
}

function codeToRun(py: Interp, mode: Mode, source: Value, namespace: boolean): CodeObject {
  if (py.heap.typeOf(source) !== TYPE.CODE) {
    const text = sourceText(py, mode, source);
    return sourcesOf(py)
      .sourceOf(mode === "eval" ? text.replace(/^[ \t]+/, "") : text, mode)
      .code(py, namespace);
  }
  const known = codeOfObject(py, source);
  const compiled = sourcesOf(py).ofCode.get(known.id);
  if (compiled !== undefined) return compiled.code(py, namespace);
  if (known.code.freeNames.length > 0)
    throw py.error("TypeError", `code object passed to ${mode}() may not contain free variables`);
  if (known.code.parameterNames.length > 0 || known.code.isGenerator)
    throw py.error(
      "NotImplementedError",
      `${mode}() of the code of a function with parameters is not supported`,
    );
  return known.code;
}

function start(py: Interp, code: CodeObject, module: ModuleInfo, namespace: Value | undefined): Value {
  const toRun = loadFor(py, code, module);
  const fn = newFunction(py, toRun, NONE, NONE, NONE);
  const depth = py.heap.pin(fn);
  try {
    if (namespace !== undefined) return py.call(fn, [namespace]);
    pushFrame(py, toRun, fn, 0, FRAME_FROM_HOST);
    return run(py);
  } finally {
    py.heap.unpin(depth);
  }
}

/** `types.FunctionType(code, globals, name, argdefs, closure, kwdefaults)`. */
function makeFunction(py: Interp, args: readonly Value[], kw: Keywords): Value {
  const { heap } = py;
  const parameters = ["code", "globals", "name", "argdefs", "closure", "kwdefaults"];
  const given = bindArguments(py, "function", parameters, args, kw, { required: 2 });
  const [code, globals, name = NONE, defaults = NONE, closure = NONE, kwDefaults = NONE] = given;
  const argument = (what: string, wanted: string, v: Value): PyError =>
    py.error("TypeError", `function() argument '${what}' must be ${wanted}, not ${py.typeName(v)}`);
  if (heap.typeOf(code!) !== TYPE.CODE) throw argument("code", "code", code!);
  const namespace = moduleOfNamespace(py, globals!);
  if (namespace === undefined && heap.typeOf(globals!) !== TYPE.DICT)
    throw argument("globals", "dict", globals!);
  if (name !== NONE && !heap.isStr(name)) throw py.error("TypeError", "arg 3 (name) must be None or string");
  const isTuple = (v: Value): boolean => heap.typeOf(v) === TYPE.TUPLE;
  if (defaults !== NONE && !isTuple(defaults))
    throw py.error("TypeError", "arg 4 (defaults) must be None or tuple");
  const loaded = codeOfObject(py, code!);
  const free = loaded.code.freeNames.length;
  if (!isTuple(closure)) {
    if (free > 0 && closure === NONE) throw py.error("TypeError", "arg 5 (closure) must be tuple");
    if (closure !== NONE) throw py.error("TypeError", "arg 5 (closure) must be None or tuple");
  }
  const cells = closure === NONE ? [] : heap.tupleItems(closure);
  if (cells.length !== free)
    throw py.error(
      "ValueError",
      `${loaded.code.name} requires closure of length ${free}, not ${cells.length}`,
    );
  for (const cell of cells)
    if (heap.typeOf(cell) !== TYPE.CELL)
      throw py.error("TypeError", `arg 5 (closure) expected cell, found ${py.typeName(cell)}`);
  const module = namespace ?? moduleOfDict(py, globals!);
  if (namespace === undefined) intoCells(py, globals!, module);
  const toRun = module === loaded.module ? loaded : loadFor(py, loaded.code, module);
  const fn = newFunction(py, toRun, defaults, kwDefaults, closure === NONE || free === 0 ? NONE : closure);
  if (name !== NONE) heap.write(offsetOf(fn) + FUNCTION.NAME, name);
  return fn;
}

export function installSource(py: Interp): void {
  py.types[TYPE.FUNCTION]!.new = makeFunction;
  py.defineFunction(DISPLAY, (_, [v]) => py.call(py.getAttr(importModule(py, "sys"), "displayhook"), [v!]));
  py.defineFunction("compile", (_, args, kw) => compile(py, args, kw));
  py.defineFunction("eval", (_, args, kw) => execute(py, "eval", args, kw));
  py.defineFunction("exec", (_, args, kw) => {
    execute(py, "exec", args, kw);
    return NONE;
  });
}
