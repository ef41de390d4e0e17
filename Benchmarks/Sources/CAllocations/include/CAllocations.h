// Counts what this program takes from the heap, where the C library lets its allocator be replaced (glibc).
#ifndef CALLOCATIONS_H
#define CALLOCATIONS_H

#include <stdint.h>

/// Blocks of memory this thread has taken so far; negative where they cannot be counted.
int64_t allocation_count(void);

#endif
