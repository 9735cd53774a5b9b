/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/drivers/files.h"

#include "core/text.h"

#include <check.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char folder[] = "/tmp/bauta-drivers-XXXXXX";

void
files_enter(void)
{
    (void)snprintf(folder, sizeof(folder), "/tmp/bauta-drivers-XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(folder));
    ck_assert_int_eq(chdir(folder), 0);
}

void
files_leave(void)
{
    DIR *dir = opendir(folder);
    struct dirent *file;

    ck_assert_ptr_nonnull(dir);
    while ((file = readdir(dir)) != NULL)
        if (file->d_name[0] != '.')
            (void)remove(file->d_name);
    (void)closedir(dir);
    ck_assert_int_eq(chdir("/"), 0);
    ck_assert_int_eq(rmdir(folder), 0);
}

static sqlite3 *
open_file(const char *file)
{
    sqlite3 *db;

    ck_assert_int_eq(sqlite3_open(file, &db), SQLITE_OK);
    return db;
}

void
files_sql(const char *file, const char *sql)
{
    sqlite3 *db = open_file(file);
    char *message = NULL;

    if (sqlite3_exec(db, sql, NULL, NULL, &message) != SQLITE_OK)
        ck_abort_msg("%s: %s", sql, message);
    sqlite3_close(db);
}

static void
add_cell(bauta_text *out, sqlite3_stmt *row, int column)
{
    const unsigned char *bytes = sqlite3_column_blob(row, column);
    int len = sqlite3_column_bytes(row, column);

    switch (sqlite3_column_type(row, column)) {
    case SQLITE_NULL:
        bauta_text_add(out, "NULL");
        break;
    case SQLITE_INTEGER:
        bauta_text_printf(out, "%lld",
                          (long long)sqlite3_column_int64(row, column));
        break;
    case SQLITE_FLOAT:
        bauta_text_printf(out, "%.17gr", sqlite3_column_double(row, column));
        break;
    case SQLITE_TEXT:
        bauta_text_printf(out, "'%.*s'", len, (const char *)bytes);
        break;
    default:
        bauta_text_add(out, "x'");
        for (int i = 0; i < len; i++)
            bauta_text_printf(out, "%02x", bytes[i]);
        bauta_text_add(out, "'");
        break;
    }
}

char *
files_query(const char *file, const char *query)
{
    sqlite3 *db = open_file(file);
    sqlite3_stmt *row;
    bauta_text out;
    char *text;

    bauta_text_init(&out);
    if (sqlite3_prepare_v2(db, query, -1, &row, NULL) != SQLITE_OK)
        ck_abort_msg("%s: %s", query, sqlite3_errmsg(db));
    while (sqlite3_step(row) == SQLITE_ROW) {
        if (out.len > 0)
            bauta_text_add(&out, "\n");
        for (int i = 0; i < sqlite3_column_count(row); i++) {
            if (i > 0)
                bauta_text_add(&out, "|");
            add_cell(&out, row, i);
        }
    }
    ck_assert_int_eq(sqlite3_finalize(row), SQLITE_OK);
    sqlite3_close(db);
    text = bauta_text_take(&out);
    ck_assert_ptr_nonnull(text);
    return text;
}

void
files_expect(const char *file, const char *query, const char *expected)
{
    char *text = files_query(file, query);

    ck_assert_str_eq(text, expected);
    free(text);
}

void
files_same(const char *one, const char *other, const char *query)
{
    char *text = files_query(one, query);

    files_expect(other, query, text);
    free(text);
}

bool
files_exist(const char *file)
{
    return access(file, F_OK) == 0;
}

static void
make_url(const char *file, char *out, size_t size)
{
    (void)snprintf(out, size, "sqlite:%s", file);
}

static void
on_note(void *context, const char *text)
{
    files_run *run = context;
    size_t n = strlen(run->notes);

    (void)snprintf(run->notes + n, sizeof(run->notes) - n, "%s\n", text);
}

static void
on_step(void *context, const char *what, size_t done, size_t total)
{
    (void)context;
    ck_assert_ptr_nonnull(what);
    ck_assert_uint_le(done, total);
}

/* Whether "a,b" has `name` in it. */
static bool
listed(const char *list, const char *name)
{
    size_t n = strlen(name);

    while (list != NULL && *list != '\0') {
        size_t len = strcspn(list, ",");

        if (len == n && strncmp(list, name, n) == 0)
            return true;
        list += len + (list[len] == ',');
    }
    return false;
}

/* The slots of a table as the planner lays them out. */
static size_t
lay_out(const files_run *run, const bauta_table *table, bauta_slot *slots)
{
    size_t n = 0;
    bool joined = false;

    for (size_t c = 0; c < table->n_columns; c++) {
        bool wire =
            !run->decode_all && !listed(run->decode, table->columns[c].name);

        if (table->columns[c].generated) {
            joined = false;
            continue;
        }
        if (joined && wire)
            slots[n - 1].n++;
        else
            slots[n++] = (bauta_slot){.first = c, .n = 1, .wire = wire};
        joined = wire;
    }
    return n;
}

static void
replace(const files_run *run, const bauta_task *task, bauta_batch *batch)
{
    for (size_t s = 0; run->replace != NULL && s < task->n_slots; s++)
        for (size_t row = 0; !task->slots[s].wire && row < batch->n_rows;
             row++) {
            bauta_cell *cell = &bauta_batch_slot(batch, s)[row];

            if (cell->bytes == NULL)
                continue;
            cell->bytes = run->replace;
            cell->len = (uint32_t)strlen(run->replace);
        }
}

static bauta_rc
copy_table(files_run *run, const bauta_catalog *catalog, size_t t, void *reader,
           void *writer)
{
    const struct bauta_driver *d = &bauta_driver_sqlite;
    const bauta_table *table = &catalog->tables[t];
    bauta_slot *slots = calloc(table->n_columns + 1, sizeof(*slots));
    const bauta_task task = {.catalog = catalog,
                             .table = t,
                             .slots = slots,
                             .n_slots = lay_out(run, table, slots)};
    bauta_batch batch = {0};
    uint64_t rows = 0;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(bauta_batch_init(&batch, task.n_slots, &run->err));
    BAUTA_TRY(d->reader_begin(reader, &task, &run->err));
    BAUTA_TRY(d->writer_begin(writer, &task, &run->err));
    for (;;) {
        bauta_batch_reset(&batch);
        BAUTA_TRY(d->reader_next(reader, &batch, &run->err));
        if (batch.n_rows == 0)
            break;
        replace(run, &task, &batch);
        BAUTA_TRY(d->writer_write(writer, &batch, &run->err));
        rows += batch.n_rows;
    }
    BAUTA_TRY(d->reader_end(reader, &run->err));
    BAUTA_TRY(d->writer_end(writer, rows, &run->err));

out:
    bauta_batch_deinit(&batch);
    free(slots);
    return rc;
}

static bauta_rc
copy_rows(files_run *run, const bauta_catalog *catalog,
          const enum bauta_fate *fates, void *source, void *target)
{
    const struct bauta_driver *d = &bauta_driver_sqlite;
    void *reader = NULL, *writer = NULL;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(d->reader_open(&reader, source, &run->err));
    BAUTA_TRY(d->writer_open(&writer, target, &run->err));
    for (size_t t = 0; t < catalog->n_tables; t++)
        if (fates[t] == BAUTA_FATE_COPY)
            BAUTA_TRY(copy_table(run, catalog, t, reader, writer));

out:
    d->reader_close(reader);
    d->writer_close(writer);
    return rc;
}

bauta_rc
files_copy(files_run *run)
{
    const struct bauta_driver *d = &bauta_driver_sqlite;
    char source_url[512], target_url[512];
    enum bauta_fate fates[128] = {BAUTA_FATE_COPY};
    bauta_catalog catalog;
    bauta_stage stage = {.source_driver = d,
                         .catalog = &catalog,
                         .fates = fates,
                         .note = on_note,
                         .step = on_step,
                         .context = run};
    void *source = NULL, *target = NULL;
    bauta_rc rc = BAUTA_OK;

    bauta_catalog_init(&catalog);
    make_url(run->source, source_url, sizeof(source_url));
    make_url(run->target, target_url, sizeof(target_url));
    BAUTA_TRY(d->source_open(&source, source_url, &run->err));
    BAUTA_TRY(d->source_describe(source, &catalog, &run->err));
    ck_assert_uint_lt(catalog.n_tables, 128);
    for (size_t t = 0; t < catalog.n_tables; t++) {
        if (listed(run->skip, catalog.tables[t].name))
            fates[t] = BAUTA_FATE_SKIP;
        if (listed(run->empty, catalog.tables[t].name))
            fates[t] = BAUTA_FATE_SCHEMA_ONLY;
    }
    stage.source = source;
    BAUTA_TRY(d->target_open(&target, target_url, &run->err));
    BAUTA_TRY(d->target_distinct(target, source, &run->err));
    BAUTA_TRY(d->target_stage(target, &stage, &run->err));
    BAUTA_TRY(copy_rows(run, &catalog, fates, source, target));
    BAUTA_TRY(d->target_finish(target, &run->err));
    BAUTA_TRY(d->target_publish(target, &run->err));

out:
    ck_assert_int_eq(rc, run->err.code);
    if (rc != BAUTA_OK && target != NULL)
        d->target_abort(target);
    if (target != NULL)
        d->target_close(target);
    if (source != NULL)
        d->source_close(source);
    bauta_catalog_deinit(&catalog);
    return rc;
}

void
files_copied(files_run *run)
{
    if (files_copy(run) != BAUTA_OK)
        ck_abort_msg("%s: %s", run->err.where, run->err.text);
}

void
files_open(files_source *source, const char *file)
{
    char url[512];
    bauta_err err = {0};

    make_url(file, url, sizeof(url));
    bauta_catalog_init(&source->catalog);
    if (bauta_driver_sqlite.source_open(&source->self, url, &err) != BAUTA_OK ||
        bauta_driver_sqlite.source_describe(source->self, &source->catalog,
                                            &err) != BAUTA_OK)
        ck_abort_msg("%s: %s", err.where, err.text);
}

void
files_close(files_source *source)
{
    bauta_driver_sqlite.source_close(source->self);
    bauta_catalog_deinit(&source->catalog);
}

const bauta_table *
files_table(const files_source *source, const char *name)
{
    long t = bauta_catalog_find_table(&source->catalog, name);

    ck_assert_msg(t >= 0, "no table %s", name);
    return &source->catalog.tables[t];
}

const bauta_column *
files_column(const bauta_table *table, const char *name)
{
    long c = bauta_table_find_column(table, name);

    ck_assert_msg(c >= 0, "no column %s", name);
    return &table->columns[c];
}
