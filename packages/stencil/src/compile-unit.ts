import { assemble, compile, compileToAssembly, type CompileContext } from "./compile.ts";
import { deriveVariants, planDerivation } from "./derive/derive.ts";
import { probeFunction } from "./derive/probe.ts";
import { emitUnit, type Unit } from "./emit-c.ts";

/**
 * The objects of a unit: one, or two where some variants could not be derived from others.
 *
 * @throws CompileError
 */
export async function compileUnit(unit: Unit, context: CompileContext): Promise<Uint8Array[]> {
  const { target } = context;
  const plan = target.assembly?.registers === undefined ? undefined : planDerivation(unit);
  if (plan === undefined || plan.groups.every(({ group }) => group.others.length === 0))
    return [await compileAll(unit, context)];
  const compilation = {
    name: unit.name,
    source: emitUnit(plan.compiled, target, probeFunction(unit.layout)),
    fileName: unit.file.fileName,
    kind: "stencils" as const,
  };
  const { assembly, left } = deriveVariants(
    plan,
    await compileToAssembly(compilation, context),
    target.assembly!,
  );
  const object = await assemble(unit.name, assembly, context);
  return left === undefined ? [object] : [object, await compileAll(left, context)];
}

/** Every variant by the compiler. */
const compileAll = (unit: Unit, context: CompileContext): Promise<Uint8Array> =>
  compile(
    {
      name: unit.name,
      source: emitUnit(unit, context.target),
      fileName: unit.file.fileName,
      kind: "stencils",
    },
    context,
  );
