/* An interpreter for a language of eight instructions (< > + - . , [ ]) on a tape of bytes. */
#include <string.h>

#include "../lib/allocate.h"

/* A triangle of 60 rows of stars. */
static const char triangle_source[] =
    ">>>++++++[>+++++++<-]>>++++++++++<<<<<"
    ">++++++++++[<++++++>-]<"
    "[->+[>+>+<<-]>>[<<+>>-]<[>>.<<-]>>>.<<<<<]";
/* Counts in nested loops round the 256 values of a cell, and prints what is left. */
static const char loops_source[] =
    "-[>-[>+>++<<-]<-]>>.>."
    "++++++++[>++++++++[>++++++++[>++++++++[>+>+<<-]<-]<-]<-]>>>>[-]>[<+>-]<[->+++<]>.";

enum operation { ADD, MOVE, OPEN, CLOSE, PRINT };
struct instruction { enum operation operation; int argument; };
struct program { struct instruction *code; int length; };

static struct program compile_program(const char *source)
{
    struct program p = { allocate(strlen(source), sizeof(struct instruction)), 0 };
    int *opened = allocate(strlen(source), sizeof *opened);
    int depth = 0;
    for (const char *c = source; *c != '\0'; c++) {
        enum operation operation;
        int argument = 0;
        switch (*c) {
        case '+': case '-': operation = ADD; argument = *c == '+' ? 1 : -1; break;
        case '<': case '>': operation = MOVE; argument = *c == '>' ? 1 : -1; break;
        case '[': operation = OPEN; opened[depth++] = p.length; break;
        case ']':
            operation = CLOSE;
            argument = opened[--depth];
            p.code[argument].argument = p.length;
            break;
        default: operation = PRINT; break;
        }
        if (operation <= MOVE && p.length > 0 && p.code[p.length - 1].operation == operation)
            p.code[p.length - 1].argument += argument;
        else
            p.code[p.length++] = (struct instruction){ operation, argument };
    }
    free(opened);
    return p;
}

enum { TAPE = 30000, MOST_OUTPUT = 100000 };

static int run(const struct program *p, char *output, long long *steps)
{
    static unsigned char tape[TAPE];
    memset(tape, 0, sizeof tape);
    unsigned char *cell = tape;
    int length = 0;
    for (int pc = 0; pc < p->length; pc++) {
        struct instruction now = p->code[pc];
        ++*steps;
        switch (now.operation) {
        case ADD: *cell = (unsigned char)(*cell + now.argument); break;
        case MOVE: cell += now.argument; break;
        case OPEN: if (*cell == 0) pc = now.argument; break;
        case CLOSE: if (*cell != 0) pc = now.argument; break;
        case PRINT: if (length < MOST_OUTPUT) output[length++] = (char)*cell; break;
        }
    }
    return length;
}

int main(int argc, char **argv)
{
    int times = argc > 1 ? atoi(argv[1]) : 4;
    struct program programs[] = { compile_program(triangle_source), compile_program(loops_source) };
    char *output = allocate(MOST_OUTPUT + 1, 1);
    long long checksum = 0;
    long long steps = 0;
    for (int i = 0; i < times; i++) {
        for (int which = 0; which < 2; which++) {
            int length = run(&programs[which], output, &steps);
            for (int at = 0; at < length; at++)
                checksum = (checksum * 31 + (unsigned char)output[at]) % 1000000007;
        }
    }
    long long ignored = 0;
    int length = run(&programs[0], output, &ignored);
    output[length - 1] = '\0';
    puts(strrchr(output, '\n') + 1);
    printf("%lld steps, checksum %lld\n", steps, checksum);
    return 0;
}
