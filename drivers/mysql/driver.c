/* SPDX-License-Identifier: Apache-2.0 */
/*
 * MySQL and MariaDB: unbuffered reads in one snapshot, LOAD DATA from memory
 * into a database beside the target, then one RENAME TABLE of all of them.
 * Works with libmariadb and with libmysqlclient.
 */
#include "drivers/mysql/mysql.h"

#include <stdio.h>

static const char *
client(void)
{
    static char text[80];

#ifdef MARIADB_BASE_VERSION
    (void)snprintf(text, sizeof(text), "libmariadb %s",
                   MARIADB_PACKAGE_VERSION);
#else
    (void)snprintf(text, sizeof(text), "libmysqlclient %s",
                   mysql_get_client_info());
#endif
    return text;
}

static const char *const schemes[] = {"mysql", "mariadb", NULL};

static const struct bauta_driver mysql_driver = {
    .abi = BAUTA_DRIVER_ABI,
    .name = "mysql",
    .summary = "MySQL and MariaDB databases",
    .schemes = schemes,
    .url_form = "mysql://user@host/database",
    .client = client,
    .options = bauta_mysql_options,
    .dialect = &bauta_mysql_dialect,
    .source_open = bauta_mysql_source_open,
    .source_describe = bauta_mysql_source_describe,
    .source_close = bauta_mysql_source_close,
    .source_load = bauta_mysql_source_load,
    .source_share = bauta_mysql_source_share,
    .source_split = bauta_mysql_source_split,
    .source_try = bauta_mysql_source_try,
    .reader_open = bauta_mysql_reader_open,
    .reader_begin = bauta_mysql_reader_begin,
    .reader_next = bauta_mysql_reader_next,
    .reader_end = bauta_mysql_reader_end,
    .reader_close = bauta_mysql_reader_close,
    .target_open = bauta_mysql_target_open,
    .target_distinct = bauta_mysql_target_distinct,
    .target_stage = bauta_mysql_target_stage,
    .target_shares = bauta_mysql_target_shares,
    .writer_open = bauta_mysql_writer_open,
    .writer_begin = bauta_mysql_writer_begin,
    .writer_write = bauta_mysql_writer_write,
    .writer_end = bauta_mysql_writer_end,
    .writer_close = bauta_mysql_writer_close,
    .target_finish = bauta_mysql_target_finish,
    .target_publish = bauta_mysql_target_publish,
    .target_abort = bauta_mysql_target_abort,
    .target_close = bauta_mysql_target_close,
};

extern const struct bauta_driver *const bauta_plugin_drivers[];
const struct bauta_driver *const bauta_plugin_drivers[] = {&mysql_driver, NULL};
