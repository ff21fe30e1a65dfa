import type { Interp } from "../interp.ts";
import type { Value } from "../heap/value.ts";
import type { Hosted } from "./hosted.ts";
import type { TypeInfo } from "./types.ts";

/** `types.MappingProxyType(mapping)`: the mapping, read-only and live. */
export class DictProxy implements Hosted {
  readonly type: TypeInfo;
  private readonly mapping: Value;

  constructor(type: TypeInfo, mapping: Value) {
    this.type = type;
    this.mapping = mapping;
  }
  getItem(py: Interp, key: Value): Value {
    return py.getItem(this.mapping, key);
  }
  get(py: Interp, key: Value, otherwise: Value): Value {
    return py.call(py.getAttr(this.mapping, "get"), [key, otherwise]);
  }
  contains(py: Interp, key: Value): boolean {
    return py.contains(this.mapping, key);
  }
  length(py: Interp): number {
    return py.length(this.mapping);
  }
  iter(py: Interp): Value {
    return py.iter(this.mapping);
  }
  repr(py: Interp): string {
    return `mappingproxy(${py.repr(this.mapping)})`;
  }
  equal(py: Interp, other: Value): boolean {
    return py.equal(this.mapping, other);
  }
  getAttr(py: Interp, name: string): Value | undefined {
    return ["keys", "values", "items", "copy", "__reversed__"].includes(name)
      ? py.findAttr(this.mapping, name)
      : undefined;
  }
  trace(visit: (v: Value) => void): void {
    visit(this.mapping);
  }
}
