    .text
    .globl _start_of_text
_start_of_text:
    bl _call_p0
    bl _call_p16+16
    b _jump_p4+4
    adrp x0, _page_p4096@PAGE+4096
    add x0, x0, _page_p8@PAGEOFF+8
    ldr x0, [x0, _page_p24@PAGEOFF+24]
    adrp x0, _got_p0@GOTPAGE
    ldr x0, [x0, _got_p0@GOTPAGEOFF]
    adrp x0, _tlv_p0@TLVPPAGE
    ldr x0, [x0, _tlv_p0@TLVPPAGEOFF]
    .data
    .quad _data64_p40+40
    .quad Llocal
_here:
    .quad _minuend_p16-_here+16
    .long _minuend_p24-_here+24
_minuend_p16:
    .quad 0
_minuend_p24:
    .quad 0
    .long _gotpointer_p0@GOT-.
    .comm _common, 16, 4
    .globl _weakdef
    .weak_definition _weakdef
_weakdef:
    .quad 0
    .cstring
Llocal:
    .asciz "literal"
    .section __DWARF,__debug_x,regular,debug
    .quad Llocal
    .subsections_via_symbols
