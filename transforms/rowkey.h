/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Row key: the columns of a row that tell it apart from others, as the input
 * of a PRF. What comes of it is the same in every batch, order of rows and
 * engine: each part is the column's canonical text, without the blanks that
 * pad char(n) and without zeros that end a fraction ("5.00" is "5"), which
 * engines write or not as they like.
 */
#ifndef BAUTA_TRANSFORMS_ROWKEY_H
#define BAUTA_TRANSFORMS_ROWKEY_H

#include "transforms/prf.h"
#include "transforms/transform.h"

enum { BAUTA_ROW_PARTS = 32 };

typedef struct bauta_row_key {
    size_t first, n; /* in the view's columns */
    bool padded[BAUTA_ROW_PARTS];
    bool fraction[BAUTA_ROW_PARTS]; /* zeros may end it */
} bauta_row_key;

/* The columns that `option` (of kind COLUMN or COLUMNS) names; none where it
 * is not given. EPROFILE where they are too many. */
bauta_rc bauta_row_key_bind(bauta_row_key *key, const bauta_binding *binding,
                            const char *option, bauta_err *err) BAUTA_CHECKED;

/* Adds the parts of one row, NULLs included. */
void bauta_row_key_add(const bauta_row_key *key, const bauta_view *view,
                       size_t row, bauta_prf_input *input);

/* Adds one cell as a part. */
void bauta_row_part_add(const bauta_cell *cell, bool padded, bool fraction,
                        bauta_prf_input *input);

/* True where the text of such a column may end in zeros that mean nothing. */
bool bauta_row_part_fraction(const bauta_column *column);

/*
 * A PRF of 64 bytes for results that belong to a row: of the transform's own
 * name, version 1, and the domain of the rule or else the column's name in
 * lower case, so that two columns of one row have nothing in common.
 */
bauta_rc bauta_row_prf_init(bauta_prf *prf, const bauta_binding *binding,
                            const char *name, bauta_err *err) BAUTA_CHECKED;

#endif
