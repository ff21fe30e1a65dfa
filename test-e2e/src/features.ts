/** What of the language there is, found by running a program for each feature: the table of docs/python.md. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Python } from "@serigraph/python";
import { root } from "./corpus.ts";

export interface Feature {
  readonly area: string;
  readonly feature: string;
  readonly program: string;
  /** What CPython 3.13 prints, with the last line of a traceback. */
  readonly cpython: string;
}

export const features = (): Feature[] =>
  JSON.parse(readFileSync(join(root, "test-e2e", "features.json"), "utf8")) as Feature[];

/** What Serigraph prints, with the last line of a traceback. */
function answer(program: string): string {
  let stdout = "";
  let stderr = "";
  const py = Python.create({
    stdout: (text) => void (stdout += text),
    stderr: (text) => void (stderr += text),
  });
  try {
    const exitCode = py.run(program, { fileName: "<string>" });
    return exitCode === 0 ? stdout : `${stdout}${stderr.trimEnd().split("\n").at(-1)}\n`;
  } finally {
    py.dispose();
  }
}

const code = (text: string): string =>
  `\`${text.trim().replaceAll("\n", "⏎").replaceAll("|", "\\|").slice(0, 120)}\``;

/** Supported, refused (with what message), or different (and how). */
export function verdict({ program, cpython }: Feature): string {
  const ours = answer(program);
  if (ours === cpython) return "supported";
  if (/not supported/.test(ours)) return `refused: ${code(ours.replace(/^.*?: /, ""))}`;
  if (/^ModuleNotFoundError/m.test(ours)) return `refused: ${code(ours)}`;
  return `different: ${code(ours)}, CPython ${code(cpython)}`;
}

const BEGIN = "<!-- features: made by test-e2e/tests/features.test.ts -->\n";
const END = "<!-- end of features -->\n";

export function featureTable(): string {
  const rows = features().map((one) => `| ${one.area} | ${one.feature} | ${verdict(one)} |\n`);
  return `| area | feature | |\n| --- | --- | --- |\n${rows.join("")}`;
}

/** The page with another table of features in it. */
export function withFeatures(text: string, rows: string): string {
  const from = text.indexOf(BEGIN);
  const to = text.indexOf(END);
  if (from < 0 || to < from) throw new Error("the marks of the table of features are missing");
  return `${text.slice(0, from + BEGIN.length)}\n<!-- prettier-ignore -->\n${rows}\n${text.slice(to)}`;
}
