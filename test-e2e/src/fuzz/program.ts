/**
 * Random Python programs, the same for the same seed: valid ones, that end, that print what they compute and catch what
 * they raise. Now and then a value of a wrong type is put in, for the text of the error. Nothing in them depends on hashes
 * of strings, addresses or time.
 */
import { HotLoopGenerator } from "./hot-loops.ts";

const PRELUDE = `def show(label, v):
    print(label, type(v).__name__, repr(v) if not isinstance(v, set) else sorted(map(repr, v)))
def same(v):
    return v
def countdown(n):
    try:
        while n > 0:
            yield n
            n -= 1
    finally:
        n = -1
class Context:
    def __init__(self, value, swallows, talks=True):
        self.value, self.swallows, self.talks = value, swallows, talks
    def __enter__(self):
        return self.value
    def __exit__(self, kind, error, trace):
        if self.talks: print("exit", kind and kind.__name__)
        return self.swallows is not None and kind is not None and issubclass(kind, self.swallows)
`;

class ProgramGenerator extends HotLoopGenerator {
  generate(last: boolean): string {
    const classes = this.below(4);
    const functions = 1 + this.below(4);
    const order = [
      ...Array<() => void>(classes).fill(() => this.classDefinition()),
      ...Array<() => void>(functions).fill(() => this.functionDefinition()),
    ];
    while (order.length > 0) order.splice(this.below(order.length), 1)[0]!();
    const hot = 1 + this.below(3);
    for (let i = 0; i < hot; i++) this.hotFunction();
    const statements = 4 + this.below(10);
    for (let i = 0; i < statements; i++) {
      this.cost = 0;
      this.guarded();
    }
    for (const [name] of this.scopes[0]!) this.emit(`show("${name}", ${name})`);
    // Some programs end with what they did not catch: its traceback is compared too.
    if (last && this.chance(0.3)) this.statement(1);
    return `${this.lines.join("\n")}\n`;
  }
}

/** The program of a seed; or those of `together` seeds from it on, one behind the other: each rebinds names of the ones before. */
export function randomProgram(seed: number, together = 1): string {
  const parts = Array.from({ length: together }, (_, i) =>
    new ProgramGenerator(seed + i).generate(i === together - 1),
  );
  return `${PRELUDE}${parts.join("")}`;
}
