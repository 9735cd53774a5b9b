/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What SQLite's dumps have of their own: numbers with a class each, and texts
 * that functions put together.
 */
#ifndef BAUTA_DUMPS_SQLITE_H
#define BAUTA_DUMPS_SQLITE_H

#include "core/batch.h"

/* A number, or the call that a text with line ends is written as, as a reader
 * of the database has it. EDATA where it is neither. */
bauta_rc bauta_dump_sqlite_value(const char *field, size_t len,
                                 bauta_arena *arena, bauta_cell *cell,
                                 bauta_err *err) BAUTA_CHECKED;
/* True where the text of a number's cell is a number still. */
bool bauta_dump_sqlite_number(const bauta_cell *cell);

#endif
