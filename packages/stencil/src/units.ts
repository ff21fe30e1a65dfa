import type { LayoutInfo } from "@serigraph/bundle";
import type { Unit, UnitOp } from "./emit-c.ts";
import type { Sources } from "./sources.ts";

/**
 * Stencils of one translation unit. Many, since starting clang and reading headers costs as much as a hundred of them, and since
 * variants are derived from others of their unit; not all, so that the cores share the work. Fixed: the machine must not decide which
 * stencils share a unit.
 */
export const stencilsPerUnit = 4096;

/** Splits a guest's op files into translation units: of one file, one layout, whole ops, and about so many stencils. */
export function unitsOf(
  sources: Pick<Sources, "files" | "ops">,
  layouts: Readonly<Record<string, LayoutInfo>>,
  limit: number = stencilsPerUnit,
): Unit[] {
  const units: Unit[] = [];
  for (const file of sources.files) {
    const names = new Set(file.items.flatMap((item) => (item.kind === "c" ? [] : [item.layout])));
    // A file of helper functions alone is a unit too; it passes for one of any layout.
    if (names.size === 0) names.add(Object.keys(layouts)[0]!);
    for (const layout of names) {
      const entries = file.items.filter((item) => item.kind === "entry" && item.layout === layout);
      const parts: UnitOp[][] = [[]];
      let room = limit;
      for (const op of sources.ops) {
        if (op.definition.fileName !== file.fileName || op.definition.layout !== layout) continue;
        if (room <= 0) {
          parts.push([]);
          room = limit;
        }
        parts.at(-1)!.push({ op, indexes: op.variants.map((_, index) => index) });
        room -= op.variants.length;
      }
      parts.forEach((ops, i) => {
        units.push({
          name: `unit${units.length}`,
          file,
          layout: layouts[layout]!,
          ops,
          entries: i === 0 ? (entries as Unit["entries"]) : [],
        });
      });
    }
  }
  return units;
}
