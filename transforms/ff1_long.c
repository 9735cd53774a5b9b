/* SPDX-License-Identifier: Apache-2.0 */
/*
 * FF1 on halves of any length: numbers are arrays of 32-bit limbs, one value
 * at a time.
 */
#include "transforms/ff1_parts.h"

#include "core/arena.h"

#include <stdlib.h>

enum { LIMB_BITS = 32 };

/* Halves of 2 bytes a numeral, with what y has beyond and up to a whole block,
 * in any of the units. */
static size_t
room_for(size_t n)
{
    return n + n / 2 + 64;
}

void
bauta_ff1_long_free(bauta_ff1 *ff1)
{
    struct ff1_room *room = &ff1->room;

    if (room->limbs != NULL)
        explicit_bzero(room->limbs, room->n * sizeof(*room->limbs));
    if (room->bytes != NULL)
        explicit_bzero(room->bytes, room->n);
    if (room->digits != NULL)
        explicit_bzero(room->digits, room->n * sizeof(*room->digits));
    free(room->limbs);
    free(room->bytes);
    free(room->digits);
    *room = (struct ff1_room){0};
}

bauta_rc
bauta_ff1_long_room(bauta_ff1 *ff1, size_t n, bauta_err *err)
{
    struct ff1_room *room = &ff1->room;

    if (room_for(n) <= room->n)
        return BAUTA_OK;
    bauta_ff1_long_free(ff1);
    room->n = room_for(n);
    room->limbs = bauta_calloc(room->n, sizeof(*room->limbs));
    room->bytes = bauta_calloc(room->n, sizeof(*room->bytes));
    room->digits = bauta_calloc(room->n, sizeof(*room->digits));
    if (room->limbs == NULL || room->bytes == NULL || room->digits == NULL) {
        bauta_ff1_long_free(ff1);
        (void)bauta_err_set(err, BAUTA_ENOMEM, "out of memory for FF1");
        return BAUTA_ENOMEM; /* said outright, for static analysis */
    }
    return BAUTA_OK;
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
        n = multiply_add(ff1->room.limbs, n, (uint32_t)factor, (uint32_t)add);
    }
    return n;
}

size_t
bauta_ff1_long_bits(bauta_ff1 *ff1, size_t count)
{
    size_t n = to_limbs(ff1, NULL, count);
    size_t bits = (n - 1) * LIMB_BITS;

    for (uint32_t top = ff1->room.limbs[n - 1]; top != 0; top >>= 1)
        bits++;
    return bits;
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

/* The CBC-MAC of P, the tweak and the zeros after it. */
static bauta_rc
mac_start(struct mac *mac, const bauta_ff1 *ff1, const struct ff1_plan *plan,
          const uint8_t *tweak, bauta_err *err)
{
    static const uint8_t zeros[BAUTA_AES_BLOCK];
    bauta_rc rc = BAUTA_OK;

    *mac = (struct mac){.aes = ff1->aes};
    memcpy(mac->block, plan->head, sizeof(mac->block));
    BAUTA_TRY(mac_feed(mac, tweak, plan->tweak_len, err));
    BAUTA_TRY(mac_feed(mac, zeros, plan->pad, err));

out:
    return rc;
}

/* S, d bytes of it, for round `i` and NUM(B) as b bytes at room.bytes; S takes
 * their place. */
static bauta_rc
round_bytes(bauta_ff1 *ff1, const struct ff1_plan *plan, struct mac mac,
            uint8_t i, bauta_err *err)
{
    uint8_t *s = ff1->room.bytes;
    size_t blocks = (plan->d + BAUTA_AES_BLOCK - 1) / BAUTA_AES_BLOCK;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(mac_feed(&mac, &i, 1, err));
    BAUTA_TRY(mac_feed(&mac, s, plan->b, err));
    for (size_t j = 0; j < blocks; j++) {
        uint8_t *block = s + j * BAUTA_AES_BLOCK;

        memcpy(block, mac.block, BAUTA_AES_BLOCK);
        bauta_put_be64(block + 8, bauta_get_be64(block + 8) ^ j);
    }
    if (blocks > 1)
        BAUTA_TRY(
            bauta_aes_encrypt(ff1->aes, s + BAUTA_AES_BLOCK, blocks - 1, err));

out:
    return rc;
}

/* NUM(numerals) as b bytes at ff1->room.bytes. */
static void
number_bytes(bauta_ff1 *ff1, size_t b, const uint16_t *numerals, size_t count)
{
    size_t n = to_limbs(ff1, numerals, count);

    for (size_t j = 0; j < b; j++) {
        size_t limb = j / 4;

        ff1->room.bytes[b - 1 - j] =
            limb < n ? (uint8_t)(ff1->room.limbs[limb] >> (8 * (j % 4))) : 0;
    }
}

/* The lowest `count` digits of S, d bytes, in the radix: that is y modulo
 * radix^count, without a long division. */
static void
low_digits(bauta_ff1 *ff1, size_t d, size_t count)
{
    size_t n = d / 4;

    for (size_t i = 0; i < n; i++) {
        const uint8_t *at = ff1->room.bytes + d - 4 * (i + 1);

        ff1->room.limbs[i] = (uint32_t)at[0] << 24 | (uint32_t)at[1] << 16 |
                             (uint32_t)at[2] << 8 | at[3];
    }
    for (size_t done = 0; done < count;) {
        uint64_t rest = 0;

        for (size_t i = n; i-- > 0;) {
            rest = rest << LIMB_BITS | ff1->room.limbs[i];
            ff1->room.limbs[i] = (uint32_t)(rest / ff1->chunk);
            rest %= ff1->chunk;
        }
        for (unsigned j = 0; j < ff1->chunk_digits && done < count; j++) {
            ff1->room.digits[done++] = (uint16_t)(rest % ff1->radix);
            rest /= ff1->radix;
        }
        while (n > 0 && ff1->room.limbs[n - 1] == 0)
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
        uint32_t digit = ff1->room.digits[j] + carry;
        uint32_t sum = back ? *to + ff1->radix - digit : *to + digit;

        carry = back ? sum < ff1->radix : sum >= ff1->radix;
        *to = (uint16_t)(sum >= ff1->radix ? sum - ff1->radix : sum);
    }
}

bauta_rc
bauta_ff1_run_long(bauta_ff1 *ff1, const struct ff1_plan *plan,
                   const bauta_ff1_value *value, bool back, bauta_err *err)
{
    uint16_t *half[2] = {value->numerals, value->numerals + plan->u};
    const size_t length[2] = {plan->u, plan->v};
    struct mac start;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(mac_start(&start, ff1, plan, value->tweak, err));
    for (unsigned k = 0; k < FF1_ROUNDS; k++) {
        unsigned i = back ? FF1_ROUNDS - 1 - k : k;
        unsigned to = i % 2, from = 1 - to;

        number_bytes(ff1, plan->b, half[from], length[from]);
        BAUTA_TRY(round_bytes(ff1, plan, start, (uint8_t)i, err));
        low_digits(ff1, plan->d, length[to]);
        add_digits(ff1, half[to], length[to], back);
    }

out:
    return rc;
}
