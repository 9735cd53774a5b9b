/* SPDX-License-Identifier: Apache-2.0 */
/*
 * FF1 on halves that are machine words, round by round across a group.
 *
 * Q ends with the round's number in one byte and NUM(B) in b bytes, at most 13
 * bytes in all: its last block alone differs from round to round, so that what
 * goes before is computed once a value, or once a group of one tweak. The
 * halves stay where they are: even rounds change the left one by the right
 * one, odd rounds the right one by the left one.
 */
#include "transforms/ff1_parts.h"

enum { NARROW_BYTES = 4 };

/* The digits of `value`, below 2^32, in the radix, which is at most 2^16. The
 * quotient is exact: with e = inverse * radix - 2^64, which is below 2^16,
 * value * inverse / 2^64 = (value + value * e / 2^64) / radix, and what is
 * added is below 2^-16: no more than would carry past a whole number. */
static void
put_digits(const bauta_ff1 *ff1, uint64_t value, uint16_t *numerals, size_t n)
{
    while (n > 0) {
        uint64_t quotient = bauta_high64(value, ff1->radix_inverse);

        numerals[--n] = (uint16_t)(value - quotient * ff1->radix);
        value = quotient;
    }
}

static uint64_t
get_narrow(const bauta_ff1 *ff1, const uint16_t *numerals, size_t n)
{
    uint64_t value = 0;

    for (size_t i = 0; i < n; i++)
        value = value * ff1->radix + numerals[i];
    return value;
}

/* As many numerals a multiplication as make 32 bits, the odd ones first. */
static bauta_uwide
get_wide(const bauta_ff1 *ff1, const uint16_t *numerals, size_t n)
{
    size_t now = n % ff1->chunk_digits;
    bauta_uwide value = get_narrow(ff1, numerals, now);

    for (size_t i = now; i < n; i += ff1->chunk_digits)
        value = value * ff1->chunk +
                get_narrow(ff1, numerals + i, ff1->chunk_digits);
    return value;
}

static void
put_wide(const bauta_ff1 *ff1, bauta_uwide value, uint16_t *numerals, size_t n)
{
    while (n > ff1->chunk_digits) {
        bauta_uwide quotient = bauta_high128(value, ff1->chunk_reciprocal);
        uint64_t rest = (uint64_t)(value - quotient * ff1->chunk);

        if (rest >= ff1->chunk) { /* the quotient is one too small */
            rest -= ff1->chunk;
            quotient++;
        }
        n -= ff1->chunk_digits;
        put_digits(ff1, rest, numerals + n, ff1->chunk_digits);
        value = quotient;
    }
    put_digits(ff1, (uint64_t)value, numerals, n);
}

static void
load_halves(const bauta_ff1 *ff1, const struct ff1_plan *plan,
            struct ff1_group *group)
{
    for (size_t i = 0; i < group->n; i++) {
        const uint16_t *left = group->values[i]->numerals;
        const uint16_t *right = left + plan->u;

        if (plan->b <= NARROW_BYTES) {
            group->halves.narrow[0][i] = get_narrow(ff1, left, plan->u);
            group->halves.narrow[1][i] = get_narrow(ff1, right, plan->v);
        } else {
            group->halves.wide[0][i] = get_wide(ff1, left, plan->u);
            group->halves.wide[1][i] = get_wide(ff1, right, plan->v);
        }
    }
}

static void
store_halves(const bauta_ff1 *ff1, const struct ff1_plan *plan,
             const struct ff1_group *group)
{
    for (size_t i = 0; i < group->n; i++) {
        uint16_t *left = group->values[i]->numerals;
        uint16_t *right = left + plan->u;

        if (plan->b <= NARROW_BYTES) {
            put_digits(ff1, group->halves.narrow[0][i], left, plan->u);
            put_digits(ff1, group->halves.narrow[1][i], right, plan->v);
        } else {
            put_wide(ff1, group->halves.wide[0][i], left, plan->u);
            put_wide(ff1, group->halves.wide[1][i], right, plan->v);
        }
    }
}

static bool
share_tweak(const struct ff1_plan *plan, const struct ff1_group *group)
{
    if (plan->tweak_len == 0)
        return true;
    for (size_t i = 1; i < group->n; i++)
        if (group->values[i]->tweak != group->values[0]->tweak)
            return false;
    return true;
}

bauta_rc
bauta_ff1_make_heads(bauta_ff1 *ff1, const struct ff1_plan *plan,
                     bauta_err *err)
{
    struct ff1_group *group = &ff1->group;
    bool shared = share_tweak(plan, group);
    size_t n = shared ? 1 : group->n;
    bauta_rc rc = BAUTA_OK;

    group->stride = shared ? 0 : BAUTA_AES_BLOCK;
    for (size_t i = 0; i < n; i++)
        memcpy(group->heads + i * BAUTA_AES_BLOCK, plan->head, BAUTA_AES_BLOCK);
    for (size_t at = 0; at < plan->tweak_len + plan->pad;
         at += BAUTA_AES_BLOCK) {
        size_t rest = at < plan->tweak_len ? plan->tweak_len - at : 0;
        size_t now = rest < BAUTA_AES_BLOCK ? rest : BAUTA_AES_BLOCK;

        for (size_t i = 0; i < n; i++)
            for (size_t j = 0; j < now; j++)
                group->heads[i * BAUTA_AES_BLOCK + j] ^=
                    group->values[i]->tweak[at + j];
        if (at + BAUTA_AES_BLOCK <= plan->tweak_len + plan->pad)
            BAUTA_TRY(bauta_aes_encrypt(ff1->aes, group->heads, n, err));
    }

out:
    return rc;
}

static inline uint64_t
narrow_step(uint64_t to, uint64_t y, uint64_t range, bool back)
{
    uint64_t sum = to + (back ? range - y : y);

    return sum >= range ? sum - range : sum;
}

static bauta_rc
narrow_round(bauta_ff1 *ff1, const struct ff1_plan *plan, unsigned number,
             bool back, bauta_err *err)
{
    struct ff1_group *group = &ff1->group;
    uint64_t *to = group->halves.narrow[number % 2];
    const uint64_t *from = group->halves.narrow[1 - number % 2];
    uint64_t range = (uint64_t)plan->power[number % 2];
    uint64_t reciprocal = (uint64_t)plan->reciprocal[number % 2];
    uint64_t round = (uint64_t)number << (8 * plan->b);
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < group->n; i++) {
        const uint8_t *head = group->heads + i * group->stride;
        uint8_t *block = group->blocks + i * BAUTA_AES_BLOCK;

        memcpy(block, head, 8);
        bauta_put_be64(block + 8, bauta_get_be64(head + 8) ^ round ^ from[i]);
    }
    BAUTA_TRY(bauta_aes_encrypt(ff1->aes, group->blocks, group->n, err));
    for (size_t i = 0; i < group->n; i++) {
        uint64_t y = bauta_get_be64(group->blocks + i * BAUTA_AES_BLOCK);

        to[i] = narrow_step(to[i], bauta_remainder64(y, range, reciprocal),
                            range, back);
    }

out:
    return rc;
}

static inline bauta_uwide
wide_step(bauta_uwide to, bauta_uwide y, bauta_uwide range, bool back)
{
    bauta_uwide sum = to + (back ? range - y : y);

    return sum >= range ? sum - range : sum;
}

static bauta_rc
wide_round(bauta_ff1 *ff1, const struct ff1_plan *plan, unsigned number,
           bool back, bauta_err *err)
{
    struct ff1_group *group = &ff1->group;
    bauta_uwide *to = group->halves.wide[number % 2];
    const bauta_uwide *from = group->halves.wide[1 - number % 2];
    bauta_uwide range = plan->power[number % 2];
    bauta_uwide reciprocal = plan->reciprocal[number % 2];
    bauta_uwide round = (bauta_uwide)number << (8 * plan->b);
    size_t past = 8 * (BAUTA_AES_BLOCK - plan->d);
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < group->n; i++)
        bauta_put_be128(group->blocks + i * BAUTA_AES_BLOCK,
                        bauta_get_be128(group->heads + i * group->stride) ^
                            round ^ from[i]);
    BAUTA_TRY(bauta_aes_encrypt(ff1->aes, group->blocks, group->n, err));
    for (size_t i = 0; i < group->n; i++) {
        bauta_uwide y =
            bauta_get_be128(group->blocks + i * BAUTA_AES_BLOCK) >> past;

        to[i] = wide_step(to[i], bauta_remainder128(y, range, reciprocal),
                          range, back);
    }

out:
    return rc;
}

bauta_rc
bauta_ff1_run_words(bauta_ff1 *ff1, const struct ff1_plan *plan, bool back,
                    bauta_err *err)
{
    struct ff1_group *group = &ff1->group;
    bauta_rc rc = BAUTA_OK;

    load_halves(ff1, plan, group);
    BAUTA_TRY(bauta_ff1_make_heads(ff1, plan, err));
    for (unsigned i = 0; i < FF1_ROUNDS; i++) {
        unsigned number = back ? FF1_ROUNDS - 1 - i : i;

        BAUTA_TRY(plan->b <= NARROW_BYTES
                      ? narrow_round(ff1, plan, number, back, err)
                      : wide_round(ff1, plan, number, back, err));
    }
    store_halves(ff1, plan, group);

out:
    for (size_t i = 0; i < 2; i++)
        explicit_bzero(plan->b <= NARROW_BYTES ? (void *)group->halves.narrow[i]
                                               : (void *)group->halves.wide[i],
                       group->n * (plan->b <= NARROW_BYTES
                                       ? sizeof(uint64_t)
                                       : sizeof(bauta_uwide)));
    explicit_bzero(group->blocks, group->n * BAUTA_AES_BLOCK);
    return rc;
}
