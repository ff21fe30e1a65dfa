/** docs/targets.md as text. */
import { columns, laterTargets, targets, type Column, type Target } from "./cells.ts";
import { notes } from "./notes.ts";
import type { CpythonFigures, FuzzFigures, RecordedCell } from "./records.ts";
import { relocations } from "./relocations.ts";
import type { State } from "./state.ts";

const headings: Readonly<Record<Column, string>> = {
  read: "read",
  build: "build",
  patch: "patch",
  run: "run",
  python: "Python suite",
};

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
const count = (value: number): string => value.toLocaleString("en-US");

/** An outcome in words: `371`, `3 of 12 FAIL`, `10, 2 skipped`. */
function outcome(cells: readonly RecordedCell[]): string {
  const sum = (key: "passed" | "failed" | "skipped" | "total") =>
    cells.reduce((all, cell) => all + cell[key], 0);
  if (sum("failed") > 0) return `**${count(sum("failed"))} of ${count(sum("total"))} FAIL**`;
  const skipped = sum("skipped") === 0 ? "" : `, ${count(sum("skipped"))} skipped`;
  return `${count(sum("passed"))}${skipped}`;
}

/** @throws Error for a cell that no suite fills and no note explains, and for a gap that has been filled. */
function cellText(target: Target, column: Column, cells: readonly RecordedCell[]): string {
  const said = notes.filter((note) => note.targets.includes(target) && note.columns.includes(column));
  const marks = said.map((note) => ` [${notes.indexOf(note) + 1}]`).join("");
  const filled = cells.some(({ passed, failed }) => passed + failed > 0);
  const gap = said.some(({ kind }) => kind === "gap");
  if (!filled && !gap)
    throw new Error(`${target}, ${column}: no suite has filled it, and no note says why (src/notes.ts)`);
  if (filled && gap)
    throw new Error(`${target}, ${column} is filled, and a note calls it a gap (src/notes.ts)`);
  if (!filled) return `gap${marks}`;
  const failed = cells.some((cell) => cell.failed > 0);
  return `${failed ? "" : "pass, "}${outcome(cells)}${marks}`;
}

function fuzzing(figures: Readonly<Record<string, FuzzFigures>>): string {
  return table(
    ["format", "inputs", "read", "refused with a typed error", "anything else"],
    Object.entries(figures).map(([format, { inputs, refused }]) => [
      format,
      count(inputs),
      count(inputs - refused),
      count(refused),
      0,
    ]),
  );
}

const seconds = (value: number): string => `${value.toFixed(1)} s`;

/** The tables of the CPython check, which stand in docs/cpython.md too. */
export function cpythonTables({ date, cores, headers, tests }: CpythonFigures): string {
  const parts = [
    `Run on ${date}, on ${cores} cores of an x86-64 machine that did other things too.`,
    table(
      ["", ...headers.map(({ triple }) => triple)],
      [
        ["ops (with the trampoline)", ...headers.map(({ ops }) => count(ops))],
        ["ops that are the same, byte for byte", ...headers.map((one) => count(one.ops - one.differences))],
        ["bytes of code", ...headers.map(({ codeBytes }) => count(codeBytes))],
        ["bytes of data", ...headers.map(({ dataBytes }) => count(dataBytes))],
        ["patches", ...headers.map(({ patches }) => count(patches))],
        ["CPython's `Tools/jit/build.py`, wall time", ...headers.map(({ own }) => seconds(own.wall))],
        ["… processor time", ...headers.map(({ own }) => seconds(own.cpu))],
        ["`serigraph cpython`, wall time", ...headers.map(({ serigraph }) => seconds(serigraph.wall))],
        ["… processor time", ...headers.map(({ serigraph }) => seconds(serigraph.cpu))],
        ["`serigraph cpython --quick`, wall time", ...headers.map(({ quick }) => seconds(quick.wall))],
        ["… processor time", ...headers.map(({ quick }) => seconds(quick.cpu))],
        ["… ops whose code differs", ...headers.map(({ quickOps }) => quickOps.length)],
      ],
    ),
  ];
  if (tests !== undefined) {
    const states = [
      ...new Set([tests.own, tests.serigraph].flatMap(({ outcomes }) => Object.keys(outcomes))),
    ];
    const line = (name: string, { outcomes, seconds: wall }: typeof tests.own) => [
      name,
      tests.files,
      ...states.map((state) => count(outcomes[state] ?? 0)),
      seconds(wall),
    ];
    parts.push(
      table(
        ["CPython 3.13.5 built on", "test files", ...states, "wall time"],
        [line("its own header", tests.own), line("Serigraph's header", tests.serigraph)],
      ),
      tests.changed === 0
        ? "Every single test has the same outcome in both."
        : `**${tests.changed} tests have another outcome.**`,
    );
  }
  return parts.join("\n\n");
}

/** The page of a state. */
export function render({ suites, figures }: State): string {
  const all = suites.flatMap(({ cells }) => cells);
  const of = (target: Target, column: Column) =>
    all.filter((cell) => cell.target === target && cell.column === column);
  const rows = [...targets, ...laterTargets].map((target) => {
    const ran = (["run", "python"] as const).flatMap((column) => of(target, column));
    const hows = [...new Set(ran.filter(({ passed }) => passed > 0).map(({ how }) => how))];
    return [
      `\`${target}\``,
      ...columns.map((column) => cellText(target, column, of(target, column))),
      hows.join("; ") || "-",
    ];
  });
  const details = suites.flatMap(({ suite, cells }) =>
    cells.map((cell) => [
      `\`${suite}\``,
      cell.target,
      headings[cell.column],
      cell.how,
      count(cell.passed),
      count(cell.failed),
      count(cell.skipped),
    ]),
  );
  return `<!-- Written by \`nx run @serigraph/test-e2e:test-e2e:targets-table\`. Do not edit. -->

# Targets: what works, and how it is known

Each number counts the tests that passed. They are not typed: every suite records what it showed (\`tools/target-table\`),
\`nx run @serigraph/test-e2e:test-e2e:targets-table\` writes this page from the records, and a test of \`npm test\` fails
when the page says more than the suites have just shown. Recorded on x86-64 Linux.

${table(["target", ...columns.map((column) => headings[column]), "how it ran"], rows)}

${notes.map(({ text }, i) => `${i + 1}. ${text}`).join("\n")}

${table(
  ["target", "relocations, all read and filled"],
  Object.entries(relocations).map(([target, names]) => [
    `\`${target}\``,
    names.map((name) => `\`${name}\``).join(" "),
  ]),
)}

- **read**: objects that clang makes for the target, and assembler written to provoke each of its relocations, read field by
  field as \`llvm-readobj\` reads them.
- **build**: stencils of all ops, compared with what \`llvm-readobj\` sees in the same objects.
- **patch**: holes filled as the system's linker fills them at the same addresses, byte for byte.
- **run**: the tiny guest (\`test-e2e/guests/tiny\`: integers, doubles, calls, tables, loops in the frame and in registers),
  executed.
- **Python suite**: programs that print what CPython 3.13 prints.

## Hostile input

Structure-aware fuzzing of the readers of object files (\`SERIGRAPH_FUZZ=1000000 vitest run tests/fuzz.test.ts\` in
\`packages/object-file\`; \`npm test\` runs a slice). Anything else would be a crash, an untyped error, or more than a second.

${figures.fuzz === undefined ? "Not run yet." : fuzzing(figures.fuzz)}

## CPython 3.13

\`nx run @serigraph/test-e2e:test-e2e:cpython\` (see [cpython.md](cpython.md)): CPython's own JIT sources, read unchanged.

${figures.cpython === undefined ? "Not run yet." : cpythonTables(figures.cpython)}

## Suite by suite

${table(["suite", "target", "column", "how", "passed", "failed", "skipped"], details)}
`;
}

/** docs/cpython.md with the figures of a state between its marks. */
export function withFigures(text: string, { figures: { cpython } }: State): string {
  const marks = /(<!-- figures:[^>]*-->\n)[^]*?(<!-- end of figures -->)/;
  if (!marks.test(text)) throw new Error("docs/cpython.md has no place for its figures");
  const tables = cpython === undefined ? "Not run yet." : cpythonTables(cpython);
  return text.replace(marks, (_, begin: string, end: string) => `${begin}\n${tables}\n\n${end}`);
}
