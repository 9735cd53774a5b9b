/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Heads: the beginnings of statements that carry rows, and what they say of
 * whose rows these are.
 */
#ifndef BAUTA_DUMPS_HEADS_H
#define BAUTA_DUMPS_HEADS_H

#include "dumps/rows.h"
#include "dumps/script.h"
#include "dumps/shape.h"

/*
 * Fills `block` from the head of an INSERT or COPY; its arrays are in the
 * arena. `*own` is the table that the statement names; the block's is the one
 * whose rules its rows have. EDATA where the table or a column is not known, or
 * the head is not understood.
 */
bauta_rc bauta_heads_read(bauta_block *block, size_t *own,
                          const bauta_shape *shape, const bauta_syntax *syntax,
                          const bauta_piece *piece, bauta_arena *arena,
                          bauta_err *err) BAUTA_CHECKED;

/* The same for rows whose columns have these names. */
bauta_rc bauta_heads_bind(bauta_block *block, const bauta_shape *shape,
                          size_t own, const char *const *names, size_t n,
                          bauta_arena *arena, bauta_err *err) BAUTA_CHECKED;

#endif
