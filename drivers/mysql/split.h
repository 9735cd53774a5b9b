/* SPDX-License-Identifier: Apache-2.0 */
/*
 * How a table is split, as its two files share it: split.c halves and gathers,
 * probe.c asks the server. Values are literals of SQL, in the arena.
 */
#ifndef BAUTA_DRIVERS_MYSQL_SPLIT_H
#define BAUTA_DRIVERS_MYSQL_SPLIT_H

#include "drivers/mysql/mysql.h"

enum { BAUTA_MYSQL_KEY_COLUMNS = 4 }; /* of the key that are looked at */

enum bauta_mysql_shape {
    BAUTA_MYSQL_SHAPE_NONE = 0,
    BAUTA_MYSQL_SHAPE_NUMBER,
    BAUTA_MYSQL_SHAPE_TIME,
    BAUTA_MYSQL_SHAPE_TEXT,
    BAUTA_MYSQL_SHAPE_BYTES
};

typedef struct key_column {
    const char *name;
    enum bauta_mysql_shape shape;
    char charset[64];
} key_column;

/* Rows whose first columns have fixed values, and the next one of a range.
 * Values are literals of SQL. */
typedef struct interval {
    size_t depth; /* how many are fixed */
    const char *fixed[BAUTA_MYSQL_KEY_COLUMNS];
    const char *low, *high; /* the first value and the last one */
    double rows;
    bool blind; /* guesses lead nowhere: rows are counted off */
    bool whole; /* it cannot be halved */
} interval;

/* What a value must be: beyond one, from one on, up to one, below one. Each may
 * be NULL. */
typedef struct bounds {
    const char *above, *from, *to, *below;
} bounds;

typedef struct splitter {
    const bauta_mysql_conn *conn;
    const char *database;
    const bauta_table *table;
    bauta_arena *arena;
    key_column columns[BAUTA_MYSQL_KEY_COLUMNS];
    size_t n_columns;
    interval *list; /* in the key's order; room for `room` */
    size_t n, room;
    bauta_err *err;
} splitter;

/* Runs a query for one field, the first or that of a name, into `out`, as far
 * as it fits there; `*found` is false where there is none. */
bauta_rc bauta_mysql_probe_ask(const splitter *s, const bauta_text *sql,
                               const char *field, char *out, size_t size,
                               bool *found) BAUTA_CHECKED;
/* The first value of an interval's column within bounds, or the last; NULL
 * where there is none, or one that cannot be used. */
bauta_rc bauta_mysql_probe_edge(const splitter *s, const char **out,
                                const interval *at, const bounds *within,
                                bool last, size_t offset) BAUTA_CHECKED;
/* Has the server estimate an interval's rows, at least 1. */
bauta_rc bauta_mysql_probe_weigh(const splitter *s, interval *at) BAUTA_CHECKED;
/* Halfway between the first and the last value: a number or time, by the
 * server's arithmetic; a text or bytes, by ours. NULL where there is none. */
bauta_rc bauta_mysql_probe_number(const splitter *s, const char **out,
                                  const interval *at) BAUTA_CHECKED;
const char *bauta_mysql_probe_text(const splitter *s, const interval *at);
/* Whether the row that the interval begins with is found by what it is told
 * apart with. */
bauta_rc bauta_mysql_probe_found(const splitter *s, const interval *at,
                                 bool *found) BAUTA_CHECKED;
/* A text column's character set; where it has none, the column's shape is. */
bauta_rc bauta_mysql_probe_charset(const splitter *s,
                                   key_column *column) BAUTA_CHECKED;

#endif
