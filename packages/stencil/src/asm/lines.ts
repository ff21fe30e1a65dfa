/** A line without its comment. Strings do not occur among instructions, so a comment's sign always begins one, `#` of an immediate aside. */
export function stripComment(line: string, comment: string): string {
  const at = comment === "#" ? line.search(/(^|\s)#/) : line.indexOf(comment);
  return at < 0 ? line : line.slice(0, at).trimEnd();
}

/** The mnemonic and operands of a line without a comment; undefined where it is no instruction. */
export function parseInstruction(line: string): { mnemonic: string; operands: string } | undefined {
  const match = /^\t([a-z][\w.]*)(?:[ \t]+(.*))?$/.exec(line.trimEnd());
  return match === null ? undefined : { mnemonic: match[1]!, operands: match[2] ?? "" };
}
