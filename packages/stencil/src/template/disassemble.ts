import { execa } from "execa";

/**
 * Disassembles objects, all at once. Lines as CPython's tool puts them into comments: tabs expanded, trimmed.
 * Undefined where no llvm-objdump is installed.
 *
 * @param objects paths; the listing names files, so `folder` is where they are and names are relative to it.
 */
export async function disassembleObjects(
  folder: string,
  objects: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]> | undefined> {
  for (const tool of ["llvm-objdump-19", "llvm-objdump"]) {
    const result = await execa(tool, ["--disassemble", "--reloc", ...objects], {
      cwd: folder,
      reject: false,
      stripFinalNewline: false,
      maxBuffer: 1 << 30,
    });
    if (result.exitCode === 0) return split(result.stdout);
  }
  return undefined;
}

function split(listing: string): Map<string, readonly string[]> {
  const files = new Map<string, string[]>();
  let current: string[] | undefined;
  for (const line of listing.split("\n")) {
    const header = /^(.*):\tfile format /.exec(line);
    // A blank line stands before each file's header: it belongs to that file.
    if (header !== null) {
      if (current !== undefined && current.at(-1) === "") current.pop();
      current = [""];
      files.set(header[1]!, current);
    }
    if (current !== undefined && (line === "" || line.trim() !== "")) current.push(expandTabs(line).trim());
  }
  // splitlines: no line after the last line feed.
  for (const lines of [current]) if (lines?.at(-1) === "") lines.pop();
  return files;
}

/** Python's `str.expandtabs()`. */
function expandTabs(line: string): string {
  let result = "";
  for (const character of line)
    result += character === "\t" ? " ".repeat(8 - (result.length % 8)) : character;
  return result;
}
