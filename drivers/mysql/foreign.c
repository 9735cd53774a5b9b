/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Foreign: tables that another engine described, as InnoDB's own. Texts compare
 * byte by byte, with no blanks added, as they do in most engines; those that
 * were blind to case stay so.
 */
#include "core/ddl.h"
#include "drivers/mysql/mysql.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum {
    KEY_BYTES = 3072,       /* of an InnoDB index */
    CHAR_BYTES = 4,         /* of a character of utf8mb4, at most */
    KEY_CHARS_UNSAID = 255, /* for a text without a length */
    IN_ROW = 1024,          /* characters; longer ones are not in the row */
    TIME_CHARS = 21,        /* "23:59:59.999999+15:59" */
    DIGITS_MOST = 65,
    SCALE_MOST = 30
};

static const char *
integer(bauta_column *column)
{
    if (column->min_int >= INT16_MIN && column->max_int <= INT16_MAX &&
        column->max_int > 0)
        return "smallint";
    if (column->min_int >= INT32_MIN && column->max_int <= INT32_MAX &&
        column->max_int > 0)
        return "int";
    return "bigint";
}

static const char *
decimal(bauta_arena *arena, const bauta_column *column)
{
    if (column->floating)
        return "double";
    if (column->precision == 0 || column->precision > DIGITS_MOST ||
        column->scale > SCALE_MOST)
        return "decimal(65,30)";
    return bauta_arena_printf(arena, "decimal(%u,%u)", column->precision,
                              column->scale);
}

/* Characters, or bytes, that a column of a key of so many can have. */
static uint64_t
room(size_t keyed, uint64_t unit)
{
    return KEY_BYTES / unit / (keyed > 0 ? keyed : 1);
}

static bool
sized(bauta_arena *arena, bauta_column *column, size_t keyed, bool bytes,
      const char **why)
{
    uint64_t most = room(keyed, bytes ? 1 : CHAR_BYTES);
    uint64_t n = column->max_chars;

    if (keyed == 0 && (n == 0 || n > IN_ROW)) {
        column->native = bytes ? "longblob" : "longtext";
        return true;
    }
    if (n == 0)
        n = most < KEY_CHARS_UNSAID ? most : KEY_CHARS_UNSAID;
    *why = "it is in a key, and longer than those can be there";
    if (n > most)
        return false;
    column->max_chars = n;
    column->native =
        bauta_arena_printf(arena, bytes ? "varbinary(%llu)" : "varchar(%llu)",
                           (unsigned long long)n);
    return true;
}

static const char *
labels(bauta_arena *arena, const bauta_column *column)
{
    bauta_text sql;
    const char *native;

    bauta_text_init(&sql);
    for (size_t i = 0; i < column->n_labels; i++) {
        bauta_text_add(&sql, i == 0 ? "enum(" : ",");
        bauta_mysql_literal(&sql, column->labels[i]);
    }
    bauta_text_add(&sql, ")");
    native = sql.failed ? NULL : bauta_arena_strdup(arena, sql.bytes);
    bauta_text_deinit(&sql);
    return native;
}

static bool
as_text(bauta_arena *arena, bauta_column *column, size_t keyed,
        const char **why)
{
    column->type = BAUTA_TYPE_TEXT;
    return sized(arena, column, keyed, false, why);
}

static bool
adopt(bauta_arena *arena, bauta_column *column, size_t keyed, const char **why)
{
    switch (column->type) {
    case BAUTA_TYPE_INTEGER:
        column->native = integer(column);
        return true;
    case BAUTA_TYPE_DECIMAL:
        column->native = decimal(arena, column);
        return true;
    case BAUTA_TYPE_BOOLEAN:
        column->native = "tinyint(1)";
        column->type = BAUTA_TYPE_INTEGER;
        return true;
    case BAUTA_TYPE_DATE:
        column->native = "date";
        return true;
    case BAUTA_TYPE_TIMESTAMP: /* zoned ones in UTC, of any year */
        column->native = "datetime(6)";
        column->zoned = false;
        return true;
    case BAUTA_TYPE_TIME:
        if (column->zoned) { /* each value has an offset of its own */
            column->max_chars = TIME_CHARS;
            return as_text(arena, column, keyed, why);
        }
        column->native = "time(6)";
        return true;
    case BAUTA_TYPE_UUID:
        column->native = "char(36) CHARACTER SET ascii";
        return true;
    case BAUTA_TYPE_BYTES:
        return sized(arena, column, keyed, true, why);
    case BAUTA_TYPE_JSON:
        column->native = "json";
        return true;
    case BAUTA_TYPE_ENUM:
        column->native = labels(arena, column);
        return true;
    default:
        return as_text(arena, column, keyed, why);
    }
}

const bauta_dialect bauta_mysql_dialect = {.name_chars = 64,
                                           .folds = true,
                                           .like_joins_like = true,
                                           .schema = "",
                                           .adopt = adopt};

/* What a column of the catalogue is once it is made. */
static bauta_rc
classify(bauta_mysql_target *target, const bauta_column *column,
         bauta_mysql_column *own, bauta_err *err)
{
    const unsigned texts = BAUTA_TYPE_TEXT | BAUTA_TYPE_ENUM | BAUTA_TYPE_UUID;
    char type[32];
    size_t n = strcspn(column->native, "( ");
    bauta_column copy = *column;
    const bauta_mysql_described described = {
        .data_type = type,
        .column_type = column->native,
        .extra = "",
        .charset = (column->type & texts) != 0 ? "utf8mb4" : NULL};

    n = n < sizeof(type) - 1 ? n : sizeof(type) - 1;
    memcpy(type, column->native, n);
    type[n] = '\0';
    return bauta_mysql_column_classify(&target->arena, &described, &copy, own,
                                       err);
}

bauta_rc
bauta_mysql_foreign_begin(bauta_mysql_target *target, bauta_err *err)
{
    const bauta_catalog *catalog = target->stage->catalog;
    bauta_mysql_column **columns = bauta_arena_calloc(
        &target->arena, catalog->n_tables + 1, sizeof(bauta_mysql_column *));
    bauta_rc rc = BAUTA_OK;

    if (columns == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a target");
    target->columns = columns;
    target->own_charset = "utf8mb4";
    target->own_collation = target->conn.maria ? "utf8mb4_nopad_bin"
                            : target->conn.version >= 80017 ? "utf8mb4_0900_bin"
                                                            : "utf8mb4_bin";
    for (size_t t = 0; t < catalog->n_tables; t++) {
        const bauta_table *table = &catalog->tables[t];

        if (!bauta_mysql_is_carried(target, t))
            continue;
        columns[t] = bauta_arena_calloc(&target->arena, table->n_columns + 1,
                                        sizeof(**columns));
        if (columns[t] == NULL)
            return bauta_err_set(err, BAUTA_ENOMEM,
                                 "out of memory for a target");
        for (size_t c = 0; c < table->n_columns; c++)
            if (!table->columns[c].generated)
                BAUTA_TRY(
                    classify(target, &table->columns[c], &columns[t][c], err));
    }

out:
    return rc;
}

/* A number that the engine gives must come first in a key that is there. */
static bool
is_numbered(const bauta_table *table, size_t c)
{
    for (size_t i = 0; i < table->n_keys; i++)
        if (table->keys[i].primary && table->keys[i].columns[0] == c)
            return table->columns[c].identity;
    return false;
}

static void
add_column(bauta_text *sql, const bauta_table *table, size_t c)
{
    const bauta_column *column = &table->columns[c];
    const char *value = column->default_sql;

    bauta_mysql_name(sql, NULL, column->name);
    bauta_text_printf(sql, " %s", column->native);
    if (column->folds && column->type == BAUTA_TYPE_TEXT)
        bauta_text_add(sql, " COLLATE utf8mb4_general_ci");
    bauta_text_add(sql, column->nullable ? " NULL" : " NOT NULL");
    if (is_numbered(table, c))
        bauta_text_add(sql, " AUTO_INCREMENT");
    else if (value != NULL && strcmp(value, "CURRENT_TIMESTAMP") == 0)
        bauta_text_add(sql, " DEFAULT CURRENT_TIMESTAMP(6)");
    else if (value != NULL && column->type == BAUTA_TYPE_TEXT)
        bauta_text_printf(sql, " DEFAULT (%s)", value);
    else if (value != NULL)
        bauta_text_printf(sql, " DEFAULT %s", value);
}

static void
defer(bauta_text *later, const char *what)
{
    bauta_text_add(later, later->len > 0 ? ", ADD " : "ADD ");
    bauta_text_add(later, what);
}

/* How much of a column an index over n of them takes in; 0: all of it. */
static unsigned
index_prefix(const bauta_column *column, size_t n)
{
    const bool bytes = column->type == BAUTA_TYPE_BYTES;
    const uint64_t most = room(n, bytes ? 1 : CHAR_BYTES);

    if ((column->type & (BAUTA_TYPE_TEXT | BAUTA_TYPE_BYTES)) == 0)
        return 0;
    if (strncmp(column->native, "long", 4) == 0)
        return (unsigned)(most < KEY_CHARS_UNSAID ? most : KEY_CHARS_UNSAID);
    return column->max_chars > most ? (unsigned)most : 0;
}

static void
defer_index(bauta_text *later, const bauta_table *table,
            const bauta_plain_index *index)
{
    defer(later, "KEY (");
    for (size_t i = 0; i < index->n_columns; i++) {
        const bauta_column *column = &table->columns[index->columns[i]];
        unsigned prefix = index_prefix(column, index->n_columns);

        bauta_text_add(later, i > 0 ? ", " : "");
        bauta_mysql_name(later, NULL, column->name);
        if (prefix > 0)
            bauta_text_printf(later, "(%u)", prefix);
    }
    bauta_text_add(later, ")");
}

/* Keys and indexes, the primary key apart; references. */
static void
defer_all(bauta_mysql_target *target, size_t t)
{
    const bauta_catalog *catalog = target->stage->catalog;
    const bauta_table *table = &catalog->tables[t];
    bauta_text *later = &target->indexes[t];

    for (size_t i = 0; i < table->n_keys; i++)
        if (!table->keys[i].primary) {
            defer(later, "UNIQUE KEY ");
            bauta_ddl_columns(later, table, table->keys[i].columns,
                              table->keys[i].n_columns, '`');
        }
    for (size_t i = 0; i < table->n_indexes; i++)
        defer_index(later, table, &table->indexes[i]);
    later = &target->references[t];
    for (size_t i = 0; i < table->n_references; i++) {
        defer(later, "");
        bauta_ddl_reference(later, catalog, table, &table->references[i], '`');
    }
}

bauta_rc
bauta_mysql_foreign_table(bauta_mysql_target *target, size_t t, bauta_err *err)
{
    const bauta_table *table = &target->stage->catalog->tables[t];
    size_t n = 0;
    bauta_text sql;
    bauta_rc rc;

    bauta_text_init(&sql);
    bauta_text_add(&sql, "CREATE TABLE ");
    bauta_mysql_name(&sql, NULL, table->name);
    bauta_text_add(&sql, " (");
    for (size_t c = 0; c < table->n_columns; c++) {
        if (table->columns[c].generated)
            continue;
        bauta_text_add(&sql, n++ == 0 ? "\n  " : ",\n  ");
        add_column(&sql, table, c);
    }
    for (size_t i = 0; i < table->n_keys; i++)
        if (table->keys[i].primary) {
            bauta_text_add(&sql, ",\n  PRIMARY KEY ");
            bauta_ddl_columns(&sql, table, table->keys[i].columns,
                              table->keys[i].n_columns, '`');
        }
    bauta_text_add(&sql, "\n) ENGINE=InnoDB");
    rc = bauta_mysql_run_text(&target->conn, &sql, err,
                              "cannot create table %.64s", table->name);
    bauta_text_deinit(&sql);
    defer_all(target, t);
    return rc;
}
