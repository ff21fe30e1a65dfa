import {
  HoleValue,
  stencilName,
  type BundleModel,
  type HoleModel,
  type StencilModel,
} from "@serigraph/bundle";
import { readObject, type ObjectFile } from "@serigraph/object-file";
import { usersOfSection } from "./blame.ts";
import type { Unit } from "./emit-c.ts";
import { StencilRefusedError } from "./errors.ts";
import { linkerView } from "./linker-view.ts";
import { extractStencil, Refusal, stencilOfSection, type RawHole } from "./extract.ts";
import { LibraryBuilder, LibraryRefusal, type LibraryObject } from "./library.ts";
import type { Sources } from "./sources.ts";
import type { Target } from "./targets.ts";
import type { ExpandedOp } from "./variants.ts";

/** An object file of a build: of a unit of stencils, or of a helper file. */
export interface BuiltObject {
  readonly fileName: string;
  readonly unit: Unit | undefined;
  readonly bytes: Uint8Array;
}

/**
 * Makes one bundle's stencils and library out of a target's objects.
 *
 * @param objects in an order that does not depend on the machine: the library is laid out in it.
 * @throws StencilRefusedError
 */
export function linkObjects(
  sources: Sources,
  target: Target,
  objects: readonly BuiltObject[],
): Pick<BundleModel, "stencils" | "library" | "entries" | "kindWidths"> {
  const refuse = (subject: string, fileName: string, line: number, reason: string): never => {
    throw new StencilRefusedError(target.triple, subject, fileName, line, reason);
  };
  const ids = new Map<string, { readonly id: number; readonly op: ExpandedOp }>();
  for (const op of sources.ops)
    op.variants.forEach((locations, i) =>
      ids.set(stencilName(op.info, locations), { id: op.info.variantBase + i, op }),
    );

  const library = new LibraryBuilder(target);
  const read: { object: ObjectFile; shared: LibraryObject; from: BuiltObject }[] = [];
  for (const from of objects) {
    const object = linkerView(readObject(from.bytes, { fileName: from.fileName }), target);
    try {
      read.push({ object, shared: library.add(from.fileName, object), from });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { symbols, stencil } = usersOfSection(object, error.section);
      const names = symbols.length === 0 ? "" : `: ${symbols.join(", ")}`;
      const definition = stencil === undefined ? undefined : ids.get(stencil)?.op.definition;
      if (definition === undefined)
        return refuse("a shared section", from.fileName, 0, error.message + names);
      return refuse(`op ${definition.name}`, definition.fileName, definition.line, error.message + names);
    }
  }
  library.layOut();

  const stencils: (StencilModel | undefined)[] = Array.from(
    { length: sources.stencilCount },
    () => undefined,
  );
  for (const { object, shared } of read) {
    for (const section of object.sections) {
      const name = stencilOfSection(section);
      if (name === undefined) continue;
      const known = ids.get(name);
      if (known === undefined) throw new Error(`${name} is no variant of an op`);
      try {
        const raw = extractStencil(object, section, target);
        stencils[known.id] = {
          code: raw.code,
          data: raw.data,
          dataAlign: raw.data.length > 0 ? 8 : 1,
          holes: raw.holes.map((hole) => numberHole(hole, shared, library)),
        };
      } catch (error) {
        const { definition } = known.op;
        if (error instanceof Refusal)
          refuse(`op ${definition.name}`, definition.fileName, definition.line, error.message);
        throw error;
      }
    }
  }
  const missing = stencils.indexOf(undefined);
  if (missing >= 0) throw new Error(`clang gave no code for stencil ${missing}`);

  const entries = sources.entries.map((entry) => ({
    name: entry.name,
    symbol: library.exported(entry.name)!,
  }));
  let built;
  try {
    built = library.build();
  } catch (error) {
    if (error instanceof LibraryRefusal) return refuse(error.section, error.fileName, 0, error.reason);
    throw error;
  }
  const all = stencils as StencilModel[];
  const kindWidths: Record<string, number> = {};
  for (const hole of [...all.flatMap((stencil) => stencil.holes), ...built.holes])
    kindWidths[hole.kind] = target.kinds[hole.kind]!;
  return { stencils: all, library: built, entries, kindWidths };
}

function numberHole(hole: RawHole, shared: LibraryObject, library: LibraryBuilder): HoleModel {
  const { offset, kind, addend } = hole;
  const index =
    hole.value === HoleValue.SYMBOL ? library.resolve(shared, hole.symbol, hole.section) : hole.index;
  return { offset, kind, value: hole.value, index, addend, inData: hole.inData === true };
}
