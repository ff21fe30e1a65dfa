# Symbols NAME_pN and NAME_mN are only ever used with the addend +N or -N in the source.
    .text
    call call_p0@PLT
    callq *got_p0@GOTPCREL(%rip)
    movq gotload_p0@GOTPCREL(%rip), %rax
    movabsq $absolute_p16+16, %rax
    movl $word_m8-8, %eax
    movq $signed_p24+24, %rax
    leaq relative_p12+12(%rip), %rax
    movl $1, trailing(%rip)
    leaq _GLOBAL_OFFSET_TABLE_(%rip), %rbx
    movabsq $_GLOBAL_OFFSET_TABLE_-., %rbx
    movabsq $gotoff_p8@GOTOFF+8, %rax
    movabsq $got64@GOT, %rax
    leaq tlsgd@TLSGD(%rip), %rdi
    leaq tlsld@TLSLD(%rip), %rdi
    leaq tlsdesc@TLSDESC(%rip), %rax
    call *tlsdesc@TLSCALL(%rax)
    movq tlsie@GOTTPOFF(%rip), %rax
    movq %fs:tlsle@TPOFF, %rax
    .data
    .quad data64_p40+40
    .long data32_m3-3
    .short data16_p2+2
    .byte data8_p1+1
    .quad delta64-.
    .long delta32-.
    .quad size64@SIZE
    .long dtpoff@DTPOFF
    .section .big, "awl", @progbits
    .quad 0
    .section .ordered, "ao", @progbits, .text
    .quad 1
    .section .excluded, "e", @progbits
    .byte 1
    .section .notes, "a", @note
    .byte 1
    .section .retained, "aR", @progbits
    .byte 2
    .section .merge, "aMS", @progbits, 1
    .asciz "merged"
    .globl protected
    .protected protected
    .internal internal_symbol
    .type ifunc, @gnu_indirect_function
    .type object, @object
    .size object, 24
    .comm common_symbol, 24, 16
    .weak weak_undefined
    .set absolute_symbol, 0x1234
protected:
ifunc:
object:
internal_symbol:
    .quad weak_undefined
    .type unique, @gnu_unique_object
unique:
    .byte 0
    .globl "name with a space é"
"name with a space é":
    .byte 0
