/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Foreign: tables that another engine described, by SQLite's own types. A type
 * is named so that its affinity keeps every value as it came: decimals of more
 * than 15 digits, which a number here would round, are text.
 */
#include "core/ddl.h"
#include "drivers/sqlite/sqlite.h"

#include <stdint.h>
#include <string.h>

enum { EXACT_DIGITS = 15 }; /* that a double holds, whatever they are */

static const char *
decimal(bauta_arena *arena, bauta_column *column)
{
    if (column->floating)
        return "DOUBLE";
    if (column->precision == 0 || column->precision > EXACT_DIGITS) {
        column->type = BAUTA_TYPE_TEXT;
        return "TEXT";
    }
    return bauta_arena_printf(arena, "DECIMAL(%u,%u)", column->precision,
                              column->scale);
}

static const char *
text(bauta_arena *arena, const bauta_column *column)
{
    if (column->max_chars == 0 || column->max_chars > UINT16_MAX - 1)
        return "TEXT";
    return bauta_arena_printf(arena, "VARCHAR(%llu)",
                              (unsigned long long)column->max_chars);
}

static bool
adopt(bauta_arena *arena, bauta_column *column, size_t keyed, const char **why)
{
    (void)keyed;
    (void)why;
    switch (column->type) {
    case BAUTA_TYPE_INTEGER:
        column->native = "INTEGER";
        break;
    case BAUTA_TYPE_DECIMAL:
        column->native = decimal(arena, column);
        break;
    case BAUTA_TYPE_BOOLEAN:
        column->native = "BOOLEAN";
        column->type = BAUTA_TYPE_INTEGER;
        break;
    case BAUTA_TYPE_DATE:
        column->native = "DATE";
        break;
    case BAUTA_TYPE_TIMESTAMP:
        column->native =
            column->zoned ? "TIMESTAMP WITH TIME ZONE" : "DATETIME";
        break;
    case BAUTA_TYPE_TIME:
        column->native = column->zoned ? "TIME WITH TIME ZONE" : "TIME";
        break;
    case BAUTA_TYPE_UUID:
        column->native = "UUID";
        break;
    case BAUTA_TYPE_BYTES:
        column->native = "BLOB";
        break;
    case BAUTA_TYPE_JSON:
        column->native = "JSON TEXT";
        break;
    case BAUTA_TYPE_TEXT:
        column->native = text(arena, column);
        break;
    default: /* labels of an enum; whatever the engine shows as text */
        column->native = "TEXT";
        column->type = BAUTA_TYPE_TEXT;
    }
    return true;
}

const bauta_dialect bauta_sqlite_dialect = {
    .folds = true, .schema = "", .adopt = adopt};

static const bauta_unique_key *
primary_of(const bauta_table *table)
{
    for (size_t i = 0; i < table->n_keys; i++)
        if (table->keys[i].primary)
            return &table->keys[i];
    return NULL;
}

/* The rowid serves a primary key of one integer, and numbers new rows. */
static bool
is_rowid(const bauta_table *table, size_t column)
{
    const bauta_unique_key *key = primary_of(table);

    return key != NULL && key->n_columns == 1 && key->columns[0] == column &&
           strcmp(table->columns[column].native, "INTEGER") == 0;
}

static void
add_labels(bauta_text *sql, const bauta_column *column)
{
    bauta_text_add(sql, " CHECK (");
    bauta_text_quote(sql, column->name, '"');
    for (size_t i = 0; i < column->n_labels; i++) {
        bauta_text_add(sql, i == 0 ? " IN (" : ", ");
        bauta_text_quote(sql, column->labels[i], '\'');
    }
    bauta_text_add(sql, "))");
}

static void
add_column(bauta_text *sql, const bauta_table *table, size_t c)
{
    const bauta_column *column = &table->columns[c];

    bauta_text_quote(sql, column->name, '"');
    bauta_text_printf(sql, " %s", column->native);
    if (is_rowid(table, c))
        bauta_text_add(sql, " PRIMARY KEY");
    if (!column->nullable)
        bauta_text_add(sql, " NOT NULL");
    if (column->default_sql != NULL)
        bauta_text_printf(sql, " DEFAULT %s", column->default_sql);
    if (column->n_labels > 0)
        add_labels(sql, column);
}

static void
define(bauta_text *sql, const bauta_catalog *catalog, const bauta_table *table)
{
    const bauta_unique_key *key = primary_of(table);
    size_t n = 0;

    bauta_text_add(sql, "CREATE TABLE ");
    bauta_ddl_table(sql, table, '"');
    bauta_text_add(sql, " (");
    for (size_t c = 0; c < table->n_columns; c++) {
        if (table->columns[c].generated)
            continue;
        bauta_text_add(sql, n++ == 0 ? "\n  " : ",\n  ");
        add_column(sql, table, c);
    }
    if (key != NULL && !is_rowid(table, key->columns[0])) {
        bauta_text_add(sql, ",\n  PRIMARY KEY ");
        bauta_ddl_columns(sql, table, key->columns, key->n_columns, '"');
    }
    for (size_t i = 0; i < table->n_references; i++) {
        bauta_text_add(sql, ",\n  ");
        bauta_ddl_reference(sql, catalog, table, &table->references[i], '"');
        if (table->references[i].deferrable)
            bauta_text_add(sql, " DEFERRABLE");
    }
    bauta_text_add(sql, "\n)");
}

static bauta_rc
run(const bauta_sqlite_target *target, const bauta_text *sql, const char *what,
    const char *name, bauta_err *err)
{
    int code;

    if (sql->failed)
        return bauta_err_set(err, BAUTA_ENOMEM,
                             "out of memory for a definition");
    code = sqlite3_exec(target->db, sql->bytes, NULL, NULL, NULL);
    if (code == SQLITE_OK)
        return BAUTA_OK;
    if ((code & 0xFF) == SQLITE_CONSTRAINT)
        return bauta_err_set(err, BAUTA_EIO,
                             "two rows of table %s have the same key in the "
                             "copy",
                             name);
    return bauta_sqlite_fail(target->db, what, name, err);
}

static bool
is_made(const bauta_sqlite_target *target, size_t t)
{
    return target->stage->fates[t] != BAUTA_FATE_SKIP &&
           target->stage->catalog->tables[t].kind == BAUTA_TABLE_PLAIN;
}

bauta_rc
bauta_sqlite_foreign_tables(const bauta_sqlite_target *target, bauta_err *err)
{
    const bauta_catalog *catalog = target->stage->catalog;
    bauta_text sql;
    bauta_rc rc = BAUTA_OK;

    bauta_text_init(&sql);
    for (size_t t = 0; t < catalog->n_tables && rc == BAUTA_OK; t++) {
        if (!is_made(target, t))
            continue;
        bauta_text_reset(&sql);
        define(&sql, catalog, &catalog->tables[t]);
        rc = run(target, &sql, "make table", catalog->tables[t].name, err);
    }
    bauta_text_deinit(&sql);
    return rc;
}

/* Indexes are named after their table: names are shared by the whole file. */
static bauta_rc
add_index(const bauta_sqlite_target *target, const bauta_table *table,
          const char *unique, size_t number, const size_t *columns, size_t n,
          bauta_err *err)
{
    bauta_text sql, name;
    bauta_rc rc;

    bauta_text_init(&sql);
    bauta_text_init(&name);
    bauta_text_printf(&name, "%s_%s%zu", table->name,
                      *unique != '\0' ? "key" : "idx", number);
    bauta_text_printf(&sql, "CREATE %sINDEX ", unique);
    if (!name.failed)
        bauta_text_quote(&sql, name.bytes, '"');
    sql.failed = sql.failed || name.failed;
    bauta_text_add(&sql, " ON ");
    bauta_ddl_table(&sql, table, '"');
    bauta_text_add(&sql, " ");
    bauta_ddl_columns(&sql, table, columns, n, '"');
    rc = run(target, &sql, "make an index of", table->name, err);
    bauta_text_deinit(&name);
    bauta_text_deinit(&sql);
    return rc;
}

static bauta_rc
add_indexes(const bauta_sqlite_target *target, const bauta_table *table,
            bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < table->n_keys; i++)
        if (!table->keys[i].primary)
            BAUTA_TRY(add_index(target, table, "UNIQUE ", i + 1,
                                table->keys[i].columns,
                                table->keys[i].n_columns, err));
    for (size_t i = 0; i < table->n_indexes; i++)
        BAUTA_TRY(add_index(target, table, "", i + 1, table->indexes[i].columns,
                            table->indexes[i].n_columns, err));

out:
    return rc;
}

bauta_rc
bauta_sqlite_foreign_indexes(const bauta_sqlite_target *target, bauta_err *err)
{
    const bauta_catalog *catalog = target->stage->catalog;
    bauta_rc rc = BAUTA_OK;

    for (size_t t = 0; t < catalog->n_tables && rc == BAUTA_OK; t++) {
        if (target->stage->step != NULL)
            target->stage->step(target->stage->context, "indexes", t,
                                catalog->n_tables);
        if (is_made(target, t))
            rc = add_indexes(target, &catalog->tables[t], err);
    }
    return rc;
}
