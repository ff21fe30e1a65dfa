/*
 * Reads a `jit_stencils.h`, whoever wrote it, into what matters of each op: bodies and patches. Written for the
 * check alone, so that the generator is not compared with itself.
 */

export interface EmittedOp {
  readonly code: readonly number[];
  readonly data: readonly number[];
  /** `patch_…(…);` in order. */
  readonly patches: readonly string[];
  readonly disassembly: readonly string[];
}

export interface Header {
  readonly ops: ReadonlyMap<string, EmittedOp>;
  /** The table at the end, lines of text. */
  readonly footer: string;
}

export function parseHeader(text: string): Header {
  const ops = new Map<string, EmittedOp>();
  const emit = /^void\nemit_(\w+)\(\n[^{]*\{\n([^]*?)^\}\n/gm;
  for (const [, name, body] of text.matchAll(emit)) {
    const bytes = (part: string) => {
      const match = new RegExp(`const unsigned char ${part}_body\\[(\\d+)\\] = \\{([^}]*)\\}`).exec(body!);
      if (match === null) return [];
      const list = match[2]!.match(/0x[0-9a-f]{2}/g)!.map(Number);
      if (list.length !== Number(match[1])) throw new Error(`${name}: ${list.length} bytes in ${match[1]}`);
      return list;
    };
    ops.set(name!, {
      code: bytes("code"),
      data: bytes("data"),
      patches: body!.match(/^ {4}patch_.*;$/gm) ?? [],
      disassembly: (body!.match(/^ {4}\/\/.*$/gm) ?? [])
        // The tool names a temporary folder there.
        .map((line) => line.replace(/\S*?(\w+\.o):\s+file format/, "$1: file format")),
    });
  }
  return { ops, footer: text.slice(text.indexOf("typedef struct {")) };
}

export interface Comparison {
  readonly ops: number;
  readonly codeBytes: number;
  readonly dataBytes: number;
  readonly patches: number;
  /** Ops that differ, with what differs in them. */
  readonly differences: readonly string[];
}

export function compareHeaders(own: Header, ours: Header): Comparison {
  const differences: string[] = [];
  let codeBytes = 0;
  let dataBytes = 0;
  let patches = 0;
  for (const name of new Set([...own.ops.keys(), ...ours.ops.keys()])) {
    const a = own.ops.get(name);
    const b = ours.ops.get(name);
    if (a === undefined || b === undefined) {
      differences.push(`${name}: only in ${a === undefined ? "ours" : "CPython's"}`);
      continue;
    }
    codeBytes += a.code.length;
    dataBytes += a.data.length;
    patches += a.patches.length;
    for (const part of ["code", "data", "patches", "disassembly"] as const)
      if (a[part].join("\n") !== b[part].join("\n")) differences.push(`${name}: ${part}`);
  }
  if (own.footer !== ours.footer) differences.push("the table at the end");
  return { ops: own.ops.size, codeBytes, dataBytes, patches, differences };
}
