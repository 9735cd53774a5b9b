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
#include "drivers/mysql/mysql.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    COLUMNS_MAX = 4, /* of the key that are looked at */
    COUNT_OFF = 20000,
};

enum shape {
    SHAPE_NONE = 0,
    SHAPE_NUMBER,
    SHAPE_TIME,
    SHAPE_TEXT,
    SHAPE_BYTES
};

typedef struct key_column {
    const char *name;
    enum shape shape;
    char charset[64];
} key_column;

/* Rows whose first columns have fixed values, and the next one of a range.
 * Values are literals of SQL. */
typedef struct interval {
    size_t depth; /* how many are fixed */
    const char *fixed[COLUMNS_MAX];
    const char *low, *high; /* the first value and the last one */
    double rows;
    bool blind; /* guesses lead nowhere: rows are counted off */
    bool whole; /* it cannot be halved */
} interval;

/* What a value must be: beyond one, from one on, up to one, below one. Each may
 * be NULL. */
typedef struct bounds {
    const char *above, *from, *to, *below;
} bounds;

typedef struct splitter {
    const bauta_mysql_conn *conn;
    const char *database;
    const bauta_table *table;
    bauta_arena *arena;
    key_column columns[COLUMNS_MAX];
    size_t n_columns;
    interval *list; /* in the key's order; room for `room` */
    size_t n, room;
    bauta_err *err;
} splitter;

static enum shape
shape_of(const bauta_column *column)
{
    static const struct {
        const char *prefix;
        enum shape shape;
    } shapes[] = {{"tinyint", SHAPE_NUMBER},   {"smallint", SHAPE_NUMBER},
                  {"mediumint", SHAPE_NUMBER}, {"int", SHAPE_NUMBER},
                  {"bigint", SHAPE_NUMBER},    {"decimal", SHAPE_NUMBER},
                  {"datetime", SHAPE_TIME},    {"date", SHAPE_TIME},
                  {"timestamp", SHAPE_TIME},   {"char(", SHAPE_TEXT},
                  {"varchar(", SHAPE_TEXT},    {"binary(", SHAPE_BYTES},
                  {"varbinary(", SHAPE_BYTES}};

    for (size_t i = 0; i < sizeof(shapes) / sizeof(shapes[0]); i++)
        if (strncmp(column->native, shapes[i].prefix,
                    strlen(shapes[i].prefix)) == 0)
            return shapes[i].shape;
    return SHAPE_NONE;
}

/* The result's one field as it is, or NULL. What is no literal of the column's
 * kind is none that a server has to give. */
static bool
is_plain(enum shape shape, const char *text)
{
    static const char *const allowed[] = {
        [SHAPE_NUMBER] = "0123456789.-",
        [SHAPE_TIME] = "0123456789.-: ",
        [SHAPE_TEXT] = "0123456789ABCDEFabcdef",
        [SHAPE_BYTES] = "0123456789ABCDEFabcdef",
    };
    const size_t len = strlen(text);

    return len < 8192 && strspn(text, allowed[shape]) == len &&
           (len > 0 || shape == SHAPE_TEXT || shape == SHAPE_BYTES);
}

static const char *
literal(const splitter *s, const key_column *column, const char *text)
{
    switch (column->shape) {
    case SHAPE_NUMBER:
        return bauta_arena_strdup(s->arena, text);
    case SHAPE_TIME:
        return bauta_arena_printf(s->arena, "'%s'", text);
    case SHAPE_TEXT:
        return bauta_arena_printf(s->arena, "_%s X'%s'", column->charset, text);
    default:
        return bauta_arena_printf(s->arena, "X'%s'", text);
    }
}

/* Runs a query for one field; `*out` is NULL where it gives none. */
static bauta_rc
ask(const splitter *s, const bauta_text *sql, const char *field, char *out,
    size_t size, bool *found)
{
    MYSQL_RES *result = NULL;
    const MYSQL_FIELD *fields;
    unsigned n, at = 0;
    char **row;
    bauta_rc rc = bauta_mysql_select(&result, s->conn, sql, s->err, "a key");

    *found = false;
    if (rc != BAUTA_OK)
        return rc;
    n = mysql_num_fields(result);
    fields = mysql_fetch_fields(result);
    while (field != NULL && at < n && strcmp(fields[at].name, field) != 0)
        at++;
    row = mysql_fetch_row(result);
    if (row != NULL && at < n && row[at] != NULL && strlen(row[at]) < size) {
        (void)snprintf(out, size, "%s", row[at]);
        *found = true;
    }
    mysql_free_result(result);
    return BAUTA_OK;
}

static void
add_table(const splitter *s, bauta_text *sql)
{
    bauta_mysql_name(sql, s->database, s->table->name);
    bauta_text_add(sql, " FORCE INDEX (PRIMARY)");
}

/* " WHERE a = 1 AND b = 2 AND " */
static void
add_fixed(const splitter *s, bauta_text *sql, const interval *at)
{
    bauta_text_add(sql, " WHERE ");
    for (size_t i = 0; i < at->depth; i++) {
        bauta_mysql_name(sql, NULL, s->columns[i].name);
        bauta_text_printf(sql, " = %s AND ", at->fixed[i]);
    }
}

static void
add_bounds(const splitter *s, bauta_text *sql, const interval *at,
           const bounds *within)
{
    const char *const values[] = {within->above, within->from, within->to,
                                  within->below};
    static const char *const signs[] = {">", ">=", "<=", "<"};

    bauta_text_add(sql, "TRUE");
    for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++) {
        if (values[i] == NULL)
            continue;
        bauta_text_add(sql, " AND ");
        bauta_mysql_name(sql, NULL, s->columns[at->depth].name);
        bauta_text_printf(sql, " %s %s", signs[i], values[i]);
    }
}

/* The first value of an interval's column within bounds, or the last; NULL
 * where there is none, or one that cannot be used. */
static bauta_rc
edge(const splitter *s, const char **out, const interval *at,
     const bounds *within, bool last, size_t offset)
{
    const key_column *column = &s->columns[at->depth];
    const bool hex =
        column->shape == SHAPE_TEXT || column->shape == SHAPE_BYTES;
    char text[8192];
    bauta_text sql;
    bool found;
    bauta_rc rc;

    *out = NULL;
    bauta_text_init(&sql);
    bauta_text_add(&sql, hex ? "SELECT HEX(" : "SELECT (");
    bauta_mysql_name(&sql, NULL, column->name);
    bauta_text_add(&sql, ") FROM ");
    add_table(s, &sql);
    add_fixed(s, &sql, at);
    add_bounds(s, &sql, at, within);
    bauta_text_add(&sql, " ORDER BY ");
    bauta_mysql_name(&sql, NULL, column->name);
    bauta_text_printf(&sql, "%s LIMIT 1 OFFSET %zu", last ? " DESC" : "",
                      offset);
    rc = ask(s, &sql, NULL, text, sizeof(text), &found);
    bauta_text_deinit(&sql);
    if (rc != BAUTA_OK || !found || !is_plain(column->shape, text))
        return rc;
    *out = literal(s, column, text);
    return *out != NULL ? BAUTA_OK
                        : bauta_err_set(s->err, BAUTA_ENOMEM,
                                        "out of memory for a range");
}

static bauta_rc
weigh(const splitter *s, interval *at)
{
    char text[32];
    bauta_text sql;
    bool found;
    bauta_rc rc;

    bauta_text_init(&sql);
    bauta_text_add(&sql, "EXPLAIN FORMAT=TRADITIONAL SELECT 1 FROM ");
    add_table(s, &sql);
    add_fixed(s, &sql, at);
    add_bounds(s, &sql, at, &(bounds){.from = at->low, .to = at->high});
    rc = ask(s, &sql, "rows", text, sizeof(text), &found);
    bauta_text_deinit(&sql);
    at->rows = rc == BAUTA_OK && found ? strtod(text, NULL) : 1;
    if (!(at->rows >= 1 && at->rows < 1e18))
        at->rows = 1;
    return rc;
}

/* Rank among letters and digits in the order that most collations have. */
static int
rank_of(int byte)
{
    if (byte >= '0' && byte <= '9')
        return byte - '0';
    if (byte >= 'a' && byte <= 'z')
        return byte - 'a' + 10;
    if (byte >= 'A' && byte <= 'Z')
        return byte - 'A' + 10;
    return -1;
}

static int
between(int a, int b, bool bytes)
{
    const int low = rank_of(a), high = rank_of(b);

    if (bytes)
        return a + (b - a) / 2;
    if (low >= 0 && high > low + 1)
        return "0123456789abcdefghijklmnopqrstuvwxyz"[low + (high - low) / 2];
    return -1;
}

/* The bytes of a literal X'…' from `at` on; -1 past its end. */
static int
byte_at(const char *hex, size_t at)
{
    const char pair[3] = {hex[2 * at],
                          hex[2 * at] == '\'' ? '\0' : hex[2 * at + 1], '\0'};

    return pair[0] == '\'' ? -1 : (int)strtol(pair, NULL, 16);
}

/* A text between two: as far as they agree, then something halfway. */
static const char *
guess_text(const splitter *s, const interval *at)
{
    const bool bytes = s->columns[at->depth].shape == SHAPE_BYTES;
    const char *low = strchr(at->low, '\'') + 1;
    const char *high = strchr(at->high, '\'') + 1;
    size_t same = 0;
    int a, b, middle;

    while (byte_at(low, same) >= 0 && byte_at(low, same) == byte_at(high, same))
        same++;
    a = byte_at(low, same);
    b = byte_at(high, same);
    middle = between(a < 0 ? (bytes ? 0 : '0') : a, b < 0 ? 0 : b, bytes);
    if (middle < 0 || middle == a) { /* neighbours: look one further */
        same += a >= 0;
        a = byte_at(low, same);
        middle =
            between(a < 0 ? (bytes ? 0 : '0') : a, bytes ? 256 : 'z', bytes);
        if (middle < 0)
            return NULL;
        high = low;
    }
    return bauta_arena_printf(s->arena, "%.*s%.*s%02X'", (int)(low - at->low),
                              at->low, (int)(2 * same), high, middle & 0xFF);
}

/* The server halves numbers and times, which it knows to their last digit. */
static bauta_rc
guess_number(const splitter *s, const char **out, const interval *at)
{
    const key_column *column = &s->columns[at->depth];
    char text[128];
    bauta_text sql;
    bool found;
    bauta_rc rc;

    *out = NULL;
    bauta_text_init(&sql);
    if (column->shape == SHAPE_NUMBER)
        bauta_text_printf(&sql,
                          "SELECT (CAST(%s AS DECIMAL(65, 10)) + CAST(%s AS "
                          "DECIMAL(65, 10))) / 2",
                          at->low, at->high);
    else
        bauta_text_printf(&sql,
                          "SELECT %s + INTERVAL (TIMESTAMPDIFF(SECOND, %s, %s) "
                          "DIV 2) SECOND",
                          at->low, at->low, at->high);
    rc = ask(s, &sql, NULL, text, sizeof(text), &found);
    bauta_text_deinit(&sql);
    if (rc != BAUTA_OK || !found || !is_plain(column->shape, text))
        return rc;
    *out = literal(s, column, text);
    return *out != NULL ? BAUTA_OK
                        : bauta_err_set(s->err, BAUTA_ENOMEM,
                                        "out of memory for a range");
}

/* The first value of the upper half; NULL where none is found. */
static bauta_rc
middle_of(const splitter *s, const char **out, const interval *at)
{
    const enum shape shape = s->columns[at->depth].shape;
    bounds within = {.above = at->low, .to = at->high};
    bauta_rc rc = BAUTA_OK;

    if (at->blind) {
        double half = at->rows / 2;

        return edge(s, out, at, &within, false,
                    half < COUNT_OFF ? (size_t)half : COUNT_OFF);
    }
    if (shape == SHAPE_TEXT || shape == SHAPE_BYTES)
        within.from = guess_text(s, at);
    else
        BAUTA_TRY(guess_number(s, &within.from, at));
    rc = edge(s, out, at, &within, false, 0);

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
    BAUTA_TRY(edge(s, &inner.low, &inner, &any, false, 0));
    BAUTA_TRY(edge(s, &inner.high, &inner, &any, true, 0));
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
        BAUTA_TRY(
            edge(s, &before, left, &(bounds){.below = right.low}, true, 0));
    if (right.low == NULL || before == NULL) {
        if (left->blind)
            return descend(s, left);
        left->blind = true;
        return BAUTA_OK;
    }
    left->high = before;
    BAUTA_TRY(weigh(s, left));
    BAUTA_TRY(weigh(s, &right));
    sum = left->rows + right.rows;
    left->blind = right.blind =
        s->columns[left->depth].shape >= SHAPE_TEXT &&
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

/* Whether the row that the interval begins with is found by what it is told
 * apart with. */
static bauta_rc
is_found(const splitter *s, const interval *at, bool *found)
{
    char text[8];
    bauta_text sql;
    bauta_rc rc;

    bauta_text_init(&sql);
    bauta_text_add(&sql, "SELECT 1 FROM ");
    add_table(s, &sql);
    add_fixed(s, &sql, at);
    bauta_mysql_name(&sql, NULL, s->columns[at->depth].name);
    bauta_text_printf(&sql, " = %s", at->low);
    bauta_text_add(&sql, " LIMIT 1");
    rc = ask(s, &sql, NULL, text, sizeof(text), found);
    bauta_text_deinit(&sql);
    return rc;
}

static bauta_rc
put_range(const splitter *s, bauta_mysql_range *out, const interval *from,
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
    out->condition =
        sql.failed ? NULL : bauta_arena_strndup(s->arena, sql.bytes, sql.len);
    bauta_text_deinit(&sql);
    return out->condition != NULL ? BAUTA_OK
                                  : bauta_err_set(s->err, BAUTA_ENOMEM,
                                                  "out of memory for a range");
}

/* Small neighbours are put together. */
static bauta_rc
gather(const splitter *s, double most, bauta_mysql_range *ranges, size_t *n)
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
            BAUTA_TRY(is_found(s, next, &found));
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

static bauta_rc
find_charset(const splitter *s, key_column *column)
{
    bauta_text sql;
    bool found;
    bauta_rc rc;

    bauta_text_init(&sql);
    bauta_text_add(&sql, "SELECT CHARSET(");
    bauta_mysql_name(&sql, NULL, column->name);
    bauta_text_add(&sql, ") FROM ");
    add_table(s, &sql);
    bauta_text_add(&sql, " LIMIT 1");
    rc = ask(s, &sql, NULL, column->charset, sizeof(column->charset), &found);
    bauta_text_deinit(&sql);
    if (!found ||
        strspn(column->charset, "abcdefghijklmnopqrstuvwxyz0123456789_") !=
            strlen(column->charset))
        column->shape = SHAPE_NONE;
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
    BAUTA_TRY(ask(s, &sql, NULL, engine, sizeof(engine), &found));
    if (!found || strcmp(engine, "InnoDB") != 0)
        goto out;
    for (size_t i = 0; i < primary->n_columns && i < COLUMNS_MAX; i++) {
        const bauta_column *column = &s->table->columns[primary->columns[i]];
        key_column *next = &s->columns[i];

        *next = (key_column){.name = column->name, .shape = shape_of(column)};
        if (next->shape == SHAPE_TEXT)
            BAUTA_TRY(find_charset(s, next));
        if (next->shape == SHAPE_NONE)
            break;
        s->n_columns++;
    }

out:
    bauta_text_deinit(&sql);
    return rc;
}

static bauta_rc
find_ranges(splitter *s, size_t wanted, bauta_mysql_range *ranges, size_t *n)
{
    interval *first = &s->list[0];
    const bounds any = {0};
    double most;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(edge(s, &first->low, first, &any, false, 0));
    BAUTA_TRY(edge(s, &first->high, first, &any, true, 0));
    if (first->low == NULL || first->high == NULL)
        goto out;
    s->n = 1;
    BAUTA_TRY(weigh(s, first));
    if (first->rows < (double)s->table->rows)
        first->rows = (double)s->table->rows;
    most = first->rows / (double)wanted;
    BAUTA_TRY(halve_all(s, most));
    rc = gather(s, most, ranges, n);

out:
    return rc;
}

bauta_rc
bauta_mysql_split(bauta_mysql_source *source, const bauta_table *table,
                  size_t wanted, bauta_arena *arena, bauta_mysql_range **ranges,
                  size_t *n, bauta_err *err)
{
    splitter s = {.conn = &source->conn,
                  .database = source->login.database,
                  .table = table,
                  .arena = arena,
                  .room = 4 * wanted + 64,
                  .err = err};
    bauta_rc rc = BAUTA_OK;

    *n = 0;
    s.list = bauta_arena_calloc(arena, s.room + 1, sizeof(*s.list));
    *ranges = bauta_arena_calloc(arena, s.room + 1, sizeof(**ranges));
    if (s.list == NULL || *ranges == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for ranges");
    BAUTA_TRY(find_columns(&s));
    if (s.n_columns > 0 && wanted > 1)
        rc = find_ranges(&s, wanted, *ranges, n);

out:
    return rc;
}
