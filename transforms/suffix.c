/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/suffix.h"

#include "transforms/encode.h"

enum { PART = 12, PART_BITS = 62, GROUP = 256 }; /* 36^12 > 2^62 */

#define FIRST_END ((uint64_t)1679616) /* 36^4 */
#define PART_MASK (((uint64_t)1 << PART_BITS) - 1)

/* 62 bits in the last 12 characters, 62 in those before, 4 in the first. */
void
bauta_suffix_write(uint64_t high, uint64_t low, char *out, size_t n)
{
    const uint64_t parts[] = {low & PART_MASK,
                              (high << 2 | low >> PART_BITS) & PART_MASK,
                              high >> (PART_BITS - 2)};

    for (size_t i = 0; n > 0 && i < sizeof(parts) / sizeof(parts[0]); i++) {
        size_t own = n < PART ? n : PART;

        n -= own;
        bauta_encode_base36(parts[i], out + n, own);
    }
}

unsigned
bauta_suffix_bits(size_t n)
{
    /* log2(36) = 5.1699250… */
    return n >= BAUTA_SUFFIX_MAX ? 128 : (unsigned)(n * 5169925 / 1000000);
}

/* Where class `i` begins: numbers of i + 4 characters. */
static uint64_t
start_of(size_t i)
{
    uint64_t start = FIRST_END / 36;

    if (i == 0)
        return 0;
    while (i-- > 0)
        start *= 36;
    return start;
}

bauta_rc
bauta_numbers_open(bauta_numbers *numbers, const uint8_t key[16],
                   bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    *numbers = (bauta_numbers){0};
    BAUTA_TRY(bauta_aes_open(&numbers->aes, key, 16, err));
    for (size_t i = 0; i < BAUTA_SUFFIX_CLASSES; i++) {
        uint64_t last =
            i + 1 < BAUTA_SUFFIX_CLASSES ? start_of(i + 1) - 1 : UINT64_MAX;

        BAUTA_TRY(bauta_permutation_init(&numbers->classes[i], numbers->aes,
                                         last - start_of(i), i, err));
    }

out:
    return rc;
}

void
bauta_numbers_close(bauta_numbers *numbers)
{
    bauta_aes_close(numbers->aes);
    numbers->aes = NULL;
}

size_t
bauta_numbers_length(uint64_t number)
{
    size_t n = BAUTA_SUFFIX_MIN;

    for (uint64_t end = FIRST_END; number >= end; end *= 36) {
        n++;
        if (n == BAUTA_SUFFIX_NUMBER)
            break; /* its end is past 2^64 */
    }
    return n;
}

/* Those of up to GROUP values that are of class `i`, at once. */
static bauta_rc
permute_class(const bauta_numbers *numbers, size_t i, const uint8_t *classes,
              uint64_t *values, size_t n, bauta_err *err)
{
    uint64_t own[GROUP], start = start_of(i);
    size_t n_own = 0;
    bauta_rc rc;

    for (size_t j = 0; j < n; j++)
        if (classes[j] == i)
            own[n_own++] = values[j] - start;
    if (n_own == 0)
        return BAUTA_OK;
    rc = bauta_permutation_forward(&numbers->classes[i], own, n_own, err);
    n_own = 0;
    for (size_t j = 0; j < n; j++)
        if (classes[j] == i)
            values[j] = own[n_own++];
    return rc;
}

bauta_rc
bauta_numbers_permute(const bauta_numbers *numbers, uint64_t *values, size_t n,
                      bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    for (size_t from = 0; from < n; from += GROUP) {
        size_t some = n - from < GROUP ? n - from : GROUP;
        uint8_t classes[GROUP] = {0};

        for (size_t j = 0; j < some; j++)
            classes[j] = (uint8_t)(bauta_numbers_length(values[from + j]) -
                                   BAUTA_SUFFIX_MIN);
        for (size_t i = 0; i < BAUTA_SUFFIX_CLASSES; i++)
            BAUTA_TRY(
                permute_class(numbers, i, classes, values + from, some, err));
    }

out:
    return rc;
}
