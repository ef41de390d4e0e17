// The inner loops of the impact index, chosen at start by what the processor can.
//
// Swift's own SIMD types are compiled for the oldest processor of the platform and cannot choose at run time; see
// Benchmarks/README.md for what that costs. Scores are unsigned 16-bit sums that never overflow: the caller scales
// them so that the largest possible sum fits.
#ifndef CIMPACT_H
#define CIMPACT_H

#include <stddef.h>
#include <stdint.h>

/// The instructions that the loops below can be compiled to.
enum impact_width { IMPACT_PORTABLE = 1, IMPACT_AVX2 = 2, IMPACT_AVX512 = 3 };

/// Has the loops use at most these instructions from now on, for tests and comparisons; returns which they use.
///
/// Without it they use the widest that the processor has. The results are the same with all.
enum impact_width impact_use(enum impact_width wanted);

/// Adds (column[i] * factors[c]) >> 8 of every column to bounds[0..<count], up to 65,535.
///
/// count is a multiple of 64 and columns are readable that far.
void impact_add_bounds(
    uint16_t *bounds, size_t count, const uint8_t *const *columns, const uint16_t *factors, size_t columnCount);

/// The rows of a window that have a term, and their impacts.
typedef struct {
    /// The rows' places in the window, each once; or, where many have the term, a bit for each row of the window, in
    /// words of 64: which bit is a row's, `impact_lane` says.
    const uint16_t *places;
    /// One for each row, in the order of places or bits; readable 64 bytes past the last.
    const uint8_t *impacts;
    /// Rows that have the term.
    size_t count;
    /// What a unit of impact adds, times 256.
    uint16_t factor;
} impact_segment;

/// The bit of a row in its word, from its place in the window.
///
/// The order in which 16 interleaved bytes widen to two vectors of eight 16-bit numbers that lie 32 rows apart.
static inline uint32_t impact_lane(uint32_t place) {
    return (place & 24) << 1 | (place & 32) >> 2 | (place & 7);
}

/// Adds (impact * factor) >> 8 of segments that hold bits to sums[0..<count].
///
/// count is a multiple of 64.
void impact_add_columns(uint16_t *sums, size_t count, const impact_segment *columns, size_t columnCount);

/// Adds (impact * factor) >> 8 of a segment that holds places.
void impact_add(uint16_t *sums, impact_segment segment);

/// Asks for the bytes of a segment to be added soon: most are too short for the processor to guess the next.
void impact_fetch(impact_segment segment);

/// Asks for bytes to be read soon.
static inline void impact_fetch_bytes(const void *bytes, size_t count) {
    for (size_t i = 0; i < count + 63; i += 64) __builtin_prefetch((const char *)bytes + i, 0, 3);
}

/// Writes the places among [0, count) whose sum reaches `least` and whose bit is set, ascending; returns their number.
///
/// count is a multiple of 64. `allowed` may be null: then all are.
size_t impact_scan(
    const uint16_t *sums, size_t count, uint16_t least, const uint64_t *allowed, uint16_t *places);

/// CRC-32C (Castagnoli) of bytes, continued from `crc` (0 at the start).
uint32_t impact_crc32c(uint32_t crc, const uint8_t *bytes, size_t count);

#endif
