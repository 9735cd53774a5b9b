/* SPDX-License-Identifier: Apache-2.0 */
#include "dumps/filter.h"

#include "dumps/stream.h"

#include <stdlib.h>
#include <string.h>

/* Marks that the first bytes of a dump have, in this order. */
static enum bauta_format
look(const char *bytes, size_t len)
{
    static const struct {
        const char *mark;
        enum bauta_format format;
    } marks[] = {
        {"-- PostgreSQL database", BAUTA_FORMAT_POSTGRES},
        {"SELECT pg_catalog.set_config", BAUTA_FORMAT_POSTGRES},
        {"PRAGMA foreign_keys=OFF;", BAUTA_FORMAT_SQLITE},
        {"-- MySQL dump", BAUTA_FORMAT_MYSQL},
        {"-- MariaDB dump", BAUTA_FORMAT_MYSQL},
        {"/*!40", BAUTA_FORMAT_MYSQL},
        {"/*!50", BAUTA_FORMAT_MYSQL},
        {"/*M!", BAUTA_FORMAT_MYSQL},
    };

    len = len < 4096 ? len : 4096;
    for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
        if (memmem(bytes, len, marks[i].mark, strlen(marks[i].mark)) != NULL)
            return marks[i].format;
    return BAUTA_FORMAT_AUTO;
}

static bool
name_has(const char *name, const char *ending)
{
    const char *at = strstr(name, ending);
    const char *after = at != NULL ? at + strlen(ending) : NULL;

    return after != NULL && (*after == '\0' || strcmp(after, ".gz") == 0 ||
                             strcmp(after, ".zst") == 0);
}

/* Rows of one table: what the name says, or their first line. */
static enum bauta_format
look_flat(const char *name, const char *bytes, size_t len)
{
    const char *newline = memchr(bytes, '\n', len);
    const size_t line = newline != NULL ? (size_t)(newline - bytes) : len;

    if (name_has(name, ".csv"))
        return BAUTA_FORMAT_CSV;
    if (name_has(name, ".tsv"))
        return BAUTA_FORMAT_TSV;
    if (name_has(name, ".jsonl") || name_has(name, ".ndjson") ||
        (len > 0 && *bytes == '{'))
        return BAUTA_FORMAT_JSONL;
    return memchr(bytes, '\t', line) != NULL ? BAUTA_FORMAT_TSV
                                             : BAUTA_FORMAT_CSV;
}

static bauta_rc
find_format(bauta_input *input, enum bauta_format asked,
            enum bauta_format *format, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    *format = asked;
    while (rc == BAUTA_OK && asked == BAUTA_FORMAT_AUTO && !input->ended &&
           bauta_input_left(input) < 4096)
        rc = bauta_input_more(input, err);
    if (rc == BAUTA_OK && asked == BAUTA_FORMAT_AUTO)
        *format = look(bauta_input_at(input), bauta_input_left(input));
    return rc;
}

static bauta_rc
unknown(const bauta_input *input, bauta_err *err)
{
    if (bauta_input_left(input) >= 5 &&
        memcmp(bauta_input_at(input), "PGDMP", 5) == 0)
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "this is pg_dump's custom format: turn it into "
                             "SQL by pg_restore --file=- DUMP");
    return bauta_err_set(err, BAUTA_EUSAGE,
                         "the dump does not show what made it: say --format "
                         "postgres, mysql or sqlite, or --table NAME where it "
                         "is one table's rows in CSV, TSV or JSON Lines");
}

static enum bauta_syntax_kind
kind_of(enum bauta_format format)
{
    return format == BAUTA_FORMAT_MYSQL    ? BAUTA_SYNTAX_MYSQL
           : format == BAUTA_FORMAT_SQLITE ? BAUTA_SYNTAX_SQLITE
                                           : BAUTA_SYNTAX_POSTGRES;
}

static bool
is_flat(enum bauta_format format)
{
    return format >= BAUTA_FORMAT_CSV;
}

/* Reads the schema that goes before the dump. */
static bauta_rc
read_schema(bauta_stream *s, enum bauta_format format)
{
    enum bauta_format own = is_flat(format) ? BAUTA_FORMAT_AUTO : format;
    bauta_rc rc = BAUTA_OK;

    if (s->request->schema < 0)
        return BAUTA_OK;
    BAUTA_TRY(bauta_input_open(&s->input, s->request->schema, s->err));
    BAUTA_TRY(find_format(&s->input, own, &own, s->err));
    if (own == BAUTA_FORMAT_AUTO)
        own = BAUTA_FORMAT_SQLITE; /* .schema has no mark of its own */
    bauta_shape_init(&s->shape, kind_of(own));
    rc = bauta_stream_schema(s);
    if (rc == BAUTA_OK)
        rc = bauta_shape_join(&s->shape, s->err);
    s->foresight.complete = true;

out:
    bauta_input_close(&s->input);
    if (rc != BAUTA_OK)
        bauta_err_at(s->err, "schema");
    return rc;
}

/* The format is seen in the dump, but the schema is read first: so its input is
 * put aside meanwhile. */
static bauta_rc
open_all(bauta_stream *s, enum bauta_format *format)
{
    const bauta_filter_request *r = s->request;
    bauta_input dump;
    bauta_rc rc;

    rc = bauta_input_open(&dump, r->in, s->err);
    if (rc == BAUTA_OK)
        rc = find_format(&dump, r->format, format, s->err);
    if (rc == BAUTA_OK && *format == BAUTA_FORMAT_AUTO && r->table != NULL)
        *format =
            look_flat(r->name, bauta_input_at(&dump), bauta_input_left(&dump));
    if (rc == BAUTA_OK && *format == BAUTA_FORMAT_AUTO)
        rc = unknown(&dump, s->err);
    bauta_shape_init(&s->shape, kind_of(*format));
    if (rc == BAUTA_OK)
        rc = read_schema(s, *format);
    s->input = dump;
    if (rc == BAUTA_OK)
        rc = bauta_output_open(&s->output, r->out, r->packing, s->err);
    if (rc == BAUTA_OK)
        rc = bauta_gang_open(&s->gang, r->jobs, &s->output, s->err);
    return rc;
}

bauta_rc
bauta_filter_run(const bauta_filter_request *request, bauta_filter_tally *tally,
                 bauta_report *report, bauta_err *err)
{
    bauta_stream *s = bauta_calloc(1, sizeof(*s));
    enum bauta_format format = BAUTA_FORMAT_AUTO;
    bauta_rc rc;

    *tally = (bauta_filter_tally){0};
    if (s == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a dump");
    s->request = request;
    s->tally = tally;
    s->report = report;
    s->err = err;
    bauta_arena_init(&s->arena);
    bauta_foresight_init(&s->foresight);
    s->foresight.shape = &s->shape;
    s->foresight.profile = request->profile;
    s->foresight.key = request->key;
    s->foresight.report = report;
    s->foresight.jobs = request->jobs;
    rc = open_all(s, &format);
    if (rc == BAUTA_OK)
        rc = is_flat(format) ? bauta_stream_flat(s, format)
                             : bauta_stream_sql(s);
    if (rc == BAUTA_OK)
        rc = bauta_output_end(&s->output, err);
    for (size_t i = 0; i < s->n_rows; i++)
        tally->tables += s->rows[i] > 0;
    tally->bytes = s->input.total;
    bauta_gang_close(&s->gang);
    bauta_output_close(&s->output);
    bauta_input_close(&s->input);
    bauta_foresight_deinit(&s->foresight);
    bauta_shape_deinit(&s->shape);
    bauta_arena_deinit(&s->arena);
    free(s->rows);
    free(s);
    return rc;
}
