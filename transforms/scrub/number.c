/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Numbers of payment cards and of bank accounts in a text.
 *
 * A card's number is one that a network gives out, of that network's length,
 * whose check digit is right (ISO/IEC 7812-1); an IBAN has its country's
 * structure and the right check digits (ISO 13616).
 */
#include "transforms/bban.h"
#include "transforms/checkdigit.h"
#include "transforms/scrub/find.h"

#include <string.h>

enum {
    CARD_MIN = 12,
    REACH = 30, /* bytes in which a word says that it is a card */
    CARD_MAX = 19,
    IBAN_HEAD = 4,
    IBAN_MAX = IBAN_HEAD + BAUTA_BBAN_MAX,
};

/* --- Cards --- */

/* Prefixes and lengths, by the networks' own publications; `old` lengths are
 * hardly given out any more, and taken where a word says what it is. */
static const struct network {
    uint8_t digits;
    uint16_t from, to;
    uint32_t lengths, old; /* bit n: n digits */
} networks[] = {
#define L(n)     ((uint32_t)1 << (n))
#define UP_TO_19 (L(16) | L(17) | L(18) | L(19))
#define SHORT    (L(12) | L(13) | L(14) | L(15))
    {1, 4, 4, L(16) | L(19), L(13)},    /* Visa */
    {2, 51, 55, L(16), 0},              /* Mastercard */
    {4, 2221, 2720, L(16), 0},          /* the same */
    {2, 34, 34, L(15), 0},              /* American Express */
    {2, 37, 37, L(15), 0},              /* the same */
    {2, 60, 60, UP_TO_19, 0},           /* Discover, RuPay */
    {3, 644, 649, UP_TO_19, 0},         /* Discover */
    {2, 65, 65, UP_TO_19, 0},           /* the same */
    {4, 3528, 3589, UP_TO_19, 0},       /* JCB */
    {3, 300, 305, L(14) | UP_TO_19, 0}, /* Diners Club */
    {3, 309, 309, L(14) | UP_TO_19, 0}, /* the same */
    {2, 36, 36, L(14) | UP_TO_19, 0},   /* the same */
    {2, 38, 39, L(14) | UP_TO_19, 0},   /* the same */
    {2, 62, 62, UP_TO_19, 0},           /* UnionPay */
    {2, 81, 82, L(16), 0},              /* RuPay, UnionPay */
    {4, 2200, 2204, UP_TO_19, 0},       /* Mir */
    {4, 9792, 9792, L(16), 0},          /* Troy */
    {2, 50, 50, UP_TO_19, SHORT},       /* Maestro */
    {2, 56, 58, UP_TO_19, SHORT},       /* the same */
    {2, 63, 63, UP_TO_19, SHORT},       /* the same */
    {2, 67, 67, UP_TO_19, SHORT},       /* the same */
#undef SHORT
#undef UP_TO_19
#undef L
};

static bool
is_given_out(const char *digits, size_t n, bool named)
{
    for (size_t i = 0; i < sizeof(networks) / sizeof(networks[0]); i++) {
        const struct network *network = &networks[i];
        uint32_t lengths = network->lengths | (named ? network->old : 0);
        unsigned prefix = 0;

        for (size_t d = 0; d < network->digits; d++)
            prefix = prefix * 10 + (unsigned)(digits[d] - '0');
        if (prefix >= network->from && prefix <= network->to)
            return (lengths >> n & 1) != 0;
    }
    return false;
}

/* Are the groups such as a card has: one, or of 3 to 7 digits, the first of 4,
 * and all separated alike? */
static bool
is_card_shape(const bauta_groups *groups, size_t n)
{
    for (size_t g = 0; g < n; g++) {
        size_t len = groups->list[g].end - groups->list[g].start;

        if (!groups->list[g].digits)
            return false;
        if (n > 1 &&
            (len < 3 || len > 7 || (g == 0 && len != 4) ||
             (g > 1 && groups->list[g].before != groups->list[1].before)))
            return false;
    }
    return true;
}

size_t
bauta_find_card(bauta_prose *prose, const bauta_groups *groups)
{
    static const char *const cards[] = {
        "card",  "cards",       "visa",         "mastercard", "maestro", "amex",
        "karte", "kreditkarte", "kartennummer", "carte",      "cartes",  "cb",
        "carta", "carte",       "tarjeta",      "tarjetas",   "diners",  NULL};
    char digits[BAUTA_GROUP_CHARS];
    size_t at = groups->n > 0 ? groups->list[0].start : 0;

    if (!bauta_prose_wants(prose, BAUTA_FIND_CARD) || groups->n == 0)
        return at;
    if (!groups->list[0].digits || groups->joined)
        return at;
    for (size_t chars = CARD_MAX; chars >= CARD_MIN; chars--) {
        size_t n,
            end = bauta_groups_take(prose, groups, chars, " -.", digits, &n);

        if (end == 0 || !is_card_shape(groups, n) ||
            bauta_luhn_sum(digits, chars) != 0 ||
            !is_given_out(digits, chars,
                          bauta_prose_near(prose, at, REACH, cards)))
            continue;
        bauta_finds_add(prose->finds, at, end, BAUTA_FIND_CARD, 0);
        prose->floor = end;
        return end;
    }
    return at;
}

/* --- IBANs --- */

static bool
is_of_class(char c, char class)
{
    switch (class) {
    case 'n':
        return c >= '0' && c <= '9';
    case 'c':
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    default:
        return c >= 'A' && c <= 'Z';
    }
}

static bool
is_iban(const char *text, size_t n, const char *classes)
{
    unsigned check = (unsigned)((text[2] - '0') * 10 + (text[3] - '0'));

    for (size_t i = IBAN_HEAD; i < n; i++)
        if (!is_of_class(text[i], classes[i - IBAN_HEAD]))
            return false;
    return check >= 2 && check <= 98 &&
           bauta_mod97(bauta_mod97(0, text + IBAN_HEAD, n - IBAN_HEAD), text,
                       IBAN_HEAD) == 1;
}

/* The end of groups of four that begin as an IBAN does and are none: so that
 * nothing else is seen in them. */
static size_t
skip_fours(const bauta_groups *groups)
{
    size_t n = 0;

    while (n < groups->n && groups->list[n].end - groups->list[n].start == 4)
        n++;
    if (n < 4)
        return groups->list[0].start;
    return groups->list[n < groups->n ? n : n - 1].end;
}

size_t
bauta_find_iban(bauta_prose *prose, const bauta_groups *groups)
{
    size_t at = groups->n > 0 ? groups->list[0].start : 0, n, end, chars;
    char head[2], classes[BAUTA_BBAN_MAX], text[BAUTA_GROUP_CHARS];
    long country;

    if (!bauta_prose_wants(prose, BAUTA_FIND_IBAN) || groups->n == 0 ||
        groups->list[0].end - at < IBAN_HEAD ||
        !bauta_is_letter(prose->bytes[at]) ||
        !bauta_is_letter(prose->bytes[at + 1]) ||
        !bauta_is_digit(prose->bytes[at + 2]) ||
        !bauta_is_digit(prose->bytes[at + 3]))
        return at;
    head[0] = (char)(prose->bytes[at] & 0xDF);
    head[1] = (char)(prose->bytes[at + 1] & 0xDF);
    country = bauta_bban_find(head);
    if (country < 0)
        return skip_fours(groups);
    chars = IBAN_HEAD + bauta_bban_classes(&bauta_bbans[country], classes);
    end = bauta_groups_take(prose, groups, chars, " -.", text, &n);
    if (end == 0 || !is_iban(text, chars, classes))
        return skip_fours(groups);
    bauta_finds_add(prose->finds, at, end, BAUTA_FIND_IBAN, 0);
    prose->floor = end;
    return end;
}
