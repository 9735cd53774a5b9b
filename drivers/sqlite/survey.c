/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Survey: what was copied, held against its source. A skipped table takes
 * views, triggers and references with it; everything else that worked there
 * must work here.
 */
#include "core/text.h"
#include "drivers/sqlite/sqlite.h"

#include <string.h>
#include <strings.h>

static sqlite3 *
source_db(const bauta_sqlite_target *target)
{
    const bauta_sqlite_source *source = target->stage->source;

    return source->db;
}

static bool
is_broken(const bauta_sqlite_target *target, const char *fmt, const char *name)
{
    return !bauta_sqlite_compiles(target->db, fmt, name) &&
           bauta_sqlite_compiles(source_db(target), fmt, name);
}

/* The names are gathered before the first is dropped: the list of objects
 * must not change under its own reader. */
bauta_rc
bauta_sqlite_survey_views(bauta_sqlite_target *target, bauta_err *err)
{
    sqlite3_stmt *list = NULL;
    bauta_text broken;
    bool row;
    bauta_rc rc = BAUTA_OK;

    bauta_text_init(&broken);
    BAUTA_TRY(bauta_sqlite_prepare(
        target->db, &list, err,
        "SELECT name FROM sqlite_master WHERE type='view'"));
    for (;;) {
        BAUTA_TRY(bauta_sqlite_step(list, &row, err));
        if (!row)
            break;
        if (is_broken(target, "SELECT * FROM main.\"%w\"",
                      bauta_sqlite_text(list, 0)))
            bauta_text_append(&broken, bauta_sqlite_text(list, 0),
                              strlen(bauta_sqlite_text(list, 0)) + 1);
    }
    sqlite3_finalize(list);
    list = NULL;
    if (broken.failed)
        rc = bauta_err_set(err, BAUTA_ENOMEM, "out of memory for views");
    for (size_t at = 0; rc == BAUTA_OK && at < broken.len;
         at += strlen(broken.bytes + at) + 1) {
        const char *name = broken.bytes + at;

        rc = bauta_sqlite_exec(target->db, err, "DROP VIEW main.\"%w\"", name);
        bauta_sqlite_note(target,
                          "view %s was left out: it reads a table that was "
                          "skipped",
                          name);
    }

out:
    sqlite3_finalize(list);
    bauta_text_deinit(&broken);
    return rc;
}

/* A statement that sets every column of a table or view to itself. */
static bauta_rc
update_all(const bauta_sqlite_target *target, const char *on, bauta_text *sql,
           bauta_err *err)
{
    sqlite3_stmt *list = NULL;
    const char *comma = " SET ";
    bool row;
    bauta_rc rc = BAUTA_OK;

    bauta_text_add(sql, "UPDATE main.");
    bauta_text_quote(sql, on, '"');
    BAUTA_TRY(bauta_sqlite_prepare(
        target->db, &list, err,
        "SELECT name FROM pragma_table_xinfo(%Q) WHERE hidden=0", on));
    for (;;) {
        BAUTA_TRY(bauta_sqlite_step(list, &row, err));
        if (!row)
            break;
        bauta_text_add(sql, comma);
        bauta_text_quote(sql, bauta_sqlite_text(list, 0), '"');
        bauta_text_add(sql, "=");
        bauta_text_quote(sql, bauta_sqlite_text(list, 0), '"');
        comma = ",";
    }
    if (sql->failed)
        rc = bauta_err_set(err, BAUTA_ENOMEM, "out of memory for triggers");

out:
    sqlite3_finalize(list);
    return rc;
}

/* SQLite looks into a trigger only when a statement would fire it, so each
 * kind of statement is compiled, here and in the source. */
bauta_rc
bauta_sqlite_survey_trigger(bauta_sqlite_target *target, const char *name,
                            const char *on, bauta_err *err)
{
    bauta_text update;
    bauta_rc rc = BAUTA_OK;

    bauta_text_init(&update);
    BAUTA_TRY(update_all(target, on, &update, err));
    if (is_broken(target, "INSERT INTO main.\"%w\" DEFAULT VALUES", on) ||
        is_broken(target, "DELETE FROM main.\"%w\"", on) ||
        is_broken(target, "%s", update.bytes)) {
        BAUTA_TRY(bauta_sqlite_exec(target->db, err, "DROP TRIGGER main.\"%w\"",
                                    name));
        bauta_sqlite_note(target,
                          "trigger %s was left out: it uses a table that was "
                          "skipped",
                          name);
    }

out:
    bauta_text_deinit(&update);
    return rc;
}

/* Rows of a table that break the reference numbered `id`; -1 where they
 * cannot be counted. */
static sqlite3_int64
violations(sqlite3 *db, const char *table, int id)
{
    sqlite3_int64 n = -1;
    bauta_err err = {0};

    if (bauta_sqlite_integer(db, &n, &err,
                             "SELECT count(*) FROM "
                             "pragma_foreign_key_check(%Q) WHERE fkid=%d",
                             table, id) != BAUTA_OK)
        return -1;
    return n;
}

static bauta_rc
judge(bauta_sqlite_target *target, const char *table, const char *parent,
      int id, sqlite3_int64 here, bauta_err *err)
{
    enum bauta_fate fate = bauta_sqlite_fate(target, parent);
    sqlite3_int64 there;

    if (fate != BAUTA_FATE_COPY &&
        bauta_sqlite_find_table(target->stage->catalog, parent) >= 0) {
        bauta_sqlite_note(target,
                          "table %s references table %s, whose rows are not in "
                          "the copy: %lld of its rows find none",
                          table, parent, here);
        return BAUTA_OK;
    }
    there = target->stage->source == NULL
                ? 0
                : violations(source_db(target), table, id);
    if (there >= 0 && here > there)
        return bauta_err_set(err, BAUTA_EIO,
                             "a reference of table %s finds no row of table %s "
                             "for %lld of its rows, and in the source for "
                             "%lld: give both sides one rule and domain; where "
                             "their values differ in case only, keep both",
                             table, parent, (long long)here, (long long)there);
    bauta_sqlite_note(target,
                      "a reference of table %s finds no row of table %s for "
                      "%lld of its rows, as in the source",
                      table, parent, here);
    return BAUTA_OK;
}

static bauta_rc
survey_table(bauta_sqlite_target *target, const char *table, bauta_err *err)
{
    sqlite3_stmt *list = NULL;
    bool row;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(bauta_sqlite_prepare(
        target->db, &list, err,
        "SELECT fkid, parent, count(*) FROM pragma_foreign_key_check(%Q) "
        "GROUP BY fkid, parent",
        table));
    if (sqlite3_step(list) != SQLITE_ROW) {
        int base = sqlite3_extended_errcode(target->db) & 0xFF;

        /* A reference to columns that are not unique cannot be checked, nor
         * could it in the source, whose definitions these are. */
        if (base == SQLITE_ERROR)
            bauta_sqlite_note(target,
                              "the references of table %s cannot be checked: "
                              "the columns they lead to are not a key",
                              table);
        else if (base != SQLITE_OK && base != SQLITE_DONE)
            rc = bauta_sqlite_fail(target->db, "check the references of", table,
                                   err);
        goto out;
    }
    for (row = true; row;) {
        BAUTA_TRY(judge(target, table, bauta_sqlite_text(list, 1),
                        sqlite3_column_int(list, 0),
                        sqlite3_column_int64(list, 2), err));
        BAUTA_TRY(bauta_sqlite_step(list, &row, err));
    }

out:
    sqlite3_finalize(list);
    return rc;
}

bauta_rc
bauta_sqlite_survey_references(bauta_sqlite_target *target, bauta_err *err)
{
    const bauta_stage *stage = target->stage;
    bauta_rc rc = BAUTA_OK;

    for (size_t t = 0; t < stage->catalog->n_tables; t++)
        if (stage->fates[t] == BAUTA_FATE_COPY &&
            stage->catalog->tables[t].kind == BAUTA_TABLE_PLAIN)
            BAUTA_TRY(
                survey_table(target, stage->catalog->tables[t].name, err));

out:
    return rc;
}
