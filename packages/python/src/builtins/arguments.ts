import type { Value } from "../heap/value.ts";
import type { Interp } from "../interp.ts";

export type Keywords = ReadonlyMap<string, Value> | undefined;

const plural = (n: number): string => (n === 1 ? "" : "s");

/**
 * The arguments of a builtin by parameter, undefined where absent. Parameters from `positionalOnly` on may be given by
 * name; those from `positional` on only by name; the first `required` must be there. The order of the checks and the
 * texts are those of CPython's `_PyArg_UnpackKeywords`.
 */
export function bindArguments(
  py: Interp,
  name: string,
  parameters: readonly string[],
  args: readonly Value[],
  kw: Keywords,
  shape: { required?: number; positionalOnly?: number; positional?: number } = {},
): (Value | undefined)[] {
  const count = parameters.length;
  const { required = 0, positionalOnly = 0, positional = count } = shape;
  const keywords = kw?.size ?? 0;
  const fail = (text: string) => py.error("TypeError", `${name}() ${text}`);
  if (args.length + keywords > count)
    throw fail(
      `takes at most ${count} ${args.length === 0 ? "keyword " : ""}argument${plural(count)} (${args.length + keywords} given)`,
    );
  if (args.length > positional) {
    if (positional === 0) throw fail("takes no positional arguments");
    const how = required < positional ? "at most" : "exactly";
    throw fail(`takes ${how} ${positional} positional argument${plural(positional)} (${args.length} given)`);
  }
  const minimum = Math.min(required, positionalOnly);
  if (args.length < minimum) {
    const how = minimum < positional ? "at least" : "exactly";
    throw fail(`takes ${how} ${minimum} positional argument${plural(minimum)} (${args.length} given)`);
  }
  const bound: (Value | undefined)[] = args.slice();
  while (bound.length < count) bound.push(undefined);
  if (kw !== undefined && keywords > 0) {
    let used = 0;
    for (let i = positionalOnly; i < count; i++) {
      const v = kw.get(parameters[i]!);
      if (v === undefined) continue;
      used++;
      if (bound[i] !== undefined)
        throw py.error(
          "TypeError",
          `argument for ${name}() given by name ('${parameters[i]!}') and position (${i + 1})`,
        );
      bound[i] = v;
    }
    if (used < keywords) {
      for (let i = 0; i < required; i++)
        if (bound[i] === undefined)
          throw fail(`missing required argument '${parameters[i]!}' (pos ${i + 1})`);
      for (const key of kw.keys())
        if (parameters.indexOf(key) < positionalOnly)
          throw fail(`got an unexpected keyword argument '${key}'`);
    }
  }
  for (let i = 0; i < required; i++)
    if (bound[i] === undefined) throw fail(`missing required argument '${parameters[i]!}' (pos ${i + 1})`);
  return bound;
}

/** TypeError for constructors that take no keyword argument at all. */
export function noKeywords(py: Interp, name: string, kw: Keywords): void {
  if (kw !== undefined && kw.size > 0) throw py.error("TypeError", `${name}() takes no keyword arguments`);
}

/** TypeError unless there are from `min` to `max` positional arguments, as `_PyArg_CheckPositional` words it. */
export function checkPositional(py: Interp, name: string, given: number, min: number, max: number): void {
  if (given >= min && given <= max) return;
  const few = given < min;
  const bound = few ? min : max;
  const how = min === max ? "" : few ? "at least " : "at most ";
  throw py.error("TypeError", `${name} expected ${how}${bound} argument${plural(bound)}, got ${given}`);
}
