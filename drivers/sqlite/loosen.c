/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Loosen: SQLite turns an integer stored in a TEXT column to text, and text of
 * digits in an INTEGER column to an integer; yet files exist that hold such
 * cells, their table's definition having been changed after the rows were
 * written. A table that has one is loaded under its definition without types,
 * and gets the true one back when its rows are in. Costs two reads of the
 * schema; only such tables pay.
 */
#include "core/text.h"
#include "drivers/sqlite/sqlite.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

bool
bauta_sqlite_numeric(const char *bytes, size_t len, size_t stride)
{
    char number[128];
    char *end;
    size_t n = 0;

    for (size_t i = 0; i + stride <= len; i += stride) {
        uint16_t unit = (unsigned char)bytes[i];

        if (stride == 2)
            memcpy(&unit, bytes + i, sizeof(unit));
        if (unit == 0 || unit > 0x7F ||
            strchr("0123456789+-.eE \t\r\n\v\f", (int)unit) == NULL)
            return false;
        if (n < sizeof(number) - 1)
            number[n++] = (char)unit;
    }
    while (n > 0 && isspace((unsigned char)number[n - 1]))
        n--;
    number[n] = '\0';
    (void)strtod(number, &end);
    return n > 0 && (*end == '\0' || n == sizeof(number) - 1);
}

static bool
ends_type(const bauta_sqlite_token *token)
{
    static const char *const words[] = {
        "constraint", "primary", "not",     "null",       "unique",
        "check",      "default", "collate", "references", "generated",
        "as",         ",",       ")",
    };

    for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
        if (bauta_sqlite_token_is(token, words[i]))
            return true;
    return token->len == 0;
}

/* Behind a column's type; `*token` is what follows it. */
static void
skip_type(const char **sql, bauta_sqlite_token *token)
{
    size_t depth = 0;

    for (;;) {
        *token = bauta_sqlite_token_next(sql);
        if (token->len == 0 || (depth == 0 && ends_type(token)))
            return;
        if (bauta_sqlite_token_is(token, "("))
            depth++;
        else if (bauta_sqlite_token_is(token, ")"))
            depth--;
    }
}

/* Appends a token, apart from what is before it where it stood apart: an
 * operator of two characters is two tokens here. `*end` is where the token
 * before it ended. */
static void
put(bauta_text *out, const bauta_sqlite_token *token, const char **end)
{
    if (token->at != *end)
        bauta_text_add(out, " ");
    bauta_text_append(out, token->at, token->len);
    *end = token->at + token->len;
}

/* The definition without the types of its columns. */
static void
untype(bauta_text *out, const char *sql, const bauta_table *table)
{
    size_t depth = 0, column = 0;
    const char *end = sql;
    bool opens = false; /* a column's name comes next */

    for (;;) {
        bauta_sqlite_token token = bauta_sqlite_token_next(&sql);

        if (opens && column < table->n_columns) {
            const bauta_column *c = &table->columns[column++];

            put(out, &token, &end);
            if (c->identity || c->generated)
                token = bauta_sqlite_token_next(&sql);
            else
                skip_type(&sql, &token);
        }
        if (token.len == 0)
            return;
        opens = false;
        if (bauta_sqlite_token_is(&token, "("))
            opens = depth++ == 0;
        else if (bauta_sqlite_token_is(&token, ")"))
            depth--;
        else if (bauta_sqlite_token_is(&token, ","))
            opens = depth == 1;
        put(out, &token, &end);
    }
}

/* Replaces the definition in place; it has the same columns and indexes. */
static bauta_rc
redefine(sqlite3 *db, const char *name, const char *sql, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    (void)sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 0, NULL);
    BAUTA_TRY(bauta_sqlite_exec(db, err, "PRAGMA writable_schema=ON"));
    BAUTA_TRY(bauta_sqlite_exec(
        db, err,
        "UPDATE sqlite_master SET sql=%Q WHERE type='table' AND name=%Q", sql,
        name));
    BAUTA_TRY(bauta_sqlite_exec(db, err, "PRAGMA writable_schema=RESET"));
    /* A first look reads the schema anew, and finds a mistake in it. */
    rc = bauta_sqlite_exec(db, err, "SELECT 1 FROM main.\"%w\" LIMIT 0", name);

out:
    (void)sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    return rc;
}

bauta_rc
bauta_sqlite_loosen(sqlite3 *db, const bauta_table *table, char **original,
                    bauta_err *err)
{
    sqlite3_stmt *find = NULL;
    bauta_text loose;
    bool row;
    bauta_rc rc = BAUTA_OK;

    bauta_text_init(&loose);
    *original = NULL;
    BAUTA_TRY(bauta_sqlite_prepare(
        db, &find, err,
        "SELECT sql FROM sqlite_master WHERE type='table' AND name=%Q",
        table->name));
    BAUTA_TRY(bauta_sqlite_step(find, &row, err));
    *original = sqlite3_mprintf("%s", bauta_sqlite_text(find, 0));
    untype(&loose, bauta_sqlite_text(find, 0), table);
    sqlite3_finalize(find);
    find = NULL;
    if (*original == NULL || loose.failed) {
        rc = bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a writer");
        goto out;
    }
    BAUTA_TRY(redefine(db, table->name, loose.bytes, err));
    /* A check may rest on the types; what it held for, it holds for. */
    rc = bauta_sqlite_exec(db, err, "PRAGMA ignore_check_constraints=ON");

out:
    sqlite3_finalize(find);
    bauta_text_deinit(&loose);
    return rc;
}

/* Fails where a row breaks a check that was not looked at while loading. */
static bauta_rc
check_rows(sqlite3 *db, const bauta_table *table, bauta_err *err)
{
    static const char failed[] = "CHECK constraint failed";
    sqlite3_stmt *list = NULL;
    bool row = true;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(bauta_sqlite_prepare(
        db, &list, err, "PRAGMA main.quick_check(\"%w\")", table->name));
    while (row) {
        BAUTA_TRY(bauta_sqlite_step(list, &row, err));
        if (row && strncmp(bauta_sqlite_text(list, 0), failed,
                           sizeof(failed) - 1) == 0) {
            rc = bauta_err_set(err, BAUTA_EIO,
                               "a row does not hold to a CHECK of the table: "
                               "choose rules whose results do");
            goto out;
        }
    }

out:
    sqlite3_finalize(list);
    return rc;
}

bauta_rc
bauta_sqlite_tighten(sqlite3 *db, const bauta_table *table,
                     const char *original, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(redefine(db, table->name, original, err));
    BAUTA_TRY(
        bauta_sqlite_exec(db, err, "PRAGMA ignore_check_constraints=OFF"));
    rc = check_rows(db, table, err);

out:
    return rc;
}
