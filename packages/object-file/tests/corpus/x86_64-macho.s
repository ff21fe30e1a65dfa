    .text
    .globl _start_of_text
_start_of_text:
    call _call_p0
    leaq _relative_p8+8(%rip), %rax
    movl $1, _trailing4_p0(%rip)
    movb $1, _trailing1_p0(%rip)
    movw $1, _trailing2_p0(%rip)
    movq _load_p0@GOTPCREL(%rip), %rax
    callq *_got_p0@GOTPCREL(%rip)
    movq _tlv_p0@TLVP(%rip), %rdi
    leaq Llocal(%rip), %rax
    movl $1, Llocal(%rip)
    movl $1, _displaced+4(%rip)
    .data
    .quad _data64_p40+40
    .long _data32_m3-3
    .quad Llocal
_here:
    .quad _minuend_p16-_here+16
    .long _minuend_p24-_here+24
    .quad _minuend_p0-_start_of_text
_minuend_p16:
    .quad 0
_minuend_p24:
    .quad 0
_minuend_p0:
    .quad 0
    .quad _weak_p0
    .weak_reference _weak_p0
    .comm _common, 16, 4
    .globl _weakdef
    .weak_definition _weakdef
_weakdef:
    .quad 0
    .private_extern _private
_private:
    .quad 1
    .no_dead_strip _here
    .alt_entry _alternate
_alternate:
    .quad 2
    .zerofill __DATA,__bss,_zero,16,3
    .literal8
    .quad 7
    .literal16
    .quad 1, 2
    .literal4
    .long 3
    .cstring
Lother:
    .asciz "first"
Llocal:
    .asciz "literal"
    .section __DWARF,__debug_x,regular,debug
    .quad Llocal
    .section __TEXT,__const
    .quad 1
    .set _absolute, 0x123
    .globl _absolute
    .subsections_via_symbols
