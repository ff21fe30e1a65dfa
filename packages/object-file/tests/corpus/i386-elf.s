# REL: the addends are in the bytes.
    .text
    call call_p0
    call plt@PLT
    movl $word_p100+100, %eax
    movl got@GOT(%ebx), %eax
    call *gotx@GOT(%ebx)
    leal off_p8@GOTOFF+8(%ebx), %eax
    addl $_GLOBAL_OFFSET_TABLE_, %ebx
    leal tlsgd@TLSGD(,%ebx,1), %eax
    movl tlsie@INDNTPOFF, %eax
    movl tlsle@NTPOFF, %eax
    .data
    .long data32_m3-3
    .short data16_p2+2
    .byte data8_m1-1
    .long delta-.
