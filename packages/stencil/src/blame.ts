import type { ObjectFile, Section } from "@serigraph/object-file";
import { stencilOfSection } from "./extract.ts";

/** Names of the variables in a section, and the first stencil that uses it: whom to tell that it is refused. */
export function usersOfSection(
  object: ObjectFile,
  section: Section | undefined,
): { symbols: string[]; stencil: string | undefined } {
  if (section === undefined) return { symbols: [], stencil: undefined };
  const symbols = object.symbols.filter(
    (symbol) => symbol.section === section.index && symbol.kind !== "section" && symbol.name !== "",
  );
  const user = object.sections.find(
    (candidate) =>
      stencilOfSection(candidate) !== undefined &&
      candidate.relocations.some((r) => r.symbol?.section === section.index || r.section === section.index),
  );
  return { symbols: symbols.map(({ name }) => name), stencil: user && stencilOfSection(user) };
}
