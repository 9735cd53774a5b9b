/* SPDX-License-Identifier: Apache-2.0 */
/*
 * BBAN: what an IBAN holds past its first four characters, country by country:
 * which characters stand where, and which of them check others.
 *
 * Structures are those of the IBAN registry (SWIFT, ISO 13616-2); national
 * check digits those of the rules that banking associations publish, for the
 * countries where one rule is for all banks.
 */
#ifndef BAUTA_TRANSFORMS_BBAN_H
#define BAUTA_TRANSFORMS_BBAN_H

#include <stddef.h>
#include <stdint.h>

enum { BAUTA_BBAN_MAX = 30, BAUTA_BBAN_CHECKS = 2 };

/* How some characters of a BBAN check others. */
enum bauta_bban_rule {
    BAUTA_BBAN_NONE = 0,
    BAUTA_BBAN_MOD97,     /* ISO/IEC 7064 MOD 97-10 */
    BAUTA_BBAN_BELGIAN,   /* the rest of a division by 97, or 97 */
    BAUTA_BBAN_RIB,       /* France: what makes a multiple of 97 */
    BAUTA_BBAN_CIN,       /* Italy: a letter */
    BAUTA_BBAN_SPANISH,   /* Spain: modulo 11, with 1 for 10 */
    BAUTA_BBAN_W11,       /* weights that double, modulo 11 */
    BAUTA_BBAN_NORWEGIAN, /* weights 2 to 7, modulo 11 */
    BAUTA_BBAN_DUTCH,     /* weights 10 to 1, modulo 11 */
    BAUTA_BBAN_LUHN,
    BAUTA_BBAN_W10_3971, /* weights from the left, modulo 10 */
    BAUTA_BBAN_W10_9731,
    BAUTA_BBAN_W10_731, /* weights from the right, modulo 10 */
    BAUTA_BBAN_MOD11_10,
};

typedef struct bauta_bban_check {
    uint8_t rule;        /* enum bauta_bban_rule */
    uint8_t from, n, at; /* what it is of, and where it stands */
} bauta_bban_check;

typedef struct bauta_bban {
    char country[3];
    const char *structure; /* runs of n: digits, a: letters, c: either, k:
                              letters to be kept (a currency) */
    bauta_bban_check checks[BAUTA_BBAN_CHECKS];
} bauta_bban;

extern const bauta_bban bauta_bbans[]; /* in the order of their codes */
enum { BAUTA_BBANS = 89 };

/* Index of the country's, or -1. */
long bauta_bban_find(const char country[2]);

/* The class (n, a, c, k) of each character, into `out`; gives their number. */
size_t bauta_bban_classes(const bauta_bban *bban, char out[BAUTA_BBAN_MAX]);

/* Characters that a rule's check takes: 1 or 2. */
size_t bauta_bban_width(const bauta_bban_check *check);

enum { BAUTA_BBAN_NO_DIGIT = 255 }; /* BAUTA_IDENT_NO_CHECK */

/* The number that the check of these characters must be; BAUTA_BBAN_NO_DIGIT
 * where there is none, so that a bank does not give them out. */
unsigned bauta_bban_value(const bauta_bban_check *check, const char *chars);

/* The number that stands there, and the base it counts in: 10, 26 or 100. */
unsigned bauta_bban_get(const bauta_bban_check *check, const char *chars);
unsigned bauta_bban_base(const bauta_bban_check *check);
void bauta_bban_put(const bauta_bban_check *check, char *chars,
                    unsigned number);

#endif
