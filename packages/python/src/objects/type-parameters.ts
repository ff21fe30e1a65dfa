import type { Interp } from "../interp.ts";
import { NONE, type Value } from "../heap/value.ts";
import { importName } from "../vm/import.ts";
import type { Hosted } from "./hosted.ts";
import { newType, type TypeInfo } from "./types.ts";

/** What `def f[T](…)`, `class C[T]` and `type X = …` (PEP 695) call; the compiler emits the calls by these names. */
export const TYPE_PARAMETER = ".type_parameter";
export const GENERIC_BASE = ".generic_base";
export const TYPE_ALIAS = ".type_alias";

/** `type X = value`: the value is found out when it is asked for. */
class TypeAlias implements Hosted {
  readonly type: TypeInfo;
  private readonly name: Value;
  private readonly compute: Value;
  private readonly parameters: Value;
  private value: Value | undefined;

  constructor(type: TypeInfo, name: Value, compute: Value, parameters: Value) {
    this.type = type;
    this.name = name;
    this.compute = compute;
    this.parameters = parameters;
  }

  getAttr(py: Interp, name: string): Value | undefined {
    if (name === "__name__") return this.name;
    if (name === "__type_params__") return this.parameters;
    if (name === "__module__") return py.findAttr(this.compute, name);
    return name === "__value__" ? (this.value ??= py.call(this.compute, [])) : undefined;
  }

  getItem(py: Interp, key: Value): Value {
    return py.getItem(this.getAttr(py, "__value__")!, key);
  }

  repr(py: Interp): string {
    return py.str(this.name);
  }

  trace(visit: (v: Value) => void): void {
    visit(this.name);
    visit(this.compute);
    visit(this.parameters);
    if (this.value !== undefined) visit(this.value);
  }
}

export function installTypeParameters(py: Interp): void {
  const { heap } = py;
  const typing = (name: string): Value => py.getAttr(importName(py, "typing", NONE, 0, undefined), name);
  py.defineFunction(TYPE_PARAMETER, (_, args) => py.call(typing("_type_parameter"), args));
  py.defineFunction(GENERIC_BASE, (_, [parameters]) => py.getItem(typing("Generic"), parameters!));
  const alias = newType(py, "TypeAliasType");
  alias.moduleName = "typing";
  py.defineFunction(TYPE_ALIAS, (_, [name, compute, parameters]) =>
    heap.newHosted(new TypeAlias(alias, name!, compute!, parameters!)),
  );
}
