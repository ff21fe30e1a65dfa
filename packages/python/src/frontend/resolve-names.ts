import { Scope, Variable } from "./scope.ts";
import type { SourceFile } from "./source.ts";

/** Looks every used name up, marks captured variables and numbers the cells each function closes over. */
export function resolveNames(file: SourceFile, scope: Scope): void {
  for (const [name, { start, end }] of scope.nonlocals) {
    const found = scope.parent && lookUp(scope.parent, name);
    if (!found) throw file.error(`no binding for nonlocal '${name}' found`, start, end);
  }
  for (const name of scope.used) scope.names.set(name, lookUp(scope, name));
  for (const child of scope.children) resolveNames(file, child);
}

function lookUp(from: Scope, name: string): Variable | null {
  if (from.kind === "class" && from.namespaceNames.has(name)) return null;
  const crossed: Scope[] = [];
  for (let scope: Scope | undefined = from; scope; scope = scope.parent) {
    const variable =
      scope.kind === "class" && scope !== from ? classCellOf(scope, name) : bindingOf(scope, name);
    if (variable === null) return null;
    if (variable) {
      if (crossed.length > 0) variable.captured = true;
      for (const frame of crossed) if (!frame.free.has(variable)) frame.free.set(variable, frame.free.size);
      return variable;
    }
    if (scope.frame === scope) crossed.push(scope);
  }
  return null;
}

/** What a scope itself says about a name; null: a global. */
function bindingOf(scope: Scope, name: string): Variable | null | undefined {
  return scope.globals.has(name) ? null : scope.bindings.get(name);
}

/** Names of a class body are not seen by the functions in it, except for `__class__`. */
function classCellOf(scope: Scope, name: string): Variable | undefined {
  if (name !== "__class__") return undefined;
  if (!scope.classCell) {
    scope.classCell = new Variable(name, false);
    scope.classCell.captured = true;
    scope.variables.push(scope.classCell);
  }
  return scope.classCell;
}
