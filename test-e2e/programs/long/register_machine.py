"""An assembler, a register machine with interrupts and a disassembler, driven by opcodes that are declared as classes."""

from __future__ import annotations

import struct
from contextlib import suppress
from enum import Enum, IntFlag
from io import StringIO


class AssemblyError(Exception):
    def __init__(self, line: int, message: str):
        super().__init__(f"line {line}: {message}")
        self.line = line


class Trap(Exception):
    """Raised by an instruction; the machine may have a handler for it."""

    number = -1

    def __init_subclass__(cls, number: int, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.number = number


class DivideTrap(Trap, number=1): ...


class MemoryTrap(Trap, number=2):
    def __init__(self, address):
        super().__init__(f"address {address:#06x}")
        self.address = address


class OpcodeTrap(Trap, number=3): ...


class Halt(Exception):
    pass


class Flag(IntFlag):
    ZERO = 1
    NEGATIVE = 2
    CARRY = 4


class Operand(Enum):
    REG = "r"
    IMM = "i"
    ADDR = "a"
    MEM = "m"


class OpcodeMeta(type):
    table: dict[str, type[Instruction]] = {}
    by_code: dict[int, type[Instruction]] = {}

    def __new__(mcls, name, bases, namespace, shape: str = "", **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        if bases:
            cls.shape = tuple(Operand(c) for c in shape)
            cls.code = len(mcls.table) + 1
            cls.mnemonic = name.rstrip("_").lower()
            mcls.table[cls.mnemonic] = cls
            mcls.by_code[cls.code] = cls
        return cls

    def __repr__(cls):
        return f"<{cls.mnemonic} {''.join(o.value for o in cls.shape)}>" if hasattr(cls, "mnemonic") else cls.__name__

    def __len__(cls):
        return 1 + sum(1 if o is Operand.REG else 2 for o in cls.shape)


class Instruction(metaclass=OpcodeMeta):
    __slots__ = ()

    @staticmethod
    def run(machine: Machine, *args: int) -> None:
        raise NotImplementedError


def arithmetic(name, function):
    def run(machine, to, a, b):
        machine.set(to, function(machine.registers[a], machine.registers[b]))

    return OpcodeMeta(name, (Instruction,), {"run": staticmethod(run), "__slots__": ()}, shape="rrr")


Add = arithmetic("Add", lambda a, b: a + b)
Sub = arithmetic("Sub", lambda a, b: a - b)
Mul = arithmetic("Mul", lambda a, b: a * b)
And_ = arithmetic("And_", lambda a, b: a & b)
Or_ = arithmetic("Or_", lambda a, b: a | b)
Xor = arithmetic("Xor", lambda a, b: a ^ b)
Shl = arithmetic("Shl", lambda a, b: a << (b & 15))
Shr = arithmetic("Shr", lambda a, b: a >> (b & 15))


class Div(Instruction, shape="rrr"):
    @staticmethod
    def run(machine, to, a, b):
        try:
            quotient, rest = divmod(machine.registers[a], machine.registers[b])
        except ZeroDivisionError as error:
            raise DivideTrap(str(error)) from error
        machine.set(to, quotient)
        machine.registers[0] = rest


class Ldi(Instruction, shape="ri"):
    @staticmethod
    def run(machine, to, value):
        machine.registers[to] = value


class Mov(Instruction, shape="rr"):
    @staticmethod
    def run(machine, to, source):
        machine.registers[to] = machine.registers[source]


class Load(Instruction, shape="rr"):
    @staticmethod
    def run(machine, to, address):
        machine.registers[to] = machine.read(machine.registers[address])


class Store(Instruction, shape="rr"):
    @staticmethod
    def run(machine, address, source):
        machine.write(machine.registers[address], machine.registers[source])


class Cmp(Instruction, shape="rr"):
    @staticmethod
    def run(machine, a, b):
        machine.flag(machine.registers[a] - machine.registers[b])


def jump(name, condition):
    def run(machine, target):
        if condition(machine.flags):
            machine.pc = target

    return OpcodeMeta(name, (Instruction,), {"run": staticmethod(run), "__slots__": ()}, shape="a")


Jmp = jump("Jmp", lambda flags: True)
Jz = jump("Jz", lambda flags: Flag.ZERO in flags)
Jnz = jump("Jnz", lambda flags: Flag.ZERO not in flags)
Jlt = jump("Jlt", lambda flags: bool(flags & Flag.NEGATIVE))


class Call(Instruction, shape="a"):
    @staticmethod
    def run(machine, target):
        machine.push(machine.pc)
        machine.pc = target


class Ret(Instruction):
    @staticmethod
    def run(machine):
        machine.pc = machine.pop()


class Push(Instruction, shape="r"):
    @staticmethod
    def run(machine, source):
        machine.push(machine.registers[source])


class Pop(Instruction, shape="r"):
    @staticmethod
    def run(machine, to):
        machine.registers[to] = machine.pop()


class Out(Instruction, shape="r"):
    @staticmethod
    def run(machine, source):
        print(machine.registers[source], end=" ", file=machine.output)


class Trap_(Instruction, shape="ia"):
    @staticmethod
    def run(machine, number, target):
        machine.handlers[number] = target


class Hlt(Instruction):
    @staticmethod
    def run(machine):
        raise Halt


def assemble(source: str) -> bytes:
    labels: dict[str, int] = {}
    lines = []
    at = 0
    for number, text in enumerate(source.splitlines(), 1):
        text = text.partition(";")[0].strip()
        while ":" in text:
            label, _, text = (part.strip() for part in text.partition(":"))
            if labels.setdefault(label, at) != at:
                raise AssemblyError(number, f"label {label} again")
        if not text:
            continue
        name, *rest = text.replace(",", " ").split()
        if name == ".word":
            lines.append((number, None, rest))
            at += 2 * len(rest)
            continue
        try:
            opcode = OpcodeMeta.table[name]
        except KeyError:
            close = [n for n in OpcodeMeta.table if n[0] == name[0]]
            raise AssemblyError(number, f"no instruction {name}; there are {', '.join(close) or 'none such'}") from None
        if len(rest) != len(opcode.shape):
            raise AssemblyError(number, f"{name} takes {len(opcode.shape)} operands, not {len(rest)}")
        lines.append((number, opcode, rest))
        at += len(opcode)
    code = bytearray()

    def value(text):
        with suppress(ValueError):
            return int(text, 0)
        if text not in labels:
            raise AssemblyError(number, f"unknown label {text}")
        return labels[text]

    for number, opcode, rest in lines:
        if opcode is None:
            code += struct.pack(f"<{len(rest)}H", *(value(word) & 0xFFFF for word in rest))
            continue
        code.append(opcode.code)
        for kind, text in zip(opcode.shape, rest):
            match kind, text[0], text[1:]:
                case Operand.REG, "r", index if index.isdigit() and int(index) < 8:
                    code.append(int(index))
                case Operand.REG, _, _:
                    raise AssemblyError(number, f"{text} is no register")
                case _:
                    code += struct.pack("<H", value(text) & 0xFFFF)
    return bytes(code)


def disassemble(code: bytes):
    at = 0
    while at < len(code):
        opcode = OpcodeMeta.by_code.get(code[at])
        if opcode is None:
            yield at, f".byte {code[at]:#04x}"
            at += 1
            continue
        operands, here = [], at + 1
        for kind in opcode.shape:
            if kind is Operand.REG:
                operands.append(f"r{code[here]}")
                here += 1
            else:
                operands.append(hex(struct.unpack_from("<H", code, here)[0]))
                here += 2
        yield at, f"{opcode.mnemonic} {', '.join(operands)}".strip()
        at = here


class Machine:
    SIZE = 2048
    STACK_END = 1536

    def __init__(self, code: bytes):
        self.memory = bytearray(self.SIZE)
        self.memory[: len(code)] = code
        self.registers = [0] * 8
        self.flags = Flag(0)
        self.pc = 0
        self.sp = self.SIZE
        self.steps = 0
        self.handlers: dict[int, int] = {}
        self.output = StringIO()

    def flag(self, value):
        self.flags = Flag(0)
        if value & 0xFFFF == 0:
            self.flags |= Flag.ZERO
        if value < 0:
            self.flags |= Flag.NEGATIVE
        if value > 0xFFFF:
            self.flags |= Flag.CARRY

    def set(self, register, value):
        self.flag(value)
        self.registers[register] = value & 0xFFFF

    def read(self, address):
        if not 0 <= address <= self.SIZE - 2:
            raise MemoryTrap(address)
        return int.from_bytes(self.memory[address : address + 2], "little")

    def write(self, address, value):
        if not 0 <= address <= self.SIZE - 2:
            raise MemoryTrap(address)
        self.memory[address : address + 2] = value.to_bytes(2, "little")

    def push(self, value):
        self.sp -= 2
        if self.sp < self.STACK_END:
            raise MemoryTrap(self.sp)
        self.write(self.sp, value)

    def pop(self):
        value = self.read(self.sp)
        self.sp += 2
        return value

    def step(self):
        at = self.pc
        if at >= self.SIZE - 8:
            raise MemoryTrap(at)
        opcode = OpcodeMeta.by_code.get(self.memory[at])
        if opcode is None:
            raise OpcodeTrap(f"{self.memory[at]:#04x} at {at:#06x}")
        args, here = [], at + 1
        for kind in opcode.shape:
            if kind is Operand.REG:
                args.append(self.memory[here])
                here += 1
            else:
                args.append(self.memory[here] | self.memory[here + 1] << 8)
                here += 2
        self.pc = here
        try:
            opcode.run(self, *args)
        except Trap as trap:
            if (handler := self.handlers.get(trap.number)) is None:
                trap.add_note(f"in {opcode!r} at {at:#06x}")
                raise
            self.push(self.pc)
            self.pc = handler

    def run(self, limit=100_000):
        try:
            for self.steps in range(1, limit + 1):
                self.step()
        except Halt:
            return self.output.getvalue().strip()
        raise TimeoutError(f"no end after {limit} steps")


PROGRAMS = {
    "fibonacci": """
            ldi r1, 0
            ldi r2, 1
            ldi r3, 24
            ldi r4, 1
        next: out r1
            add r5, r1, r2
            mov r1, r2
            mov r2, r5
            sub r3, r3, r4
            jnz next
            hlt
    """,
    "sieve": """
            ldi r1, 2
            ldi r6, 1
        outer: ldi r7, 120
            cmp r1, r7
            jlt test
            hlt
        test: ldi r2, 0x400
            add r2, r2, r1
            add r2, r2, r1
            load r3, r2
            ldi r4, 0
            cmp r3, r4
            jnz skip
            out r1
            mul r5, r1, r1
        mark: ldi r7, 120
            cmp r5, r7
            jlt more
            jmp skip
        more: ldi r2, 0x400
            add r2, r2, r5
            add r2, r2, r5
            store r2, r6
            add r5, r5, r1
            jmp mark
        skip: add r1, r1, r6
            jmp outer
    """,
    "factorial by recursion": """
            ldi r1, 8
            call fact
            out r2
            hlt
        fact: ldi r3, 1
            cmp r1, r3
            jz base
            push r1
            sub r1, r1, r3
            call fact
            pop r1
            mul r2, r2, r1
            ret
        base: ldi r2, 1
            ret
    """,
    "traps": """
            trap 1, oops
            ldi r1, 7
            ldi r2, 0
            div r3, r1, r2
            out r1
            ldi r2, 2
            div r3, r1, r2
            out r3
            out r0
            hlt
        oops: ldi r4, 999
            out r4
            ret
    """,
    "unhandled": "ldi r1, 5\nldi r2, 0\ndiv r1, r1, r2",
    "wild": "ldi r1, 0xffff\nload r2, r1\nhlt",
    "nothing there": ".word 255 1",
    "endless": "again: jmp again",
    "deep": "again: call again",
}
BROKEN = ["lda r1", "ldi r9, 1", "ldi r1", "jmp nowhere", "x: hlt\nx: hlt", "zz", "ldi r1, 1x"]


def main():
    print(OpcodeMeta.table["ldi"], [len(c) for c in (Ldi, Add, Hlt, Call)], Instruction)
    for name, source in PROGRAMS.items():
        code = assemble(source)
        machine = Machine(code)
        try:
            print(f"{name}: {machine.run(20_000)} [{machine.steps} steps, {len(code)} bytes, {machine.flags!r}]")
        except (Trap, TimeoutError) as error:
            cause = f" because {error.__cause__!r}" if error.__cause__ else ""
            print(f"{name}: {type(error).__name__}: {error}{cause} {getattr(error, '__notes__', '')}")
    for source in BROKEN:
        try:
            assemble(source)
        except AssemblyError as error:
            print(error)
    for at, text in disassemble(assemble(PROGRAMS["traps"])):
        print(f"{at:04x}  {text}")


if __name__ == "__main__":
    main()
