/* SPDX-License-Identifier: Apache-2.0 */
/* A description of a database under way; private to this folder. */
#ifndef BAUTA_DRIVERS_MYSQL_DESCRIBE_H
#define BAUTA_DRIVERS_MYSQL_DESCRIBE_H

#include "drivers/mysql/mysql.h"

typedef struct bauta_mysql_describing {
    bauta_mysql_source *source;
    bauta_catalog *catalog;
    bauta_arena *arena;
    bauta_err *err;
    size_t last;     /* table found last: rows come in order */
    MYSQL_RES *json; /* columns that a CHECK keeps to JSON; NULL: none */
    size_t cap_warnings;
} bauta_mysql_describing;

/* A copy of a field, "" for NULL. */
bauta_rc bauta_mysql_describe_keep(const bauta_mysql_describing *d,
                                   const char **out,
                                   const char *field) BAUTA_CHECKED;
/* Runs `head`, the database's name as a literal, then `tail`. */
bauta_rc bauta_mysql_describe_query(const bauta_mysql_describing *d,
                                    MYSQL_RES **result, const char *head,
                                    const char *tail,
                                    const char *what) BAUTA_CHECKED;
/* The table of a name, and its index unless that is NULL; or NULL. */
bauta_table *bauta_mysql_describe_table(bauta_mysql_describing *d,
                                        const char *name, size_t *index);

/* The columns that an expression reads: those whose quoted names are in it. In
 * the catalogue's arena. */
bauta_rc bauta_mysql_describe_mentioned(const bauta_mysql_describing *d,
                                        const bauta_table *table,
                                        const char *expression,
                                        const size_t **columns,
                                        size_t *n) BAUTA_CHECKED;

/* indexes.c: plain indexes, and what becomes of rows that reference others. */
bauta_rc bauta_mysql_describe_indexes(bauta_mysql_describing *d) BAUTA_CHECKED;

/* constraints.c: CHECKs, and all that travels with the schema word for word. */
bauta_rc
bauta_mysql_describe_constraints(bauta_mysql_describing *d) BAUTA_CHECKED;

#endif
