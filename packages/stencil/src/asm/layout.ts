import { stencilPrefix } from "../emit-c.ts";
import { parseBlocks, printBlocks, type Block } from "./blocks.ts";
import type { AssemblySyntax } from "./syntax.ts";

/*
 * The layout pass: between clang's assembly and its assembler. A stencil's end is where the next one begins,
 * so going to _JIT_CONTINUE is going to the end; clang does not know that, nor that a conditional branch may
 * leave the function. The pass
 *
 * - threads branches: `jo .L; … .L: jmp _JIT_EXIT_0` becomes `jo _JIT_EXIT_0`;
 * - turns conditions round where that saves a jump: `ja _JIT_CONTINUE; jmp _JIT_EXIT_0` becomes
 *   `jbe _JIT_EXIT_0`, falling through;
 * - moves a run of blocks that ends in `jmp _JIT_CONTINUE` to the end, where that jump goes away;
 * - makes other jumps to _JIT_CONTINUE short ones to the stencil's end: no hole.
 *
 * (CPython 3.14 does the like in Tools/jit/_optimizers.py.) A function that it does not understand to the
 * last line stays as it is.
 */

/** What a symbol begins with that marks where a stencil ends: see `marksEnds`. */
export const endPrefix = "_JIT_END";

interface Names {
  readonly continueSymbol: string;
  readonly localPrefix: string;
}

/** Applies the pass to every stencil in a translation unit's assembly. */
export function layOutStencils(assembly: string, syntax: AssemblySyntax): string {
  const lines = assembly.split("\n");
  const out: string[] = [];
  const { symbolPrefix, localPrefix } = syntax;
  const names: Names = { continueSymbol: `${symbolPrefix}_JIT_CONTINUE`, localPrefix };
  for (let i = 0; i < lines.length; i++) {
    out.push(lines[i]!);
    const name = /^([A-Za-z_$][\w$]*):/.exec(lines[i]!)?.[1];
    if (name === undefined || !name.startsWith(symbolPrefix + stencilPrefix)) continue;
    let end = i + 1;
    while (end < lines.length && !/^\.Lfunc_end\d+:|-- End function$/.test(lines[end]!)) end++;
    if (end === lines.length) continue;
    const body = lines.slice(i + 1, end);
    const blocks = parseBlocks(body, syntax);
    const endLabel = `${localPrefix}end${name}`;
    out.push(...(blocks === undefined ? body : printBlocks(layOut(blocks, endLabel, names), syntax)));
    if (syntax.marksEnds === true) out.push(`${symbolPrefix}${endPrefix}${name}:`);
    i = end - 1;
  }
  return out.join("\n");
}

/** Rearranges one stencil's blocks. `endLabel` is free to use. */
function layOut(source: readonly Block[], endLabel: string, names: Names): Block[] {
  let blocks = source.map((block) => ({ ...block, labels: [...block.labels], lines: [...block.lines] }));
  for (let changed = true; changed;) {
    changed = threadBranches(blocks, names);
    const reachable = dropUnreachable(blocks);
    changed = reachable.length < blocks.length || changed;
    blocks = reachable;
    changed = invertConditions(blocks, names) || changed;
  }
  blocks = moveContinueLast(blocks, names);
  return endAtContinue(blocks, endLabel, names);
}

const isLocal = (target: string, { localPrefix }: Names): boolean => target.startsWith(localPrefix);
const isOnlyJump = (block: Block): boolean => block.lines.length === 0 && block.end.kind === "jump";
const fallsThrough = (block: Block): boolean => block.end.kind === "fall" || block.end.kind === "conditional";

/** A branch to a block that only jumps on goes there itself. */
function threadBranches(blocks: Block[], names: Names): boolean {
  const onward = new Map<string, string>();
  for (const block of blocks)
    if (isOnlyJump(block) && block.end.kind === "jump")
      for (const label of block.labels) if (block.end.target !== label) onward.set(label, block.end.target);
  let changed = false;
  for (const block of blocks) {
    const { end } = block;
    if (end.kind !== "jump" && end.kind !== "conditional") continue;
    const seen = new Set<string>();
    let target = end.target;
    while (onward.has(target) && !seen.has(target)) {
      seen.add(target);
      target = onward.get(target)!;
    }
    if (target === end.target || seen.has(target)) continue;
    if (end.kind === "conditional" && !end.far && !isLocal(target, names) && target !== names.continueSymbol)
      continue;
    block.end = retarget(end, target);
    changed = true;
  }
  return changed;
}

function retarget<E extends Block["end"]>(end: E, target: string): E {
  return { ...end, target };
}

/** Blocks that nothing branches to or falls into go; labels nobody names too, so that blocks can join. */
function dropUnreachable(blocks: readonly Block[]): Block[] {
  const named = new Set(blocks.flatMap(({ end }) => ("target" in end ? [end.target] : [])));
  return blocks.filter((block, i) => {
    const labels = block.labels.filter((label) => named.has(label));
    block.labels.splice(0, block.labels.length, ...labels);
    return i === 0 || labels.length > 0 || fallsThrough(blocks[i - 1]!);
  });
}

/** `jcc A; jmp B; A:` becomes `jncc B; A:`, where A may also be the stencil's end. */
function invertConditions(blocks: Block[], names: Names): boolean {
  for (let i = 0; i + 1 < blocks.length; i++) {
    const { end } = blocks[i]!;
    const jump = blocks[i + 1]!;
    if (end.kind !== "conditional" || !isOnlyJump(jump) || jump.end.kind !== "jump" || jump.labels.length > 0)
      continue;
    const after = blocks[i + 2];
    const skips =
      after === undefined ? end.target === names.continueSymbol : after.labels.includes(end.target);
    const { target } = jump.end;
    if (!skips || (!end.far && !isLocal(target, names) && target !== names.continueSymbol)) continue;
    const { to } = end;
    blocks[i]!.end = { ...end, target, to: (label, inverted) => to(label, !inverted) };
    if (after === undefined)
      blocks[i + 1] = { labels: [], lines: [], end: { kind: "jump", target: names.continueSymbol } };
    else blocks.splice(i + 1, 1);
    return true;
  }
  return false;
}

const continues = ({ end }: Block, { continueSymbol }: Names): boolean =>
  end.kind === "jump" && end.target === continueSymbol;

/** Moves the first run of blocks that ends in a jump to the next stencil behind all others, if it can be moved. */
function moveContinueLast(blocks: readonly Block[], names: Names): Block[] {
  if (continues(blocks.at(-1)!, names)) return [...blocks];
  for (let last = 0; last < blocks.length; last++) {
    if (!continues(blocks[last]!, names)) continue;
    let first = last;
    while (first > 0 && fallsThrough(blocks[first - 1]!)) first--;
    // The stencil is entered at its first block, which therefore stays.
    if (first === 0) continue;
    return [...blocks.slice(0, first), ...blocks.slice(last + 1), ...blocks.slice(first, last + 1)];
  }
  return [...blocks];
}

/** Going to the next stencil is going to this one's end. */
function endAtContinue(blocks: Block[], endLabel: string, names: Names): Block[] {
  const last = blocks.at(-1)!;
  if (continues(last, names)) last.end = { kind: "fall" };
  let used = false;
  for (const block of blocks) {
    const { end } = block;
    if ((end.kind !== "jump" && end.kind !== "conditional") || end.target !== names.continueSymbol) continue;
    block.end = retarget(end, endLabel);
    used = true;
  }
  return used ? [...blocks, { labels: [endLabel], lines: [], end: { kind: "fall" } }] : blocks;
}
