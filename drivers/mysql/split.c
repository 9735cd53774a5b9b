/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Split: a table's rows in ranges of its primary key, of about equal size.
 *
 * The index is halved where it is heaviest: a value near the middle is guessed,
 * the key next to it looked up, and both halves weighed by the server's own
 * estimate. So gaps and skew cost a few more lookups, some hundred at most, and
 * no scan. Keys of which one value has most rows are halved by their next
 * column. A range is a condition on the key's columns, written so that the
 * server walks the index: (a > 1 OR (a = 1 AND b >= 2)).
 *
 * Two neighbours meet at a value that was found again by its own literal, so
 * each row is in one range, under the column's own collation.
 */
#include "drivers/mysql/split.h"

#include <string.h>

enum {
    COUNT_OFF = 20000, /* most rows that are counted */
    RANGES_MOST = 1024,
};

static enum bauta_mysql_shape
shape_of(const bauta_column *column)
{
    static const struct {
        const char *prefix;
        enum bauta_mysql_shape shape;
    } shapes[] = {{"tinyint", BAUTA_MYSQL_SHAPE_NUMBER},
                  {"smallint", BAUTA_MYSQL_SHAPE_NUMBER},
                  {"mediumint", BAUTA_MYSQL_SHAPE_NUMBER},
                  {"int", BAUTA_MYSQL_SHAPE_NUMBER},
                  {"bigint", BAUTA_MYSQL_SHAPE_NUMBER},
                  {"decimal", BAUTA_MYSQL_SHAPE_NUMBER},
                  {"datetime", BAUTA_MYSQL_SHAPE_TIME},
                  {"date", BAUTA_MYSQL_SHAPE_TIME},
                  {"timestamp", BAUTA_MYSQL_SHAPE_TIME},
                  {"char(", BAUTA_MYSQL_SHAPE_TEXT},
                  {"varchar(", BAUTA_MYSQL_SHAPE_TEXT},
                  {"binary(", BAUTA_MYSQL_SHAPE_BYTES},
                  {"varbinary(", BAUTA_MYSQL_SHAPE_BYTES}};

    for (size_t i = 0; i < sizeof(shapes) / sizeof(shapes[0]); i++)
        if (strncmp(column->native, shapes[i].prefix,
                    strlen(shapes[i].prefix)) == 0)
            return shapes[i].shape;
    return BAUTA_MYSQL_SHAPE_NONE;
}

/* The first value of the upper half; NULL where none is found. */
static bauta_rc
middle_of(const splitter *s, const char **out, const interval *at)
{
    const enum bauta_mysql_shape shape = s->columns[at->depth].shape;
    bounds within = {.above = at->low, .to = at->high};
    bauta_rc rc = BAUTA_OK;

    if (at->blind) {
        double half = at->rows / 2;

        return bauta_mysql_probe_edge(s, out, at, &within, false,
                                      half < COUNT_OFF ? (size_t)half
                                                       : COUNT_OFF);
    }
    if (shape == BAUTA_MYSQL_SHAPE_TEXT || shape == BAUTA_MYSQL_SHAPE_BYTES)
        within.from = bauta_mysql_probe_text(s, at);
    else
        BAUTA_TRY(bauta_mysql_probe_number(s, &within.from, at));
    rc = bauta_mysql_probe_edge(s, out, at, &within, false, 0);

out:
    return rc;
}

/* One value has all the rows: on to the next column of the key. */
static bauta_rc
descend(const splitter *s, interval *at)
{
    const bounds any = {0};
    interval inner = *at;
    bauta_rc rc = BAUTA_OK;

    at->whole = true;
    if (at->depth + 1 >= s->n_columns)
        return BAUTA_OK;
    inner.fixed[inner.depth++] = at->low;
    inner.blind = false;
    BAUTA_TRY(bauta_mysql_probe_edge(s, &inner.low, &inner, &any, false, 0));
    BAUTA_TRY(bauta_mysql_probe_edge(s, &inner.high, &inner, &any, true, 0));
    if (inner.low != NULL && inner.high != NULL)
        *at = inner;

out:
    return rc;
}

static bauta_rc
halve(splitter *s, size_t i)
{
    enum { POOR = 32 };
    interval *left = &s->list[i], right = *left;
    const char *before = NULL;
    double rows = left->rows, sum;
    bauta_rc rc = BAUTA_OK;

    if (strcmp(left->low, left->high) == 0)
        return descend(s, left);
    BAUTA_TRY(middle_of(s, &right.low, left));
    if (right.low != NULL)
        BAUTA_TRY(bauta_mysql_probe_edge(
            s, &before, left, &(bounds){.below = right.low}, true, 0));
    if (right.low == NULL || before == NULL) {
        if (left->blind)
            return descend(s, left);
        left->blind = true;
        return BAUTA_OK;
    }
    left->high = before;
    BAUTA_TRY(bauta_mysql_probe_weigh(s, left));
    BAUTA_TRY(bauta_mysql_probe_weigh(s, &right));
    sum = left->rows + right.rows;
    left->blind = right.blind =
        s->columns[left->depth].shape >= BAUTA_MYSQL_SHAPE_TEXT &&
        (left->rows < sum / POOR || right.rows < sum / POOR);
    left->rows *= rows / sum;
    right.rows *= rows / sum;
    memmove(left + 2, left + 1, (s->n - i - 1) * sizeof(*left));
    left[1] = right;
    s->n++;

out:
    return rc;
}

static bauta_rc
halve_all(splitter *s, double most)
{
    bauta_rc rc = BAUTA_OK;

    for (size_t turn = 0; rc == BAUTA_OK && turn < s->room; turn++) {
        size_t at = s->n;

        for (size_t i = 0; i < s->n; i++)
            if (!s->list[i].whole &&
                (at == s->n || s->list[i].rows > s->list[at].rows))
                at = i;
        if (at == s->n || s->list[at].rows <= most || s->n == s->room)
            break;
        rc = halve(s, at);
    }
    return rc;
}

/* (a > 1 OR (a = 1 AND b >= 2)), or the same with < and <. */
static void
add_side(const splitter *s, bauta_text *sql, const interval *at, bool below)
{
    for (size_t i = 0; i <= at->depth; i++) {
        const char *value = i < at->depth ? at->fixed[i] : at->low;
        const char *name = s->columns[i].name;

        bauta_text_add(sql, "(");
        bauta_mysql_name(sql, NULL, name);
        if (i == at->depth) {
            bauta_text_printf(sql, " %s %s", below ? "<" : ">=", value);
            break;
        }
        bauta_text_printf(sql, " %s %s OR (", below ? "<" : ">", value);
        bauta_mysql_name(sql, NULL, name);
        bauta_text_printf(sql, " = %s AND ", value);
    }
    bauta_text_add(sql, ")");
    for (size_t i = 0; i < at->depth; i++)
        bauta_text_add(sql, "))");
}

static bauta_rc
put_range(const splitter *s, bauta_range *out, const interval *from,
          const interval *to, double rows)
{
    bauta_text sql;

    bauta_text_init(&sql);
    bauta_text_add(&sql, "");
    if (from != NULL)
        add_side(s, &sql, from, false);
    if (from != NULL && to != NULL)
        bauta_text_add(&sql, " AND ");
    if (to != NULL)
        add_side(s, &sql, to, true);
    out->rows = (uint64_t)rows;
    out->spec =
        sql.failed ? NULL : bauta_arena_strndup(s->arena, sql.bytes, sql.len);
    bauta_text_deinit(&sql);
    return out->spec != NULL ? BAUTA_OK
                             : bauta_err_set(s->err, BAUTA_ENOMEM,
                                             "out of memory for a range");
}

/* Small neighbours are put together. */
static bauta_rc
gather(const splitter *s, double most, bauta_range *ranges, size_t *n)
{
    const interval *from = NULL;
    double rows = 0;
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < s->n; i++) {
        const interval *next = i + 1 < s->n ? &s->list[i + 1] : NULL;
        bool found = true;

        rows += s->list[i].rows;
        if (next != NULL) {
            if (rows + next->rows / 2 < most)
                continue;
            BAUTA_TRY(bauta_mysql_probe_found(s, next, &found));
        }
        if (!found)
            continue;
        BAUTA_TRY(put_range(s, &ranges[(*n)++], from, next, rows));
        from = next;
        rows = 0;
    }

out:
    return rc;
}

/* The primary key's columns, as far as they can be halved; none where the
 * table's rows are in no such order, or no snapshot holds them. */
static bauta_rc
find_columns(splitter *s)
{
    const bauta_unique_key *primary = NULL;
    char engine[64];
    bauta_text sql;
    bool found;
    bauta_rc rc = BAUTA_OK;

    bauta_text_init(&sql);
    for (size_t i = 0; i < s->table->n_keys; i++)
        if (s->table->keys[i].primary && !s->table->keys[i].expression)
            primary = &s->table->keys[i];
    if (primary == NULL)
        goto out;
    bauta_text_add(&sql, "SELECT ENGINE FROM information_schema.TABLES WHERE "
                         "TABLE_SCHEMA = ");
    bauta_mysql_literal(&sql, s->database);
    bauta_text_add(&sql, " AND TABLE_NAME = ");
    bauta_mysql_literal(&sql, s->table->name);
    BAUTA_TRY(
        bauta_mysql_probe_ask(s, &sql, NULL, engine, sizeof(engine), &found));
    if (!found || strcmp(engine, "InnoDB") != 0)
        goto out;
    for (size_t i = 0; i < primary->n_columns && i < BAUTA_MYSQL_KEY_COLUMNS;
         i++) {
        const bauta_column *column = &s->table->columns[primary->columns[i]];
        key_column *next = &s->columns[i];

        *next = (key_column){.name = column->name, .shape = shape_of(column)};
        if (next->shape == BAUTA_MYSQL_SHAPE_TEXT)
            BAUTA_TRY(bauta_mysql_probe_charset(s, next));
        if (next->shape == BAUTA_MYSQL_SHAPE_NONE)
            break;
        s->n_columns++;
    }

out:
    bauta_text_deinit(&sql);
    return rc;
}

static bauta_rc
find_ranges(splitter *s, size_t wanted, bauta_range *ranges, size_t *n)
{
    interval *first = &s->list[0];
    const bounds any = {0};
    double most;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(bauta_mysql_probe_edge(s, &first->low, first, &any, false, 0));
    BAUTA_TRY(bauta_mysql_probe_edge(s, &first->high, first, &any, true, 0));
    if (first->low == NULL || first->high == NULL)
        goto out;
    s->n = 1;
    BAUTA_TRY(bauta_mysql_probe_weigh(s, first));
    if (first->rows < (double)s->table->rows)
        first->rows = (double)s->table->rows;
    most = first->rows / (double)wanted;
    BAUTA_TRY(halve_all(s, most));
    rc = gather(s, most, ranges, n);

out:
    return rc;
}

bauta_rc
bauta_mysql_source_split(void *self, const bauta_catalog *catalog, size_t table,
                         size_t wanted, bauta_ranges *ranges, bauta_err *err)
{
    const bauta_mysql_source *source = self;
    splitter s = {.conn = &source->conn,
                  .database = source->login.database,
                  .table = &catalog->tables[table],
                  .arena = ranges->arena,
                  .err = err};
    bauta_rc rc = BAUTA_OK;

    if (wanted > RANGES_MOST)
        wanted = RANGES_MOST;
    s.room = 4 * wanted + 64;
    s.list = bauta_arena_calloc(s.arena, s.room + 1, sizeof(*s.list));
    ranges->list =
        bauta_arena_calloc(s.arena, s.room + 1, sizeof(*ranges->list));
    if (s.list == NULL || ranges->list == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for ranges");
    BAUTA_TRY(find_columns(&s));
    if (s.n_columns > 0 && wanted > 1)
        rc = find_ranges(&s, wanted, ranges->list, &ranges->n);

out:
    return rc;
}
