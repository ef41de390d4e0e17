#include "CImpact.h"

#if defined(__x86_64__)
#include <immintrin.h>

__attribute__((target("avx512f,avx512bw"))) static void add_columns_avx512(
    uint16_t *sums, size_t count, const uint8_t *const *columns, const uint16_t *factors, size_t columnCount) {
    for (size_t i = 0; i < count; i += 64) {
        __m512i low = _mm512_loadu_si512(sums + i), high = _mm512_loadu_si512(sums + i + 32);
        for (size_t c = 0; c < columnCount; c++) {
            const __m512i factor = _mm512_set1_epi16((short)factors[c]);
            const __m256i *column = (const __m256i *)(columns[c] + i);
            // The weight in the upper byte, so that the high half of the product is the product of 8 bits >> 8.
            const __m512i first = _mm512_slli_epi16(_mm512_cvtepu8_epi16(_mm256_loadu_si256(column)), 8);
            const __m512i second = _mm512_slli_epi16(_mm512_cvtepu8_epi16(_mm256_loadu_si256(column + 1)), 8);
            low = _mm512_add_epi16(low, _mm512_mulhi_epu16(first, factor));
            high = _mm512_add_epi16(high, _mm512_mulhi_epu16(second, factor));
        }
        _mm512_storeu_si512(sums + i, low);
        _mm512_storeu_si512(sums + i + 32, high);
    }
}

__attribute__((target("avx512f,avx512bw"))) static size_t scan_avx512(
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

__attribute__((target("avx2"))) static void add_columns_avx2(
    uint16_t *sums, size_t count, const uint8_t *const *columns, const uint16_t *factors, size_t columnCount) {
    for (size_t i = 0; i < count; i += 32) {
        __m256i low = _mm256_loadu_si256((const __m256i *)(sums + i));
        __m256i high = _mm256_loadu_si256((const __m256i *)(sums + i + 16));
        for (size_t c = 0; c < columnCount; c++) {
            const __m256i factor = _mm256_set1_epi16((short)factors[c]);
            const __m128i *column = (const __m128i *)(columns[c] + i);
            const __m256i first = _mm256_slli_epi16(_mm256_cvtepu8_epi16(_mm_loadu_si128(column)), 8);
            const __m256i second = _mm256_slli_epi16(_mm256_cvtepu8_epi16(_mm_loadu_si128(column + 1)), 8);
            low = _mm256_add_epi16(low, _mm256_mulhi_epu16(first, factor));
            high = _mm256_add_epi16(high, _mm256_mulhi_epu16(second, factor));
        }
        _mm256_storeu_si256((__m256i *)(sums + i), low);
        _mm256_storeu_si256((__m256i *)(sums + i + 16), high);
    }
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

static int width(void) {
    static int known = 0;
    if (!known) {
        __builtin_cpu_init();
        known = __builtin_cpu_supports("avx512bw") ? 3 : __builtin_cpu_supports("avx2") ? 2 : 1;
    }
    return known;
}
#else
static int width(void) { return 1; }
#endif

static void add_columns_portable(
    uint16_t *sums, size_t count, const uint8_t *const *columns, const uint16_t *factors, size_t columnCount) {
    for (size_t c = 0; c < columnCount; c++) {
        const uint8_t *column = columns[c];
        const uint32_t factor = factors[c];
        for (size_t i = 0; i < count; i++) sums[i] = (uint16_t)(sums[i] + ((column[i] * factor) >> 8));
    }
}

static size_t scan_portable(
    const uint16_t *sums, size_t count, uint16_t least, const uint64_t *allowed, uint16_t *places) {
    size_t found = 0;
    for (size_t i = 0; i < count; i++)
        if (sums[i] >= least && (!allowed || (allowed[i / 64] >> (i % 64)) & 1)) places[found++] = (uint16_t)i;
    return found;
}

const char *impact_instructions(void) {
    return width() == 3 ? "avx512" : width() == 2 ? "avx2" : "portable";
}

void impact_add_columns(
    uint16_t *sums, size_t count, const uint8_t *const *columns, const uint16_t *factors, size_t columnCount) {
#if defined(__x86_64__)
    if (width() == 3) return add_columns_avx512(sums, count, columns, factors, columnCount);
    if (width() == 2) return add_columns_avx2(sums, count, columns, factors, columnCount);
#endif
    add_columns_portable(sums, count, columns, factors, columnCount);
}

size_t impact_scan(
    const uint16_t *sums, size_t count, uint16_t least, const uint64_t *allowed, uint16_t *places) {
#if defined(__x86_64__)
    if (width() == 3) return scan_avx512(sums, count, least, allowed, places);
    if (width() == 2) return scan_avx2(sums, count, least, allowed, places);
#endif
    return scan_portable(sums, count, least, allowed, places);
}

void impact_add_segment(uint16_t *sums, const uint32_t *postings, size_t count, uint32_t factor) {
    // The next window's segment is about as long as this one; short streams end before the processor fetches ahead.
    const size_t lines = count / 16 + 2 < 32 ? count / 16 + 2 : 32;
    for (size_t line = 0; line < lines; line++) __builtin_prefetch(postings + count + 16 * line, 0, 2);
    size_t i = 0;
    for (; i + 4 <= count; i += 4) {
        const uint32_t first = postings[i], second = postings[i + 1];
        const uint32_t third = postings[i + 2], fourth = postings[i + 3];
        sums[first & 0xFFFF] += (uint16_t)(((first >> 16) * factor) >> 16);
        sums[second & 0xFFFF] += (uint16_t)(((second >> 16) * factor) >> 16);
        sums[third & 0xFFFF] += (uint16_t)(((third >> 16) * factor) >> 16);
        sums[fourth & 0xFFFF] += (uint16_t)(((fourth >> 16) * factor) >> 16);
    }
    for (; i < count; i++) sums[postings[i] & 0xFFFF] += (uint16_t)(((postings[i] >> 16) * factor) >> 16);
}
