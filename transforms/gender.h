/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Gender: what a column says of it, in the words and codes that databases use
 * for it, ISO/IEC 5218 (1, 2) among them. Anything else says nothing.
 */
#ifndef BAUTA_TRANSFORMS_GENDER_H
#define BAUTA_TRANSFORMS_GENDER_H

#include "transforms/dictionaries/dictionary.h"

enum bauta_gender {
    BAUTA_GENDER_ANY = 0,
    BAUTA_GENDER_FEMALE,
    BAUTA_GENDER_MALE,
};

/* What a value says; ASCII letters are taken in either case. */
enum bauta_gender bauta_gender_read(const char *bytes, size_t len);

enum { BAUTA_GENDER_BYTES = 16 }; /* the longest word's */

/*
 * Writes a gender in the notation of a value: "M" is "F" for a woman, and
 * "männlich" is "weiblich". Gives its length, at most BAUTA_GENDER_BYTES; 0
 * where the value says nothing of it.
 */
size_t bauta_gender_write(enum bauta_gender gender, const char *bytes,
                          size_t len, char *out);

#endif
