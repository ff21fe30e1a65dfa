    .text
    call call_p0
    tail tail_p0
    .reloc ., R_RISCV_BRANCH, branch_p0
    .word 0x00000063
    jal jump_p0
    .reloc ., R_RISCV_RVC_JUMP, short_p0
    .half 0xa001
    .reloc ., R_RISCV_RVC_BRANCH, shortbranch_p8+8
    .half 0xc101
    lui a0, %hi(high_p8+8)
    addi a0, a0, %lo(high_p8+8)
    sw a0, %lo(high_p8+8)(a1)
1:  auipc a0, %pcrel_hi(relative_p16+16)
    addi a0, a0, %pcrel_lo(1b)
    sw a0, %pcrel_lo(1b)(a1)
2:  auipc a0, %got_pcrel_hi(global)
    ld a0, %pcrel_lo(2b)(a0)
    la.tls.ie a0, tls
    la.tls.gd a0, tls
    lui a0, %tprel_hi(tls)
    add a0, a0, tp, %tprel_add(tls)
    addi a0, a0, %tprel_lo(tls)
    .p2align 4
3:  nop
    .data
    .quad data64_p24+24
    .word data32_m3-3
    .quad 3b-1b
    .word 3b-1b
    .half 3b-1b
    .byte 3b-1b
    .uleb128 3b-1b
