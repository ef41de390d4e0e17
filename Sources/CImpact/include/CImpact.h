// The inner loops of the impact index, chosen at start by what the processor can.
//
// Swift's own SIMD types are compiled for the oldest processor of the platform and cannot choose at run time; see
// Benchmarks/README.md for what that costs. Scores are unsigned 16-bit sums that never overflow: the caller scales
// them so that the largest possible sum fits.
#ifndef CIMPACT_H
#define CIMPACT_H

#include <stddef.h>
#include <stdint.h>

/// The widest instructions the loops below use here: "avx512", "avx2" or "portable".
const char *impact_instructions(void);

/// Adds (column[i] * factors[c]) >> 8 of every column to sums[0..<count].
///
/// count is a multiple of 64 and columns are readable that far.
void impact_add_columns(
    uint16_t *sums, size_t count, const uint8_t *const *columns, const uint16_t *factors, size_t columnCount);

/// Adds (impact * factor) >> 16 to the sums of the postings of one segment.
///
/// A posting is its place in the window in the low 16 bits and its impact in the high 16 bits. What follows the
/// segment is fetched ahead, as the next window reads it.
void impact_add_segment(uint16_t *sums, const uint32_t *postings, size_t count, uint32_t factor);

/// Writes the places among [0, count) whose sum reaches `least` and whose bit is set, ascending; returns their number.
///
/// count is a multiple of 64. `allowed` may be null: then all are.
size_t impact_scan(
    const uint16_t *sums, size_t count, uint16_t least, const uint64_t *allowed, uint16_t *places);

/// CRC-32C (Castagnoli) of bytes, continued from `crc` (0 at the start).
uint32_t impact_crc32c(uint32_t crc, const uint8_t *bytes, size_t count);

#endif
