import type { Interp } from "../interp.ts";
import { FUNCTION } from "../heap/layout.ts";
import { NONE, UNBOUND, offsetOf, type Value } from "../heap/value.ts";
import { suggestName } from "./suggest.ts";
import { checkLibraryArguments } from "./library-code.ts";
import type { LoadedCode } from "./load.ts";

/**
 * The values of a function's parameters for a call: CPython's initialize_locals (Python/ceval.c), order of checks and
 * texts included. `args`: positional arguments, then those named by `kwNames`.
 */
export function bindArguments(
  py: Interp,
  fn: Value,
  loaded: LoadedCode,
  args: readonly Value[],
  kwNames: readonly string[] | undefined,
): Value[] {
  const { heap } = py;
  const { code } = loaded;
  const { positionalCount, keywordOnlyCount, parameterNames } = code;
  checkLibraryArguments(py, fn, loaded, args, kwNames);
  const named = kwNames === undefined ? 0 : kwNames.length;
  const given = args.length - named;
  const count = positionalCount + keywordOnlyCount;
  const values: Value[] = Array.from({ length: loaded.parameterCount }, () => UNBOUND);
  const direct = Math.min(given, positionalCount);
  for (let i = 0; i < direct; i++) values[i] = args[i]!;
  if (code.hasVarArgs)
    values[count] = heap.tuple(given > positionalCount ? args.slice(positionalCount, given) : []);
  if (code.hasVarKeywords) values[loaded.parameterCount - 1] = py.newDict();
  for (let k = 0; k < named; k++) bindKeyword(py, fn, loaded, values, kwNames!, k, args[given + k]!);
  if (given > positionalCount && !code.hasVarArgs) throw tooMany(py, fn, loaded, given, values);
  if (given < positionalCount) {
    const defaults = heap.read(offsetOf(fn) + FUNCTION.DEFAULTS);
    const items = defaults === NONE ? [] : heap.tupleItems(defaults);
    const first = positionalCount - items.length;
    const missing = parameterNames.slice(0, Math.max(first, 0)).filter((_, i) => values[i] === UNBOUND);
    if (missing.length > 0) throw missingArguments(py, fn, "positional", missing);
    for (let i = Math.max(given, first); i < positionalCount; i++)
      if (values[i] === UNBOUND) values[i] = items[i - first]!;
  }
  if (keywordOnlyCount > 0) bindKeywordDefaults(py, fn, loaded, values);
  return values;
}

function bindKeyword(
  py: Interp,
  fn: Value,
  loaded: LoadedCode,
  values: Value[],
  kwNames: readonly string[],
  k: number,
  v: Value,
): void {
  const { code } = loaded;
  const name = kwNames[k]!;
  const count = code.positionalCount + code.keywordOnlyCount;
  const i = code.parameterNames.indexOf(name, code.positionalOnlyCount);
  if (i >= 0 && i < count) {
    if (values[i] !== UNBOUND)
      throw py.error("TypeError", `${nameOf(py, fn)}() got multiple values for argument '${name}'`);
    values[i] = v;
    return;
  }
  if (code.hasVarKeywords) {
    py.dictSet(values[loaded.parameterCount - 1]!, py.heap.intern(name), v);
    return;
  }
  const misplaced = code.parameterNames
    .slice(0, code.positionalOnlyCount)
    .filter((one) => kwNames.includes(one));
  if (misplaced.length > 0)
    throw py.error(
      "TypeError",
      `${nameOf(py, fn)}() got some positional-only arguments passed as keyword arguments: '${misplaced.join(", ")}'`,
    );
  const suggestion = suggestName(code.parameterNames.slice(code.positionalOnlyCount, count), name);
  throw py.error(
    "TypeError",
    `${nameOf(py, fn)}() got an unexpected keyword argument '${name}'${suggestion === undefined ? "" : `. Did you mean '${suggestion}'?`}`,
  );
}

function bindKeywordDefaults(py: Interp, fn: Value, loaded: LoadedCode, values: Value[]): void {
  const { positionalCount, keywordOnlyCount, parameterNames } = loaded.code;
  const defaults = py.heap.read(offsetOf(fn) + FUNCTION.KWDEFAULTS);
  const missing: string[] = [];
  for (let i = positionalCount; i < positionalCount + keywordOnlyCount; i++) {
    if (values[i] !== UNBOUND) continue;
    const name = parameterNames[i]!;
    const v = defaults === NONE ? undefined : py.dictGet(defaults, py.heap.intern(name));
    if (v === undefined) missing.push(name);
    else values[i] = v;
  }
  if (missing.length > 0) throw missingArguments(py, fn, "keyword-only", missing);
}

const nameOf = (py: Interp, fn: Value): string =>
  py.heap.strOf(py.heap.read(offsetOf(fn) + FUNCTION.QUALNAME));

function missingArguments(py: Interp, fn: Value, kind: string, names: readonly string[]): unknown {
  const quoted = names.map((name) => `'${name}'`);
  const last = quoted[quoted.length - 1]!;
  const list =
    quoted.length === 1
      ? last
      : quoted.length === 2
        ? `${quoted[0]} and ${last}`
        : `${quoted.slice(0, -1).join(", ")}, and ${last}`;
  return py.error(
    "TypeError",
    `${nameOf(py, fn)}() missing ${names.length} required ${kind} argument${names.length === 1 ? "" : "s"}: ${list}`,
  );
}

function tooMany(
  py: Interp,
  fn: Value,
  loaded: LoadedCode,
  given: number,
  values: readonly Value[],
): unknown {
  const { heap } = py;
  const { positionalCount, keywordOnlyCount } = loaded.code;
  const defaults = heap.read(offsetOf(fn) + FUNCTION.DEFAULTS);
  const optional = defaults === NONE ? 0 : heap.tupleItems(defaults).length;
  let kwGiven = 0;
  for (let i = positionalCount; i < positionalCount + keywordOnlyCount; i++)
    if (values[i] !== UNBOUND) kwGiven++;
  const takes =
    optional > 0 ? `from ${positionalCount - optional} to ${positionalCount}` : String(positionalCount);
  const plural = optional > 0 || positionalCount !== 1 ? "s" : "";
  const keywords =
    kwGiven > 0
      ? ` positional argument${given === 1 ? "" : "s"} (and ${kwGiven} keyword-only argument${kwGiven === 1 ? "" : "s"})`
      : "";
  return py.error(
    "TypeError",
    `${nameOf(py, fn)}() takes ${takes} positional argument${plural} but ${given}${keywords} ${given === 1 && kwGiven === 0 ? "was" : "were"} given`,
  );
}
