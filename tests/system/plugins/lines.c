/* SPDX-License-Identifier: Apache-2.0 */
/*
 * lines: the smallest driver that shows all of the contract. A text file is a
 * database of one table, `file`, of one column, `line`. The target is staged
 * beside its name and linked into place, so it is there whole or not at all.
 */
#include "drivers/driver.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { SCHEME = sizeof("lines:") - 1 };

typedef struct source {
    char *path;
} source;

typedef struct reader {
    const source *from;
    FILE *file;
    char *line;
    size_t cap;
} reader;

typedef struct target {
    char *path, *staged;
    FILE *file; /* NULL until staged */
    uint64_t rows;
} target;

static const char *
client(void)
{
    return "none";
}

static bauta_rc
io_error(const char *what, const char *path, bauta_err *err)
{
    return bauta_err_set(err, BAUTA_EIO, "cannot %s %s: %s", what, path,
                         strerror(errno));
}

static bauta_rc
no_memory(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
}

static void
source_close(void *self)
{
    source *s = self;

    if (s == NULL)
        return;
    free(s->path);
    free(s);
}

static bauta_rc
source_open(void **self, const char *url, bauta_err *err)
{
    source *s = bauta_calloc(1, sizeof(*s));

    if (s != NULL)
        s->path = strdup(url + SCHEME);
    if (s == NULL || s->path == NULL) {
        source_close(s);
        return no_memory(err);
    }
    if (access(s->path, R_OK) != 0) {
        (void)io_error("read", s->path, err);
        source_close(s);
        return err->code;
    }
    *self = s;
    return BAUTA_OK;
}

static bauta_rc
source_describe(void *self, bauta_catalog *catalog, bauta_err *err)
{
    const source *s = self;
    bauta_table *table =
        bauta_arena_calloc(&catalog->arena, 1, sizeof(bauta_table));
    bauta_column *column =
        bauta_arena_calloc(&catalog->arena, 1, sizeof(bauta_column));
    char *path = bauta_arena_strdup(&catalog->arena, s->path);

    if (table == NULL || column == NULL || path == NULL)
        return no_memory(err);
    *column = (bauta_column){
        .name = "line", .native = "text", .type = BAUTA_TYPE_TEXT};
    *table = (bauta_table){.schema = "",
                           .name = "file",
                           .parent = BAUTA_NO_PARENT,
                           .columns = column,
                           .n_columns = 1};
    catalog->driver = "lines";
    catalog->database = path;
    catalog->default_schema = "";
    catalog->tables = table;
    catalog->n_tables = 1;
    return BAUTA_OK;
}

static bauta_rc
reader_open(void **self, void *from, bauta_err *err)
{
    reader *r = bauta_calloc(1, sizeof(*r));

    if (r == NULL)
        return no_memory(err);
    r->from = from;
    *self = r;
    return BAUTA_OK;
}

static bauta_rc
reader_begin(void *self, const bauta_task *task, bauta_err *err)
{
    reader *r = self;

    (void)task;
    r->file = fopen(r->from->path, "re");
    return r->file == NULL ? io_error("read", r->from->path, err) : BAUTA_OK;
}

/* A line has one form, decoded or not, so any slot is filled alike. */
static bauta_rc
reader_next(void *self, bauta_batch *batch, bauta_err *err)
{
    reader *r = self;

    while (!bauta_batch_full(batch)) {
        ssize_t n = getline(&r->line, &r->cap, r->file);
        bauta_cell *cell = &bauta_batch_slot(batch, 0)[batch->n_rows];

        if (n < 0)
            break;
        if (n > 0 && r->line[n - 1] == '\n')
            n--;
        if ((size_t)n > UINT32_MAX)
            return bauta_err_set(err, BAUTA_EDATA, "a line is over 4 GiB");
        cell->bytes = bauta_arena_strndup(&batch->arena, r->line, (size_t)n);
        if (cell->bytes == NULL)
            return no_memory(err);
        cell->len = (uint32_t)n;
        cell->kind = BAUTA_KIND_PLAIN;
        batch->n_rows++;
    }
    return ferror(r->file) ? io_error("read", r->from->path, err) : BAUTA_OK;
}

static bauta_rc
reader_end(void *self, bauta_err *err)
{
    reader *r = self;

    (void)err;
    (void)fclose(r->file);
    r->file = NULL;
    return BAUTA_OK;
}

static void
reader_close(void *self)
{
    reader *r = self;

    if (r == NULL)
        return;
    if (r->file != NULL)
        (void)fclose(r->file);
    free(r->line);
    free(r);
}

static void
target_close(void *self)
{
    target *t = self;

    if (t == NULL)
        return;
    if (t->file != NULL)
        (void)fclose(t->file);
    free(t->path);
    free(t->staged);
    free(t);
}

static bauta_rc
target_open(void **self, const char *url, bauta_err *err)
{
    target *t = bauta_calloc(1, sizeof(*t));

    if (t != NULL) {
        t->path = strdup(url + SCHEME);
        if (asprintf(&t->staged, "%s.bauta-%ld", url + SCHEME, (long)getpid()) <
            0)
            t->staged = NULL;
    }
    if (t == NULL || t->path == NULL || t->staged == NULL) {
        target_close(t);
        return no_memory(err);
    }
    if (access(t->path, F_OK) == 0) {
        (void)bauta_err_set(err, BAUTA_ETARGET,
                            "%s exists already: remove it, or give another "
                            "name",
                            t->path);
        target_close(t);
        return err->code;
    }
    *self = t;
    return BAUTA_OK;
}

/* The target does not exist, so it cannot be the source. */
static bauta_rc
target_distinct(void *self, void *from, bauta_err *err)
{
    (void)self;
    (void)from;
    (void)err;
    return BAUTA_OK;
}

static bauta_rc
target_stage(void *self, const bauta_stage *stage, bauta_err *err)
{
    target *t = self;

    t->file = fopen(t->staged, "wxe");
    if (t->file == NULL)
        return io_error("write", t->staged, err);
    if (stage->fates[0] != BAUTA_FATE_COPY)
        stage->note(stage->context, "the file is left empty");
    return BAUTA_OK;
}

static bauta_rc
writer_open(void **self, void *to, bauta_err *err)
{
    (void)err;
    *self = to;
    return BAUTA_OK;
}

static bauta_rc
writer_begin(void *self, const bauta_task *task, bauta_err *err)
{
    (void)self;
    (void)task;
    (void)err;
    return BAUTA_OK;
}

static bauta_rc
writer_write(void *self, const bauta_batch *batch, bauta_err *err)
{
    target *t = self;
    const bauta_cell *cells = bauta_batch_slot(batch, 0);

    for (size_t row = 0; row < batch->n_rows; row++) {
        const bauta_cell *cell = &cells[row];

        if (cell->bytes == NULL)
            return bauta_err_set(err, BAUTA_EDATA,
                                 "row %llu: a file has no NULL",
                                 (unsigned long long)(batch->first_row + row));
        if (fwrite(cell->bytes, 1, cell->len, t->file) != cell->len ||
            fputc('\n', t->file) == EOF)
            return io_error("write", t->staged, err);
    }
    t->rows += batch->n_rows;
    return BAUTA_OK;
}

static bauta_rc
writer_end(void *self, uint64_t rows, bauta_err *err)
{
    const target *t = self;

    if (t->rows == rows)
        return BAUTA_OK;
    return bauta_err_set(err, BAUTA_EIO, "%s does not hold all lines",
                         t->staged);
}

static void
writer_close(void *self)
{
    (void)self;
}

static bauta_rc
target_finish(void *self, bauta_err *err)
{
    target *t = self;

    if (fflush(t->file) != 0 || fsync(fileno(t->file)) != 0)
        return io_error("write", t->staged, err);
    return BAUTA_OK;
}

/* link, unlike rename, never replaces a file that came in the meantime. */
static bauta_rc
target_publish(void *self, bauta_err *err)
{
    target *t = self;

    if (link(t->staged, t->path) != 0)
        return io_error("make", t->path, err);
    (void)unlink(t->staged);
    return BAUTA_OK;
}

static void
target_abort(void *self)
{
    target *t = self;

    if (t->file != NULL)
        (void)unlink(t->staged);
}

static const char *const schemes[] = {"lines", NULL};
static const bauta_option options[] = {{0}};

static const struct bauta_driver driver = {
    .abi = BAUTA_DRIVER_ABI,
    .name = "lines",
    .summary = "text files, a row a line",
    .schemes = schemes,
    .url_form = "lines:FILE",
    .client = client,
    .options = options,
    .source_open = source_open,
    .source_describe = source_describe,
    .source_close = source_close,
    .reader_open = reader_open,
    .reader_begin = reader_begin,
    .reader_next = reader_next,
    .reader_end = reader_end,
    .reader_close = reader_close,
    .target_open = target_open,
    .target_distinct = target_distinct,
    .target_stage = target_stage,
    .writer_open = writer_open,
    .writer_begin = writer_begin,
    .writer_write = writer_write,
    .writer_end = writer_end,
    .writer_close = writer_close,
    .target_finish = target_finish,
    .target_publish = target_publish,
    .target_abort = target_abort,
    .target_close = target_close,
};

extern const struct bauta_driver *const bauta_plugin_drivers[];
const struct bauta_driver *const bauta_plugin_drivers[] = {&driver, NULL};
