import { riscvSyntax } from "../asm/syntax.ts";
import { kindsOf, type Flag, type TargetBase } from "./model.ts";

const flags: readonly Flag[] = [
  ["-march=rv64gc", "the base of all Linux systems"],
  ["-mabi=lp64d", "doubles in registers"],
  ["-mcmodel=medany", "all addresses relative to the program counter"],
  ["-mno-relax", "no linker will shorten anything: offsets within a stencil are final"],
];

/**
 * riscv64, "RISC-V ABIs Specification". clang has no `preserve_none` for it: eight integers and eight doubles are arguments in
 * registers of the plain convention, and a stencil that calls a helper saves them itself.
 */
export const riscv64Elf: TargetBase = {
  architecture: "riscv64",
  symbolPrefix: "",
  callingConvention: "",
  integerArguments: 8,
  doubleArguments: 8,
  stencilFlags: [...flags, ["-fno-pic", "constants without a GOT"]],
  helperFlags: [
    ...flags,
    ["-fpic", "loaded wherever there is room"],
    ["-fvisibility=hidden", "without a GOT"],
  ],
  assemblerFlags: [
    ["-march=rv64gc", "as compiled"],
    ["-mno-relax", "as compiled"],
  ],
  kinds: {
    ...kindsOf("R_RISCV_", "64 CALL CALL_PLT", 8),
    ...kindsOf(
      "R_RISCV_",
      "GOT_HI20 PCREL_HI20 PCREL_LO12_I PCREL_LO12_S HI20 LO12_I LO12_S BRANCH JAL 32_PCREL",
      4,
    ),
    ...kindsOf("R_RISCV_", "RVC_BRANCH RVC_JUMP", 2),
  },
  // auipc t1, 0; jalr zero, t1, 0
  trailingJump: {
    kind: "R_RISCV_CALL_PLT",
    addend: 0,
    opcode: [0x17, 0x03, 0, 0, 0x67, 0x00, 0x03, 0],
    mask: [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
    fieldOffset: 0,
    length: 8,
  },
  declareHole: () => "",
  // 16 bits by lui and addi; more would wrap in HI20 at its end (0x7ffff800), so comes from a GOT slot.
  holeValue(symbol, width) {
    if (width === "slot" || width === "u16")
      return `({ u64 _x; __asm__("lui %0, %%hi(${symbol})\\n\\taddi %0, %0, %%lo(${symbol})" : "=r"(_x)); _x; })`;
    const load = `({ u64 _x; __asm__("lga %0, ${symbol}" : "=r"(_x)); _x; })`;
    return width === "i32" ? `((i32)${load})` : load;
  },
  refuseAddress: (kind) =>
    /^R_RISCV_(HI20|LO12_[IS])$/.test(kind) ? "takes an address as 32 bits, but it has 64" : undefined,
  doubleConstraint: "f",
  assembly: riscvSyntax,
};
