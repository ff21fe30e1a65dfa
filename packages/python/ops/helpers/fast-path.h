/* How a fast path of a builtin is written (BUILTIN.FAST): 1 when done, 0 when TypeScript has to do the call, with nothing changed. */
#ifndef SERIGRAPH_PYTHON_FAST_PATH_H
#define SERIGRAPH_PYTHON_FAST_PATH_H

#include "../helpers.h"

#define FAST(name) u32 name(Context *context, const u64 *args, u32 argc, u64 *result)
#define ANSWER(v)              \
  do {                         \
    Value _answer = (v);       \
    if (_answer == NOT_HANDLED) return 0; \
    *result = _answer;         \
    return 1;                  \
  } while (0)

#endif
