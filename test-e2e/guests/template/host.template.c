/* Real functions for stencils to call: each case is one, of the C calling convention. */
#include <stdint.h>

enum { host_divide, load_left, load_right, text_length };

int64_t _JIT_ENTRY(int64_t a, int64_t b)
{
    switch (_JIT_OPCODE) {
CASE
    }
    return 0;
}
