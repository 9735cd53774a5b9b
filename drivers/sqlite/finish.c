/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Finish: sequences, indexes, views, full-text indexes over text held
 * elsewhere, triggers; then references are checked, and statistics gathered
 * where the source had them (never copied: they hold values).
 */
#include "drivers/sqlite/sqlite.h"

#include <stdarg.h>
#include <string.h>

void
bauta_sqlite_note(const bauta_sqlite_target *target, const char *fmt, ...)
{
    va_list ap;
    char *text;

    va_start(ap, fmt);
    text = sqlite3_vmprintf(fmt, ap);
    va_end(ap);
    if (text != NULL && target->stage->note != NULL)
        target->stage->note(target->stage->context, text);
    sqlite3_free(text);
}

static void
step(const bauta_sqlite_target *target, const char *what, size_t done,
     size_t total)
{
    if (target->stage->step != NULL)
        target->stage->step(target->stage->context, what, done, total);
}

enum bauta_fate
bauta_sqlite_fate(const bauta_sqlite_target *target, const char *name)
{
    long found = bauta_sqlite_find_table(target->stage->catalog, name);

    return found >= 0 ? target->stage->fates[found] : BAUTA_FATE_SKIP;
}

static sqlite3 *
source_db(const bauta_sqlite_target *target)
{
    const bauta_sqlite_source *source = target->stage->source;

    return source->db;
}

/* AUTOINCREMENT's counters as they stood, in their order. */
static bauta_rc
copy_sequences(const bauta_sqlite_target *target, bauta_err *err)
{
    static const char probe[] = "SELECT name, seq FROM sqlite_sequence";
    sqlite3_stmt *get = NULL, *put = NULL;
    bool row;
    bauta_rc rc = BAUTA_OK;

    if (!bauta_sqlite_compiles(target->db, probe) ||
        !bauta_sqlite_compiles(source_db(target), probe))
        return BAUTA_OK;
    BAUTA_TRY(
        bauta_sqlite_exec(target->db, err, "DELETE FROM sqlite_sequence"));
    BAUTA_TRY(
        bauta_sqlite_prepare(source_db(target), &get, err,
                             "SELECT name, seq FROM sqlite_sequence "
                             "WHERE typeof(seq)='integer' ORDER BY rowid"));
    BAUTA_TRY(bauta_sqlite_prepare(target->db, &put, err,
                                   "INSERT INTO sqlite_sequence(name, seq) "
                                   "VALUES(?1, ?2)"));
    for (;;) {
        BAUTA_TRY(bauta_sqlite_step(get, &row, err));
        if (!row)
            break;
        if (bauta_sqlite_fate(target, bauta_sqlite_text(get, 0)) !=
            BAUTA_FATE_COPY)
            continue;
        (void)sqlite3_bind_value(put, 1, sqlite3_column_value(get, 0));
        (void)sqlite3_bind_value(put, 2, sqlite3_column_value(get, 1));
        BAUTA_TRY(bauta_sqlite_step(put, &row, err));
        (void)sqlite3_reset(put);
    }

out:
    sqlite3_finalize(get);
    sqlite3_finalize(put);
    return rc;
}

/* Runs a definition from the source. Rows may be read: SQLite's message is
 * told only where it names a broken constraint's columns. */
static bauta_rc
create(const bauta_sqlite_target *target, const char *what, const char *name,
       const char *sql, bauta_err *err)
{
    sqlite3_stmt *statement;
    int code = sqlite3_prepare_v2(target->db, sql, -1, &statement, NULL);

    if (code == SQLITE_OK) {
        code = sqlite3_step(statement);
        sqlite3_finalize(statement);
    }
    if (code == SQLITE_DONE)
        return BAUTA_OK;
    if ((sqlite3_extended_errcode(target->db) & 0xFF) == SQLITE_CONSTRAINT)
        return bauta_err_set(err, BAUTA_EIO,
                             "cannot make the unique index %s: two rows of "
                             "the copy have the same key; give its columns "
                             "rules that keep different values different",
                             name);
    return bauta_sqlite_fail(target->db, what, name, err);
}

typedef bauta_rc maker(bauta_sqlite_target *target, sqlite3_stmt *row,
                       bauta_err *err);

/* Calls `make` for each object that the condition is true of, in the order
 * they were made. Columns: name, table, definition, type. */
static bauta_rc
each(bauta_sqlite_target *target, const char *condition, const char *title,
     maker *make, bauta_err *err)
{
    sqlite3_stmt *list = NULL;
    sqlite3_int64 total = 0;
    size_t done = 0;
    bool row;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(bauta_sqlite_integer(source_db(target), &total, err,
                                   "SELECT count(*) FROM sqlite_master WHERE "
                                   "sql IS NOT NULL AND %s",
                                   condition));
    BAUTA_TRY(bauta_sqlite_prepare(
        source_db(target), &list, err,
        "SELECT name, tbl_name, sql, type FROM sqlite_master WHERE sql IS NOT "
        "NULL AND %s ORDER BY rowid",
        condition));
    for (;;) {
        BAUTA_TRY(bauta_sqlite_step(list, &row, err));
        if (!row)
            break;
        step(target, title, done++, (size_t)total);
        BAUTA_TRY(make(target, list, err));
    }
    if (total > 0)
        step(target, title, (size_t)total, (size_t)total);

out:
    sqlite3_finalize(list);
    return rc;
}

/* An index goes with its table; a view stays until it is seen not to work. */
static bauta_rc
make_object(bauta_sqlite_target *target, sqlite3_stmt *row, bauta_err *err)
{
    const char *type = bauta_sqlite_text(row, 3);
    char what[32];

    if (strcmp(type, "index") == 0 &&
        bauta_sqlite_fate(target, bauta_sqlite_text(row, 1)) == BAUTA_FATE_SKIP)
        return BAUTA_OK;
    (void)sqlite3_snprintf(sizeof(what), what, "make %s", type);
    return create(target, what, bauta_sqlite_text(row, 0),
                  bauta_sqlite_text(row, 2), err);
}

/* A trigger on a table or view that the copy does not have goes with it. */
static bauta_rc
make_trigger(bauta_sqlite_target *target, sqlite3_stmt *row, bauta_err *err)
{
    const char *name = bauta_sqlite_text(row, 0);
    const char *on = bauta_sqlite_text(row, 1);
    sqlite3_int64 there = 0;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(bauta_sqlite_integer(
        target->db, &there, err,
        "SELECT count(*) FROM sqlite_master WHERE name=%Q COLLATE NOCASE "
        "AND type IN ('table','view')",
        on));
    if (there == 0)
        return BAUTA_OK;
    BAUTA_TRY(
        create(target, "make trigger", name, bauta_sqlite_text(row, 2), err));
    rc = bauta_sqlite_survey_trigger(target, name, on, err);

out:
    return rc;
}

/* Fills a full-text index from the text that the copy holds. */
static bauta_rc
rebuild(bauta_sqlite_target *target, sqlite3_stmt *row, bauta_err *err)
{
    const char *name = bauta_sqlite_text(row, 0);
    bauta_err inner = {0};
    bauta_rc rc;

    if (bauta_sqlite_find_table(target->stage->catalog, name) >= 0 ||
        !bauta_sqlite_derived(source_db(target), name,
                              bauta_sqlite_text(row, 2)) ||
        !bauta_sqlite_compiles(target->db, "SELECT 1 FROM main.\"%w\"", name))
        return BAUTA_OK;
    rc = bauta_sqlite_exec(target->db, &inner,
                           "INSERT INTO main.\"%w\"(\"%w\") VALUES('rebuild')",
                           name, name);
    if (rc == BAUTA_OK)
        return BAUTA_OK;
    if (rc != BAUTA_EIO ||
        (sqlite3_extended_errcode(target->db) & 0xFF) != SQLITE_ERROR) {
        *err = inner;
        return rc;
    }
    bauta_sqlite_note(target,
                      "full-text index %s is empty in the copy: the text it "
                      "was made from is not in the database",
                      name);
    return BAUTA_OK;
}

static bauta_rc
analyze(const bauta_sqlite_target *target, bauta_err *err)
{
    if (!bauta_sqlite_compiles(source_db(target), "SELECT 1 FROM sqlite_stat1"))
        return BAUTA_OK;
    step(target, "statistics", 0, 1);
    return bauta_sqlite_exec(target->db, err, "ANALYZE main");
}

/* All in the source's own order where nothing is missing. Else triggers come
 * last, one by one, so that each can be tried on what the copy does have. */
static bauta_rc
make_objects(bauta_sqlite_target *target, bauta_err *err)
{
    static const char title[] = "indexes, views and triggers";
    bool whole = true;
    bauta_rc rc = BAUTA_OK;

    for (size_t t = 0; t < target->stage->catalog->n_tables; t++)
        whole &= target->stage->fates[t] != BAUTA_FATE_SKIP;
    whole &= target->stage->catalog->n_warnings == 0;
    if (whole)
        return each(target, "type IN ('index','view','trigger')", title,
                    make_object, err);
    BAUTA_TRY(
        each(target, "type IN ('index','view')", title, make_object, err));
    BAUTA_TRY(bauta_sqlite_survey_views(target, err));
    rc = each(target, "type='trigger'", "triggers", make_trigger, err);

out:
    return rc;
}

static bauta_rc
finish_foreign(bauta_sqlite_target *target, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(bauta_sqlite_foreign_indexes(target, err));
    step(target, "references", 0, 1);
    BAUTA_TRY(bauta_sqlite_survey_references(target, err));
    rc = bauta_sqlite_exec(target->db, err, "ANALYZE main");

out:
    return rc;
}

bauta_rc
bauta_sqlite_target_finish(void *self, bauta_err *err)
{
    bauta_sqlite_target *target = self;
    bauta_rc rc = BAUTA_OK;

    if (target->stage->source == NULL)
        return finish_foreign(target, err);
    BAUTA_TRY(copy_sequences(target, err));
    BAUTA_TRY(make_objects(target, err));
    BAUTA_TRY(each(target, "type='table' AND sql LIKE 'create virtual%'",
                   "full-text indexes", rebuild, err));
    step(target, "references", 0, 1);
    BAUTA_TRY(bauta_sqlite_survey_references(target, err));
    rc = analyze(target, err);

out:
    return rc;
}
