    .text
    call call_p0
    leaq relative_p8+8(%rip), %rax
    movl $1, trailing4+4(%rip)
    movb $1, trailing1+12(%rip)
    movw $1, trailing2+20(%rip)
    movabsq $absolute_m16-16, %rax
    movl $word_p32+32, %eax
    .data
    .quad data64_p40+40
    .long data32_m3-3
    .rva rva_p4+4
    .long imagerel@IMGREL
    .secrel32 secrel_p0
    .secidx index_p0
    .section longsectionname$a,"dr"
    .byte 1
    .section .linkonce,"xr",discard,leader
    .globl leader
leader:
    ret
    .section .follow,"dr",associative,leader
    .byte 2
    .section .largest,"dr",largest,biggest
    .globl biggest
biggest:
    .quad 3
    .section .bytes,"dr",same_size,sized
    .globl sized
sized:
    .quad 4
    .section .noshare,"dr",one_only,alone
    .globl alone
alone:
    .quad 5
    .section .contents,"dr",same_contents,contents
    .globl contents
contents:
    .quad 6
    .section .info,"n"
    .byte 1
    .bss
    .zero 24
    .data
    .weak weak_undefined
    .quad weak_undefined
    .weak weak_defined
weak_defined:
    .quad 0
    .comm common_symbol, 48
    .set absolute_symbol, 0x1234
    .globl absolute_symbol
    .def function; .scl 2; .type 32; .endef
    .globl function
    .text
function:
    ret
    .file "a rather long source file name.c"
