import type { Interp } from "../interp.ts";
import { TYPE } from "../heap/layout.ts";
import { ELLIPSIS, FALSE, TRUE, type Value } from "../heap/value.ts";
import type { Hosted } from "./hosted.ts";
import { CORE_TYPE, isType, typeOfTypeObject, type TypeInfo } from "./types.ts";
import { fullName } from "./class-attributes.ts";

/** `list[int]`: types.GenericAlias. Called, it makes what its origin makes; a class derived from it derives from its origin. */
export class GenericAlias implements Hosted {
  readonly type: TypeInfo;
  readonly origin: Value;
  /** A tuple. */
  readonly args: Value;
  /** `*tuple[int]`: stands for its arguments. */
  readonly isUnpacked: boolean;

  constructor(type: TypeInfo, origin: Value, args: Value, isUnpacked: boolean) {
    this.type = type;
    this.origin = origin;
    this.args = args;
    this.isUnpacked = isUnpacked;
  }

  iter(py: Interp): Value {
    return py.iter(py.heap.tuple([newGenericAlias(py, this.origin, this.args, true)]));
  }

  call(py: Interp, args: Value[], kw: ReadonlyMap<string, Value> | undefined): Value {
    const made = py.call(this.origin, [...args, ...(kw?.values() ?? [])], [...(kw?.keys() ?? [])]);
    try {
      py.setAttr(made, "__orig_class__", py.heap.newHosted(this));
    } catch (error) {
      if (!py.isError(error, "AttributeError") && !py.isError(error, "TypeError")) throw error;
    }
    return made;
  }

  getAttr(py: Interp, name: string): Value | undefined {
    switch (name) {
      case "__origin__":
        return this.origin;
      case "__args__":
        return this.args;
      case "__parameters__":
        return py.heap.tuple(this.parameters(py));
      case "__unpacked__":
        return this.isUnpacked ? TRUE : FALSE;
      case "__mro_entries__":
        return py.newFunction(name, () => py.heap.tuple([this.origin]), { min: 1, max: 1 });
      case "__class__":
        return this.type.object;
      default:
        return py.findAttr(this.origin, name);
    }
  }

  /** Type variables among the arguments. */
  private parameters(py: Interp): Value[] {
    const found: Value[] = [];
    for (const one of py.heap.tupleItems(this.args)) {
      const inner = aliasOf(py, one);
      const here = inner === undefined ? (isVariable(py, one) ? [one] : []) : inner.parameters(py);
      for (const v of here) if (!found.includes(v)) found.push(v);
    }
    return found;
  }

  /** `alias[arguments]`: type variables replaced. */
  getItem(py: Interp, key: Value): Value {
    const given = py.heap.typeOf(key) === TYPE.TUPLE ? py.heap.tupleItems(key) : [key];
    const parameters = this.parameters(py);
    if (parameters.length === 0) throw py.error("TypeError", `${this.repr(py)} is not a generic class`);
    if (given.length !== parameters.length)
      throw py.error(
        "TypeError",
        `Too ${given.length < parameters.length ? "few" : "many"} arguments for ${this.repr(py)}; actual ${given.length}, expected ${parameters.length}`,
      );
    return this.replaced(py, parameters, given);
  }

  private replaced(py: Interp, parameters: readonly Value[], given: readonly Value[]): Value {
    const args = py.heap.tupleItems(this.args).map((one) => {
      const number = parameters.indexOf(one);
      return number >= 0 ? given[number]! : (aliasOf(py, one)?.replaced(py, parameters, given) ?? one);
    });
    return newGenericAlias(py, this.origin, py.heap.tuple(args), this.isUnpacked);
  }

  repr(py: Interp): string {
    const items = py.heap.tupleItems(this.args).map((one) => argumentText(py, one));
    return `${this.isUnpacked ? "*" : ""}${argumentText(py, this.origin)}[${items.length === 0 ? "()" : items.join(", ")}]`;
  }

  equal(py: Interp, other: Value): boolean | undefined {
    const alias = aliasOf(py, other);
    return alias === undefined
      ? undefined
      : this.isUnpacked === alias.isUnpacked &&
          py.equal(this.origin, alias.origin) &&
          py.equal(this.args, alias.args);
  }

  trace(visit: (v: Value) => void): void {
    visit(this.origin);
    visit(this.args);
  }
}

function argumentText(py: Interp, v: Value): string {
  if (v === ELLIPSIS) return "...";
  return isType(py, v) ? fullName(py, typeOfTypeObject(py, v)) : py.repr(v);
}

const isVariable = (py: Interp, v: Value): boolean =>
  ["TypeVar", "ParamSpec", "TypeVarTuple"].includes(py.typeName(v));

export function aliasOf(py: Interp, v: Value): GenericAlias | undefined {
  const host = py.heap.typeOf(v) === TYPE.HOSTED ? py.heap.hostedOf(v) : undefined;
  return host instanceof GenericAlias ? host : undefined;
}

/** `origin[args]`; a single argument becomes a tuple of one. */
export function newGenericAlias(py: Interp, origin: Value, args: Value, isUnpacked = false): Value {
  const tuple = py.heap.typeOf(args) === TYPE.TUPLE ? args : py.heap.tuple([args]);
  return py.heap.newHosted(new GenericAlias(py.types[CORE_TYPE.GENERIC_ALIAS]!, origin, tuple, isUnpacked));
}

export function installGenericAlias(py: Interp): void {
  py.types[CORE_TYPE.GENERIC_ALIAS]!.moduleName = "types";
  py.defineConstructor(CORE_TYPE.GENERIC_ALIAS, (_, [origin, args]) => newGenericAlias(py, origin!, args!), {
    min: 2,
    max: 2,
  });
}
