/* SPDX-License-Identifier: Apache-2.0 */
/* COPY: what reading and writing have in common. */
#ifndef BAUTA_DRIVERS_POSTGRES_COPY_H
#define BAUTA_DRIVERS_POSTGRES_COPY_H

#include "drivers/postgres/postgres.h"

/* The first column of a slot. */
const bauta_column *postgres_column_of(const bauta_task *task, size_t slot);
/* The columns of the task, between `open` and `close`; nothing where there are
 * none. */
void postgres_add_columns(bauta_text *sql, const bauta_task *task,
                          const char *open, const char *close);
/* Partitions hold the rows of a partitioned table, which has none itself. */
bool postgres_has_partitions(const bauta_task *task);
/* Runs `sql`, which it takes, and whose last command is to start a COPY. */
bauta_rc postgres_copy_start(PGconn *conn, bauta_text *sql,
                             ExecStatusType wanted, bauta_err *err);
/* The result that ends a COPY; its number of rows through `rows`. */
bauta_rc postgres_copy_end(PGconn *conn, uint64_t *rows, bauta_err *err);

#endif
