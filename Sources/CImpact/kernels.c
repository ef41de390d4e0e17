#include "CImpact.h"

#include <string.h>

/// The place of a bit within its word's rows: what `impact_lane` undoes.
static inline uint32_t place(uint32_t lane) { return (lane & 48) >> 1 | (lane & 8) << 2 | (lane & 7); }

/// The rows of a word that have a term.
static inline uint64_t members_of(const impact_segment *column, size_t word) {
    uint64_t members;
    memcpy(&members, column->places + 4 * word, sizeof members);
    return members;
}

#if defined(__x86_64__)
#include <immintrin.h>

#define WIDE __attribute__((target("avx512f,avx512bw,avx512vl,avx512vbmi2,popcnt")))

WIDE static void add_bounds_avx512(
    uint16_t *bounds, size_t count, const uint8_t *const *columns, const uint16_t *factors, size_t columnCount) {
    for (size_t i = 0; i < count; i += 32) {
        __m512i bound = _mm512_loadu_si512(bounds + i);
        for (size_t c = 0; c < columnCount; c++) {
            const __m256i column = _mm256_loadu_si256((const __m256i *)(columns[c] + i));
            // The impact in the upper byte, so that the high half of the product is the product of 8 bits >> 8.
            const __m512i impact = _mm512_slli_epi16(_mm512_cvtepu8_epi16(column), 8);
            bound = _mm512_adds_epu16(bound, _mm512_mulhi_epu16(impact, _mm512_set1_epi16((short)factors[c])));
        }
        _mm512_storeu_si512(bounds + i, bound);
    }
}

/// Adds 64 rows of the next `number` columns to their sums.
#define ADD_COLUMNS(number)                                                                                            \
    for (; c + number <= columnCount; c += number) {                                                                   \
        const uint8_t *impacts[number];                                                                                \
        for (int k = 0; k < number; k++) impacts[k] = columns[c + k].impacts;                                          \
        for (size_t word = 0; word < count / 64; word++) {                                                             \
            __m512i low = _mm512_loadu_si512(sums + 64 * word), high = _mm512_loadu_si512(sums + 64 * word + 32);      \
            _Pragma("unroll") for (int k = 0; k < number; k++) {                                                       \
                const uint64_t members = members_of(columns + c + k, word);                                           \
                const __m512i factor = _mm512_set1_epi16((short)columns[c + k].factor);                                \
                __m512i packed = _mm512_loadu_si512(impacts[k]);                                                       \
                /* Loaded by itself: expanding straight from memory is many times slower. */                           \
                __asm__("" : "+v"(packed));                                                                            \
                const __m512i loose = _mm512_maskz_expand_epi8(members, packed);                                       \
                impacts[k] += __builtin_popcountll(members);                                                           \
                low = _mm512_add_epi16(low, _mm512_mulhi_epu16(_mm512_unpacklo_epi8(zero, loose), factor));            \
                high = _mm512_add_epi16(high, _mm512_mulhi_epu16(_mm512_unpackhi_epi8(zero, loose), factor));          \
            }                                                                                                          \
            _mm512_storeu_si512(sums + 64 * word, low);                                                                \
            _mm512_storeu_si512(sums + 64 * word + 32, high);                                                          \
        }                                                                                                              \
    }

WIDE static void add_columns_avx512(
    uint16_t *restrict sums, size_t count, const impact_segment *columns, size_t columnCount) {
    const __m512i zero = _mm512_setzero_si512();
    size_t c = 0;
    ADD_COLUMNS(4)
    ADD_COLUMNS(2)
    ADD_COLUMNS(1)
}

WIDE static void add_avx512(uint16_t *restrict sums, const impact_segment segment) {
    const __m512i factors = _mm512_set1_epi16((short)segment.factor);
    uint16_t units[32] __attribute__((aligned(64)));
    for (size_t i = 0; i < segment.count; i += 32) {
        const __m256i packed = _mm256_loadu_si256((const __m256i *)(segment.impacts + i));
        const __m512i wide = _mm512_slli_epi16(_mm512_cvtepu8_epi16(packed), 8);
        _mm512_store_si512(units, _mm512_mulhi_epu16(wide, factors));
        const uint16_t *places = segment.places + i;
        if (i + 32 <= segment.count)
            for (size_t k = 0; k < 32; k++) sums[places[k]] += units[k];
        else
            for (size_t k = 0; i + k < segment.count; k++) sums[places[k]] += units[k];
    }
}

WIDE static size_t scan_avx512(
    const uint16_t *sums, size_t count, uint16_t least, const uint64_t *allowed, uint16_t *places) {
    const __m512i bound = _mm512_set1_epi16((short)least);
    size_t found = 0;
    for (size_t i = 0; i < count; i += 64) {
        uint64_t reached = _mm512_cmpge_epu16_mask(_mm512_loadu_si512(sums + i), bound);
        reached |= (uint64_t)_mm512_cmpge_epu16_mask(_mm512_loadu_si512(sums + i + 32), bound) << 32;
        if (allowed) reached &= allowed[i / 64];
        for (; reached; reached &= reached - 1) places[found++] = (uint16_t)(i + (size_t)__builtin_ctzll(reached));
    }
    return found;
}

__attribute__((target("avx2"))) static size_t scan_avx2(
    const uint16_t *sums, size_t count, uint16_t least, const uint64_t *allowed, uint16_t *places) {
    const __m256i bound = _mm256_set1_epi16((short)least);
    size_t found = 0;
    for (size_t i = 0; i < count; i += 32) {
        const __m256i low = _mm256_loadu_si256((const __m256i *)(sums + i));
        const __m256i high = _mm256_loadu_si256((const __m256i *)(sums + i + 16));
        // x >= bound where max(x, bound) is x; packing interleaves halves of 64 bits, which the permutation undoes.
        const __m256i packed = _mm256_packs_epi16(
            _mm256_cmpeq_epi16(_mm256_max_epu16(low, bound), low),
            _mm256_cmpeq_epi16(_mm256_max_epu16(high, bound), high));
        uint32_t reached = (uint32_t)_mm256_movemask_epi8(_mm256_permute4x64_epi64(packed, 0xD8));
        if (allowed) reached &= (uint32_t)(allowed[i / 64] >> (i % 64));
        for (; reached; reached &= reached - 1) places[found++] = (uint16_t)(i + (size_t)__builtin_ctz(reached));
    }
    return found;
}

static int widest(void) {
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vbmi2")) return IMPACT_AVX512;
    return __builtin_cpu_supports("avx2") ? IMPACT_AVX2 : IMPACT_PORTABLE;
}
#else
static int widest(void) { return IMPACT_PORTABLE; }
#endif

static _Atomic int chosen = 0;

static int width(void) {
    if (!chosen) chosen = widest();
    return chosen;
}

static void add_bounds_portable(
    uint16_t *bounds, size_t count, const uint8_t *const *columns, const uint16_t *factors, size_t columnCount) {
    for (size_t c = 0; c < columnCount; c++) {
        const uint8_t *column = columns[c];
        const uint32_t factor = factors[c];
        for (size_t i = 0; i < count; i++) {
            const uint32_t bound = bounds[i] + ((column[i] * factor) >> 8);
            bounds[i] = bound < UINT16_MAX ? (uint16_t)bound : UINT16_MAX;
        }
    }
}

static void add_columns_portable(
    uint16_t *restrict sums, size_t count, const impact_segment *columns, size_t columnCount) {
    for (size_t c = 0; c < columnCount; c++) {
        const uint8_t *impacts = columns[c].impacts;
        const uint32_t factor = columns[c].factor;
        for (size_t word = 0; word < count / 64; word++)
            for (uint64_t rows = members_of(columns + c, word); rows; rows &= rows - 1)
                sums[64 * word + place((uint32_t)__builtin_ctzll(rows))] += (uint16_t)((*impacts++ * factor) >> 8);
    }
}

static void add_portable(uint16_t *sums, const impact_segment segment) {
    for (size_t i = 0; i < segment.count; i++)
        sums[segment.places[i]] += (uint16_t)((segment.impacts[i] * (uint32_t)segment.factor) >> 8);
}

static size_t scan_portable(
    const uint16_t *sums, size_t count, uint16_t least, const uint64_t *allowed, uint16_t *places) {
    size_t found = 0;
    for (size_t i = 0; i < count; i++)
        if (sums[i] >= least && (!allowed || (allowed[i / 64] >> (i % 64)) & 1)) places[found++] = (uint16_t)i;
    return found;
}

enum impact_width impact_use(enum impact_width wanted) {
    const int most = widest();
    chosen = (int)wanted < most ? (int)wanted : most;
    return (enum impact_width)chosen;
}

void impact_add_bounds(
    uint16_t *bounds, size_t count, const uint8_t *const *columns, const uint16_t *factors, size_t columnCount) {
#if defined(__x86_64__)
    if (width() == IMPACT_AVX512) return add_bounds_avx512(bounds, count, columns, factors, columnCount);
#endif
    add_bounds_portable(bounds, count, columns, factors, columnCount);
}

void impact_add_columns(uint16_t *restrict sums, size_t count, const impact_segment *columns, size_t columnCount) {
#if defined(__x86_64__)
    if (width() == IMPACT_AVX512) return add_columns_avx512(sums, count, columns, columnCount);
#endif
    add_columns_portable(sums, count, columns, columnCount);
}

size_t impact_scan(
    const uint16_t *sums, size_t count, uint16_t least, const uint64_t *allowed, uint16_t *places) {
#if defined(__x86_64__)
    if (width() == IMPACT_AVX512) return scan_avx512(sums, count, least, allowed, places);
    if (width() == IMPACT_AVX2) return scan_avx2(sums, count, least, allowed, places);
#endif
    return scan_portable(sums, count, least, allowed, places);
}

void impact_fetch(impact_segment segment) {
    impact_fetch_bytes(segment.places, segment.count * sizeof *segment.places);
    impact_fetch_bytes(segment.impacts, segment.count);
}

void impact_add(uint16_t *sums, impact_segment segment) {
#if defined(__x86_64__)
    if (width() == IMPACT_AVX512) return add_avx512(sums, segment);
#endif
    add_portable(sums, segment);
}
