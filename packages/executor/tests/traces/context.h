/* Words of the context; tests/traces/toy.ts has the same numbers. */
#define EXIT_ID 0
#define RESULT 1
#define HEAP 2
#define HEAP_END 3
#define DUMPED 8
#define ARRAYS 48
#define FIELDS 40
