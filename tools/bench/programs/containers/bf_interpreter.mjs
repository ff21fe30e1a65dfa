// An interpreter for a language of eight instructions (< > + - . , [ ]) on a tape of bytes.

// A triangle of 60 rows of stars.
const TRIANGLE = `
>>>++++++[>+++++++<-]>>++++++++++<<<<<
>++++++++++[<++++++>-]<
[->+[>+>+<<-]>>[<<+>>-]<[>>.<<-]>>>.<<<<<]
`;
// Counts in nested loops round the 256 values of a cell, and prints what is left.
const LOOPS = `
-[>-[>+>++<<-]<-]>>.>.
++++++++[>++++++++[>++++++++[>++++++++[>+>+<<-]<-]<-]<-]>>>>[-]>[<+>-]<[->+++<]>.
`;

/** Instructions as { operation, argument }: runs of + and > are one instruction, brackets know their partner. */
function compileProgram(source) {
  const program = [];
  const opened = [];
  const run = (operation, amount) => {
    const last = program.at(-1);
    if (last?.operation === operation) last.argument += amount;
    else program.push({ operation, argument: amount });
  };
  for (const c of source) {
    if (c === "+" || c === "-") run("add", c === "+" ? 1 : -1);
    else if (c === "<" || c === ">") run("move", c === ">" ? 1 : -1);
    else if (c === "[") {
      opened.push(program.length);
      program.push({ operation: "open", argument: 0 });
    } else if (c === "]") {
      const start = opened.pop();
      program[start].argument = program.length;
      program.push({ operation: "close", argument: start });
    } else if (c === ".") program.push({ operation: "print", argument: 0 });
  }
  return program;
}

/** What the program prints, and how many instructions that took. */
function run(program) {
  const tape = [0];
  let cell = 0;
  let pc = 0;
  let steps = 0;
  const output = [];
  while (pc < program.length) {
    const { operation, argument } = program[pc];
    steps++;
    if (operation === "add") tape[cell] = (tape[cell] + argument) & 255;
    else if (operation === "move") {
      cell += argument;
      while (cell >= tape.length) tape.push(0);
    } else if (operation === "open") {
      if (tape[cell] === 0) pc = argument;
    } else if (operation === "close") {
      if (tape[cell] !== 0) pc = argument;
    } else output.push(String.fromCharCode(tape[cell]));
    pc++;
  }
  return { text: output.join(""), steps };
}

function main() {
  const times = Number(process.argv[2] ?? 4);
  const triangle = compileProgram(TRIANGLE);
  const loops = compileProgram(LOOPS);
  let checksum = 0;
  let steps = 0;
  for (let i = 0; i < times; i++) {
    for (const program of [triangle, loops]) {
      const done = run(program);
      steps += done.steps;
      for (const c of done.text) checksum = (checksum * 31 + c.codePointAt(0)) % 1000000007;
    }
  }
  console.log(run(triangle).text.trim().split("\n").at(-1));
  console.log(`${steps} steps, checksum ${checksum}`);
}

main();
