/* SPDX-License-Identifier: Apache-2.0 */
/* A description of a database under way; private to this folder. */
#ifndef BAUTA_DRIVERS_POSTGRES_DESCRIBE_H
#define BAUTA_DRIVERS_POSTGRES_DESCRIBE_H

#include "drivers/postgres/postgres.h"

struct postgres_place {
    unsigned long oid;
    size_t table;
};

struct postgres_describer {
    PGconn *conn;
    bauta_catalog *catalog;
    bauta_err *err;
    bauta_arena scratch;           /* for the look-ups below */
    struct postgres_place *places; /* by oid */
    long **columns;                /* [table][attnum]: column, or -1 */
    size_t *n_columns;             /* [table]: how many attnums */
};

/* Indexes, or BAUTA_NOT_FOUND. */
long postgres_find_table(const struct postgres_describer *d, unsigned long oid);
long postgres_find_column(const struct postgres_describer *d, size_t table,
                          long attnum);
/* Columns named by attribute numbers, "1 3 0" or "{1,3}"; zeros (expressions)
 * and unknown ones are passed over. In the catalog's arena; NULL where memory
 * ran out. */
size_t *postgres_read_numbers(struct postgres_describer *d, size_t table,
                              const char *list, size_t *n);

/* constraints.c: CHECKs, what generated columns read, and then … */
bauta_rc postgres_describe_constraints(struct postgres_describer *d);
/* … wordings.c: all that travels word for word, defaults among it. */
bauta_rc postgres_describe_wordings(struct postgres_describer *d);

#endif
