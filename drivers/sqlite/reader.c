/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Reader: one SELECT a table, in storage order. A run of columns without a
 * rule is packed cell by cell with its storage class; a column with one is
 * decoded to text, its class beside it. Costs one copy of each value, into
 * the batch's arena.
 */
#include "core/text.h"
#include "drivers/sqlite/sqlite.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* One cell of the row at hand; bytes live until the next step. */
typedef struct piece {
    enum bauta_sqlite_tag tag;
    uint32_t len;
    bool marked; /* a UTF-16 text that opens with a byte order mark */
    const void *bytes;
    union {
        sqlite3_int64 integer;
        double real;
    } number;
} piece;

typedef struct reader {
    bauta_sqlite_source *source; /* borrowed */
    sqlite3 *db;                 /* of the source */
    bool *taken;                 /* that connection's */
    sqlite3_stmt *select;
    const bauta_task *task;
    bool rowid; /* the first result is the rowid */
    bool done;
    piece *pieces; /* room for the widest run */
} reader;

/* A connection of the snapshot that no other reader has. */
static bauta_rc
take_connection(reader *r, bauta_sqlite_source *source, bauta_err *err)
{
    r->db = source->db;
    r->taken = &source->taken;
    for (size_t i = 0; *r->taken && i < source->n_more; i++) {
        r->db = source->more[i].db;
        r->taken = &source->more[i].taken;
    }
    if (*r->taken) {
        r->taken = NULL;
        return bauta_err_set(err, BAUTA_EIO,
                             "all connections of the snapshot are taken");
    }
    *r->taken = true;
    return BAUTA_OK;
}

bauta_rc
bauta_sqlite_reader_open(void **self, void *source, bauta_err *err)
{
    reader *r = bauta_calloc(1, sizeof(*r));

    *self = r;
    if (r == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
    r->source = source;
    return take_connection(r, source, err);
}

const char *
bauta_sqlite_rowid_name(sqlite3 *db, const bauta_table *table)
{
    static const char *const names[] = {"rowid", "_rowid_", "oid"};
    const size_t n_names = sizeof(names) / sizeof(names[0]);
    size_t at = 0;
    bool taken = true;

    for (size_t i = 0; i < table->n_columns; i++)
        if (table->columns[i].identity)
            return NULL;
    for (; at < n_names && taken; at += taken) {
        taken = false;
        for (size_t i = 0; i < table->n_columns; i++)
            taken |= strcasecmp(table->columns[i].name, names[at]) == 0;
    }
    if (taken || !bauta_sqlite_compiles(db, "SELECT %s FROM main.\"%w\"",
                                        names[at], table->name))
        return NULL;
    return names[at];
}

void
bauta_sqlite_rowid_key(bauta_text *sql, sqlite3 *db, const bauta_table *table)
{
    const char *hidden = bauta_sqlite_rowid_name(db, table);

    if (hidden != NULL)
        bauta_text_add(sql, hidden);
    for (size_t i = 0; hidden == NULL && i < table->n_columns; i++)
        if (table->columns[i].identity) {
            bauta_text_quote(sql, table->columns[i].name, '"');
            break;
        }
}

static void
build_select(bauta_text *sql, const reader *r, const bauta_task *task,
             const char *rowid)
{
    const bauta_table *table = &task->catalog->tables[task->table];
    const char *comma = "";

    bauta_text_add(sql, "SELECT ");
    if (rowid != NULL) {
        bauta_text_add(sql, rowid);
        comma = ",";
    }
    for (size_t s = 0; s < task->n_slots; s++) {
        for (size_t i = 0; i < task->slots[s].n; i++) {
            bauta_text_add(sql, comma);
            bauta_text_quote(sql, table->columns[task->slots[s].first + i].name,
                             '"');
            comma = ",";
        }
    }
    bauta_text_add(sql, " FROM main.");
    bauta_text_quote(sql, table->name, '"');
    /* In storage order, not in that of an index that has all the columns. */
    bauta_text_add(sql, " NOT INDEXED");
    if (task->range != NULL) {
        bauta_text_add(sql, " WHERE ");
        bauta_sqlite_rowid_key(sql, r->db, table);
        bauta_text_printf(sql, " BETWEEN %s", task->range);
    }
    if (task->limit > 0)
        bauta_text_printf(sql, " LIMIT %llu", (unsigned long long)task->limit);
}

bauta_rc
bauta_sqlite_reader_begin(void *self, const bauta_task *task, bauta_err *err)
{
    reader *r = self;
    const char *rowid =
        bauta_sqlite_rowid_name(r->db, &task->catalog->tables[task->table]);
    size_t widest = 1;
    bauta_text sql;
    bauta_rc rc = BAUTA_OK;

    bauta_text_init(&sql);
    r->task = task;
    r->rowid = rowid != NULL;
    r->done = false;
    for (size_t s = 0; s < task->n_slots; s++)
        if (task->slots[s].n > widest)
            widest = task->slots[s].n;
    free(r->pieces);
    r->pieces = bauta_calloc(widest, sizeof(*r->pieces));
    build_select(&sql, r, task, rowid);
    if (r->pieces == NULL || sql.failed)
        rc = bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a reader");
    else
        rc = bauta_sqlite_prepare(r->db, &r->select, err, "%s", sql.bytes);
    bauta_text_deinit(&sql);
    return rc;
}

/* Text in the database's own encoding, so that what is not valid in it passes
 * unchanged. */
static void
take_text(const reader *r, int column, piece *out)
{
    if (!r->source->wide) {
        out->tag = BAUTA_SQLITE_TEXT;
        out->bytes = sqlite3_column_text(r->select, column);
        out->len = (uint32_t)sqlite3_column_bytes(r->select, column);
        return;
    }
    out->tag = BAUTA_SQLITE_WIDE;
    out->bytes = sqlite3_column_text16(r->select, column);
    out->len = (uint32_t)sqlite3_column_bytes16(r->select, column);
    if (out->len >= 2 && out->bytes != NULL) {
        uint16_t unit;

        memcpy(&unit, out->bytes, sizeof(unit));
        out->marked = unit == 0xFEFF || unit == 0xFFFE;
    }
}

/* False where memory ran out. */
static bool
take(const reader *r, int column, piece *out)
{
    *out = (piece){.tag = BAUTA_SQLITE_NULL};
    switch (sqlite3_column_type(r->select, column)) {
    case SQLITE_INTEGER:
        out->tag = BAUTA_SQLITE_INTEGER;
        out->number.integer = sqlite3_column_int64(r->select, column);
        return true;
    case SQLITE_FLOAT:
        out->tag = BAUTA_SQLITE_REAL;
        out->number.real = sqlite3_column_double(r->select, column);
        return true;
    case SQLITE_TEXT:
        take_text(r, column, out);
        return out->bytes != NULL;
    case SQLITE_BLOB:
        out->tag = BAUTA_SQLITE_BLOB;
        out->bytes = sqlite3_column_blob(r->select, column);
        out->len = (uint32_t)sqlite3_column_bytes(r->select, column);
        return out->bytes != NULL || out->len == 0;
    default:
        return true;
    }
}

static size_t
packed_size(const piece *p)
{
    switch (p->tag) {
    case BAUTA_SQLITE_NULL:
        return 1;
    case BAUTA_SQLITE_INTEGER:
    case BAUTA_SQLITE_REAL:
        return 1 + sizeof(p->number);
    default:
        return 1 + sizeof(p->len) + (p->marked ? 2 : 0) + p->len;
    }
}

static char *
pack(char *at, const piece *p)
{
    const uint16_t mark = 0xFEFF;
    uint32_t len = p->len + (p->marked ? (uint32_t)sizeof(mark) : 0);

    *at++ = (char)p->tag;
    if (p->tag == BAUTA_SQLITE_NULL)
        return at;
    if (p->tag == BAUTA_SQLITE_INTEGER || p->tag == BAUTA_SQLITE_REAL) {
        memcpy(at, &p->number, sizeof(p->number));
        return at + sizeof(p->number);
    }
    memcpy(at, &len, sizeof(len));
    at += sizeof(len);
    /* SQLite takes one mark off a text that is bound: give it one more. */
    if (p->marked) {
        memcpy(at, &mark, sizeof(mark));
        at += sizeof(mark);
    }
    if (p->len > 0)
        memcpy(at, p->bytes, p->len);
    return at + p->len;
}

static bauta_rc
no_memory(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a row");
}

static bauta_rc
pack_run(const reader *r, const bauta_slot *slot, int column,
         bauta_batch *batch, bauta_cell *cell, bauta_err *err)
{
    size_t size = 0;
    char *at;

    for (size_t i = 0; i < slot->n; i++) {
        if (!take(r, column + (int)i, &r->pieces[i]))
            return no_memory(err);
        size += packed_size(&r->pieces[i]);
    }
    if (size > UINT32_MAX)
        return bauta_err_set(err, BAUTA_EIO, "a row is larger than 4 GiB");
    at = bauta_arena_alloc(&batch->arena, size);
    if (at == NULL)
        return no_memory(err);
    *cell = (bauta_cell){.bytes = at, .len = (uint32_t)size};
    for (size_t i = 0; i < slot->n; i++)
        at = pack(at, &r->pieces[i]);
    return BAUTA_OK;
}

/* The shortest decimal that reads back as the same number. */
static size_t
format_real(double real, char *out, size_t size)
{
    if (isinf(real))
        return (size_t)snprintf(out, size, "%sInfinity", real < 0 ? "-" : "");
    for (int digits = 15; digits < 17; digits++) {
        int n = snprintf(out, size, "%.*g", digits, real);

        if (strtod(out, NULL) == real)
            return (size_t)n;
    }
    return (size_t)snprintf(out, size, "%.17g", real);
}

static bauta_rc
decode(const reader *r, int column, bauta_batch *batch, bauta_cell *cell,
       bauta_err *err)
{
    char number[64];
    const void *bytes = number;
    size_t len = 0;
    char *copy;

    *cell = (bauta_cell){0};
    switch (sqlite3_column_type(r->select, column)) {
    case SQLITE_INTEGER:
        cell->kind = BAUTA_KIND_INTEGER;
        len = (size_t)snprintf(
            number, sizeof(number), "%lld",
            (long long)sqlite3_column_int64(r->select, column));
        break;
    case SQLITE_FLOAT:
        cell->kind = BAUTA_KIND_REAL;
        len = format_real(sqlite3_column_double(r->select, column), number,
                          sizeof(number));
        break;
    case SQLITE_TEXT:
        cell->kind = BAUTA_KIND_TEXT;
        bytes = sqlite3_column_text(r->select, column);
        len = (size_t)sqlite3_column_bytes(r->select, column);
        break;
    case SQLITE_BLOB:
        cell->kind = BAUTA_KIND_BLOB;
        bytes = sqlite3_column_blob(r->select, column);
        len = (size_t)sqlite3_column_bytes(r->select, column);
        break;
    default:
        return BAUTA_OK;
    }
    copy = bauta_arena_alloc(&batch->arena, len);
    if (copy == NULL || (bytes == NULL && len > 0) ||
        (bytes == NULL && cell->kind == BAUTA_KIND_TEXT))
        return no_memory(err);
    if (len > 0)
        memcpy(copy, bytes, len);
    cell->bytes = copy;
    cell->len = (uint32_t)len;
    return BAUTA_OK;
}

static bauta_rc
read_row(const reader *r, bauta_batch *batch, bauta_err *err)
{
    size_t row = batch->n_rows;
    int column = r->rowid ? 1 : 0;
    bauta_rc rc = BAUTA_OK;

    if (r->rowid) {
        bauta_sqlite_rows *rows = batch->driver_rows;

        rows->rowid[row] = sqlite3_column_int64(r->select, 0);
    }
    for (size_t s = 0; s < r->task->n_slots; s++) {
        const bauta_slot *slot = &r->task->slots[s];
        bauta_cell *cell = &bauta_batch_slot(batch, s)[row];

        if (slot->wire)
            BAUTA_TRY(pack_run(r, slot, column, batch, cell, err));
        else
            BAUTA_TRY(decode(r, column, batch, cell, err));
        column += (int)slot->n;
    }
    batch->n_rows++;

out:
    return rc;
}

bauta_rc
bauta_sqlite_reader_next(void *self, bauta_batch *batch, bauta_err *err)
{
    reader *r = self;
    bool row;
    bauta_rc rc = BAUTA_OK;

    batch->driver_rows = NULL;
    if (r->rowid) {
        batch->driver_rows =
            bauta_arena_alloc(&batch->arena, sizeof(bauta_sqlite_rows));
        if (batch->driver_rows == NULL)
            return no_memory(err);
    }
    while (!r->done && !bauta_batch_full(batch)) {
        BAUTA_TRY(bauta_sqlite_step(r->select, &row, err));
        r->done = !row;
        if (row)
            BAUTA_TRY(read_row(r, batch, err));
    }

out:
    return rc;
}

bauta_rc
bauta_sqlite_reader_end(void *self, bauta_err *err)
{
    reader *r = self;

    (void)err;
    sqlite3_finalize(r->select);
    r->select = NULL;
    return BAUTA_OK;
}

void
bauta_sqlite_reader_close(void *self)
{
    reader *r = self;

    if (r == NULL)
        return;
    sqlite3_finalize(r->select);
    if (r->taken != NULL)
        *r->taken = false;
    free(r->pieces);
    free(r);
}
