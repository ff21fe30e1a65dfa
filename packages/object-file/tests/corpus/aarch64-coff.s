    .text
    bl call_p0
    b.eq conditional_p0
    tbz x0, #3, bit_p0
    adr x0, near_p12+12
    adrp x0, page_p8+8
    add x0, x0, :lo12:page_p8+8
    ldrb w0, [x0, :lo12:byte_p1+1]
    ldrh w0, [x0, :lo12:half_p2+2]
    ldr w0, [x0, :lo12:word_p4+4]
    ldr x0, [x0, :lo12:double_p16+16]
    ldr q0, [x0, :lo12:quad_p32+32]
    add x0, x0, :secrel_hi12:tls_p0
    add x0, x0, :secrel_lo12:tls_p0
    ldr x0, [x0, :secrel_lo12:tls_p0]
    .data
    .xword data64_m8-8
    .word data32_p3+3
    .word delta-.
    .rva rva_p4+4
    .secrel32 secrel_p0
    .secidx index_p0
