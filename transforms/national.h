/* SPDX-License-Identifier: Apache-2.0 */
/*
 * National: what national_id has one of for each country.
 */
#ifndef BAUTA_TRANSFORMS_NATIONAL_H
#define BAUTA_TRANSFORMS_NATIONAL_H

#include "transforms/ident.h"

enum { BAUTA_NATION_FORMS = 24 };

typedef struct bauta_nation {
    bauta_ident_kind kind;
    size_t n_forms;
    uint64_t counts[BAUTA_NATION_FORMS]; /* numbers that each form has */
} bauta_nation;

/* Kinds that tell no date of birth. */
extern const bauta_nation bauta_nation_br, bauta_nation_ca, bauta_nation_es,
    bauta_nation_in, bauta_nation_nl;
/* Kinds that tell one. */
extern const bauta_nation bauta_nation_fr, bauta_nation_it, bauta_nation_pl,
    bauta_nation_se;

#define BAUTA_NATION(code, text)                                               \
    .name = "national_id", .domain = "national_id." code, .what = text

/* True where all `n` characters are digits. */
static inline bool
bauta_all_digits(const char *text, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (text[i] < '0' || text[i] > '9')
            return false;
    return true;
}

#endif
