// A tokenizer for a small programming language, and what it finds in a generated text.
import { fixed } from "../lib/python-float.mjs";

const KEYWORDS = new Set(["if", "else", "while", "return", "let", "fn"]);
const TWO_CHARACTER_OPERATORS = new Set(["==", "!=", "<=", ">=", "->", "&&", "||"]);
const ONE_CHARACTER_OPERATORS = "+-*/%<>=!(){},;:";

function makeSource(functions) {
  const lines = [];
  for (let i = 0; i < functions; i++) {
    lines.push(
      `fn compute_${i}(first: int, second${i % 7}: int) -> int {`,
      `    let total = first * ${(i * 37) % 1009} + second${i % 7} / ${1 + (i % 13)}.5e3;  # a comment, number ${i}`,
      `    let name = "function ${i}\\n";`,
      `    while (total >= ${i} && first != second${i % 7}) { total = total - ${(i % 11) + 1}; }`,
      "    if (total == 0 || !first) { return 1; } else { return total % 97; }",
      "}",
      "",
    );
  }
  return lines.join("\n");
}

const isDigit = (c) => c >= "0" && c <= "9";
const isAlpha = (c) => (c >= "a" && c <= "z") || (c >= "A" && c <= "Z");

/** The tokens of a text, as [kind, text, line]. */
function tokenize(text) {
  const tokens = [];
  let position = 0;
  let line = 1;
  const length = text.length;
  while (position < length) {
    const c = text[position];
    if (c === "\n") {
      line++;
      position++;
    } else if (c === " " || c === "\t") position++;
    else if (c === "#") {
      while (position < length && text[position] !== "\n") position++;
    } else if (isAlpha(c) || c === "_") {
      const start = position;
      while (
        position < length &&
        (isAlpha(text[position]) || isDigit(text[position]) || text[position] === "_")
      )
        position++;
      const word = text.slice(start, position);
      tokens.push([KEYWORDS.has(word) ? "keyword" : "name", word, line]);
    } else if (isDigit(c)) {
      const start = position;
      let kind = "integer";
      while (position < length && isDigit(text[position])) position++;
      if (position < length && text[position] === ".") {
        kind = "float";
        position++;
        while (position < length && (isDigit(text[position]) || text[position] === "e")) position++;
      }
      tokens.push([kind, text.slice(start, position), line]);
    } else if (c === '"') {
      const start = position;
      position++;
      while (text[position] !== '"') position += text[position] === "\\" ? 2 : 1;
      position++;
      tokens.push(["string", text.slice(start, position), line]);
    } else if (TWO_CHARACTER_OPERATORS.has(text.slice(position, position + 2))) {
      tokens.push(["operator", text.slice(position, position + 2), line]);
      position += 2;
    } else if (ONE_CHARACTER_OPERATORS.includes(c)) {
      tokens.push(["operator", c, line]);
      position++;
    } else throw new SyntaxError(`line ${line}: unexpected ${c}`);
  }
  return tokens;
}

function main() {
  const tokens = tokenize(makeSource(Number(process.argv[2] ?? 2500)));
  const kinds = new Map();
  const names = new Set();
  let integers = 0;
  let floats = 0;
  for (const [kind, text, line] of tokens) {
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (kind === "name") names.add(text);
    else if (kind === "integer") integers += (Number(text) * line) % 1000;
    else if (kind === "float") floats += Number(text);
  }
  for (const kind of [...kinds.keys()].sort()) console.log(`${kind.padEnd(10)} ${kinds.get(kind)}`);
  console.log(
    `${names.size} names, integers ${integers}, floats ${fixed(floats, 1)}, ${tokens.at(-1)[2]} lines`,
  );
}

main();
