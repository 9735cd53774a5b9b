/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A lane's writing end, as its two files share it: write.c gathers rows, send.c
 * sends them.
 */
#ifndef BAUTA_DRIVERS_MYSQL_WRITER_H
#define BAUTA_DRIVERS_MYSQL_WRITER_H

#include "drivers/mysql/mysql.h"

#include <stdint.h>

struct bauta_mysql_field {
    bool converts;        /* it passes through CONVERT */
    const char *no_label; /* how an enum's number 0 is sent; NULL: no enum */
};

struct bauta_mysql_writer {
    bauta_mysql_target *target; /* borrowed */
    bauta_mysql_conn conn;
    const bauta_task *task;
    bool inserts;                  /* the server takes no LOAD DATA LOCAL */
    bool bulky;                    /* the server takes rows in bulk */
    struct bauta_mysql_bulk *bulk; /* of the table; NULL: none */
    size_t uncommitted;            /* bytes */
    size_t max_packet;
    bauta_text load;                  /* the statement, but for the rows */
    bauta_text columns;               /* "(`a`, `b`)" */
    bauta_text rows;                  /* gathered and not yet sent */
    size_t sent;                      /* bytes of them the server has */
    size_t n_rows;                    /* number of them */
    uint64_t done;                    /* rows of the table in the target */
    struct bauta_mysql_field *fields; /* owned */
    size_t n_fields;
    bool labels; /* a field of them has a `no_label` */
};

static inline const bauta_table *
bauta_mysql_writer_table(const struct bauta_mysql_writer *writer)
{
    return &writer->task->catalog->tables[writer->task->table];
}

/* "INSERT INTO `t` (`a`, `b`) VALUES " */
void bauta_mysql_writer_insert(const struct bauta_mysql_writer *writer,
                               bauta_text *sql);
/* Sends what is gathered, and sees that all of it has arrived unchanged. */
bauta_rc bauta_mysql_writer_send(struct bauta_mysql_writer *writer,
                                 bauta_err *err) BAUTA_CHECKED;
bauta_rc bauta_mysql_writer_commit(struct bauta_mysql_writer *writer,
                                   bauta_err *err) BAUTA_CHECKED;

#endif
