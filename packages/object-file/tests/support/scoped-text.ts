/** A `Name { … }` or `Name [ … ]` block of the LLVM tools' text output. */
export interface Block {
  readonly name: string;
  /** `Key: value` lines. */
  readonly fields: ReadonlyMap<string, string>;
  /** Lines without a colon: flags, and words like `Extern`. */
  readonly words: readonly string[];
  readonly blocks: readonly Block[];
  /** The bytes of a `SectionData ( … )` dump in this block, if any. */
  readonly data: Uint8Array | undefined;
}

interface Building {
  name: string;
  fields: Map<string, string>;
  words: string[];
  blocks: Block[];
  data: Uint8Array | undefined;
}

/** Parses what `llvm-readobj` prints where it has no JSON (COFF and Mach-O). */
export function parseScopedText(text: string): Block {
  const root: Building = { name: "", fields: new Map(), words: [], blocks: [], data: undefined };
  const stack: Building[] = [root];
  const lines = text.split("\n");
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!.trim();
    const top = stack.at(-1)!;
    if (line === "") continue;
    if (line === "SectionData (") {
      const bytes: number[] = [];
      for (index++; lines[index]!.trim() !== ")"; index++) {
        // "      0010: 00000000 8B050000 …  |…|": the ASCII column may hold anything, so cut it by position.
        const [, hex] = /^\s*[0-9A-F]+: (.{35})/.exec(lines[index]!)!;
        for (const [pair] of hex!.matchAll(/[0-9A-F]{2}/g)) bytes.push(Number.parseInt(pair, 16));
      }
      top.data = Uint8Array.from(bytes);
    } else if (/^[\w ]* ?[[{]( \(.*\))?$/.test(line)) {
      const flags = /\((.*)\)$/.exec(line);
      const block: Building = {
        name: line.replace(/ ?[[{].*$/, ""),
        fields: new Map(flags === null ? [] : [["value", flags[1]!]]),
        words: [],
        blocks: [],
        data: undefined,
      };
      top.blocks.push(block);
      stack.push(block);
    } else if (line === "}" || line === "]") {
      stack.pop();
    } else {
      const colon = line.indexOf(":");
      if (colon < 0) top.words.push(line);
      else top.fields.set(line.slice(0, colon), line.slice(colon + 1).trim());
    }
  }
  return root;
}

export function blocksNamed(block: Block | undefined, name: string): readonly Block[] {
  return (block?.blocks ?? []).filter((child) => child.name === name);
}

/** `Foo (0x12)` or `Foo (12)` → ["Foo", 18 / 12]. */
export function nameAndNumber(text: string | undefined): [name: string, number: number] {
  const match = /^(.*) ?\((-?(?:0x)?[0-9A-Fa-f]+)\)$/.exec(text ?? "");
  if (match === null) throw new Error(`no "name (number)": ${text}`);
  return [match[1]!.trimEnd(), Number(match[2])];
}
