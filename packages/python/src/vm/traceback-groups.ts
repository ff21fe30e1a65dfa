import type { Interp } from "../interp.ts";
import type { Value } from "../heap/value.ts";
import { groupItems } from "../objects/exception-group.ts";

/** Where in a tree of exception groups a traceback is printed (traceback.py's _ExceptionPrintContext). */
export class GroupContext {
  depth = 0;
  needClose = false;
  readonly seen = new Set<Value>();

  get indent(): string {
    return " ".repeat(2 * this.depth);
  }

  /** Text with the margin of the group that it stands in. */
  emit(text: string, margin = "|"): string {
    const prefix = this.depth > 0 ? `${this.indent}${margin} ` : "";
    if (prefix === "") return text;
    return text.replaceAll(/[^\n]*\n|[^\n]+$/g, (line) => prefix + line);
  }
}

const MOST_SHOWN = 15;
const MOST_DEEP = 10;

/**
 * A group in a traceback: its own stack and text, then its exceptions in boxes.
 *
 * @param stack lines of the group's frames, empty when it was never raised
 * @param lastLines its name, message and notes
 * @param format the whole text of one of its exceptions
 */
export function formatGroup(
  py: Interp,
  group: Value,
  context: GroupContext,
  stack: string,
  lastLines: string,
  format: (exception: Value) => string,
): string {
  if (context.depth > MOST_DEEP) return context.emit(`... (max_group_depth is ${MOST_DEEP})\n`);
  const outermost = context.depth === 0;
  if (outermost) context.depth++;
  let text = "";
  if (stack !== "") {
    text += context.emit("Exception Group Traceback (most recent call last):\n", outermost ? "+" : "|");
    text += context.emit(stack);
  }
  text += context.emit(lastLines);
  const items = groupItems(py, group);
  const shown = Math.min(items.length, MOST_SHOWN + 1);
  context.needClose = false;
  for (let i = 0; i < shown; i++) {
    const last = i === shown - 1;
    if (last) context.needClose = true;
    const cut = i >= MOST_SHOWN;
    text += `${context.indent}${i === 0 ? "+-" : "  "}+---------------- ${cut ? "..." : i + 1} ----------------\n`;
    context.depth++;
    if (!cut) text += format(items[i]!);
    else {
      const more = items.length - MOST_SHOWN;
      text += context.emit(`and ${more} more exception${more > 1 ? "s" : ""}\n`);
    }
    if (last && context.needClose) {
      text += `${context.indent}+------------------------------------\n`;
      context.needClose = false;
    }
    context.depth--;
  }
  if (outermost) context.depth = 0;
  return text;
}
