import { parseInstruction, stripComment } from "./lines.ts";
import type { AssemblySyntax, Branch } from "./syntax.ts";

/** How control leaves a block. */
export type BlockEnd = Branch | { readonly kind: "fall" } | { readonly kind: "final" };

/** Instructions that run one after the other: only the last may branch. */
export interface Block {
  readonly labels: string[];
  /** Everything but the branch at the end; comments are dropped. */
  readonly lines: string[];
  end: BlockEnd;
}

/**
 * Splits a function's assembly into blocks, or gives undefined for one that does what the pass does not
 * understand: the address of a label, an unknown jump, a directive among the instructions.
 */
export function parseBlocks(lines: readonly string[], syntax: AssemblySyntax): Block[] | undefined {
  const local = syntax.localPrefix;
  const labelLine = new RegExp(`^(${local.replace(".", "\\.")}[\\w.$]+):$`);
  const addressOfLocal = new RegExp(`(^|[^\\w.])${local.replace(".", "\\.")}(BB|tmp|JTI)`);
  const blocks: Block[] = [{ labels: [], lines: [], end: { kind: "fall" } }];
  let closed = false;
  const open = () => {
    if (closed) blocks.push({ labels: [], lines: [], end: { kind: "fall" } });
    closed = false;
    return blocks.at(-1)!;
  };
  for (const raw of lines) {
    const line = stripComment(raw, syntax.comment);
    if (line.trim() === "") continue;
    const label = labelLine.exec(line.trim());
    // Names a riscv auipc for the %pcrel_lo behind it: nobody branches there.
    if (label?.[1]!.startsWith(`${local}pcrel_hi`) === true) {
      open().lines.push(line);
      continue;
    }
    if (label !== null) {
      const last = blocks.at(-1)!;
      if (last.lines.length > 0 || closed) {
        blocks.push({ labels: [], lines: [], end: { kind: "fall" } });
        closed = false;
      }
      blocks.at(-1)!.labels.push(label[1]!);
      continue;
    }
    // Alignment of a loop: kept in place, it costs little.
    if (/^\t\.p2align\b/.test(line)) {
      open().lines.push(line);
      continue;
    }
    const instruction = parseInstruction(line);
    if (instruction === undefined) return undefined;
    const { mnemonic, operands } = instruction;
    const branch = syntax.branch(mnemonic, operands);
    const block = open();
    if (branch !== undefined) {
      block.end = branch;
      closed = true;
    } else if (syntax.isFinal(mnemonic, operands)) {
      block.lines.push(line);
      block.end = { kind: "final" };
      closed = true;
    } else {
      // A local label that is not a branch's target: its address is taken, or it is a jump unknown to us.
      if (addressOfLocal.test(operands) || /^(j|b\.|cb|tb|loop)/.test(mnemonic)) return undefined;
      block.lines.push(line);
    }
  }
  return blocks;
}

/** Prints blocks as assembly. */
export function printBlocks(blocks: readonly Block[], syntax: AssemblySyntax): string[] {
  return blocks.flatMap((block) => [
    ...block.labels.map((label) => `${label}:`),
    ...block.lines,
    ...(block.end.kind === "jump"
      ? [syntax.jump(block.end.target)]
      : block.end.kind === "conditional"
        ? [block.end.to(block.end.target, false)]
        : []),
  ]);
}
