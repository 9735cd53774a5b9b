/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Preview: the first rows of a table as a copy would write them, and, where
 * they are asked for, as they are. The values come from the lane's own code
 * under the copy's plan and key, so that they are the copy's, bit for bit.
 *
 * A rule that must see the whole column first gets to: it is read once through.
 */
#ifndef BAUTA_ENGINE_PREVIEW_H
#define BAUTA_ENGINE_PREVIEW_H

#include "engine/session.h"

enum { BAUTA_PREVIEW_ROWS = 1000 }; /* at most */

/* Cells are canonical text, `row * n_columns + column`. */
typedef struct bauta_preview {
    bauta_arena arena; /* of the cells */
    size_t n_columns, n_rows;
    bauta_cell *before; /* NULL: not asked for */
    bauta_cell *after;  /* of a column that the database computes: NULL, for
                           it is not known here */
    bool surveyed;      /* columns were read as a whole */
} bauta_preview;

/*
 * Reads `rows` rows, or as many as there are, of a table that a copy has rows
 * of. `session` has its plan, made with the key. Originals are kept only where
 * `originals` is true. Errors are those that a copy would have. Deinit the
 * preview in any case.
 */
bauta_rc bauta_preview_read(bauta_preview *preview,
                            const bauta_session *session, size_t table,
                            size_t rows, bool originals,
                            bauta_err *err) BAUTA_CHECKED;
void bauta_preview_init(bauta_preview *preview);
void bauta_preview_deinit(bauta_preview *preview); /* wipes */

#endif
