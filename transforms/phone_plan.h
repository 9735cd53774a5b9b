/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Phone plan: country codes (ITU-T E.164) and the numbers that countries keep
 * for fiction, which nobody has.
 */
#ifndef BAUTA_TRANSFORMS_PHONE_PLAN_H
#define BAUTA_TRANSFORMS_PHONE_PLAN_H

#include <stdbool.h>
#include <stddef.h>

/* The country code that digits begin with and its length, 1 to 3; 0 where
 * there is none such. */
unsigned bauta_phone_code(const char *digits, size_t n, size_t *length);

/* That of a country by its ISO 3166 code in small letters, and what stands
 * before a number within it, '\0' for nothing; 0 where it is not known here. */
unsigned bauta_phone_country(const char *country, char *trunk);
extern const char *const bauta_phone_countries[]; /* NULL-ended */

/*
 * A range for fiction: national digits, of which # is 0 to 9, N 2 to 9 and M 0
 * to 8; all are for fiction that begin with what comes before the first of the
 * final #s. NULL past the `i`-th for such numbers.
 */
const char *bauta_phone_range(unsigned code, bool mobile, size_t i);

/* Whether national digits are a mobile telephone's, where that can be told. */
bool bauta_phone_is_mobile(unsigned code, const char *digits);

#endif
