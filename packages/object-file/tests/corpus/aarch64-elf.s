    .text
    bl call_p8+8
    b jump_p4+4
    b.eq conditional_p0
    cbz x0, compare_p0
    tbz x0, #3, bit_p0
    adr x0, near_p12+12
    adrp x0, page_p4096+4096
    add x0, x0, :lo12:page_p8+8
    ldrb w0, [x0, :lo12:byte_p1+1]
    ldrh w0, [x0, :lo12:half_p2+2]
    ldr w0, [x0, :lo12:word_p4+4]
    ldr x0, [x0, :lo12:double_p8+8]
    ldr q0, [x0, :lo12:quad_p16+16]
    ldr x0, literal_p0
    adrp x0, :got:global
    ldr x0, [x0, :got_lo12:global]
    movz x0, #:abs_g3:wide
    movk x0, #:abs_g2_nc:wide
    movk x0, #:abs_g1_nc:wide
    movk x0, #:abs_g0_nc:wide
    movz x0, #:abs_g0:wide
    movz x0, #:abs_g0_s:wide
    adrp x0, :tlsdesc:tls
    ldr x1, [x0, :tlsdesc_lo12:tls]
    add x0, x0, :tlsdesc_lo12:tls
    .tlsdesccall tls
    blr x1
    adrp x0, :gottprel:tls
    ldr x0, [x0, :gottprel_lo12:tls]
    add x0, x0, :tprel_hi12:tls
    add x0, x0, :tprel_lo12_nc:tls
    .data
    .xword data64_m8-8
    .word data32_p3+3
    .hword data16_p1+1
    .xword delta64-.
    .word delta32-.
    .hword delta16-.
