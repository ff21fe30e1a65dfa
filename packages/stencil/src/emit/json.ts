import type { TemplateBody, TemplateStencil } from "../template/group.ts";
import type { EmitContext } from "./context.ts";

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

const body = ({ bytes, holes, disassembly }: TemplateBody) => ({ body: hex(bytes), holes, disassembly });

/** Everything, for tools. Bytes are hexadecimal; a hole's `symbol` is absent where its value says it all. */
export function emitJson(stencils: readonly TemplateStencil[], context: EmitContext): string {
  const { triple, guest, inputDigest, compiler, casesFile, lines } = context;
  return `${JSON.stringify(
    {
      triple,
      guest,
      inputDigest,
      compiler,
      cases: casesFile,
      stencils: stencils.map(({ name, code, data, dataAlign }) => ({
        name,
        line: lines.get(name),
        code: body(code),
        data: { ...body(data), align: dataAlign },
      })),
    },
    null,
    1,
  )}\n`;
}
