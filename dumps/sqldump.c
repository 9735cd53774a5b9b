/* SPDX-License-Identifier: Apache-2.0 */
/*
 * SQL dump: statements and rows in turn. Statements are held back until a plan
 * has judged them: until rows come, or the dump ends.
 */
#include "dumps/heads.h"
#include "dumps/sequences.h"
#include "dumps/statements.h"
#include "dumps/stream.h"

#include <stdlib.h>
#include <string.h>

/* A statement that is held back. */
typedef struct held {
    size_t start, len;
    const char *schema, *name; /* of the table it is about; NULL: of none */
} held;

typedef struct dump {
    bauta_stream *s;
    bauta_script script;
    bauta_claims claims;
    bauta_shape seen; /* what the dump itself defines, where its schema was
                         given */
    bauta_text text;
    held *list;
    size_t n, cap;
    bauta_block block;
} dump;

static bauta_rc
no_memory(const dump *d)
{
    return bauta_err_set(d->s->err, BAUTA_ENOMEM, "out of memory for a dump");
}

static bauta_rc
hold(dump *d, const bauta_piece *piece, const bauta_subject *subject)
{
    if (d->n == d->cap) {
        const size_t cap = d->cap == 0 ? 64 : d->cap * 2;
        held *list = bauta_calloc(cap, sizeof(*list));

        if (list == NULL)
            return no_memory(d);
        if (d->n > 0)
            memcpy(list, d->list, d->n * sizeof(*list));
        free(d->list);
        d->list = list;
        d->cap = cap;
    }
    d->list[d->n++] = (held){.start = d->text.len,
                             .len = piece->len,
                             .schema = subject->schema,
                             .name = subject->name};
    bauta_text_append(&d->text, piece->at, piece->len);
    return d->text.failed ? no_memory(d) : BAUTA_OK;
}

/* Writes what was held back, but for what is about tables that are skipped. */
static bauta_rc
release(dump *d, const enum bauta_fate *fates)
{
    const bauta_shape *shape = &d->s->shape;
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; rc == BAUTA_OK && i < d->n; i++) {
        const held *h = &d->list[i];
        const long t = h->name == NULL
                           ? BAUTA_NOT_FOUND
                           : bauta_shape_find(shape, h->schema, h->name);

        if (h->len > 0 && (t < 0 || fates[t] != BAUTA_FATE_SKIP))
            rc = bauta_output_put(&d->s->output, d->text.bytes + h->start,
                                  h->len, d->s->err);
    }
    d->n = 0;
    bauta_text_reset(&d->text);
    return rc;
}

/* The dump's definition of a table is that of the schema that was given. */
static bauta_rc
compare(dump *d, const bauta_subject *subject)
{
    const long a = bauta_shape_find(&d->seen, subject->schema, subject->name);
    const long b =
        bauta_shape_find(&d->s->shape, subject->schema, subject->name);
    const bauta_table *x, *y;
    bool same = b >= 0;

    if (a < 0)
        return BAUTA_OK;
    x = &d->seen.catalog.tables[a];
    y = same ? &d->s->shape.catalog.tables[b] : x;
    same = same && x->n_columns == y->n_columns;
    for (size_t i = 0; same && i < x->n_columns; i++)
        same = strcmp(x->columns[i].name, y->columns[i].name) == 0 &&
               strcmp(x->columns[i].native, y->columns[i].native) == 0;
    return same ? BAUTA_OK
                : bauta_err_set(d->s->err, BAUTA_ECOVER,
                                "the dump defines table %s otherwise than the "
                                "schema that was given",
                                subject->name);
}

/* The statement that was held last may set a sequence. */
static bauta_rc
set_sequence(dump *d, const bauta_piece *piece)
{
    held *last = &d->list[d->n - 1];
    bauta_text out;

    bauta_text_init(&out);
    if (bauta_sequences_rewrite(&d->s->shape, &d->script.syntax,
                                piece->at + piece->lead,
                                piece->len - piece->lead, &out)) {
        d->text.len = last->start + piece->lead;
        bauta_text_append(&d->text, out.bytes, out.len);
        last->len = piece->lead + out.len;
    }
    d->text.failed = d->text.failed || out.failed;
    bauta_text_deinit(&out);
    return d->text.failed ? no_memory(d) : BAUTA_OK;
}

static bauta_rc
take_statement(dump *d, const bauta_piece *piece)
{
    bauta_stream *s = d->s;
    bauta_shape *shape = s->foresight.complete ? &d->seen : &s->shape;
    bauta_subject subject = {0};
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(bauta_statements_take(&d->script, piece, &d->claims, s->err));
    if (piece->kind == BAUTA_PIECE_STATEMENT)
        BAUTA_TRY(bauta_shape_take(
            shape, &d->script.syntax, piece->at + piece->lead,
            piece->len - piece->lead, piece->line, &subject, s->err));
    if (s->foresight.complete && subject.name != NULL)
        BAUTA_TRY(compare(d, &subject));
    rc = hold(d, piece, &subject);
    if (rc == BAUTA_OK)
        rc = set_sequence(d, piece);

out:
    return rc;
}

/* What follows a head: rows, which go or are left out. */
static bauta_rc
take_rows(dump *d, const bauta_piece *piece, bool keep)
{
    bauta_stream *s = d->s;
    bauta_cutter cutter = {.block = &d->block};
    bauta_cut_fn *cut =
        piece->kind == BAUTA_PIECE_COPY ? bauta_cut_copy : bauta_cut_insert;
    char *head = bauta_arena_strndup(&s->arena, piece->at + piece->lead,
                                     piece->len - piece->lead);
    const char *lead = bauta_arena_strndup(&s->arena, piece->at, piece->len);
    bauta_rc rc = BAUTA_OK;

    if (head == NULL || lead == NULL)
        return no_memory(d);
    cutter.head = head;
    cutter.head_len = piece->len - piece->lead;
    if (keep)
        BAUTA_TRY(bauta_output_put(&s->output, lead, piece->len, s->err));
    bauta_input_skip(&s->input, piece->len);
    rc = bauta_stream_rows(s, &d->block, &cutter, cut, keep);

out:
    return rc;
}

static bauta_rc
start_rows(dump *d, const bauta_piece *piece)
{
    bauta_stream *s = d->s;
    const enum bauta_fate *fates;
    size_t own = 0;
    bool keep = true;
    bauta_rc rc = BAUTA_OK;

    bauta_arena_reset(&s->arena);
    BAUTA_TRY(bauta_heads_read(&d->block, &own, &s->shape, &d->script.syntax,
                               piece, &s->arena, s->err));
    BAUTA_TRY(bauta_foresight_plan(&s->foresight, s->err));
    fates = s->foresight.plans[0].fates;
    if (!d->block.kept) {
        keep = fates[own] == BAUTA_FATE_COPY;
        if (keep)
            BAUTA_TRY(
                bauta_foresight_use(&s->foresight, d->block.table, s->err));
    }
    BAUTA_TRY(release(d, fates));
    rc = take_rows(d, piece, keep);

out:
    if (rc != BAUTA_OK && *s->err->where == '\0')
        bauta_err_at(s->err, "line %llu", (unsigned long long)piece->line);
    return rc;
}

static bauta_rc
finish(dump *d)
{
    bauta_stream *s = d->s;
    enum bauta_fate *fates;
    bauta_rc rc = BAUTA_OK;

    if ((d->claims.begun && !d->claims.ended) ||
        (d->claims.saved && !d->claims.restored))
        return bauta_err_set(s->err, BAUTA_EDATA,
                             "the dump does not end as a whole one does: it "
                             "was cut off");
    BAUTA_TRY(bauta_foresight_end(&s->foresight, s->err));
    BAUTA_TRY(bauta_foresight_plan(&s->foresight, s->err));
    fates = s->foresight.plans[0].fates;
    rc = release(d, fates);

out:
    return rc;
}

static bauta_rc
run(dump *d, bool emit)
{
    bauta_stream *s = d->s;
    bauta_piece piece = {.kind = BAUTA_PIECE_STATEMENT};
    bauta_subject subject = {0};
    bauta_rc rc = BAUTA_OK;

    while (piece.kind != BAUTA_PIECE_END) {
        BAUTA_TRY(bauta_script_next(&d->script, &piece, s->err));
        bauta_statements_lead(&d->script, &piece, &d->claims);
        if (piece.kind == BAUTA_PIECE_INSERT ||
            piece.kind == BAUTA_PIECE_COPY) {
            if (!emit)
                return bauta_err_set(s->err, BAUTA_EUSAGE,
                                     "the schema has rows: make it by pg_dump "
                                     "--schema-only, mysqldump --no-data, or "
                                     "sqlite3 FILE .schema");
            BAUTA_TRY(start_rows(d, &piece));
            continue;
        }
        if (emit)
            BAUTA_TRY(take_statement(d, &piece));
        else if (piece.kind == BAUTA_PIECE_STATEMENT)
            BAUTA_TRY(bauta_shape_take(
                &s->shape, &d->script.syntax, piece.at + piece.lead,
                piece.len - piece.lead, piece.line, &subject, s->err));
        bauta_input_skip(&s->input, piece.len);
    }
    if (emit)
        rc = finish(d);

out:
    return rc;
}

static bauta_rc
run_dump(bauta_stream *s, bool emit)
{
    dump d = {.s = s,
              .script = {.input = &s->input,
                         .syntax = bauta_syntax_of(s->shape.kind),
                         .before = bauta_syntax_of(s->shape.kind),
                         .delimiter = ";"}};
    bauta_rc rc;

    bauta_text_init(&d.text);
    bauta_shape_init(&d.seen, s->shape.kind);
    rc = run(&d, emit);
    bauta_shape_deinit(&d.seen);
    bauta_text_deinit(&d.text);
    free(d.list);
    return rc;
}

bauta_rc
bauta_stream_sql(bauta_stream *s)
{
    return run_dump(s, true);
}

bauta_rc
bauta_stream_schema(bauta_stream *s)
{
    return run_dump(s, false);
}
