/** One function in a unit's assembly: its lines from the section's directive to the comment that ends it. */
export interface AssemblyFunction {
  /** As the assembler knows it. */
  readonly symbol: string;
  readonly start: number;
  /** Of the line with its label. */
  readonly label: number;
  /** Exclusive. */
  readonly end: number;
}

const header = /^\s*\.(section|globl|p2align|type|def|scl|endef|hidden|weak)\b/;

/** The functions in a unit's assembly whose symbols begin with a prefix. */
export function functionsIn(lines: readonly string[], prefix: string): AssemblyFunction[] {
  const functions: AssemblyFunction[] = [];
  for (let label = 0; label < lines.length; label++) {
    const symbol = /^([A-Za-z_$][\w$]*):/.exec(lines[label]!)?.[1];
    if (symbol === undefined || !symbol.startsWith(prefix)) continue;
    let start = label;
    while (start > 0 && header.test(lines[start - 1]!)) start--;
    let end = label + 1;
    while (end < lines.length && !lines[end]!.includes("-- End function")) end++;
    functions.push({ symbol, start, label, end: Math.min(end + 1, lines.length) });
    label = end;
  }
  return functions;
}
