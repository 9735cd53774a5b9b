/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Names follow the standard's algorithms 7 and 8: u and v are the lengths of
 * the halves, b the bytes of the longer one as a number, d those of y; P and Q
 * what the CBC-MAC is taken of.
 */
#include "transforms/ff1.h"

#include "core/arena.h"
#include "transforms/aes.h"
#include "transforms/scan.h"

#include <stdlib.h>
#include <string.h>

enum { ROUNDS = 10, FAST_BYTES = 12, LIMB_BITS = 32 };

struct bauta_ff1 {
    bauta_aes *aes;
    uint32_t radix;
    bool any_domain;

    /* Of the lengths that came last. */
    size_t n, tweak_len;
    size_t u, v, b, d;
    size_t pad;                    /* zeros between tweak and round number */
    uint8_t head[BAUTA_AES_BLOCK]; /* P, encrypted */
    bauta_uwide power_u, power_v;  /* of the radix; where b <= FAST_BYTES */

    /* Room for one value of that length. */
    size_t room;
    uint32_t *limbs;       /* least significant first */
    uint8_t *bytes;        /* of Q's last part, then of S */
    uint16_t *digits;      /* of y in the radix, least significant first */
    uint32_t chunk;        /* the largest power of the radix in 32 bits … */
    unsigned chunk_digits; /* … and its exponent */
};

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
    ff1->any_domain = any_domain;
    ff1->chunk = radix;
    ff1->chunk_digits = 1;
    while ((uint64_t)ff1->chunk * radix <= UINT32_MAX) {
        ff1->chunk *= radix;
        ff1->chunk_digits++;
    }
    *out = ff1;
    ff1 = NULL;

out:
    bauta_ff1_close(ff1);
    return rc;
}

static void
room_free(bauta_ff1 *ff1)
{
    if (ff1->limbs != NULL)
        explicit_bzero(ff1->limbs, ff1->room * sizeof(*ff1->limbs));
    if (ff1->bytes != NULL)
        explicit_bzero(ff1->bytes, ff1->room);
    if (ff1->digits != NULL)
        explicit_bzero(ff1->digits, ff1->room * sizeof(*ff1->digits));
    free(ff1->limbs);
    free(ff1->bytes);
    free(ff1->digits);
    ff1->limbs = NULL;
    ff1->bytes = NULL;
    ff1->digits = NULL;
    ff1->room = 0;
}

void
bauta_ff1_close(bauta_ff1 *ff1)
{
    if (ff1 == NULL)
        return;
    bauta_aes_close(ff1->aes);
    room_free(ff1);
    explicit_bzero(ff1, sizeof(*ff1));
    free(ff1);
}

/* Halves of 2 bytes a numeral, with what y has beyond, in any of the units. */
static size_t
room_for(size_t n)
{
    return n + n / 2 + 64;
}

static bool
has_room(const bauta_ff1 *ff1, size_t n)
{
    return ff1->limbs != NULL && ff1->bytes != NULL && ff1->digits != NULL &&
           room_for(n) <= ff1->room;
}

static bool
room_make(bauta_ff1 *ff1, size_t n)
{
    size_t room = room_for(n);

    if (has_room(ff1, n))
        return true;
    room_free(ff1);
    ff1->room = room;
    ff1->limbs = bauta_calloc(room, sizeof(*ff1->limbs));
    ff1->bytes = bauta_calloc(room, sizeof(*ff1->bytes));
    ff1->digits = bauta_calloc(room, sizeof(*ff1->digits));
    if (ff1->limbs == NULL || ff1->bytes == NULL || ff1->digits == NULL) {
        room_free(ff1);
        return false;
    }
    return true;
}

/* limbs = limbs * factor + add; gives the new number of limbs. */
static size_t
multiply_add(uint32_t *limbs, size_t n, uint32_t factor, uint32_t add)
{
    uint64_t carry = add;

    for (size_t i = 0; i < n; i++) {
        carry += (uint64_t)limbs[i] * factor;
        limbs[i] = (uint32_t)carry;
        carry >>= LIMB_BITS;
    }
    if (carry != 0)
        limbs[n++] = (uint32_t)carry;
    return n;
}

/* NUM of numerals, or of as many of the highest numeral where NULL, in limbs;
 * several numerals a multiplication. */
static size_t
to_limbs(bauta_ff1 *ff1, const uint16_t *numerals, size_t count)
{
    size_t n = 0;

    for (size_t i = 0; i < count;) {
        uint64_t factor = 1, add = 0;

        for (unsigned j = 0; j < ff1->chunk_digits && i < count; j++, i++) {
            uint32_t digit = numerals != NULL ? numerals[i] : ff1->radix - 1;

            factor *= ff1->radix;
            add = add * ff1->radix + digit;
        }
        n = multiply_add(ff1->limbs, n, (uint32_t)factor, (uint32_t)add);
    }
    return n;
}

/* Bits of radix^count - 1: the standard's ceil(count * log2(radix)). */
static size_t
bits_of(bauta_ff1 *ff1, size_t count)
{
    size_t n = to_limbs(ff1, NULL, count);
    size_t bits = (n - 1) * LIMB_BITS;

    for (uint32_t top = ff1->limbs[n - 1]; top != 0; top >>= 1)
        bits++;
    return bits;
}

static bool
is_large(const bauta_ff1 *ff1, size_t n)
{
    uint64_t strings = 1;

    for (size_t i = 0; i < n && strings < BAUTA_FF1_DOMAIN_MIN; i++)
        strings *= ff1->radix;
    return strings >= BAUTA_FF1_DOMAIN_MIN;
}

static bauta_uwide
power(uint32_t radix, size_t n)
{
    bauta_uwide result = 1;

    while (n-- > 0)
        result *= radix;
    return result;
}

static void
put_u32(uint8_t *out, uint32_t value)
{
    for (int i = 0; i < 4; i++)
        out[i] = (uint8_t)(value >> (24 - 8 * i));
}

static bauta_rc
prepare(bauta_ff1 *ff1, size_t n, size_t tweak_len, bauta_err *err)
{
    const uint8_t p[8] = {1,
                          2,
                          1,
                          (uint8_t)(ff1->radix >> 16),
                          (uint8_t)(ff1->radix >> 8),
                          (uint8_t)ff1->radix,
                          ROUNDS,
                          (uint8_t)(n / 2)};
    bauta_rc rc = BAUTA_OK;

    if (n == ff1->n && tweak_len == ff1->tweak_len && has_room(ff1, n))
        return BAUTA_OK;
    if (n < 2 || n > BAUTA_FF1_LENGTH_MAX || tweak_len > UINT32_MAX)
        return bauta_err_set(err, BAUTA_EDATA,
                             "FF1 takes 2 to %d numerals at a time",
                             BAUTA_FF1_LENGTH_MAX);
    if (!ff1->any_domain && !is_large(ff1, n))
        return bauta_err_set(err, BAUTA_EDATA,
                             "FF1 needs more numerals: there must be at least "
                             "%d strings of one length",
                             BAUTA_FF1_DOMAIN_MIN);
    ff1->n = 0; /* until all of it is known */
    if (!room_make(ff1, n)) {
        (void)bauta_err_set(err, BAUTA_ENOMEM, "out of memory for FF1");
        return BAUTA_ENOMEM; /* said outright, for static analysis */
    }
    ff1->u = n / 2;
    ff1->v = n - ff1->u;
    ff1->b = (bits_of(ff1, ff1->v) + 7) / 8;
    ff1->d = 4 * ((ff1->b + 3) / 4) + 4;
    ff1->pad = (BAUTA_AES_BLOCK - (tweak_len + ff1->b + 1) % BAUTA_AES_BLOCK) %
               BAUTA_AES_BLOCK;
    memcpy(ff1->head, p, sizeof(p));
    put_u32(ff1->head + 8, (uint32_t)n);
    put_u32(ff1->head + 12, (uint32_t)tweak_len);
    BAUTA_TRY(bauta_aes_encrypt(ff1->aes, ff1->head, 1, err));
    if (ff1->b <= FAST_BYTES) {
        ff1->power_u = power(ff1->radix, ff1->u);
        ff1->power_v = power(ff1->radix, ff1->v);
    }
    ff1->n = n;
    ff1->tweak_len = tweak_len;

out:
    return rc;
}

/* A CBC-MAC that is fed piece by piece. */
struct mac {
    bauta_aes *aes;
    uint8_t block[BAUTA_AES_BLOCK];
    size_t at;
};

static bauta_rc
mac_feed(struct mac *mac, const uint8_t *bytes, size_t len, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < len; i++) {
        mac->block[mac->at++] ^= bytes[i];
        if (mac->at == BAUTA_AES_BLOCK) {
            BAUTA_TRY(bauta_aes_encrypt(mac->aes, mac->block, 1, err));
            mac->at = 0;
        }
    }

out:
    return rc;
}

/* S, d bytes of it, for round `i` and NUM(B) as b bytes at ff1->bytes; S takes
 * their place. */
static bauta_rc
round_bytes(bauta_ff1 *ff1, const uint8_t *tweak, uint8_t i, bauta_err *err)
{
    static const uint8_t zeros[BAUTA_AES_BLOCK];
    struct mac mac = {.aes = ff1->aes};
    bauta_rc rc = BAUTA_OK;

    memcpy(mac.block, ff1->head, sizeof(mac.block));
    BAUTA_TRY(mac_feed(&mac, tweak, ff1->tweak_len, err));
    BAUTA_TRY(mac_feed(&mac, zeros, ff1->pad, err));
    BAUTA_TRY(mac_feed(&mac, &i, 1, err));
    BAUTA_TRY(mac_feed(&mac, ff1->bytes, ff1->b, err));
    for (size_t at = 0; at < ff1->d; at += BAUTA_AES_BLOCK) {
        uint8_t block[BAUTA_AES_BLOCK], count[4];

        memcpy(block, mac.block, sizeof(block));
        put_u32(count, (uint32_t)(at / BAUTA_AES_BLOCK));
        for (size_t j = 0; j < sizeof(count); j++)
            block[BAUTA_AES_BLOCK - sizeof(count) + j] ^= count[j];
        if (at > 0)
            BAUTA_TRY(bauta_aes_encrypt(ff1->aes, block, 1, err));
        memcpy(ff1->bytes + at, block, sizeof(block));
    }

out:
    return rc;
}

static bauta_uwide
to_number(const bauta_ff1 *ff1, const uint16_t *numerals, size_t n)
{
    bauta_uwide value = 0;

    for (size_t i = 0; i < n; i++)
        value = value * ff1->radix + numerals[i];
    return value;
}

static void
from_number(const bauta_ff1 *ff1, bauta_uwide value, uint16_t *numerals,
            size_t n)
{
    while (n > 0 && value > UINT64_MAX) {
        numerals[--n] = (uint16_t)(value % ff1->radix);
        value /= ff1->radix;
    }
    for (uint64_t rest = (uint64_t)value; n > 0; rest /= ff1->radix)
        numerals[--n] = (uint16_t)(rest % ff1->radix);
}

/* The standard's rounds on halves that are machine words. */
static bauta_rc
fast(bauta_ff1 *ff1, const uint8_t *tweak, uint16_t *numerals, bool back,
     bauta_err *err)
{
    bauta_uwide half[2] = {
        to_number(ff1, numerals, ff1->u),
        to_number(ff1, numerals + ff1->u, ff1->v),
    };
    bauta_rc rc = BAUTA_OK;

    for (unsigned k = 0; k < ROUNDS; k++) {
        unsigned i = back ? ROUNDS - 1 - k : k;
        /* Even rounds change the left half by the right one, odd ones the
         * right by the left: halves stay where they are. */
        bauta_uwide *to = &half[i % 2], from = half[1 - i % 2], y = 0;
        bauta_uwide range = i % 2 == 0 ? ff1->power_u : ff1->power_v;

        for (size_t j = ff1->b; j-- > 0; from >>= 8)
            ff1->bytes[j] = (uint8_t)from;
        BAUTA_TRY(round_bytes(ff1, tweak, (uint8_t)i, err));
        for (size_t j = 0; j < ff1->d; j++)
            y = y << 8 | ff1->bytes[j];
        y %= range;
        *to += back ? range - y : y;
        if (*to >= range)
            *to -= range;
    }
    from_number(ff1, half[0], numerals, ff1->u);
    from_number(ff1, half[1], numerals + ff1->u, ff1->v);

out:
    return rc;
}

/* NUM(numerals) as b bytes at ff1->bytes. */
static void
number_bytes(bauta_ff1 *ff1, const uint16_t *numerals, size_t count)
{
    size_t n = to_limbs(ff1, numerals, count);

    for (size_t j = 0; j < ff1->b; j++) {
        size_t limb = j / 4;

        ff1->bytes[ff1->b - 1 - j] =
            limb < n ? (uint8_t)(ff1->limbs[limb] >> (8 * (j % 4))) : 0;
    }
}

/* The lowest `count` digits of S, d bytes, in the radix: that is y modulo
 * radix^count, without a long division. */
static void
low_digits(bauta_ff1 *ff1, size_t count)
{
    size_t n = ff1->d / 4;

    for (size_t i = 0; i < n; i++) {
        const uint8_t *at = ff1->bytes + ff1->d - 4 * (i + 1);

        ff1->limbs[i] = (uint32_t)at[0] << 24 | (uint32_t)at[1] << 16 |
                        (uint32_t)at[2] << 8 | at[3];
    }
    for (size_t done = 0; done < count;) {
        uint64_t rest = 0;

        for (size_t i = n; i-- > 0;) {
            rest = rest << LIMB_BITS | ff1->limbs[i];
            ff1->limbs[i] = (uint32_t)(rest / ff1->chunk);
            rest %= ff1->chunk;
        }
        for (unsigned j = 0; j < ff1->chunk_digits && done < count; j++) {
            ff1->digits[done++] = (uint16_t)(rest % ff1->radix);
            rest /= ff1->radix;
        }
        while (n > 0 && ff1->limbs[n - 1] == 0)
            n--;
    }
}

/* Adds (subtracts) the digits found to `count` numerals, the carry past the
 * first one falling off. */
static void
add_digits(const bauta_ff1 *ff1, uint16_t *numerals, size_t count, bool back)
{
    uint32_t carry = 0;

    for (size_t j = 0; j < count; j++) {
        uint16_t *to = &numerals[count - 1 - j];
        uint32_t digit = ff1->digits[j] + carry;
        uint32_t sum = back ? *to + ff1->radix - digit : *to + digit;

        carry = back ? sum < ff1->radix : sum >= ff1->radix;
        *to = (uint16_t)(sum >= ff1->radix ? sum - ff1->radix : sum);
    }
}

static bauta_rc
slow(bauta_ff1 *ff1, const uint8_t *tweak, uint16_t *numerals, bool back,
     bauta_err *err)
{
    uint16_t *half[2] = {numerals, numerals + ff1->u};
    const size_t length[2] = {ff1->u, ff1->v};
    bauta_rc rc = BAUTA_OK;

    for (unsigned k = 0; k < ROUNDS; k++) {
        unsigned i = back ? ROUNDS - 1 - k : k;
        unsigned to = i % 2, from = 1 - to;

        number_bytes(ff1, half[from], length[from]);
        BAUTA_TRY(round_bytes(ff1, tweak, (uint8_t)i, err));
        low_digits(ff1, length[to]);
        add_digits(ff1, half[to], length[to], back);
    }

out:
    return rc;
}

static bauta_rc
run(bauta_ff1 *ff1, const uint8_t *tweak, size_t tweak_len, uint16_t *numerals,
    size_t n, bool back, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(prepare(ff1, n, tweak_len, err));
    for (size_t i = 0; i < n; i++)
        if (numerals[i] >= ff1->radix)
            return bauta_err_set(err, BAUTA_EDATA,
                                 "FF1: a numeral is not below the radix");
    if (ff1->b <= FAST_BYTES)
        rc = fast(ff1, tweak, numerals, back, err);
    else
        rc = slow(ff1, tweak, numerals, back, err);

out:
    return rc;
}

bauta_rc
bauta_ff1_encrypt(bauta_ff1 *ff1, const uint8_t *tweak, size_t tweak_len,
                  uint16_t *numerals, size_t n, bauta_err *err)
{
    return run(ff1, tweak, tweak_len, numerals, n, false, err);
}

bauta_rc
bauta_ff1_decrypt(bauta_ff1 *ff1, const uint8_t *tweak, size_t tweak_len,
                  uint16_t *numerals, size_t n, bauta_err *err)
{
    return run(ff1, tweak, tweak_len, numerals, n, true, err);
}
