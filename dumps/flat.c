/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Flat: the rows of one table, in CSV, TSV or JSON Lines. Without a schema all
 * columns are text.
 */
#include "dumps/heads.h"
#include "dumps/stream.h"

#include <string.h>

typedef struct names {
    const char **list;
    size_t n;
} names;

static bauta_rc
no_memory(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for columns");
}

static bool
has(const names *all, const char *name)
{
    for (size_t i = 0; i < all->n; i++)
        if (strcmp(all->list[i], name) == 0)
            return true;
    return false;
}

static bauta_rc
add(bauta_stream *s, names *all, const char *name, size_t len)
{
    const char *copy = bauta_arena_strndup(&s->arena, name, len);

    if ((all->n & (all->n - 1)) == 0) {
        const char **list = bauta_arena_calloc(
            &s->arena, all->n == 0 ? 1 : 2 * all->n, sizeof(*list));

        if (list == NULL)
            return no_memory(s->err);
        if (all->n > 0)
            memcpy(list, all->list, all->n * sizeof(*list));
        all->list = list;
    }
    if (copy == NULL)
        return no_memory(s->err);
    if (len == 0 || has(all, copy))
        return bauta_err_set(s->err, BAUTA_EDATA,
                             "two columns have one name, or one has none");
    all->list[all->n++] = copy;
    return BAUTA_OK;
}

/* What the command line names, between commas. */
static bauta_rc
take_given(bauta_stream *s, names *all)
{
    const char *at = s->request->columns;
    bauta_rc rc = BAUTA_OK;

    for (;;) {
        const size_t n = strcspn(at, ",");

        BAUTA_TRY(add(s, all, at, n));
        if (at[n] == '\0')
            break;
        at += n + 1;
    }

out:
    return rc;
}

/* The whole first line in the window. */
static bauta_rc
see_line(bauta_stream *s, size_t *len)
{
    bauta_rc rc = BAUTA_OK;

    for (;;) {
        const char *at = bauta_input_at(&s->input);
        const char *newline = memchr(at, '\n', bauta_input_left(&s->input));

        if (newline != NULL || s->input.ended) {
            *len = newline != NULL ? (size_t)(newline - at)
                                   : bauta_input_left(&s->input);
            return BAUTA_OK;
        }
        BAUTA_TRY(bauta_input_more(&s->input, s->err));
    }

out:
    return rc;
}

/* The names in CSV's first record, which is passed and written. */
static bauta_rc
take_header(bauta_stream *s, names *all, char separator)
{
    size_t len;
    const char *at, *end;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(see_line(s, &len));
    at = bauta_input_at(&s->input);
    end = at + len;
    if (len >= 3 && memcmp(at, "\xEF\xBB\xBF", 3) == 0)
        at += 3;
    while (end > at && end[-1] == '\r')
        end--;
    while (at <= end) {
        const bool quoted = at < end && *at == '"';
        const char *from = at + quoted;
        const char *stop =
            memchr(from, quoted ? '"' : separator, (size_t)(end - from));

        if (stop == NULL && quoted)
            return bauta_err_set(s->err, BAUTA_EDATA,
                                 "the first record, which is to name the "
                                 "columns, is not understood");
        stop = stop == NULL ? end : stop;
        BAUTA_TRY(add(s, all, from, (size_t)(stop - from)));
        at = stop + quoted;
        if (at < end && *at != separator)
            return bauta_err_set(s->err, BAUTA_EDATA,
                                 "the first record, which is to name the "
                                 "columns, is not understood");
        at++;
    }
    len += len < bauta_input_left(&s->input);
    BAUTA_TRY(
        bauta_output_put(&s->output, bauta_input_at(&s->input), len, s->err));
    bauta_input_skip(&s->input, len);

out:
    return rc;
}

/* The member names of JSON's first line. */
static bauta_rc
take_members(bauta_stream *s, names *all)
{
    size_t len, depth = 0;
    const char *at, *end;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(see_line(s, &len));
    at = bauta_input_at(&s->input);
    end = at + len;
    for (bool named = false; at < end; at++) {
        const char *from = at + 1;

        depth += *at == '{' || *at == '[';
        if (depth > 0)
            depth -= *at == '}' || *at == ']';
        named = named && *at != ','; /* a value comes after a name */
        if (*at == '{' && depth == 1)
            named = false;
        if (*at != '"')
            continue;
        for (at++; at < end && *at != '"'; at++)
            at += *at == '\\';
        if (at < end && depth == 1 && !named)
            BAUTA_TRY(add(s, all, from, (size_t)(at - from)));
        named = named || depth == 1;
    }

out:
    return rc;
}

/* The profile's columns of the table, which lines may have as well. */
static bauta_rc
add_profile(bauta_stream *s, names *all)
{
    const bauta_profile *profile = s->request->profile;
    bauta_rc rc = BAUTA_OK;

    for (size_t t = 0; t < profile->n_tables; t++) {
        const bauta_table_entry *entry = &profile->tables[t];

        if (bauta_catalog_find_table(&s->shape.catalog, entry->name) < 0)
            continue;
        for (size_t c = 0; c < entry->n_columns; c++)
            if (!has(all, entry->columns[c].name))
                BAUTA_TRY(add(s, all, entry->columns[c].name,
                              strlen(entry->columns[c].name)));
    }

out:
    return rc;
}

/* The table by its name, made up of the names where there is no schema. */
static bauta_rc
find_table(bauta_stream *s, names *all, bool json, size_t *table)
{
    const char *name = s->request->table, *dot = strrchr(name, '.');
    const char *schema = "";
    bauta_table *made;
    long found = bauta_catalog_find_table(&s->shape.catalog, name);
    bauta_rc rc = BAUTA_OK;

    if (s->foresight.complete && found < 0)
        return bauta_err_set(s->err, BAUTA_EUSAGE,
                             "the schema has no table %s, or more than one",
                             name);
    *table = (size_t)found;
    if (s->foresight.complete)
        goto out;
    if (dot != NULL) {
        schema = bauta_arena_strndup(&s->shape.catalog.arena, name,
                                     (size_t)(dot - name));
        name = dot + 1;
    }
    made = schema == NULL ? NULL : bauta_shape_add(&s->shape, schema, name);
    if (made == NULL)
        return no_memory(s->err);
    if (json)
        BAUTA_TRY(add_profile(s, all));
    made->columns = bauta_arena_calloc(&s->shape.catalog.arena, all->n,
                                       sizeof(bauta_column));
    if (made->columns == NULL)
        return no_memory(s->err);
    for (size_t i = 0; i < all->n; i++)
        made->columns[made->n_columns++] = (bauta_column){
            .name = bauta_arena_strdup(&s->shape.catalog.arena, all->list[i]),
            .native = "text",
            .type = BAUTA_TYPE_TEXT,
            .nullable = true};
    *table = s->shape.catalog.n_tables - 1;

out:
    return rc;
}

/* Lines may have any of the table's columns. */
static bauta_rc
all_columns(bauta_stream *s, names *all, size_t table)
{
    const bauta_table *t = &s->shape.catalog.tables[table];
    bauta_rc rc = BAUTA_OK;

    all->n = 0;
    for (size_t i = 0; rc == BAUTA_OK && i < t->n_columns; i++)
        rc = add(s, all, t->columns[i].name, strlen(t->columns[i].name));
    return rc;
}

bauta_rc
bauta_stream_flat(bauta_stream *s, enum bauta_format format)
{
    const bool json = format == BAUTA_FORMAT_JSONL;
    bauta_block block = {.form = json ? &bauta_form_json : &bauta_form_csv};
    bauta_cutter cutter = {.block = &block};
    names all = {0};
    size_t table = 0;
    bauta_rc rc = BAUTA_OK;

    if (s->request->table == NULL)
        return bauta_err_set(s->err, BAUTA_EUSAGE,
                             "say by --table NAME whose rows these are");
    block.syntax.separator = format == BAUTA_FORMAT_TSV ? '\t' : ',';
    if (json)
        BAUTA_TRY(take_members(s, &all));
    else if (s->request->columns != NULL)
        BAUTA_TRY(take_given(s, &all));
    else
        BAUTA_TRY(take_header(s, &all, block.syntax.separator));
    BAUTA_TRY(find_table(s, &all, json, &table));
    if (json)
        BAUTA_TRY(all_columns(s, &all, table));
    if (!s->foresight.complete) /* references cannot come later */
        s->foresight.complete = true;
    BAUTA_TRY(bauta_heads_bind(&block, &s->shape, table, all.list, all.n,
                               &s->arena, s->err));
    BAUTA_TRY(bauta_foresight_plan(&s->foresight, s->err));
    if (s->foresight.plans[0].fates[table] != BAUTA_FATE_COPY)
        return bauta_err_set(s->err, BAUTA_ECOVER,
                             "the profile leaves this table's rows out");
    BAUTA_TRY(bauta_foresight_use(&s->foresight, block.table, s->err));
    rc = bauta_stream_rows(s, &block, &cutter,
                           json ? bauta_cut_json : bauta_cut_csv, true);

out:
    return rc;
}
