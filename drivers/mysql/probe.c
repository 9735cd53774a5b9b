/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Probes: what the index is asked while a table is split. Each is a lookup of
 * one key, or the server's estimate of a range; none reads many rows.
 */
#include "drivers/mysql/split.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The result's one field as it is, or NULL. What is no literal of the column's
 * kind is none that a server has to give. */
static bool
is_plain(enum bauta_mysql_shape shape, const char *text)
{
    static const char *const allowed[] = {
        [BAUTA_MYSQL_SHAPE_NUMBER] = "0123456789.-",
        [BAUTA_MYSQL_SHAPE_TIME] = "0123456789.-: ",
        [BAUTA_MYSQL_SHAPE_TEXT] = "0123456789ABCDEFabcdef",
        [BAUTA_MYSQL_SHAPE_BYTES] = "0123456789ABCDEFabcdef",
    };
    const size_t len = strlen(text);
    const bool hex =
        shape == BAUTA_MYSQL_SHAPE_TEXT || shape == BAUTA_MYSQL_SHAPE_BYTES;

    return len < 8192 && (hex ? len % 2 == 0 : len > 0) &&
           strspn(text, allowed[shape]) == len;
}

static const char *
literal(const splitter *s, const key_column *column, const char *text)
{
    switch (column->shape) {
    case BAUTA_MYSQL_SHAPE_NUMBER:
        return bauta_arena_strdup(s->arena, text);
    case BAUTA_MYSQL_SHAPE_TIME:
        return bauta_arena_printf(s->arena, "'%s'", text);
    case BAUTA_MYSQL_SHAPE_TEXT:
        return bauta_arena_printf(s->arena, "_%s X'%s'", column->charset, text);
    default:
        return bauta_arena_printf(s->arena, "X'%s'", text);
    }
}

/* Runs a query for one field; `*out` is NULL where it gives none. */
bauta_rc
bauta_mysql_probe_ask(const splitter *s, const bauta_text *sql,
                      const char *field, char *out, size_t size, bool *found)
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

/* A query for one value of a column, as a literal; NULL where there is none, or
 * one that cannot be used. */
static bauta_rc
ask_value(const splitter *s, const bauta_text *sql, const key_column *column,
          const char **out)
{
    char text[8192];
    bool found;
    bauta_rc rc =
        bauta_mysql_probe_ask(s, sql, NULL, text, sizeof(text), &found);

    *out = NULL;
    if (rc != BAUTA_OK || !found || !is_plain(column->shape, text))
        return rc;
    *out = literal(s, column, text);
    return *out != NULL ? BAUTA_OK
                        : bauta_err_set(s->err, BAUTA_ENOMEM,
                                        "out of memory for a range");
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
bauta_rc
bauta_mysql_probe_edge(const splitter *s, const char **out, const interval *at,
                       const bounds *within, bool last, size_t offset)
{
    const key_column *column = &s->columns[at->depth];
    const bool hex = column->shape == BAUTA_MYSQL_SHAPE_TEXT ||
                     column->shape == BAUTA_MYSQL_SHAPE_BYTES;
    bauta_text sql;
    bauta_rc rc;

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
    rc = ask_value(s, &sql, column, out);
    bauta_text_deinit(&sql);
    return rc;
}

bauta_rc
bauta_mysql_probe_weigh(const splitter *s, interval *at)
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
    rc = bauta_mysql_probe_ask(s, &sql, "rows", text, sizeof(text), &found);
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
    hex += 2 * at;
    return *hex == '\''
               ? -1
               : bauta_hex_digit(hex[0]) * 16 + bauta_hex_digit(hex[1]);
}

/* A text between two: as far as they agree, then something halfway. */
const char *
bauta_mysql_probe_text(const splitter *s, const interval *at)
{
    const bool bytes = s->columns[at->depth].shape == BAUTA_MYSQL_SHAPE_BYTES;
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
bauta_rc
bauta_mysql_probe_number(const splitter *s, const char **out,
                         const interval *at)
{
    const key_column *column = &s->columns[at->depth];
    bauta_text sql;
    bauta_rc rc;

    bauta_text_init(&sql);
    if (column->shape == BAUTA_MYSQL_SHAPE_NUMBER)
        bauta_text_printf(&sql,
                          "SELECT (CAST(%s AS DECIMAL(65, 10)) + CAST(%s AS "
                          "DECIMAL(65, 10))) / 2",
                          at->low, at->high);
    else
        bauta_text_printf(&sql,
                          "SELECT %s + INTERVAL (TIMESTAMPDIFF(SECOND, %s, %s) "
                          "DIV 2) SECOND",
                          at->low, at->low, at->high);
    rc = ask_value(s, &sql, column, out);
    bauta_text_deinit(&sql);
    return rc;
}

bauta_rc
bauta_mysql_probe_found(const splitter *s, const interval *at, bool *found)
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
    rc = bauta_mysql_probe_ask(s, &sql, NULL, text, sizeof(text), found);
    bauta_text_deinit(&sql);
    return rc;
}

bauta_rc
bauta_mysql_probe_charset(const splitter *s, key_column *column)
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
    rc = bauta_mysql_probe_ask(s, &sql, NULL, column->charset,
                               sizeof(column->charset), &found);
    bauta_text_deinit(&sql);
    if (!found ||
        strspn(column->charset, "abcdefghijklmnopqrstuvwxyz0123456789_") !=
            strlen(column->charset))
        column->shape = BAUTA_MYSQL_SHAPE_NONE;
    return rc;
}
