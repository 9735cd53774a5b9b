/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Writer: one prepared INSERT a table, bound without copying. A cell goes in
 * with the storage class it came with; where the column's type would change
 * that class, the table is loosened first. No row is lost to an ON CONFLICT
 * clause: every conflict fails.
 */
#include "core/text.h"
#include "drivers/sqlite/sqlite.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

typedef struct writer {
    bauta_sqlite_target *target; /* borrowed */
    sqlite3_stmt *insert;
    const bauta_task *task;
    const bauta_table *table;
    const char *rowid;         /* name of the hidden rowid; NULL: not carried */
    unsigned char *affinities; /* one a column; zeros where none counts */
    char *original;            /* the definition while it is loosened */
    bool virtual;
    uint64_t rows;
    sqlite3_int64 changes; /* of the connection, when the table began */
} writer;

/* The reading end of a wire cell. */
typedef struct wire {
    const char *at, *end;
} wire;

bauta_rc
bauta_sqlite_writer_open(void **self, void *target, bauta_err *err)
{
    writer *w = bauta_calloc(1, sizeof(*w));

    *self = w;
    if (w == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
    w->target = target;
    return BAUTA_OK;
}

static void
add_column(bauta_text *names, bauta_text *marks, const char *name, bool quote)
{
    if (names->len > 0) {
        bauta_text_add(names, ",");
        bauta_text_add(marks, ",");
    }
    bauta_text_add(marks, "?");
    if (quote)
        bauta_text_quote(names, name, '"');
    else
        bauta_text_add(names, name);
}

static bauta_rc
prepare_insert(writer *w, bauta_err *err)
{
    bauta_text names, marks;
    bauta_rc rc;

    bauta_text_init(&names);
    bauta_text_init(&marks);
    if (w->rowid != NULL)
        add_column(&names, &marks, w->rowid, false);
    for (size_t s = 0; s < w->task->n_slots; s++)
        for (size_t i = 0; i < w->task->slots[s].n; i++)
            add_column(&names, &marks,
                       w->table->columns[w->task->slots[s].first + i].name,
                       true);
    if (names.failed || marks.failed)
        rc = bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a writer");
    else
        rc = bauta_sqlite_prepare(w->target->db, &w->insert, err,
                                  "INSERT OR ABORT INTO main.\"%w\"(%s) "
                                  "VALUES(%s)",
                                  w->table->name, names.bytes, marks.bytes);
    bauta_text_deinit(&names);
    bauta_text_deinit(&marks);
    return rc;
}

/* Virtual tables change nothing, STRICT ones let nothing be changed. */
static bauta_rc
learn_affinities(writer *w, bauta_err *err)
{
    sqlite3_stmt *find = NULL;
    bool row, strict;
    bauta_rc rc = BAUTA_OK;

    free(w->affinities);
    w->affinities = bauta_calloc(w->table->n_columns, 1);
    if (w->affinities == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a writer");
    BAUTA_TRY(bauta_sqlite_prepare(
        w->target->db, &find, err,
        "SELECT type, strict FROM pragma_table_list(%Q) WHERE schema='main'",
        w->table->name));
    BAUTA_TRY(bauta_sqlite_step(find, &row, err));
    w->virtual = strcmp(bauta_sqlite_text(find, 0), "virtual") == 0;
    strict = sqlite3_column_int(find, 1) != 0;
    if (w->virtual || strict)
        goto out;
    for (size_t i = 0; i < w->table->n_columns; i++)
        w->affinities[i] = (unsigned char)bauta_sqlite_affinity_of(
            w->table->columns[i].native);

out:
    sqlite3_finalize(find);
    return rc;
}

bauta_rc
bauta_sqlite_writer_begin(void *self, const bauta_task *task, bauta_err *err)
{
    writer *w = self;
    bauta_rc rc = BAUTA_OK;

    w->task = task;
    w->table = &task->catalog->tables[task->table];
    w->rows = 0;
    w->rowid = w->target->stage->source == NULL
                   ? NULL
                   : bauta_sqlite_rowid_name(w->target->db, w->table);
    BAUTA_TRY(learn_affinities(w, err));
    BAUTA_TRY(prepare_insert(w, err));
    w->changes = sqlite3_total_changes64(w->target->db);

out:
    return rc;
}

static bool
real_misfits(double real)
{
    return real >= -9223372036854775808.0 && real < 9223372036854775808.0 &&
           real == (double)(sqlite3_int64)real;
}

/* Whether a column of that affinity would store the cell as something else. */
static bool
misfits(unsigned char affinity, enum bauta_sqlite_tag tag, const char *bytes,
        uint32_t len)
{
    bool text = tag == BAUTA_SQLITE_TEXT || tag == BAUTA_SQLITE_WIDE;
    double real;

    if (affinity == BAUTA_SQLITE_AFFINITY_BLOB)
        return false;
    if (affinity == BAUTA_SQLITE_AFFINITY_TEXT)
        return tag == BAUTA_SQLITE_INTEGER || tag == BAUTA_SQLITE_REAL;
    if (text)
        return bauta_sqlite_numeric(bytes, len,
                                    tag == BAUTA_SQLITE_WIDE ? 2 : 1);
    if (tag != BAUTA_SQLITE_REAL || affinity == BAUTA_SQLITE_AFFINITY_REAL)
        return false;
    memcpy(&real, bytes, sizeof(real));
    return real_misfits(real);
}

/* Takes the next cell off the wire; false where it is cut short. */
static bool
unpack(wire *in, enum bauta_sqlite_tag *tag, const char **bytes, uint32_t *len)
{
    size_t left = (size_t)(in->end - in->at);

    if (left == 0)
        return false;
    *tag = (enum bauta_sqlite_tag) * in->at++;
    left--;
    *len = 0;
    if (*tag == BAUTA_SQLITE_INTEGER || *tag == BAUTA_SQLITE_REAL) {
        *len = 8;
    } else if (*tag != BAUTA_SQLITE_NULL) {
        if (left < sizeof(*len))
            return false;
        memcpy(len, in->at, sizeof(*len));
        in->at += sizeof(*len);
        left -= sizeof(*len);
    }
    if (*len > left)
        return false;
    *bytes = in->at;
    in->at += *len;
    return true;
}

static int
bind_packed(sqlite3_stmt *insert, int at, enum bauta_sqlite_tag tag,
            const char *bytes, uint32_t len)
{
    sqlite3_int64 integer;
    double real;

    switch (tag) {
    case BAUTA_SQLITE_NULL:
        return sqlite3_bind_null(insert, at);
    case BAUTA_SQLITE_INTEGER:
        memcpy(&integer, bytes, sizeof(integer));
        return sqlite3_bind_int64(insert, at, integer);
    case BAUTA_SQLITE_REAL:
        memcpy(&real, bytes, sizeof(real));
        return sqlite3_bind_double(insert, at, real);
    case BAUTA_SQLITE_TEXT:
        return sqlite3_bind_text64(insert, at, bytes, len, SQLITE_STATIC,
                                   SQLITE_UTF8);
    case BAUTA_SQLITE_WIDE:
        return sqlite3_bind_text64(insert, at, bytes, len, SQLITE_STATIC,
                                   SQLITE_UTF16);
    case BAUTA_SQLITE_BLOB:
        return sqlite3_bind_blob64(insert, at, bytes, len, SQLITE_STATIC);
    }
    return SQLITE_ERROR;
}

/* Whether the text is an integer as the reader writes one. */
static bool
parse_integer(const bauta_cell *cell, sqlite3_int64 *out)
{
    char number[24], again[24];
    char *end;

    if (cell->len == 0 || cell->len >= sizeof(number))
        return false;
    memcpy(number, cell->bytes, cell->len);
    number[cell->len] = '\0';
    errno = 0;
    *out = strtoll(number, &end, 10);
    (void)sqlite3_snprintf(sizeof(again), again, "%lld", *out);
    return errno == 0 && strlen(again) == cell->len &&
           memcmp(again, cell->bytes, cell->len) == 0;
}

static bool
parse_real(const bauta_cell *cell, double *out)
{
    static const char *const infinities[] = {"Infinity", "-Infinity"};
    char number[400];
    char *end;

    for (size_t i = 0; i < 2; i++)
        if (cell->len == strlen(infinities[i]) &&
            memcmp(cell->bytes, infinities[i], cell->len) == 0) {
            *out = i == 0 ? (double)INFINITY : (double)-INFINITY;
            return true;
        }
    if (cell->len == 0 || cell->len >= sizeof(number))
        return false;
    memcpy(number, cell->bytes, cell->len);
    number[cell->len] = '\0';
    if (strspn(number, "0123456789+-.eE") != cell->len)
        return false;
    *out = strtod(number, &end);
    return *end == '\0' && isfinite(*out);
}

int
bauta_sqlite_bind(sqlite3_stmt *insert, int at, const bauta_cell *cell)
{
    sqlite3_int64 integer;
    double real;

    if (cell->bytes == NULL)
        return sqlite3_bind_null(insert, at);
    if (cell->kind == BAUTA_KIND_INTEGER && parse_integer(cell, &integer))
        return sqlite3_bind_int64(insert, at, integer);
    if (cell->kind == BAUTA_KIND_REAL && parse_real(cell, &real))
        return sqlite3_bind_double(insert, at, real);
    if (cell->kind == BAUTA_KIND_BLOB)
        return sqlite3_bind_blob64(insert, at, cell->bytes, cell->len,
                                   SQLITE_STATIC);
    return sqlite3_bind_text64(insert, at, cell->bytes, cell->len,
                               SQLITE_STATIC, SQLITE_UTF8);
}

static bauta_rc
bad_bind(const writer *w, int code, bauta_err *err)
{
    if (code == SQLITE_OK)
        return bauta_err_set(err, BAUTA_EIO, "a row was not read whole");
    return bauta_sqlite_fail(w->target->db, "write a row of", w->table->name,
                             err);
}

/* Binds one wire cell; `*misfit` where the table has to be loosened before. */
static bauta_rc
bind_run(writer *w, const bauta_slot *slot, const bauta_cell *cell, int at,
         bool *misfit, bauta_err *err)
{
    wire in = {.at = cell->bytes, .end = cell->bytes + cell->len};

    for (size_t i = 0; i < slot->n; i++) {
        enum bauta_sqlite_tag tag;
        const char *bytes;
        uint32_t len;
        int code;

        if (!unpack(&in, &tag, &bytes, &len))
            return bad_bind(w, SQLITE_OK, err);
        if (misfits(w->affinities[slot->first + i], tag, bytes, len)) {
            *misfit = true;
            return BAUTA_OK;
        }
        code = bind_packed(w->insert, at + (int)i, tag, bytes, len);
        if (code != SQLITE_OK)
            return bad_bind(w, code, err);
    }
    return BAUTA_OK;
}

static bauta_rc
bind_row(writer *w, const bauta_batch *batch, size_t row, bool *misfit,
         bauta_err *err)
{
    const bauta_sqlite_rows *rows = batch->driver_rows;
    int at = 1, code = SQLITE_OK;

    if (w->rowid != NULL) {
        if (rows == NULL)
            return bad_bind(w, SQLITE_OK, err);
        code = sqlite3_bind_int64(w->insert, at++, rows->rowid[row]);
    }
    for (size_t s = 0; s < w->task->n_slots && code == SQLITE_OK; s++) {
        const bauta_slot *slot = &w->task->slots[s];
        const bauta_cell *cell = &bauta_batch_slot(batch, s)[row];

        if (slot->wire) {
            bauta_rc rc = bind_run(w, slot, cell, at, misfit, err);

            if (rc != BAUTA_OK || *misfit)
                return rc;
        } else {
            code = bauta_sqlite_bind(w->insert, at, cell);
        }
        at += (int)slot->n;
    }
    return code == SQLITE_OK ? BAUTA_OK : bad_bind(w, code, err);
}

static bauta_rc
loosen(writer *w, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    sqlite3_finalize(w->insert);
    w->insert = NULL;
    memset(w->affinities, 0, w->table->n_columns);
    BAUTA_TRY(bauta_sqlite_loosen(w->target->db, w->table, &w->original, err));
    rc = prepare_insert(w, err);

out:
    return rc;
}

/* SQLite's words on a broken constraint of a plain table name columns, never
 * values; a virtual table's module says what it likes. */
static bauta_rc
refused(const writer *w, bauta_err *err)
{
    sqlite3 *db = w->target->db;
    int base = sqlite3_extended_errcode(db) & 0xFF;

    if (base == SQLITE_CONSTRAINT && !w->virtual)
        return bauta_err_set(err, BAUTA_EIO,
                             "the row does not fit into the copy: %s",
                             sqlite3_errmsg(db));
    return bauta_sqlite_fail(db, "write a row of", w->table->name, err);
}

static bauta_rc
write_row(writer *w, const bauta_batch *batch, size_t row, bauta_err *err)
{
    bool misfit = false;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(bind_row(w, batch, row, &misfit, err));
    if (misfit) {
        misfit = false;
        BAUTA_TRY(loosen(w, err));
        BAUTA_TRY(bind_row(w, batch, row, &misfit, err));
    }
    if (sqlite3_step(w->insert) != SQLITE_DONE)
        BAUTA_TRY(refused(w, err));
    (void)sqlite3_reset(w->insert);
    w->rows++;

out:
    return rc;
}

bauta_rc
bauta_sqlite_writer_write(void *self, const bauta_batch *batch, bauta_err *err)
{
    writer *w = self;

    for (size_t row = 0; row < batch->n_rows; row++) {
        bauta_rc rc = write_row(w, batch, row, err);

        if (rc != BAUTA_OK) {
            uint64_t number = batch->first_row + row;

            bauta_err_at(err, "row %llu", (unsigned long long)number);
            return rc;
        }
    }
    /* The batch's memory is about to go: nothing may point into it. */
    if (batch->n_rows > 0)
        (void)sqlite3_clear_bindings(w->insert);
    return BAUTA_OK;
}

bauta_rc
bauta_sqlite_writer_end(void *self, uint64_t rows, bauta_err *err)
{
    writer *w = self;
    sqlite3_int64 changes = sqlite3_total_changes64(w->target->db) - w->changes;
    bauta_rc rc = BAUTA_OK;

    sqlite3_finalize(w->insert);
    w->insert = NULL;
    if (w->original != NULL)
        BAUTA_TRY(
            bauta_sqlite_tighten(w->target->db, w->table, w->original, err));
    else if (!w->virtual && (uint64_t)changes != rows)
        rc = bauta_err_set(
            err, BAUTA_EIO, "the copy has %llu rows of the table's %llu",
            (unsigned long long)changes, (unsigned long long)rows);
    if (rc == BAUTA_OK && w->rows != rows)
        rc = bauta_err_set(
            err, BAUTA_EIO, "%llu rows were written of the table's %llu",
            (unsigned long long)w->rows, (unsigned long long)rows);

out:
    sqlite3_free(w->original);
    w->original = NULL;
    return rc;
}

void
bauta_sqlite_writer_close(void *self)
{
    writer *w = self;

    if (w == NULL)
        return;
    sqlite3_finalize(w->insert);
    sqlite3_free(w->original);
    free(w->affinities);
    free(w);
}
