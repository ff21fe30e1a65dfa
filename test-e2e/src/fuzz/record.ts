/** Records what CPython 3.13 prints for the first generated programs: `node src/fuzz/record.ts` in test-e2e. */
import { writeFileSync } from "node:fs";
import { randomProgram } from "./program.ts";
import { hashOfAnswer, hashOfProgram, RECORDED, recordedFile, type RecordedProgram } from "./recorded.ts";
import { cpython, findPython } from "./servers.ts";

const command = findPython();
if (command === undefined)
  throw new Error("needs a CPython 3.13: python3.13 on the PATH, or SERIGRAPH_PYTHON");
const oracle = cpython(command);
const lines: string[] = [];
for (let seed = 0; seed < RECORDED; seed++) {
  const answer = await oracle.ask({ source: randomProgram(seed) });
  if (answer.exitCode < 0)
    throw new Error(`the program of seed ${seed} does not end: ${answer.failure ?? ""}`);
  const recorded: RecordedProgram = { program: hashOfProgram(seed), answer: hashOfAnswer(answer) };
  lines.push(
    `  ${JSON.stringify(recorded).replaceAll(":", ": ").replaceAll(",", ", ").replace("{", "{ ").replace("}", " }")}`,
  );
}
oracle.close();
writeFileSync(recordedFile, `[\n${lines.join(",\n")}\n]\n`);
