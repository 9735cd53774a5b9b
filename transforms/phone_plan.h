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

enum { BAUTA_PHONE_RANGES = 32 };

/*
 * The ranges for fiction, none to BAUTA_PHONE_RANGES of them, into `out`:
 * national digits, of which # is 0 to 9, N 2 to 9 and M 0 to 8. All numbers
 * are for fiction that begin with what comes before the final #s.
 */
size_t bauta_phone_ranges(unsigned code, bool mobile,
                          const char *out[BAUTA_PHONE_RANGES]);

/* Whether national digits are a mobile telephone's, where that can be told. */
bool bauta_phone_is_mobile(unsigned code, const char *digits);

#endif
