import type { ModuleNode, Statement } from "./ast.ts";

/** The builtin that an interactive statement gives its value to: `sys.displayhook`, whatever it is then. No program can name it. */
export const DISPLAY = ".display";

/** Makes a module what `compile(…, "single")` asks for: values of expressions that stand as statements are displayed. */
export function displayValues(module: ModuleNode): void {
  module.body.forEach(display);
}

function display(statement: Statement): void {
  const each = (body: readonly Statement[] | undefined): void => body?.forEach(display);
  switch (statement.kind) {
    case "Expression": {
      const { start, end, value } = statement;
      statement.value = {
        kind: "Call",
        callee: { kind: "Name", name: DISPLAY, start, end },
        arguments: [{ kind: "positional", value, start, end }],
        open: start,
        start,
        end,
      };
      return;
    }
    case "If":
      for (const { body } of statement.branches) each(body);
      return each(statement.otherwise);
    case "While":
    case "For":
      each(statement.body);
      return each(statement.otherwise);
    case "Try":
      each(statement.body);
      for (const { body } of statement.handlers) each(body);
      each(statement.otherwise);
      return each(statement.final);
    case "With":
      return each(statement.body);
    case "Match":
      for (const { body } of statement.cases) each(body);
  }
}
