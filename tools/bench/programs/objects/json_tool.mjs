// A JSON parser and a printer, each a class, on a generated document.
import { fixed } from "../lib/python-float.mjs";

class JSONError extends Error {
  constructor(message, position) {
    super(`${message} at ${position}`);
    this.position = position;
  }
}

const ESCAPES = { '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
const isDigit = (c) => c >= "0" && c <= "9";

/** Recursive descent over a string. */
class Parser {
  constructor(text) {
    this.text = text;
    this.position = 0;
  }

  parse() {
    const value = this.value();
    this.skipSpace();
    if (this.position !== this.text.length) throw new JSONError("more than one value", this.position);
    return value;
  }

  skipSpace() {
    while (this.position < this.text.length && " \n\r\t".includes(this.text[this.position])) this.position++;
  }

  peek() {
    this.skipSpace();
    if (this.position >= this.text.length) throw new JSONError("unexpected end", this.position);
    return this.text[this.position];
  }

  expect(c) {
    if (this.peek() !== c)
      throw new JSONError(`expected '${c}', found '${this.text[this.position]}'`, this.position);
    this.position++;
  }

  value() {
    const c = this.peek();
    if (c === "{") return this.object();
    if (c === "[") return this.array();
    if (c === '"') return this.string();
    if (c === "-" || isDigit(c)) return this.number();
    for (const [word, value] of [
      ["true", true],
      ["false", false],
      ["null", null],
    ])
      if (this.text.startsWith(word, this.position)) {
        this.position += word.length;
        return value;
      }
    throw new JSONError(`unexpected '${c}'`, this.position);
  }

  object() {
    this.expect("{");
    const members = new Map();
    if (this.peek() === "}") {
      this.position++;
      return members;
    }
    for (;;) {
      this.skipSpace();
      const key = this.string();
      this.expect(":");
      members.set(key, this.value());
      if (this.peek() === "}") {
        this.position++;
        return members;
      }
      this.expect(",");
    }
  }

  array() {
    this.expect("[");
    const items = [];
    if (this.peek() === "]") {
      this.position++;
      return items;
    }
    for (;;) {
      items.push(this.value());
      if (this.peek() === "]") {
        this.position++;
        return items;
      }
      this.expect(",");
    }
  }

  string() {
    this.expect('"');
    const pieces = [];
    for (;;) {
      const start = this.position;
      while (this.text[this.position] !== '"' && this.text[this.position] !== "\\") this.position++;
      pieces.push(this.text.slice(start, this.position));
      if (this.text[this.position++] === '"') return pieces.join("");
      const escape = this.text[this.position++];
      if (escape === "u") {
        pieces.push(String.fromCharCode(parseInt(this.text.slice(this.position, this.position + 4), 16)));
        this.position += 4;
      } else pieces.push(ESCAPES[escape]);
    }
  }

  number() {
    const start = this.position;
    const { text } = this;
    if (text[this.position] === "-") this.position++;
    while (
      this.position < text.length &&
      (isDigit(text[this.position]) || ".eE+-".includes(text[this.position]))
    )
      this.position++;
    return Number(text.slice(start, this.position));
  }
}

/** A number that Python would have as a float: JavaScript does not tell 2.0 from 2. */
class Float {
  constructor(value) {
    this.value = value;
  }
}

/** Writes values with or without indentation. */
class Printer {
  constructor(indent) {
    this.indent = indent;
    this.pieces = [];
  }

  print(value) {
    this.pieces = [];
    this.write(value, 0);
    return this.pieces.join("");
  }

  newline(depth) {
    if (this.indent !== undefined) this.pieces.push("\n" + " ".repeat(this.indent * depth));
  }

  write(value, depth) {
    if (value === null) this.pieces.push("null");
    else if (value === true || value === false) this.pieces.push(value ? "true" : "false");
    else if (typeof value === "string") this.writeString(value);
    else if (typeof value === "number") this.pieces.push(String(value));
    else if (value instanceof Float)
      this.pieces.push(Number.isInteger(value.value) ? `${value.value}.0` : String(value.value));
    else if (value instanceof Map)
      this.writeContainer("{", value, "}", (member, d) => this.writeMember(member, d), depth);
    else this.writeContainer("[", value, "]", (item, d) => this.write(item, d), depth);
  }

  writeContainer(opening, items, closing, write, depth) {
    this.pieces.push(opening);
    let first = true;
    for (const item of items) {
      if (!first) this.pieces.push(",");
      first = false;
      this.newline(depth + 1);
      write(item, depth + 1);
    }
    if (!first) this.newline(depth);
    this.pieces.push(closing);
  }

  writeMember([key, value], depth) {
    this.writeString(key);
    this.pieces.push(this.indent === undefined ? ":" : ": ");
    this.write(value, depth);
  }

  writeString(text) {
    text = text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
    this.pieces.push('"' + text + '"');
  }
}

function makeDocument(records) {
  let seed = 6;
  const entries = [];
  for (let i = 0; i < records; i++) {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    entries.push(
      new Map([
        ["id", i],
        ["name", `record "${i}"\n`],
        ["score", new Float(((seed >> 8) % 10000) / 16)],
        ["tags", ["a".repeat(i % 4), "tag", String(seed % 97)]],
        [
          "parent",
          i % 5 === 0
            ? null
            : new Map([
                ["id", i >> 1],
                ["active", i % 2 === 0],
              ]),
        ],
        ["path", "c:\\data\\" + String(i % 13)],
      ]),
    );
  }
  return new Map([
    ["version", 2],
    ["records", entries],
    ["empty", [[], new Map()]],
  ]);
}

/** Whether two values are the same, member by member. */
function same(a, b) {
  if (a instanceof Float) a = a.value;
  if (b instanceof Float) b = b.value;
  if (a instanceof Map)
    return b instanceof Map && a.size === b.size && [...a].every(([key, value]) => same(value, b.get(key)));
  if (Array.isArray(a)) return a.length === b.length && a.every((item, i) => same(item, b[i]));
  return a === b;
}

/** Scores are floats again: what Python's parser knows by their point. */
function withFloats(document) {
  for (const record of document.get("records")) record.set("score", new Float(record.get("score")));
  return document;
}

const python = (truth) => (truth ? "True" : "False");

function main() {
  const document = makeDocument(Number(process.argv[2] ?? 900));
  const compact = new Printer().print(document);
  const indented = new Printer(2).print(document);
  const parsed = withFloats(new Parser(indented).parse());
  console.log(`compact ${compact.length}, indented ${indented.length} characters`);
  console.log(
    `equal: ${python(same(parsed, document))}, again: ${python(new Printer().print(parsed) === compact)}`,
  );
  const records = parsed.get("records");
  const total = records.reduce((sum, record) => sum + record.get("score").value, 0);
  const tags = records.at(-1).get("tags");
  console.log(`scores ${fixed(total, 4)}, [${tags.map((tag) => `'${tag}'`).join(", ")}]`);
  console.log(new Parser('"caf\\u00e9 \\t"').parse().trim());
  for (const text of ["[1, 2", '{"a" 1}', "[1] x", "nothing"]) {
    try {
      new Parser(text).parse();
    } catch (error) {
      if (!(error instanceof JSONError)) throw error;
      console.log(`${text}: ${error.message}`);
    }
  }
}

main();
