/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/ff1_parts.h"

#include "core/arena.h"

#include <stdlib.h>

enum { WINDOW = 1024 }; /* values that are put in order of length at a time */

size_t
bauta_ff1_length_min(uint32_t radix)
{
    uint64_t strings = radix;
    size_t n = 1;

    while (n < 2 || strings < BAUTA_FF1_DOMAIN_MIN) {
        strings *= radix;
        n++;
    }
    return n;
}

bauta_rc
bauta_ff1_open(bauta_ff1 **out, const uint8_t *key, size_t key_len,
               uint32_t radix, bool any_domain, bauta_err *err)
{
    bauta_ff1 *ff1 = bauta_calloc(1, sizeof(*ff1));
    bauta_rc rc = BAUTA_OK;

    if (ff1 == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for FF1");
    if (radix < 2 || radix > 65536) {
        rc = bauta_err_set(err, BAUTA_EUSAGE, "FF1 has no such radix");
        goto out;
    }
    BAUTA_TRY(bauta_aes_open(&ff1->aes, key, key_len, err));
    ff1->radix = radix;
    ff1->length_min = any_domain ? 2 : bauta_ff1_length_min(radix);
    ff1->chunk = radix;
    ff1->chunk_digits = 1;
    while ((uint64_t)ff1->chunk * radix <= UINT32_MAX) {
        ff1->chunk *= radix;
        ff1->chunk_digits++;
    }
    ff1->radix_inverse = UINT64_MAX / radix + 1;
    ff1->chunk_reciprocal = bauta_reciprocal128(ff1->chunk);
    *out = ff1;
    ff1 = NULL;

out:
    bauta_ff1_close(ff1);
    return rc;
}

void
bauta_ff1_close(bauta_ff1 *ff1)
{
    if (ff1 == NULL)
        return;
    bauta_aes_close(ff1->aes);
    bauta_ff1_long_free(ff1);
    explicit_bzero(ff1, sizeof(*ff1));
    free(ff1);
}

static void
put_be32(uint8_t *out, uint32_t value)
{
    for (int i = 0; i < 4; i++)
        out[i] = (uint8_t)(value >> (24 - 8 * i));
}

/* radix^n, or 0 where that is above 2^96. */
static bauta_uwide
power(uint32_t radix, size_t n)
{
    bauta_uwide result = 1;

    while (n-- > 0) {
        result *= radix;
        if (result > (bauta_uwide)1 << (8 * FF1_WORD_BYTES))
            return 0;
    }
    return result;
}

static bauta_rc
plan_sizes(bauta_ff1 *ff1, struct ff1_plan *plan, bauta_err *err)
{
    bauta_uwide powers[2] = {power(ff1->radix, plan->u),
                             power(ff1->radix, plan->v)};

    if (powers[0] == 0 || powers[1] == 0)
        return bauta_ff1_long_bytes(ff1, plan->v, &plan->b, err);
    plan->b = 0;
    for (bauta_uwide top = powers[1] - 1; top != 0; top >>= 8)
        plan->b++;
    for (size_t i = 0; i < 2; i++) {
        plan->power[i] = powers[i];
        plan->reciprocal[i] = plan->b <= 4
                                  ? bauta_reciprocal64((uint64_t)powers[i])
                                  : bauta_reciprocal128(powers[i]);
    }
    return BAUTA_OK;
}

/* The plan of these lengths, which are in range. */
static bauta_rc
plan_find(bauta_ff1 *ff1, size_t n, size_t tweak_len,
          const struct ff1_plan **found, bauta_err *err)
{
    struct ff1_plan *plan = &ff1->plans[(n + 7 * tweak_len) % FF1_PLANS];
    uint8_t p[BAUTA_AES_BLOCK] = {1, 2, 1, 0, 0, 0, FF1_ROUNDS, 0};
    bauta_rc rc = BAUTA_OK;

    *found = plan;
    if (plan->n == n && plan->tweak_len == tweak_len)
        return BAUTA_OK;
    *plan = (struct ff1_plan){
        .n = n, .tweak_len = tweak_len, .u = n / 2, .v = n - n / 2};
    BAUTA_TRY(plan_sizes(ff1, plan, err));
    plan->d = 4 * ((plan->b + 3) / 4) + 4;
    plan->pad =
        (BAUTA_AES_BLOCK - (tweak_len + plan->b + 1) % BAUTA_AES_BLOCK) %
        BAUTA_AES_BLOCK;
    p[3] = (uint8_t)(ff1->radix >> 16);
    p[4] = (uint8_t)(ff1->radix >> 8);
    p[5] = (uint8_t)ff1->radix;
    p[7] = (uint8_t)plan->u;
    put_be32(p + 8, (uint32_t)n);
    put_be32(p + 12, (uint32_t)tweak_len);
    memcpy(plan->head, p, sizeof(p));
    BAUTA_TRY(bauta_aes_encrypt(ff1->aes, plan->head, 1, err));

out:
    if (rc != BAUTA_OK)
        plan->n = 0;
    return rc;
}

static bauta_rc
check(const bauta_ff1 *ff1, const bauta_ff1_value *value, bauta_err *err)
{
    unsigned over = 0;

    if (value->n < 2 || value->n > BAUTA_FF1_LENGTH_MAX ||
        value->tweak_len > UINT32_MAX)
        return bauta_err_set(err, BAUTA_EDATA,
                             "FF1 takes 2 to %d numerals at a time",
                             BAUTA_FF1_LENGTH_MAX);
    if (value->n < ff1->length_min)
        return bauta_err_set(err, BAUTA_EDATA,
                             "FF1 needs more numerals: there must be at least "
                             "%d strings of one length",
                             BAUTA_FF1_DOMAIN_MIN);
    for (size_t i = 0; i < value->n; i++)
        over |= value->numerals[i] >= ff1->radix;
    if (over != 0)
        return bauta_err_set(err, BAUTA_EDATA,
                             "FF1: a numeral is not below the radix");
    return BAUTA_OK;
}

/* Takes into the group those of `left` values that are as long as the plan
 * says, `most` of them; gives how many stay, in their order. */
static size_t
gather(struct ff1_group *group, const struct ff1_plan *plan, size_t most,
       const bauta_ff1_value **values, size_t left)
{
    size_t stay = 0;

    group->n = 0;
    for (size_t i = 0; i < left; i++) {
        const bauta_ff1_value *value = values[i];

        if (value->n == plan->n && value->tweak_len == plan->tweak_len &&
            group->n < most)
            group->values[group->n++] = value;
        else
            values[stay++] = value;
    }
    return stay;
}

/* Runs the first of `*left` values, and those of its lengths with it. */
static bauta_rc
run_group(bauta_ff1 *ff1, const bauta_ff1_value **values, size_t *left,
          bool back, bauta_err *err)
{
    const struct ff1_plan *plan = NULL;
    bool fits;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(plan_find(ff1, values[0]->n, values[0]->tweak_len, &plan, err));
    fits = plan->b <= FF1_WORD_BYTES;
    *left =
        gather(&ff1->group, plan, fits ? FF1_GROUP : bauta_ff1_long_group(plan),
               values, *left);
    rc = fits ? bauta_ff1_run_words(ff1, plan, back, err)
              : bauta_ff1_run_long(ff1, plan, back, err);

out:
    return rc;
}

static bauta_rc
run(bauta_ff1 *ff1, const bauta_ff1_value *values, size_t n_values, bool back,
    size_t *failed, bauta_err *err)
{
    const bauta_ff1_value *window[WINDOW];
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < n_values; i++) {
        if (failed != NULL)
            *failed = i;
        BAUTA_TRY(check(ff1, &values[i], err));
    }
    if (failed != NULL)
        *failed = n_values;
    while (n_values > 0) {
        size_t now = n_values < WINDOW ? n_values : WINDOW;

        for (size_t i = 0; i < now; i++)
            window[i] = &values[i];
        for (size_t left = now; left > 0;)
            BAUTA_TRY(run_group(ff1, window, &left, back, err));
        values += now;
        n_values -= now;
    }

out:
    return rc;
}

bauta_rc
bauta_ff1_encrypt(bauta_ff1 *ff1, const uint8_t *tweak, size_t tweak_len,
                  uint16_t *numerals, size_t n, bauta_err *err)
{
    const bauta_ff1_value value = {numerals, tweak, n, tweak_len};

    return run(ff1, &value, 1, false, NULL, err);
}

bauta_rc
bauta_ff1_decrypt(bauta_ff1 *ff1, const uint8_t *tweak, size_t tweak_len,
                  uint16_t *numerals, size_t n, bauta_err *err)
{
    const bauta_ff1_value value = {numerals, tweak, n, tweak_len};

    return run(ff1, &value, 1, true, NULL, err);
}

bauta_rc
bauta_ff1_encrypt_all(bauta_ff1 *ff1, const bauta_ff1_value *values,
                      size_t n_values, size_t *failed, bauta_err *err)
{
    return run(ff1, values, n_values, false, failed, err);
}

bauta_rc
bauta_ff1_decrypt_all(bauta_ff1 *ff1, const bauta_ff1_value *values,
                      size_t n_values, size_t *failed, bauta_err *err)
{
    return run(ff1, values, n_values, true, failed, err);
}
