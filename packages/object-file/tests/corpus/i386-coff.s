    .text
    call call_p0
    movl $word_p100+100, %eax
    movl memory_m8-8, %eax
    .data
    .long data32_p16+16
    .rva rva_p4+4
    .secrel32 secrel_p0
    .secidx index_p0
