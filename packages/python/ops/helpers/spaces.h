/* What strip() and split() take for white space. */
#ifndef SERIGRAPH_PYTHON_SPACES_H
#define SERIGRAPH_PYTHON_SPACES_H

#include "../helpers.h"

/* Of bytes, and of numbers' texts. */
PLAIN u32 is_ascii_space(u32 c) { return c == ' ' || c - 9 < 5u; }
/* Of a str whose characters are below 256. */
PLAIN u32 is_space(u32 c) { return is_ascii_space(c) || c - 28 < 4u || c == 0x85 || c == 0xa0; }

#endif
