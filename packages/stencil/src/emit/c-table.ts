import { hexadecimal } from "../template/finish.ts";
import { cPatches, otherKinds } from "../template/kinds.ts";
import { templateHoleValues, type TemplateBody, type TemplateStencil } from "../template/group.ts";
import type { EmitContext } from "./context.ts";

/**
 * A C header of tables: the format of CPython's first JIT (January 2024), for a host with a patch function of
 * its own. `NAME_code_body` has exactly the code's bytes; a part that is empty has one byte or hole of zeros, and
 * size 0 in the table, since C has no empty arrays.
 */
export function emitCTable(stencils: readonly TemplateStencil[], context: EmitContext): string {
  const holes = stencils.flatMap(({ code, data }) => [...code.holes, ...data.holes]);
  // All of them, so that a host can name kinds which these stencils happen not to have.
  const kinds = [
    ...new Set([...Object.keys(cPatches), ...otherKinds, ...holes.map(({ kind }) => kind)]),
  ].sort();
  const symbols = [...new Set(holes.flatMap(({ symbol }) => (symbol === undefined ? [] : [symbol])))].sort();
  // GOT slots have become data.
  const values = ["ZERO", ...templateHoleValues.filter((value) => value !== "ZERO" && value !== "GOT")];
  return [
    `// ${context.guest} for ${context.triple}, by ${context.compiler}`,
    `// ${context.inputDigest}`,
    "",
    "#include <stddef.h>",
    "#include <stdint.h>",
    "",
    "typedef enum {",
    ...kinds.map((kind) => `    HoleKind_${kind},`),
    "} HoleKind;",
    "",
    "typedef enum {",
    ...values.map((value) => `    HoleValue_${value},`),
    "} HoleValue;",
    "",
    "typedef struct {",
    "    const size_t offset;",
    "    const HoleKind kind;",
    "    const HoleValue value;",
    "    const void *symbol;",
    "    const uint64_t addend;",
    "} Hole;",
    "",
    "typedef struct {",
    "    const size_t body_size;",
    "    const unsigned char * const body;",
    "    const size_t holes_size;",
    "    const Hole * const holes;",
    "} Stencil;",
    "",
    "typedef struct {",
    "    const Stencil code;",
    "    const Stencil data;",
    "} StencilGroup;",
    "",
    "// Symbols of the host. Define this where headers declare them.",
    "#ifndef SERIGRAPH_SYMBOLS_DECLARED",
    ...symbols.map((symbol) => `extern char ${symbol}[];`),
    "#endif",
    "",
    ...stencils.flatMap(stencilTables),
    "// By opcode, whose numbers the host defines.",
    "static const StencilGroup stencil_groups[] = {",
    ...stencils.map(
      ({ name, code, data }) =>
        `    [${name}] = {${group(name, "code", code)}, ${group(name, "data", data)}},`,
    ),
    "};",
    "",
  ].join("\n");
}

const group = (name: string, part: string, { bytes, holes }: TemplateBody): string =>
  `{${bytes.length}, ${name}_${part}_body, ${holes.length}, ${name}_${part}_holes}`;

function stencilTables({ name, code, data }: TemplateStencil): string[] {
  const out = [`// ${name}`];
  for (const [part, body] of [
    ["code", code],
    ["data", data],
  ] as const) {
    out.push(...body.disassembly.map((line) => `// ${line}`.trimEnd()));
    const body_ = `static const unsigned char ${name}_${part}_body[${Math.max(1, body.bytes.length)}]`;
    if (body.bytes.length === 0) out.push(`${body_} = {0};`);
    else out.push(`${body_} = {`, ...byteRows(body.bytes, "    "), "};");
    const holes = `static const Hole ${name}_${part}_holes[${Math.max(1, body.holes.length)}]`;
    if (body.holes.length === 0) out.push(`${holes} = {{0}};`);
    else
      out.push(
        `${holes} = {`,
        ...body.holes.map(({ offset, kind, value, symbol, addend }) => {
          const address = symbol === undefined ? "NULL" : `&${symbol}`;
          // From the field's start, as in ELF: the host need not know each format's habits.
          const sum = hexadecimal(addend + (cPatches[kind]?.bias ?? 0));
          return `    {${hexadecimal(offset)}, HoleKind_${kind}, HoleValue_${value}, ${address}, ${sum}},`;
        }),
        "};",
      );
  }
  return [...out, ""];
}

/** Bytes as C, eight in a row. */
export function byteRows(bytes: Uint8Array, indent: string): string[] {
  const rows: string[] = [];
  for (let at = 0; at < bytes.length; at += 8) {
    const row = [...bytes.subarray(at, at + 8)].map((byte) => `0x${byte.toString(16).padStart(2, "0")},`);
    rows.push(indent + row.join(" "));
  }
  return rows;
}
