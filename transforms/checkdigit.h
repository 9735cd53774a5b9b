/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Check digits: the rules that identifiers are checked by, each of them once.
 *
 * All work on characters '0' to '9' and, where letters may stand, 'A' to 'Z';
 * what else there is counts as a digit of some value and is the caller's
 * mistake. They give the check digit (or characters) that a payload takes, so
 * that whoever has one to examine compares. No allocation; linear time.
 */
#ifndef BAUTA_TRANSFORMS_CHECKDIGIT_H
#define BAUTA_TRANSFORMS_CHECKDIGIT_H

#include <stddef.h>
#include <stdint.h>

/* 0 to 9; 10 to 35 for a letter. */
static inline unsigned
bauta_check_value(char c)
{
    return (unsigned)(c <= '9' ? c - '0' : c - 'A' + 10);
}

/* The sum of the Luhn formula (ISO/IEC 7812-1, annex B) modulo 10, of digits
 * whose last is the check digit: 0 where it is right. */
unsigned bauta_luhn_sum(const char *digits, size_t n);
/* The digit that such digits lack. */
unsigned bauta_luhn_digit(const char *payload, size_t n);

/* The number that the characters make, letters as two digits, modulo 97, as
 * ISO/IEC 7064 MOD 97-10 and ISO 13616 have it; goes on from `rest`, which is
 * 0 at the start. */
unsigned bauta_mod97(unsigned rest, const char *chars, size_t n);

/* Digit times weight, summed; letters count 10 and more. */
unsigned bauta_weighted_sum(const char *chars, size_t n,
                            const uint8_t *weights);
/* The digit that makes a sum a multiple of 10. */
static inline unsigned
bauta_to_multiple_of_10(unsigned sum)
{
    return (10 - sum % 10) % 10;
}
/* What makes it a multiple of 11: 0 to 10. */
static inline unsigned
bauta_to_multiple_of_11(unsigned sum)
{
    return (11 - sum % 11) % 11;
}

/* The digit of GS1's numbers (General Specifications, 7.9): weights 3, 1, 3,
 * … from the right. */
unsigned bauta_gs1_digit(const char *payload, size_t n);

/* The digit of J. Verhoeff, "Error Detecting Decimal Codes", 1969. */
unsigned bauta_verhoeff_digit(const char *payload, size_t n);

/* The digit of ISO/IEC 7064 MOD 11,10. */
unsigned bauta_mod11_10_digit(const char *payload, size_t n);

/* The sum of Italy's tables for odd and even places (decree of 23 December
 * 1976), modulo 26, which is the letter's number: codice fiscale, CIN. */
unsigned bauta_italian_sum(const char *chars, size_t n);

#endif
