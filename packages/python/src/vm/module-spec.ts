import type { Interp } from "../interp.ts";
import { NONE, mkBool, type Value } from "../heap/value.ts";
import type { Hosted } from "../objects/hosted.ts";
import type { TypeInfo } from "../objects/types.ts";

/** `module.__spec__`: where a module came from. */
export class ModuleSpec implements Hosted {
  readonly type: TypeInfo;
  private readonly attributes: Map<string, Value>;
  private readonly shown: readonly string[];

  constructor(py: Interp, name: string, origin: string, folders: Value | undefined) {
    const { heap } = py;
    this.type = specType(py);
    const parent = folders === undefined ? name.slice(0, Math.max(0, name.lastIndexOf("."))) : name;
    this.attributes = new Map<string, Value>([
      ["name", heap.str(name)],
      ["loader", NONE],
      ["origin", heap.str(origin)],
      ["submodule_search_locations", folders ?? NONE],
      ["parent", heap.str(parent)],
      ["cached", NONE],
      ["has_location", mkBool(origin !== "built-in")],
    ]);
    this.shown = [
      "name",
      "loader",
      "origin",
      ...(folders === undefined ? [] : ["submodule_search_locations"]),
    ];
  }
  getAttr(_py: Interp, name: string): Value | undefined {
    return this.attributes.get(name);
  }
  setAttr(_py: Interp, name: string, to: Value): boolean {
    this.attributes.set(name, to);
    return true;
  }
  repr(py: Interp): string {
    return `ModuleSpec(${this.shown.map((name) => `${name}=${py.repr(this.attributes.get(name)!)}`).join(", ")})`;
  }
  trace(visit: (v: Value) => void): void {
    for (const v of this.attributes.values()) visit(v);
  }
}

const types = new WeakMap<Interp, TypeInfo>();

function specType(py: Interp): TypeInfo {
  let type = types.get(py);
  if (type === undefined) types.set(py, (type = py.defineType("ModuleSpec")));
  return type;
}
