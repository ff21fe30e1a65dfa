def run(code, data=""):
    jumps, stack = {}, []
    for i, c in enumerate(code):
        if c == "[":
            stack.append(i)
        elif c == "]":
            j = stack.pop()
            jumps[i], jumps[j] = j, i
    tape, cell, pc, out, steps = [0] * 300, 0, 0, "", 0
    data = list(data)
    while pc < len(code):
        c = code[pc]
        if c == ">":
            cell += 1
        elif c == "<":
            cell -= 1
        elif c == "+":
            tape[cell] = (tape[cell] + 1) % 256
        elif c == "-":
            tape[cell] = (tape[cell] - 1) % 256
        elif c == ".":
            out += chr(tape[cell])
        elif c == ",":
            tape[cell] = ord(data.pop(0)) if data else 0
        elif c == "[" and not tape[cell] or c == "]" and tape[cell]:
            pc = jumps[pc]
        pc += 1
        steps += 1
    return out, steps


print(run("++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++."))
print(run(",[>+++++++[<.>-]<,]", "ab"), run(">,[>,]<[.<]", "reverse"))
try:
    run("]")
except IndexError as e:
    print(e)
