/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Own: what other columns of the row hold that the text may hold, too, and how
 * a value found in it is given to its rule.
 */
#ifndef BAUTA_TRANSFORMS_SCRUB_OWN_H
#define BAUTA_TRANSFORMS_SCRUB_OWN_H

#include "transforms/scrub/names.h"
#include "transforms/transform.h"

/* Options that name columns. */
enum bauta_from {
    BAUTA_FROM_FIRST,
    BAUTA_FROM_LAST,
    BAUTA_FROM_FULL,
    BAUTA_FROM_EMAIL,
    BAUTA_FROM_PHONE,
    BAUTA_FROMS
};

typedef struct bauta_columns {
    size_t first[BAUTA_FROMS], n[BAUTA_FROMS]; /* in the view's columns */
    bool padded[BAUTA_FROMS][BAUTA_OWN_VALUES];
} bauta_columns;

extern const char *const bauta_from_options[BAUTA_FROMS];

/* EPROFILE where they are too many: BAUTA_OWN_VALUES of names, as many of each
 * other. */
bauta_rc bauta_columns_open(bauta_columns *columns,
                            const bauta_binding *binding,
                            bauta_err *err) BAUTA_CHECKED;

/* The values of one row. */
typedef struct bauta_row_own {
    bauta_own names;
    bauta_cell cells[BAUTA_OWN_VALUES];     /* of the names */
    bauta_cell others[2][BAUTA_OWN_VALUES]; /* e-mail, phone */
    size_t n_others[2];
} bauta_row_own;

void bauta_row_own_read(bauta_row_own *own, const bauta_columns *columns,
                        const bauta_lexicon *lexicon, const bauta_view *view,
                        size_t row);

/* The value that is what was found, or NULL: a name's own, an e-mail address
 * that is the same but for case, a telephone number whose last nine digits
 * (or all that there are) are the same. `bytes` is the text. */
const bauta_cell *bauta_row_own_find(const bauta_row_own *own,
                                     const bauta_found *found,
                                     const char *bytes);

/* Makes of a name all in capitals, or in small letters, one with a capital in
 * each word, and of an e-mail address one in lower case; a new cell where that
 * differs. */
bauta_rc bauta_cell_recase(bauta_cell *cell, unsigned type, bauta_arena *arena,
                           bauta_err *err) BAUTA_CHECKED;

#endif
