/* calloc that does not return without memory. */
#ifndef ALLOCATE_H
#define ALLOCATE_H

#include <stdio.h>
#include <stdlib.h>

static inline void *allocate(size_t count, size_t size)
{
    void *memory = calloc(count, size);
    if (memory == NULL && count != 0) {
        perror("calloc");
        exit(EXIT_FAILURE);
    }
    return memory;
}

#endif
