/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Values of SQL: literals to canonical text and back, in each syntax. What is
 * not a plain literal, an expression or DEFAULT, is refused where a rule is to
 * hide it.
 */
#include "dumps/values.h"
#include "dumps/sqlite.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

static bauta_rc
no_memory(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a value");
}

static bauta_rc
no_literal(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_EDATA,
                         "the value is not a plain literal of its column's "
                         "type, and a rule cannot hide it");
}

static char
mysql_escape(char letter)
{
    switch (letter) {
    case '0':
        return '\0';
    case 'b':
        return '\b';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case 'Z':
        return '\x1a';
    default:
        return letter;
    }
}

/* What stands between the quotes at both ends of `field`. */
static bauta_rc
unquote(const char *field, size_t len, bool escapes, bauta_arena *arena,
        bauta_cell *cell, bauta_err *err)
{
    const char quote = *field, *from = field + 1, *end = field + len - 1;
    char *to, *first;

    if (len < 2 || *end != quote)
        return no_literal(err);
    if (memchr(from, quote, (size_t)(end - from)) == NULL &&
        (!escapes || memchr(from, '\\', (size_t)(end - from)) == NULL)) {
        *cell = (bauta_cell){.bytes = from, .len = (uint32_t)(end - from)};
        return BAUTA_OK;
    }
    first = to = bauta_arena_alloc(arena, len);
    if (to == NULL)
        return no_memory(err);
    while (from < end) {
        if (*from == '\\' && escapes && from + 1 < end) {
            *to++ = mysql_escape(from[1]);
            from += 2;
        } else if (*from == quote) {
            if (from + 1 >= end || from[1] != quote)
                return no_literal(err);
            *to++ = quote;
            from += 2;
        } else {
            *to++ = *from++;
        }
    }
    *cell = (bauta_cell){.bytes = first, .len = (uint32_t)(to - first)};
    return BAUTA_OK;
}

static bauta_rc
unhex(const char *digits, size_t n, bauta_arena *arena, bauta_cell *cell,
      bauta_err *err)
{
    char *to = bauta_arena_alloc(arena, n / 2 + 1);

    if (to == NULL)
        return no_memory(err);
    if (n % 2 != 0)
        return no_literal(err);
    for (size_t i = 0; i < n / 2; i++) {
        int high = bauta_hex_digit(digits[2 * i]);
        int low = bauta_hex_digit(digits[2 * i + 1]);

        if (high < 0 || low < 0)
            return no_literal(err);
        to[i] = (char)(high * 16 + low);
    }
    *cell = (bauta_cell){
        .bytes = to, .len = (uint32_t)(n / 2), .kind = BAUTA_KIND_BLOB};
    return BAUTA_OK;
}

static bool
is(const char *field, size_t len, const char *word)
{
    return len == strlen(word) && (*field | 0x20) == (*word | 0x20) &&
           strncasecmp(field, word, len) == 0;
}

bool
bauta_value_numeric(const char *text, size_t len)
{
    size_t i = len > 0 && *text == '-' ? 1 : 0, first = i;

    while (i < len && text[i] >= '0' && text[i] <= '9')
        i++;
    if (i == first)
        return false;
    if (i < len && text[i] == '.') {
        first = ++i;
        while (i < len && text[i] >= '0' && text[i] <= '9')
            i++;
        if (i == first)
            return false;
    }
    if (i < len && (text[i] == 'e' || text[i] == 'E')) {
        i++;
        if (i < len && (text[i] == '+' || text[i] == '-'))
            i++;
        first = i;
        while (i < len && text[i] >= '0' && text[i] <= '9')
            i++;
        if (i == first)
            return false;
    }
    return i == len;
}

/* _binary '…', which dumps of MySQL put before bytes. */
static size_t
introducer(const char *field, size_t len)
{
    static const char word[] = "_binary ";
    const size_t n = sizeof(word) - 1;

    return len > n && strncasecmp(field, word, n) == 0 ? n : 0;
}

static bauta_rc
decode_mysql(const bauta_syntax *syntax, const bauta_column *column,
             const char *field, size_t len, bauta_arena *arena,
             bauta_cell *cell, bauta_err *err)
{
    size_t lead = introducer(field, len);
    bool bytes = (column->type & (BAUTA_TYPE_BYTES | BAUTA_TYPE_OTHER)) != 0;

    field += lead;
    len -= lead;
    if (*field == '\'' || *field == '"')
        return unquote(field, len, syntax->backslashes, arena, cell, err);
    if (len > 2 && field[0] == '0' && field[1] == 'x' && bytes)
        return unhex(field + 2, len - 2, arena, cell, err);
    if (len > 3 && (*field == 'x' || *field == 'X') && field[1] == '\'' &&
        bytes)
        return unhex(field + 2, len - 3, arena, cell, err);
    if (!bauta_value_numeric(field, len) || bytes)
        return no_literal(err);
    *cell = (bauta_cell){.bytes = field, .len = (uint32_t)len};
    return BAUTA_OK;
}

/* Does a backslash stand before anything but what unquote knows in common with
 * PostgreSQL? */
static bool
has_codes(const char *field, size_t len)
{
    for (size_t i = 0; i + 1 < len; i++)
        if (field[i] == '\\' && strchr("\\'\"nrtb", field[++i]) == NULL)
            return true;
    return false;
}

static bauta_rc
decode_postgres(const bauta_syntax *syntax, const bauta_column *column,
                const char *field, size_t len, bauta_arena *arena,
                bauta_cell *cell, bauta_err *err)
{
    const size_t prefix = *field == 'E' || *field == 'e';
    const bool escapes = syntax->backslashes || prefix > 0;
    bauta_rc rc = BAUTA_OK;

    if (is(field, len, "true") || is(field, len, "false")) {
        *cell = (bauta_cell){.bytes = len == 4 ? "true" : "false",
                             .len = (uint32_t)len};
        return BAUTA_OK;
    }
    if (bauta_value_numeric(field, len)) {
        *cell = (bauta_cell){.bytes = field, .len = (uint32_t)len};
        return BAUTA_OK;
    }
    field += prefix;
    len -= prefix;
    if (len < 2 || *field != '\'' || (escapes && has_codes(field, len)))
        return no_literal(err);
    BAUTA_TRY(unquote(field, len, escapes, arena, cell, err));
    if (column->type == BAUTA_TYPE_BYTES) {
        if (cell->len < 2 || cell->bytes[0] != '\\' || cell->bytes[1] != 'x')
            return no_literal(err);
        rc = unhex(cell->bytes + 2, cell->len - 2, arena, cell, err);
    } else if (column->type == BAUTA_TYPE_BOOLEAN) {
        bool yes = cell->len > 0 && *cell->bytes == 't';

        cell->bytes = yes ? "true" : "false";
        cell->len = yes ? 4 : 5;
    }

out:
    return rc;
}

static bauta_rc
decode_sql(const bauta_syntax *syntax, const bauta_column *column,
           const char *field, size_t len, bauta_arena *arena, bauta_cell *cell,
           bauta_err *err)
{
    *cell = (bauta_cell){0};
    if (len == 0)
        return no_literal(err);
    if (len == 4 && is(field, len, "NULL"))
        return BAUTA_OK;
    switch (syntax->kind) {
    case BAUTA_SYNTAX_POSTGRES:
        return decode_postgres(syntax, column, field, len, arena, cell, err);
    case BAUTA_SYNTAX_SQLITE:
        if (*field == '\'') {
            bauta_rc rc = unquote(field, len, false, arena, cell, err);

            cell->kind = BAUTA_KIND_TEXT;
            return rc;
        }
        if (len > 2 && (*field == 'x' || *field == 'X') && field[1] == '\'')
            return unhex(field + 2, len - 3, arena, cell, err);
        return bauta_dump_sqlite_value(field, len, arena, cell, err);
    case BAUTA_SYNTAX_MYSQL:
    default:
        return decode_mysql(syntax, column, field, len, arena, cell, err);
    }
}

static void
put_hex(bauta_text *out, const bauta_cell *cell)
{
    static const char digits[] = "0123456789ABCDEF";
    char *to;

    if (!bauta_text_reserve(out, 2 * (size_t)cell->len + 1))
        return;
    to = out->bytes + out->len;
    for (size_t i = 0; i < cell->len; i++) {
        *to++ = digits[(unsigned char)cell->bytes[i] >> 4];
        *to++ = digits[cell->bytes[i] & 0xF];
    }
    out->len += 2 * (size_t)cell->len;
}

/* What takes a backslash in MySQL's texts: the letter after it. */
static const char escapes_of[256] = {
    ['\0'] = '0',  ['\n'] = 'n',  ['\r'] = 'r', ['\x1a'] = 'Z',
    ['\\'] = '\\', ['\''] = '\'', ['"'] = '"',
};

/* Most texts have nothing to escape: they are copied first, and looked at on
 * the way. */
static bool
copy_plain(char *to, const bauta_cell *cell, bool escapes)
{
    unsigned special = 0;

    for (size_t i = 0; i < cell->len; i++) {
        const char c = cell->bytes[i];

        to[i] = c;
        special |= (unsigned)(c == '\'');
        special |= (unsigned char)escapes_of[(unsigned char)c] & (0U - escapes);
    }
    return special == 0;
}

static void
put_text(bauta_text *out, const bauta_cell *cell, bool escapes)
{
    char *to;

    if (!bauta_text_reserve(out, 2 * (size_t)cell->len + 3))
        return;
    to = out->bytes + out->len;
    *to++ = '\'';
    if (copy_plain(to, cell, escapes)) {
        to[cell->len] = '\'';
        out->len += (size_t)cell->len + 2;
        return;
    }
    for (size_t i = 0; i < cell->len; i++) {
        const char c = cell->bytes[i];
        const char letter = escapes_of[(unsigned char)c];

        if (escapes && letter != 0)
            *to++ = '\\';
        else if (c == '\'')
            *to++ = '\'';
        *to++ = c;
        if (escapes && letter != 0)
            to[-1] = letter;
    }
    *to++ = '\'';
    out->len = (size_t)(to - out->bytes);
}

static bauta_rc
not_storable(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_EDATA,
                         "the rule's result is not text that the database can "
                         "store");
}

static bauta_rc
encode_mysql(const bauta_syntax *syntax, const bauta_column *column,
             const char *field, size_t len, const bauta_cell *cell,
             bauta_text *out)
{
    size_t lead = introducer(field, len);

    if ((column->type & (BAUTA_TYPE_INTEGER | BAUTA_TYPE_DECIMAL)) != 0 &&
        bauta_value_numeric(cell->bytes, cell->len)) {
        bauta_text_append(out, cell->bytes, cell->len);
        return BAUTA_OK;
    }
    if (lead > 0)
        bauta_text_append(out, field, lead);
    if (cell->len > 0 && lead == 0 && *field != '\'' && *field != '"' &&
        (column->type & (BAUTA_TYPE_BYTES | BAUTA_TYPE_OTHER)) != 0) {
        bauta_text_add(out, "0x");
        put_hex(out, cell);
        return BAUTA_OK;
    }
    put_text(out, cell, syntax->backslashes);
    return BAUTA_OK;
}

static bauta_rc
encode_postgres(const bauta_syntax *syntax, const bauta_column *column,
                const bauta_cell *cell, bauta_text *out, bauta_err *err)
{
    if (column->type == BAUTA_TYPE_BYTES) {
        bauta_text_add(out, "'\\x");
        put_hex(out, cell);
        bauta_text_add(out, "'");
        return BAUTA_OK;
    }
    if (memchr(cell->bytes, '\0', cell->len) != NULL ||
        !bauta_utf8_valid(cell->bytes, cell->len))
        return not_storable(err);
    if ((column->type == BAUTA_TYPE_BOOLEAN &&
         (is(cell->bytes, cell->len, "true") ||
          is(cell->bytes, cell->len, "false"))) ||
        ((column->type & (BAUTA_TYPE_INTEGER | BAUTA_TYPE_DECIMAL)) != 0 &&
         bauta_value_numeric(cell->bytes, cell->len)))
        bauta_text_append(out, cell->bytes, cell->len);
    else
        put_text(out, cell, syntax->backslashes);
    return BAUTA_OK;
}

static bauta_rc
encode_sqlite(const bauta_syntax *syntax, const bauta_cell *cell,
              bauta_text *out, bauta_err *err)
{
    if (cell->kind == BAUTA_KIND_BLOB) {
        bauta_text_add(out, "X'");
        put_hex(out, cell);
        bauta_text_add(out, "'");
    } else if ((cell->kind == BAUTA_KIND_INTEGER ||
                cell->kind == BAUTA_KIND_REAL) &&
               bauta_dump_sqlite_number(cell)) {
        bauta_text_append(out, cell->bytes, cell->len);
    } else if (memchr(cell->bytes, '\0', cell->len) != NULL) {
        return not_storable(err);
    } else {
        put_text(out, cell, syntax->backslashes);
    }
    return BAUTA_OK;
}

static bauta_rc
encode_sql(const bauta_syntax *syntax, const bauta_column *column,
           const char *field, size_t len, const bauta_cell *cell,
           bauta_text *out, bauta_err *err)
{
    if (cell->bytes == NULL) {
        bauta_text_append(out, "NULL", 4);
        return BAUTA_OK;
    }
    switch (syntax->kind) {
    case BAUTA_SYNTAX_POSTGRES:
        return encode_postgres(syntax, column, cell, out, err);
    case BAUTA_SYNTAX_SQLITE:
        return encode_sqlite(syntax, cell, out, err);
    case BAUTA_SYNTAX_MYSQL:
    default:
        return encode_mysql(syntax, column, field, len, cell, out);
    }
}

const bauta_form bauta_form_sql = {.decode = decode_sql, .encode = encode_sql};
