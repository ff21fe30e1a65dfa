"""An interpreter for a language of eight instructions (< > + - . , [ ]) on a tape of bytes.

    bf_interpreter.py [times]
"""

import sys

# A triangle of 60 rows of stars: a star and a newline are made, then each row counts itself.
TRIANGLE = """
>>>++++++[>+++++++<-]>>++++++++++<<<<<
>++++++++++[<++++++>-]<
[->+[>+>+<<-]>>[<<+>>-]<[>>.<<-]>>>.<<<<<]
"""

# Counts in nested loops round the 256 values of a cell, and prints what is left.
LOOPS = """
-[>-[>+>++<<-]<-]>>.>.
++++++++[>++++++++[>++++++++[>++++++++[>+>+<<-]<-]<-]<-]>>>>[-]>[<+>-]<[->+++<]>.
"""


def compile_program(source):
    """Instructions as (operation, argument): runs of + and > are one instruction, brackets know their partner."""
    program = []
    opened = []
    for c in source:
        if c in "+-":
            amount = 1 if c == "+" else -1
            if program and program[-1][0] == "add":
                program[-1] = ("add", program[-1][1] + amount)
            else:
                program.append(("add", amount))
        elif c in "<>":
            amount = 1 if c == ">" else -1
            if program and program[-1][0] == "move":
                program[-1] = ("move", program[-1][1] + amount)
            else:
                program.append(("move", amount))
        elif c == "[":
            opened.append(len(program))
            program.append(("open", 0))
        elif c == "]":
            start = opened.pop()
            program[start] = ("open", len(program))
            program.append(("close", start))
        elif c == ".":
            program.append(("print", 0))
    return program


def run(program):
    """What the program prints, and how many instructions that took."""
    tape = [0]
    cell = 0
    pc = 0
    steps = 0
    output = []
    end = len(program)
    while pc < end:
        operation, argument = program[pc]
        steps += 1
        if operation == "add":
            tape[cell] = (tape[cell] + argument) % 256
        elif operation == "move":
            cell += argument
            while cell >= len(tape):
                tape.append(0)
        elif operation == "open":
            if tape[cell] == 0:
                pc = argument
        elif operation == "close":
            if tape[cell] != 0:
                pc = argument
        else:
            output.append(chr(tape[cell]))
        pc += 1
    return "".join(output), steps


def main():
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 4
    triangle = compile_program(TRIANGLE)
    loops = compile_program(LOOPS)
    checksum = 0
    steps = 0
    for _ in range(times):
        for program in (triangle, loops):
            text, taken = run(program)
            steps += taken
            for c in text:
                checksum = (checksum * 31 + ord(c)) % 1000000007
    print(run(triangle)[0].split()[-1])
    print(f"{steps} steps, checksum {checksum}")


if __name__ == "__main__":
    main()
