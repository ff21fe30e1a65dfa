/** Removes the common indentation of a docstring's lines, as CPython 3.13's compiler does (_PyCompile_CleanDoc). */
export function cleanDocstring(text: string): string {
  const lines = text.replace(/^ +/, "").split("\n");
  let margin = Infinity;
  for (const line of lines.slice(1)) {
    const indent = line.search(/[^ ]/);
    if (indent >= 0 && indent < margin) margin = indent;
  }
  if (margin === Infinity || margin === 0) return lines.join("\n");
  return lines
    .map((line, index) => (index === 0 ? line : line.slice(Math.min(margin, line.search(/[^ ]|$/)))))
    .join("\n");
}
