/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/alphabet.h"

#include "core/arena.h"
#include "core/text.h"

#include <stdlib.h>
#include <string.h>

static uint32_t
code_point(const char *bytes, size_t n)
{
    static const unsigned char first[] = {0, 0x7f, 0x1f, 0x0f, 0x07};
    uint32_t point = (unsigned char)bytes[0] & first[n];

    for (size_t i = 1; i < n; i++)
        point = point << 6 | ((unsigned char)bytes[i] & 0x3f);
    return point;
}

/* Sorting needs what the numerals stand for. */
static int
by_point(const void *left, const void *right)
{
    const bauta_letter *a = *(const bauta_letter *const *)left;
    const bauta_letter *b = *(const bauta_letter *const *)right;

    return (a->point > b->point) - (a->point < b->point);
}

static bauta_rc
refuse_twice(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_EPROFILE,
                         "a character is there twice: each stands for one "
                         "numeral");
}

/* Puts the letters beyond ASCII in the order of their code points. */
static bauta_rc
sort_others(bauta_alphabet *alphabet, bauta_err *err)
{
    const bauta_letter **order =
        bauta_calloc(alphabet->n, sizeof(const bauta_letter *));
    size_t n = 0;
    bauta_rc rc = BAUTA_OK;

    alphabet->others = bauta_calloc(alphabet->n, sizeof(uint16_t));
    if (order == NULL || alphabet->others == NULL) {
        rc = bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
        goto out;
    }
    for (size_t i = 0; i < alphabet->n; i++)
        if (alphabet->letters[i].len > 1)
            order[n++] = &alphabet->letters[i];
    qsort(order, n, sizeof(const bauta_letter *), by_point);
    for (size_t i = 0; i < n; i++) {
        if (i > 0 && order[i]->point == order[i - 1]->point)
            BAUTA_TRY(refuse_twice(err));
        alphabet->others[i] = (uint16_t)(order[i] - alphabet->letters);
    }
    alphabet->n_others = n;

out:
    free(order);
    return rc;
}

bauta_rc
bauta_alphabet_init(bauta_alphabet *alphabet, const char *text, size_t len,
                    bauta_err *err)
{
    size_t count = bauta_utf8_count(text, len);

    *alphabet = (bauta_alphabet){0};
    if (!bauta_utf8_valid(text, len) || count < 2 || count > BAUTA_ALPHABET_MAX)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "an alphabet has 2 to %d characters of valid "
                             "UTF-8",
                             BAUTA_ALPHABET_MAX);
    memset(alphabet->of_ascii, -1, sizeof(alphabet->of_ascii));
    alphabet->letters = bauta_calloc(count, sizeof(bauta_letter));
    if (alphabet->letters == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    for (size_t at = 0, n; at < len; at += n) {
        bauta_letter *letter = &alphabet->letters[alphabet->n];

        n = bauta_utf8_length(text + at, len - at);
        memcpy(letter->bytes, text + at, n);
        letter->len = (uint32_t)n;
        letter->point = code_point(text + at, n);
        if (n == 1) {
            if (alphabet->of_ascii[letter->point] >= 0)
                return refuse_twice(err);
            alphabet->of_ascii[letter->point] = (int32_t)alphabet->n;
        }
        alphabet->n++;
    }
    return sort_others(alphabet, err);
}

void
bauta_alphabet_deinit(bauta_alphabet *alphabet)
{
    free(alphabet->letters);
    free(alphabet->others);
    *alphabet = (bauta_alphabet){0};
}

int32_t
bauta_alphabet_find(const bauta_alphabet *alphabet, const char *bytes, size_t n)
{
    size_t low = 0, high = alphabet->n_others;
    uint32_t point;

    if (n == 1)
        return alphabet->of_ascii[(unsigned char)bytes[0] & 0x7f];
    point = code_point(bytes, n);
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        uint16_t numeral = alphabet->others[middle];

        if (alphabet->letters[numeral].point == point)
            return numeral;
        if (alphabet->letters[numeral].point < point)
            low = middle + 1;
        else
            high = middle;
    }
    return -1;
}

bool
bauta_alphabet_is_cased(const bauta_alphabet *alphabet)
{
    for (int c = 'a'; c <= 'z'; c++)
        if (alphabet->of_ascii[c] >= 0 && alphabet->of_ascii[c & ~0x20] >= 0)
            return true;
    return alphabet->n_others > 0;
}
