/* What ops of traces have in common. Their register file begins like the baseline's: frame, context; then values. */
#ifndef SERIGRAPH_PYTHON_TRACE_H
#define SERIGRAPH_PYTHON_TRACE_H

#include "heap.h"

#define FAIL_UNLESS(condition) \
  if (UNLIKELY_(!(condition))) EXIT(fail)

#define ITEMS(list) ((u64 *)U64(list, LIST_ITEMS))

#endif
