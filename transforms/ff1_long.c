/* SPDX-License-Identifier: Apache-2.0 */
/*
 * FF1 on halves of any length, round by round across a group: numbers are
 * arrays of 64-bit limbs, least significant first, and stay so from the first
 * round to the last.
 *
 * The tweak, its zeros, the round's number and NUM(B) end with a block, so that
 * seen from there the last blocks are the limbs in pairs. y has at most 80
 * bits more than radix^m: the remainder takes two or three steps of long
 * division, whatever the length.
 */
#include "transforms/ff1_parts.h"

#include "core/arena.h"

#include <stdlib.h>

enum { LIMB_BITS = 64, LIMB_BYTES = 8, GROUP_LIMBS = 4096 };

/* A group of one plan at work; its arrays are parts of the room. */
struct work {
    bauta_ff1 *ff1;
    const struct ff1_plan *plan;
    bool back;
    size_t limbs;         /* a number: room for a sum of two halves */
    size_t s_blocks;      /* that S takes, R among them */
    uint64_t *halves[2];  /* of each value */
    uint64_t *modulus[2]; /* radix^u, radix^v … */
    uint64_t *divisor[2]; /* … and shifted so that the top bit is set */
    size_t n_divisor[2];  /* limbs */
    unsigned shift[2];    /* bits */
    uint64_t *y;          /* of one value, with three limbs beyond */
    uint8_t *s;           /* of one value */
    uint8_t *more;        /* S past R, of each value */
};

void
bauta_ff1_long_free(bauta_ff1 *ff1)
{
    struct ff1_room *room = &ff1->room;

    if (room->limbs != NULL)
        explicit_bzero(room->limbs, room->n * sizeof(*room->limbs));
    free(room->limbs);
    *room = (struct ff1_room){0};
}

/* Room for `n` limbs, none of which keeps its value. */
static bauta_rc
make_room(bauta_ff1 *ff1, size_t n, bauta_err *err)
{
    struct ff1_room *room = &ff1->room;

    if (n <= room->n)
        return BAUTA_OK;
    bauta_ff1_long_free(ff1);
    room->limbs = bauta_calloc(n, sizeof(*room->limbs));
    if (room->limbs == NULL) {
        (void)bauta_err_set(err, BAUTA_ENOMEM, "out of memory for FF1");
        return BAUTA_ENOMEM; /* said outright, for static analysis */
    }
    room->n = n;
    return BAUTA_OK;
}

/* number = number * factor + add, which must fit. */
static void
multiply_add(uint64_t *number, size_t limbs, uint64_t factor, uint64_t add)
{
    bauta_uwide carry = add;

    for (size_t i = 0; i < limbs; i++) {
        carry += (bauta_uwide)number[i] * factor;
        number[i] = (uint64_t)carry;
        carry >>= LIMB_BITS;
    }
}

/* Limbs that `count` numerals fill at most, of 16 bits each as they have. */
static size_t
limbs_of(size_t count, size_t limbs)
{
    return count / 4 + 1 < limbs ? count / 4 + 1 : limbs;
}

/* radix^count. */
static void
set_power(const bauta_ff1 *ff1, uint64_t *number, size_t limbs, size_t count)
{
    size_t now = count % ff1->chunk_digits;
    uint64_t first = 1;

    for (size_t i = 0; i < now; i++)
        first *= ff1->radix;
    memset(number, 0, limbs * sizeof(*number));
    number[0] = first;
    for (size_t i = now; i < count; i += ff1->chunk_digits)
        multiply_add(number, limbs_of(i + ff1->chunk_digits, limbs), ff1->chunk,
                     0);
}

/* Several numerals a multiplication, the odd ones first. */
static void
get_number(const bauta_ff1 *ff1, const uint16_t *numerals, size_t count,
           uint64_t *number, size_t limbs)
{
    size_t now = count % ff1->chunk_digits;

    memset(number, 0, limbs * sizeof(*number));
    for (size_t i = 0; i < count; now = ff1->chunk_digits) {
        uint64_t add = 0;

        for (size_t end = i + now; i < end; i++)
            add = add * ff1->radix + numerals[i];
        multiply_add(number, limbs_of(i, limbs), ff1->chunk, add);
    }
}

/* Divides by the chunk, half a limb a step; gives the remainder. */
static uint64_t
divide(uint64_t *number, size_t limbs, uint64_t chunk)
{
    uint64_t rest = 0;

    for (size_t i = limbs; i-- > 0;) {
        uint64_t high = rest << 32 | number[i] >> 32, low;

        low = high % chunk << 32 | (number[i] & UINT32_MAX);
        number[i] = high / chunk << 32 | low / chunk;
        rest = low % chunk;
    }
    return rest;
}

/* The number is used up. */
static void
put_number(const bauta_ff1 *ff1, uint64_t *number, size_t limbs,
           uint16_t *numerals, size_t count)
{
    while (count > 0) {
        uint64_t rest;

        while (limbs > 0 && number[limbs - 1] == 0)
            limbs--;
        rest = divide(number, limbs, ff1->chunk);
        for (unsigned j = 0; j < ff1->chunk_digits && count > 0; j++) {
            uint64_t quotient = bauta_high64(rest, ff1->radix_inverse);

            numerals[--count] = (uint16_t)(rest - quotient * ff1->radix);
            rest = quotient;
        }
    }
}

/* to += add, or to -= add; gives what is carried or borrowed past the top. */
static uint64_t
add_to(uint64_t *to, const uint64_t *add, size_t limbs, bool subtract)
{
    uint64_t carry = 0;

    for (size_t i = 0; i < limbs; i++) {
        uint64_t sum = subtract ? to[i] - add[i] : to[i] + add[i];
        uint64_t over = subtract ? sum > to[i] : sum < to[i];
        uint64_t more = subtract ? sum - carry : sum + carry;

        carry = over | (subtract ? more > sum : more < sum);
        to[i] = more;
    }
    return carry;
}

static bool
is_below(const uint64_t *a, const uint64_t *b, size_t limbs)
{
    while (limbs > 1 && a[limbs - 1] == b[limbs - 1])
        limbs--;
    return a[limbs - 1] < b[limbs - 1];
}

static void
shift_left(uint64_t *number, size_t limbs, unsigned bits)
{
    for (size_t i = limbs; bits > 0 && i-- > 0;)
        number[i] = number[i] << bits |
                    (i > 0 ? number[i - 1] >> (LIMB_BITS - bits) : 0);
}

static void
shift_right(uint64_t *number, size_t limbs, unsigned bits)
{
    for (size_t i = 0; bits > 0 && i < limbs; i++)
        number[i] = number[i] >> bits |
                    (i + 1 < limbs ? number[i + 1] << (LIMB_BITS - bits) : 0);
}

/* number -= factor * by; gives what is borrowed past `limbs`. */
static uint64_t
multiply_subtract(uint64_t *number, const uint64_t *by, size_t limbs,
                  uint64_t factor)
{
    bauta_uwide carry = 0;

    for (size_t i = 0; i < limbs; i++) {
        uint64_t low;

        carry += (bauta_uwide)by[i] * factor;
        low = (uint64_t)carry;
        carry >>= LIMB_BITS;
        carry += number[i] < low;
        number[i] -= low;
    }
    return (uint64_t)carry;
}

/*
 * Long division (Knuth, The Art of Computer Programming, vol. 2, 4.3.1,
 * algorithm D) of which only the remainder is kept, in the lowest `limbs` of
 * `number`. The divisor's top bit is set, so that a digit of the quotient that
 * is estimated by the divisor's first limb is at most two too large.
 */
static void
take_remainder(uint64_t *number, size_t n, const uint64_t *divisor,
               size_t limbs)
{
    uint64_t first = divisor[limbs - 1];

    for (size_t j = n - limbs; j-- > 0;) {
        uint64_t *at = number + j;
        bauta_uwide top = (bauta_uwide)at[limbs] << LIMB_BITS | at[limbs - 1];
        uint64_t digit =
            at[limbs] >= first ? UINT64_MAX : (uint64_t)(top / first);
        uint64_t borrow = multiply_subtract(at, divisor, limbs, digit);
        bool negative = at[limbs] < borrow;

        at[limbs] -= borrow;
        while (negative) {
            at[limbs] += add_to(at, divisor, limbs, false);
            negative = at[limbs] != 0;
        }
    }
}

bauta_rc
bauta_ff1_long_bytes(bauta_ff1 *ff1, size_t count, size_t *bytes,
                     bauta_err *err)
{
    size_t limbs = count / 4 + 2; /* a numeral has at most 16 bits */
    uint64_t *number;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(make_room(ff1, limbs, err));
    number = ff1->room.limbs;
    set_power(ff1, number, limbs, count);
    for (size_t i = 0; number[i]-- == 0; i++)
        ; /* less one: the greatest number of that many numerals */
    while (limbs > 1 && number[limbs - 1] == 0)
        limbs--;
    *bytes = (limbs - 1) * LIMB_BYTES;
    for (uint64_t top = number[limbs - 1]; top != 0; top >>= 8)
        (*bytes)++;

out:
    return rc;
}

static void
set_moduli(struct work *work)
{
    const size_t count[2] = {work->plan->u, work->plan->v};

    for (size_t i = 0; i < 2; i++) {
        size_t n = work->limbs;

        set_power(work->ff1, work->modulus[i], n, count[i]);
        memcpy(work->divisor[i], work->modulus[i], n * sizeof(uint64_t));
        while (work->modulus[i][n - 1] == 0)
            n--;
        work->n_divisor[i] = n;
        work->shift[i] = (unsigned)__builtin_clzll(work->modulus[i][n - 1]);
        shift_left(work->divisor[i], n, work->shift[i]);
    }
}

/* How many values of a plan go through the rounds together. */
size_t
bauta_ff1_long_group(const struct ff1_plan *plan)
{
    size_t most = GROUP_LIMBS / (plan->b / LIMB_BYTES + 2);

    if (most > FF1_GROUP)
        return FF1_GROUP;
    return most > 0 ? most : 1;
}

static bauta_rc
work_open(struct work *work, bauta_err *err)
{
    const struct ff1_plan *plan = work->plan;
    size_t values = bauta_ff1_long_group(plan),
           limbs = plan->b / LIMB_BYTES + 2;
    size_t s = (plan->d + BAUTA_AES_BLOCK - 1) / BAUTA_AES_BLOCK;
    size_t block = BAUTA_AES_BLOCK / LIMB_BYTES;
    uint64_t *at;
    bauta_rc rc = BAUTA_OK;

    work->limbs = limbs;
    work->s_blocks = s;
    BAUTA_TRY(make_room(work->ff1,
                        2 * values * limbs + 4 * limbs + limbs + 3 + s * block +
                            values * (s - 1) * block,
                        err));
    at = work->ff1->room.limbs;
    for (size_t i = 0; i < 2; i++, at += values * limbs)
        work->halves[i] = at;
    for (size_t i = 0; i < 2; i++, at += limbs)
        work->modulus[i] = at;
    for (size_t i = 0; i < 2; i++, at += limbs)
        work->divisor[i] = at;
    work->y = at;
    at += limbs + 3;
    work->s = (uint8_t *)at;
    work->more = (uint8_t *)(at + s * block);
    set_moduli(work);

out:
    return rc;
}

static uint64_t
limb_at(const uint64_t *number, size_t limbs, size_t i)
{
    return i < limbs ? number[i] : 0;
}

/* R of each value, in the group's blocks: the heads, and then the round's
 * number and NUM(B), which stand at the end of the last blocks. */
static bauta_rc
make_r(const struct work *work, unsigned number, bauta_err *err)
{
    struct ff1_group *group = &work->ff1->group;
    const uint64_t *from = work->halves[1 - number % 2];
    size_t b = work->plan->b, limbs = work->limbs;
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < group->n; i++)
        memcpy(group->blocks + i * BAUTA_AES_BLOCK,
               group->heads + i * group->stride, BAUTA_AES_BLOCK);
    for (size_t left = (b + BAUTA_AES_BLOCK) / BAUTA_AES_BLOCK; left-- > 0;) {
        bauta_uwide round = 0;

        if (b / BAUTA_AES_BLOCK == left)
            round = (bauta_uwide)number << (8 * (b % BAUTA_AES_BLOCK));
        for (size_t i = 0; i < group->n; i++) {
            uint8_t *block = group->blocks + i * BAUTA_AES_BLOCK;
            const uint64_t *half = from + i * limbs;
            bauta_uwide pair = (bauta_uwide)limb_at(half, limbs, 2 * left + 1)
                                   << LIMB_BITS |
                               limb_at(half, limbs, 2 * left);

            bauta_put_be128(block, bauta_get_be128(block) ^ pair ^ round);
        }
        BAUTA_TRY(
            bauta_aes_encrypt(work->ff1->aes, group->blocks, group->n, err));
    }

out:
    return rc;
}

/* The rest of S: the encryptions of R with 1, 2, … added bit by bit. */
static bauta_rc
make_more(const struct work *work, bauta_err *err)
{
    const struct ff1_group *group = &work->ff1->group;
    size_t each = work->s_blocks - 1;
    uint8_t *at = work->more;

    for (size_t i = 0; i < group->n; i++) {
        bauta_uwide r = bauta_get_be128(group->blocks + i * BAUTA_AES_BLOCK);

        for (size_t j = 1; j <= each; j++, at += BAUTA_AES_BLOCK)
            bauta_put_be128(at, r ^ j);
    }
    return bauta_aes_encrypt(work->ff1->aes, work->more, group->n * each, err);
}

/* y of a value, with zeros beyond; gives the number of its limbs. */
static size_t
load_y(const struct work *work, size_t value)
{
    const struct ff1_group *group = &work->ff1->group;
    size_t more = (work->s_blocks - 1) * BAUTA_AES_BLOCK, d = work->plan->d;
    size_t n = 0;

    memcpy(work->s, group->blocks + value * BAUTA_AES_BLOCK, BAUTA_AES_BLOCK);
    memcpy(work->s + BAUTA_AES_BLOCK, work->more + value * more, more);
    for (; d >= LIMB_BYTES; d -= LIMB_BYTES)
        work->y[n++] = bauta_get_be64(work->s + d - LIMB_BYTES);
    if (d > 0) /* d is a multiple of 4 */
        work->y[n++] = bauta_get_be64(work->s) >> 32;
    return n;
}

/* Changes one half of a value by y. */
static void
step(const struct work *work, unsigned which, size_t value)
{
    uint64_t *to = work->halves[which] + value * work->limbs;
    const uint64_t *modulus = work->modulus[which];
    size_t n = load_y(work, value), limbs = work->limbs;
    size_t n_divisor = work->n_divisor[which];

    memset(work->y + n, 0, (limbs + 3 - n) * sizeof(uint64_t));
    shift_left(work->y, n + 1, work->shift[which]);
    take_remainder(work->y, n + 1, work->divisor[which], n_divisor);
    shift_right(work->y, n_divisor, work->shift[which]);
    memset(work->y + n_divisor, 0, (limbs + 3 - n_divisor) * sizeof(uint64_t));
    if (work->back) {
        if (add_to(to, work->y, limbs, true) != 0)
            (void)add_to(to, modulus, limbs, false);
        return;
    }
    (void)add_to(to, work->y, limbs, false);
    if (!is_below(to, modulus, limbs))
        (void)add_to(to, modulus, limbs, true);
}

static void
wipe(const struct work *work)
{
    struct ff1_group *group = &work->ff1->group;
    size_t s = work->s_blocks * BAUTA_AES_BLOCK;

    explicit_bzero(group->blocks, group->n * BAUTA_AES_BLOCK);
    if (work->s == NULL)
        return; /* there was no room */
    for (size_t i = 0; i < 2; i++)
        explicit_bzero(work->halves[i],
                       group->n * work->limbs * sizeof(uint64_t));
    explicit_bzero(work->y, (work->limbs + 3) * sizeof(uint64_t));
    explicit_bzero(work->s, s);
    explicit_bzero(work->more, group->n * (s - BAUTA_AES_BLOCK));
}

bauta_rc
bauta_ff1_run_long(bauta_ff1 *ff1, const struct ff1_plan *plan, bool back,
                   bauta_err *err)
{
    struct ff1_group *group = &ff1->group;
    struct work work = {.ff1 = ff1, .plan = plan, .back = back};
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(work_open(&work, err));
    BAUTA_TRY(bauta_ff1_make_heads(ff1, plan, err));
    for (size_t i = 0; i < group->n; i++) {
        const uint16_t *numerals = group->values[i]->numerals;
        size_t at = i * work.limbs;

        get_number(ff1, numerals, plan->u, work.halves[0] + at, work.limbs);
        get_number(ff1, numerals + plan->u, plan->v, work.halves[1] + at,
                   work.limbs);
    }
    for (unsigned i = 0; i < FF1_ROUNDS; i++) {
        unsigned number = back ? FF1_ROUNDS - 1 - i : i;

        BAUTA_TRY(make_r(&work, number, err));
        BAUTA_TRY(make_more(&work, err));
        for (size_t j = 0; j < group->n; j++)
            step(&work, number % 2, j);
    }
    for (size_t i = 0; i < group->n; i++) {
        uint16_t *numerals = group->values[i]->numerals;
        size_t at = i * work.limbs;

        put_number(ff1, work.halves[0] + at, work.limbs, numerals, plan->u);
        put_number(ff1, work.halves[1] + at, work.limbs, numerals + plan->u,
                   plan->v);
    }

out:
    wipe(&work);
    return rc;
}
