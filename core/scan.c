/* SPDX-License-Identifier: Apache-2.0 */
#include "core/scan.h"

#include <stdint.h>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

static const char *
nth_plain(const char *at, const char *end, char wanted, size_t n, size_t *found)
{
    size_t seen = 0;

    for (; at < end; at++)
        if (*at == wanted && ++seen == n)
            return at;
    *found = seen;
    return NULL;
}

#if defined(__x86_64__)
/* The place of the n-th bit that is set. */
static unsigned
nth_bit(unsigned bits, size_t n)
{
    while (--n > 0)
        bits &= bits - 1;
    return (unsigned)__builtin_ctz(bits);
}

static const char *
nth_tail(const char *at, const char *end, char wanted, size_t n, size_t seen,
         size_t *found)
{
    size_t more = 0;
    const char *there = nth_plain(at, end, wanted, n - seen, &more);

    if (there == NULL)
        *found = seen + more;
    return there;
}

static const char *
nth_sse2(const char *at, const char *end, char wanted, size_t n, size_t *found)
{
    const __m128i byte = _mm_set1_epi8(wanted);
    size_t seen = 0;

    for (; end - at >= 16; at += 16) {
        const __m128i bytes =
            _mm_loadu_si128((const __m128i *)(const void *)at);
        const unsigned bits =
            (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, byte));
        const unsigned some = (unsigned)__builtin_popcount(bits);

        if (seen + some >= n)
            return at + nth_bit(bits, n - seen);
        seen += some;
    }
    return nth_tail(at, end, wanted, n, seen, found);
}

__attribute__((target("avx2,popcnt"))) static const char *
nth_avx2(const char *at, const char *end, char wanted, size_t n, size_t *found)
{
    const __m256i byte = _mm256_set1_epi8(wanted);
    size_t seen = 0;

    for (; end - at >= 32; at += 32) {
        const __m256i bytes =
            _mm256_loadu_si256((const __m256i *)(const void *)at);
        const unsigned bits =
            (unsigned)_mm256_movemask_epi8(_mm256_cmpeq_epi8(bytes, byte));
        const unsigned some = (unsigned)__builtin_popcount(bits);

        if (seen + some >= n)
            return at + nth_bit(bits, n - seen);
        seen += some;
    }
    return nth_tail(at, end, wanted, n, seen, found);
}
#endif

bauta_scan_way *
bauta_scan_find_way(size_t number)
{
    if (number == 0)
        return nth_plain;
#if defined(__x86_64__)
    if (number == 1)
        return nth_sse2;
    if (number == 2 && __builtin_cpu_supports("avx2"))
        return nth_avx2;
#endif
    return NULL;
}

const char *
bauta_scan_nth(const char *at, const char *end, char wanted, size_t n,
               size_t *found)
{
#if defined(__x86_64__)
    if (end - at >= 64 && __builtin_cpu_supports("avx2"))
        return nth_avx2(at, end, wanted, n, found);
    return nth_sse2(at, end, wanted, n, found);
#else
    return nth_plain(at, end, wanted, n, found);
#endif
}

const char *
bauta_scan_either_plain(const char *at, const char *end, char a, char b)
{
    while (at < end && *at != a && *at != b)
        at++;
    return at;
}

#if defined(__x86_64__)
static const char *
either_sse2(const char *at, const char *end, char a, char b)
{
    const __m128i first = _mm_set1_epi8(a), second = _mm_set1_epi8(b);

    for (; end - at >= 16; at += 16) {
        const __m128i bytes =
            _mm_loadu_si128((const __m128i *)(const void *)at);
        const int found = _mm_movemask_epi8(_mm_or_si128(
            _mm_cmpeq_epi8(bytes, first), _mm_cmpeq_epi8(bytes, second)));

        if (found != 0)
            return at + __builtin_ctz((unsigned)found);
    }
    return bauta_scan_either_plain(at, end, a, b);
}
#endif

const char *
bauta_scan_either(const char *at, const char *end, char a, char b)
{
#if defined(__x86_64__)
    return either_sse2(at, end, a, b);
#else
    return bauta_scan_either_plain(at, end, a, b);
#endif
}

size_t
bauta_scan_count(const char *bytes, size_t len, char wanted)
{
    size_t n = 0;

    while (len > 0) {
        size_t part = len < 255 ? len : 255;
        uint8_t some = 0;

        for (size_t i = 0; i < part; i++)
            some = (uint8_t)(some + (bytes[i] == wanted));
        n += some;
        bytes += part;
        len -= part;
    }
    return n;
}
