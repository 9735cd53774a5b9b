/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Sequences: PostgreSQL's, whose state a dump tells after the rows. Where a
 * rule gave a column larger numbers than its sequence has come to, the next
 * number would be one that is taken: so the sequence goes on after them.
 */
#ifndef BAUTA_DUMPS_SEQUENCES_H
#define BAUTA_DUMPS_SEQUENCES_H

#include "core/text.h"
#include "dumps/shape.h"

/* Keeps that the sequence numbers this column. False where memory ran out. */
bool bauta_sequences_add(bauta_shape *shape, const char *schema,
                         const char *name, size_t table,
                         size_t column) BAUTA_CHECKED;
/* True where a sequence numbers the column. */
bool bauta_sequences_have(const bauta_shape *shape, size_t table,
                          size_t column);
/* A rule gave the column numbers up to this one. */
void bauta_sequences_raise(bauta_shape *shape, size_t table, size_t column,
                           int64_t most);
/* A statement that sets a sequence, as it is to be now, into `out`; false where
 * it stays as it is. */
bool bauta_sequences_rewrite(bauta_shape *shape, const bauta_syntax *syntax,
                             const char *text, size_t len, bauta_text *out);

#endif
