/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Try: rows held against what their table requires, by putting them into a
 * table of the same definition, with its unique indexes, in memory. References
 * are not looked at. A definition that asks for functions or collations that
 * this program does not have cannot be tried.
 */
#include "core/text.h"
#include "drivers/sqlite/sqlite.h"

#include <stdio.h>
#include <string.h>

/* Runs every definition that `list` gives; false where one is not taken. */
static bool
make_table(sqlite3 *db, sqlite3_stmt *list, bauta_err *err, bauta_rc *rc)
{
    bool row = false;

    for (;;) {
        *rc = bauta_sqlite_step(list, &row, err);
        if (*rc != BAUTA_OK || !row)
            return *rc == BAUTA_OK;
        if (sqlite3_exec(db, bauta_sqlite_text(list, 0), NULL, NULL, NULL) !=
            SQLITE_OK)
            return false;
    }
}

static bauta_rc
prepare_insert(sqlite3 *db, sqlite3_stmt **insert, const bauta_table *table,
               bauta_err *err)
{
    bauta_text names, marks;
    bauta_rc rc;

    bauta_text_init(&names);
    bauta_text_init(&marks);
    for (size_t c = 0; c < table->n_columns; c++) {
        if (table->columns[c].generated)
            continue;
        bauta_text_add(&names, names.len > 0 ? "," : "");
        bauta_text_quote(&names, table->columns[c].name, '"');
        bauta_text_add(&marks, marks.len > 0 ? ",?" : "?");
    }
    if (names.failed || marks.failed)
        rc = bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a trial");
    else
        rc = bauta_sqlite_prepare(
            db, insert, err, "INSERT OR ABORT INTO main.\"%w\"(%s) VALUES(%s)",
            table->name, names.bytes, marks.bytes);
    bauta_text_deinit(&names);
    bauta_text_deinit(&marks);
    return rc;
}

/* SQLite names what is not met after a colon: a CHECK's name or expression, or
 * "table.column" of a key. */
static void
judge(sqlite3 *db, const bauta_table *table, uint64_t row,
      bauta_verdict *verdict)
{
    int code = sqlite3_extended_errcode(db);
    const char *text = strstr(sqlite3_errmsg(db), ": ");

    text = text != NULL ? text + 2 : "";
    verdict->row = row;
    switch (code) {
    case SQLITE_CONSTRAINT_CHECK:
        verdict->kind = BAUTA_VERDICT_CHECK;
        for (size_t i = 0; i < table->n_checks; i++)
            if (*table->checks[i].name != '\0' &&
                strcmp(table->checks[i].name, text) == 0)
                (void)snprintf(verdict->constraint, sizeof(verdict->constraint),
                               "%s", text);
        break;
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        verdict->kind = BAUTA_VERDICT_KEY;
        for (size_t i = 0; i < table->n_keys; i++)
            if (strstr(text, table->keys[i].name) != NULL)
                (void)snprintf(verdict->constraint, sizeof(verdict->constraint),
                               "%s", table->keys[i].name);
        break;
    case SQLITE_CONSTRAINT_DATATYPE:
    case SQLITE_CONSTRAINT_NOTNULL:
    case SQLITE_MISMATCH:
        verdict->kind = BAUTA_VERDICT_TYPE;
        break;
    default:
        verdict->kind = BAUTA_VERDICT_UNTRIED;
        (void)snprintf(verdict->why, sizeof(verdict->why),
                       "such a row cannot be put into a table like it (code "
                       "%d)",
                       code);
        break;
    }
}

static bool
put_row(sqlite3 *db, sqlite3_stmt *insert, const bauta_sample *sample,
        size_t row, bauta_verdict *verdict)
{
    const bauta_table *table = &sample->catalog->tables[sample->table];
    const bauta_cell *cells = &sample->cells[row * table->n_columns];
    int at = 1;
    bool taken = true;

    for (size_t c = 0; taken && c < table->n_columns; c++)
        if (!table->columns[c].generated)
            taken = bauta_sqlite_bind(insert, at++, &cells[c]) == SQLITE_OK;
    taken = taken && sqlite3_step(insert) == SQLITE_DONE;
    if (!taken)
        judge(db, table, row + 1, verdict);
    (void)sqlite3_reset(insert);
    return taken;
}

bauta_rc
bauta_sqlite_try(void *self, const bauta_sample *sample, bauta_verdict *verdict,
                 bauta_err *err)
{
    bauta_sqlite_source *source = self;
    const bauta_table *table = &sample->catalog->tables[sample->table];
    sqlite3 *db = NULL;
    sqlite3_stmt *list = NULL, *insert = NULL;
    bauta_rc rc = BAUTA_OK;

    *verdict = (bauta_verdict){
        .kind = BAUTA_VERDICT_UNTRIED,
        .why = "a table like it cannot be made here: it asks for functions or "
               "collations that this program does not have"};
    if (sqlite3_open_v2(":memory:", &db,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                        NULL) != SQLITE_OK) {
        rc = bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a trial");
        goto out;
    }
    bauta_sqlite_guard(db);
    BAUTA_TRY(bauta_sqlite_prepare(
        source->db, &list, err,
        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND (type='table' "
        "AND name=%Q OR type='index' AND tbl_name=%Q) ORDER BY type DESC",
        table->name, table->name));
    if (!make_table(db, list, err, &rc))
        goto out;
    BAUTA_TRY(prepare_insert(db, &insert, table, err));
    *verdict = (bauta_verdict){0};
    for (size_t row = 0; row < sample->n_rows; row++)
        if (!put_row(db, insert, sample, row, verdict))
            break;

out:
    sqlite3_finalize(insert);
    sqlite3_finalize(list);
    (void)sqlite3_close(db);
    return rc;
}
