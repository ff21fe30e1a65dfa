/** Which public names of CPython's modules Serigraph has: the table of docs/python.md. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Python } from "@serigraph/python";
import { root } from "./corpus.ts";

export const page = join(root, "docs", "python.md");
const BEGIN = "<!-- modules: made by test-e2e/tests/modules.test.ts -->\n";
const END = "<!-- end of modules -->\n";

/** Names that CPython 3.13 has, as tools/expectations/modules.py recorded them, and Serigraph has not. */
export function missingNames(): Record<string, string[]> {
  const expected = JSON.parse(readFileSync(join(root, "test-e2e", "modules.json"), "utf8")) as Record<
    string,
    string[]
  >;
  let output = "";
  let errors = "";
  const py = Python.create({
    stdout: (text) => void (output += text),
    stderr: (text) => void (errors += text),
  });
  try {
    const program = `import importlib, json
expected = json.loads(${JSON.stringify(JSON.stringify(expected))})
print(json.dumps({name: [one for one in names if not hasattr(importlib.import_module(name), one)] for name, names in expected.items()}))
`;
    if (py.run(program, { fileName: "names.py" }) !== 0) throw new Error(errors);
  } finally {
    py.dispose();
  }
  return JSON.parse(output) as Record<string, string[]>;
}

/** The table: a row a module. */
export function table(missing: Readonly<Record<string, readonly string[]>>): string {
  const rows = Object.entries(missing).map(
    ([name, names]) =>
      `| \`${name}\` | ${names.length === 0 ? "all names" : `without ${names.map((one) => `\`${one}\``).join(", ")}`} |\n`,
  );
  return `| module | public names of CPython 3.13 |\n| --- | --- |\n${rows.join("")}`;
}

/** The page with another table in it. */
export function withTable(text: string, rows: string): string {
  const from = text.indexOf(BEGIN);
  const to = text.indexOf(END);
  if (from < 0 || to < from) throw new Error(`${page}: the marks of the table of modules are missing`);
  return `${text.slice(0, from + BEGIN.length)}\n<!-- prettier-ignore -->\n${rows}\n${text.slice(to)}`;
}
