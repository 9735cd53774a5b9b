/* SPDX-License-Identifier: Apache-2.0 */
#include "dumps/types.h"

#include "dumps/cursor.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

struct type {
    const char *name;
    unsigned type;
    unsigned bits;   /* integers */
    uint64_t length; /* texts, bytes: most of them; 1: it has a number */
};

enum { SIZED = 1 };

static const struct type postgres[] = {
    {"smallint", BAUTA_TYPE_INTEGER, 16, 0},
    {"integer", BAUTA_TYPE_INTEGER, 32, 0},
    {"bigint", BAUTA_TYPE_INTEGER, 64, 0},
    {"numeric", BAUTA_TYPE_DECIMAL, 0, 0},
    {"real", BAUTA_TYPE_DECIMAL, 0, 0},
    {"double precision", BAUTA_TYPE_DECIMAL, 0, 0},
    {"boolean", BAUTA_TYPE_BOOLEAN, 0, 0},
    {"text", BAUTA_TYPE_TEXT, 0, 0},
    {"character varying", BAUTA_TYPE_TEXT, 0, SIZED},
    {"character", BAUTA_TYPE_TEXT, 0, SIZED},
    {"bpchar", BAUTA_TYPE_TEXT, 0, 0},
    {"citext", BAUTA_TYPE_TEXT, 0, 0},
    {"name", BAUTA_TYPE_TEXT, 0, 63},
    {"date", BAUTA_TYPE_DATE, 0, 0},
    {"timestamp without time zone", BAUTA_TYPE_TIMESTAMP, 0, 0},
    {"timestamp with time zone", BAUTA_TYPE_TIMESTAMP, 0, 0},
    {"time without time zone", BAUTA_TYPE_TIME, 0, 0},
    {"time with time zone", BAUTA_TYPE_TIME, 0, 0},
    {"uuid", BAUTA_TYPE_UUID, 0, 0},
    {"bytea", BAUTA_TYPE_BYTES, 0, 0},
    {"json", BAUTA_TYPE_JSON, 0, 0},
    {"jsonb", BAUTA_TYPE_JSON, 0, 0},
    {0}};

static const struct type mysql[] = {
    {"tinyint", BAUTA_TYPE_INTEGER, 8, 0},
    {"smallint", BAUTA_TYPE_INTEGER, 16, 0},
    {"mediumint", BAUTA_TYPE_INTEGER, 24, 0},
    {"int", BAUTA_TYPE_INTEGER, 32, 0},
    {"bigint", BAUTA_TYPE_INTEGER, 64, 0},
    {"year", BAUTA_TYPE_INTEGER, 0, 0},
    {"decimal", BAUTA_TYPE_DECIMAL, 0, 0},
    {"float", BAUTA_TYPE_DECIMAL, 0, 0},
    {"double", BAUTA_TYPE_DECIMAL, 0, 0},
    {"char", BAUTA_TYPE_TEXT, 0, SIZED},
    {"varchar", BAUTA_TYPE_TEXT, 0, SIZED},
    {"tinytext", BAUTA_TYPE_TEXT, 0, UINT8_MAX},
    {"text", BAUTA_TYPE_TEXT, 0, UINT16_MAX},
    {"mediumtext", BAUTA_TYPE_TEXT, 0, (1 << 24) - 1},
    {"longtext", BAUTA_TYPE_TEXT, 0, UINT32_MAX},
    {"binary", BAUTA_TYPE_BYTES, 0, SIZED},
    {"varbinary", BAUTA_TYPE_BYTES, 0, SIZED},
    {"tinyblob", BAUTA_TYPE_BYTES, 0, UINT8_MAX},
    {"blob", BAUTA_TYPE_BYTES, 0, UINT16_MAX},
    {"mediumblob", BAUTA_TYPE_BYTES, 0, (1 << 24) - 1},
    {"longblob", BAUTA_TYPE_BYTES, 0, UINT32_MAX},
    {"bit", BAUTA_TYPE_BYTES, 0, SIZED},
    {"date", BAUTA_TYPE_DATE, 0, 0},
    {"datetime", BAUTA_TYPE_TIMESTAMP, 0, 0},
    {"timestamp", BAUTA_TYPE_TIMESTAMP, 0, 0},
    {"time", BAUTA_TYPE_TIME, 0, 0},
    {"enum", BAUTA_TYPE_ENUM, 0, 0},
    {"json", BAUTA_TYPE_JSON, 0, 0},
    {"uuid", BAUTA_TYPE_UUID, 0, 0},
    {0}};

/* In lower case; any blank is one blank. */
static char
lower(char c)
{
    if (c == '\t' || c == '\n' || c == '\r')
        return ' ';
    if (c >= 'A' && c <= 'Z')
        return (char)(c + ('a' - 'A'));
    return c;
}

/* The name without what stands in brackets, in lower case, one blank between
 * words; what stands in the first brackets goes to `sizes`. */
static void
plain_name(const char *native, char *out, size_t size, const char **sizes)
{
    size_t n = 0, depth = 0;

    *sizes = NULL;
    if (strncasecmp(native, "pg_catalog.", 11) == 0)
        native += 11;
    else if (strncasecmp(native, "public.citext", 13) == 0)
        native += 7;
    for (; *native != '\0' && n + 1 < size; native++) {
        const bool blank = *native == ' ' || *native == '\t' ||
                           *native == '\n' || *native == '\r';

        if (*native == '(' && depth++ == 0 && *sizes == NULL)
            *sizes = native + 1;
        if (depth == 0 && !(blank && (n == 0 || out[n - 1] == ' ')))
            out[n++] = lower(*native);
        if (*native == ')' && depth > 0)
            depth--;
    }
    while (n > 0 && out[n - 1] == ' ')
        n--;
    out[n] = '\0';
}

static const struct type *
find(const struct type *types, const char *name)
{
    for (; types->name != NULL; types++)
        if (strcmp(types->name, name) == 0)
            return types;
    return NULL;
}

static void
set_range(bauta_column *column, unsigned bits, bool is_unsigned)
{
    const int64_t span = bits > 0 && bits < 64 ? INT64_C(1) << bits : 0;

    if (bits == 64) {
        column->min_int = is_unsigned ? 0 : INT64_MIN;
        column->max_int = INT64_MAX;
    } else if (bits > 0) {
        column->min_int = is_unsigned ? 0 : -(span / 2);
        column->max_int = is_unsigned ? span - 1 : span / 2 - 1;
    }
}

static void
set_sizes(bauta_column *column, const struct type *type, const char *sizes)
{
    char *end = NULL;
    const uint64_t first = sizes != NULL ? strtoull(sizes, &end, 10) : 0;

    column->max_chars = type->length;
    if (type->length == SIZED)
        column->max_chars = first;
    if (column->type == BAUTA_TYPE_DECIMAL && first > 0 && first <= 1000) {
        column->precision = (unsigned)first;
        if (*end == ',')
            column->scale = (unsigned)strtoul(end + 1, NULL, 10);
    }
}

static void
set_postgres(bauta_column *column)
{
    char name[64];
    const char *sizes;
    const struct type *type;

    plain_name(column->native, name, sizeof(name), &sizes);
    type = strchr(column->native, '[') != NULL ? NULL : find(postgres, name);
    if (type == NULL)
        return;
    column->type = type->type;
    set_range(column, type->bits, false);
    set_sizes(column, type, sizes);
    if (strcmp(name, "character") == 0 && column->max_chars == 0)
        column->max_chars = 1;
    column->fixed_length =
        strcmp(name, "character") == 0 || strcmp(name, "bpchar") == 0;
    column->folds = strcmp(name, "citext") == 0;
    column->zoned = strstr(name, "with time zone") != NULL;
    column->floating =
        strcmp(name, "real") == 0 || strcmp(name, "double precision") == 0;
}

/* enum('a','b'): its labels, in the arena. */
static bool
set_labels(bauta_column *column, bauta_arena *arena)
{
    const bauta_syntax syntax = bauta_syntax_of(BAUTA_SYNTAX_MYSQL);
    bauta_cursor c =
        bauta_cursor_open(&syntax, column->native, strlen(column->native));
    size_t n = 0;
    const char **labels;

    for (bauta_cursor ahead = c; ahead.now.kind != BAUTA_TOKEN_END;
         bauta_cursor_next(&ahead))
        n += ahead.now.kind == BAUTA_TOKEN_TEXT;
    labels = bauta_arena_calloc(arena, n, sizeof(*labels));
    if (labels == NULL)
        return false;
    while (c.now.kind != BAUTA_TOKEN_END && column->n_labels < n) {
        if (c.now.kind != BAUTA_TOKEN_TEXT) {
            bauta_cursor_next(&c);
            continue;
        }
        labels[column->n_labels] = bauta_cursor_text(&c, arena);
        if (labels[column->n_labels++] == NULL)
            return false;
    }
    column->labels = labels;
    return true;
}

static bool
set_mysql(bauta_column *column, bauta_arena *arena)
{
    char name[64];
    const char *sizes;
    const struct type *type;
    bool is_unsigned = strcasestr(column->native, "unsigned") != NULL;

    plain_name(column->native, name, sizeof(name), &sizes);
    name[strcspn(name, " ")] = '\0';
    type = find(mysql, name);
    if (type == NULL)
        return true;
    column->type = type->type;
    set_range(column, type->bits, is_unsigned);
    set_sizes(column, type, sizes);
    if (strcmp(name, "year") == 0)
        column->max_int = 2155;
    if (type->length == SIZED && column->max_chars == 0)
        column->max_chars = 1;
    if (strcmp(name, "bit") == 0)
        column->max_chars = (column->max_chars + 7) / 8;
    if (strcmp(name, "decimal") != 0)
        column->precision = column->scale = 0;
    column->fixed_length = strcmp(name, "char") == 0;
    column->zoned = strcmp(name, "timestamp") == 0;
    column->floating =
        strcmp(name, "float") == 0 || strcmp(name, "double") == 0;
    return column->type != BAUTA_TYPE_ENUM || set_labels(column, arena);
}

static bool
contains(const char *native, const char *part)
{
    return strcasestr(native, part) != NULL;
}

/* By the rules of affinity: https://www.sqlite.org/datatype3.html, 3.1. */
static unsigned
affinity(const char *native)
{
    if (contains(native, "INT"))
        return BAUTA_TYPE_INTEGER;
    if (contains(native, "CHAR") || contains(native, "CLOB") ||
        contains(native, "TEXT"))
        return BAUTA_TYPE_TEXT;
    if (*native == '\0' || contains(native, "BLOB"))
        return BAUTA_TYPE_BYTES;
    return BAUTA_TYPE_DECIMAL;
}

static void
set_sqlite(bauta_column *column)
{
    static const struct {
        const char *prefix;
        unsigned type;
    } names[] = {
        {"BOOL", BAUTA_TYPE_BOOLEAN},
        {"DATETIME", BAUTA_TYPE_TIMESTAMP},
        {"TIMESTAMP", BAUTA_TYPE_TIMESTAMP},
        {"DATE", BAUTA_TYPE_DATE},
        {"TIME", BAUTA_TYPE_TIME},
        {"UUID", BAUTA_TYPE_UUID},
        {"GUID", BAUTA_TYPE_UUID},
        {"UNIQUEIDENTIFIER", BAUTA_TYPE_UUID},
        {"JSON", BAUTA_TYPE_JSON},
    };
    const char *native = column->native, *sizes = strchr(native, '(');

    column->type = affinity(native);
    for (size_t i = sizeof(names) / sizeof(names[0]); i-- > 0;)
        if (strncasecmp(native, names[i].prefix, strlen(names[i].prefix)) == 0)
            column->type = names[i].type;
    column->dynamic = true;
    column->zoned = contains(native, "TIME ZONE");
    column->floating = affinity(native) == BAUTA_TYPE_DECIMAL &&
                       (contains(native, "REAL") || contains(native, "FLOA") ||
                        contains(native, "DOUB"));
    if (column->type == BAUTA_TYPE_INTEGER)
        set_range(column, 64, false);
    if (sizes != NULL && column->type == BAUTA_TYPE_DECIMAL) {
        static const struct type decimal = {"", BAUTA_TYPE_DECIMAL, 0, 0};

        set_sizes(column, &decimal, sizes + 1);
    }
}

bool
bauta_types_set(bauta_column *column, enum bauta_syntax_kind kind,
                bauta_arena *arena)
{
    column->type = BAUTA_TYPE_OTHER;
    switch (kind) {
    case BAUTA_SYNTAX_POSTGRES:
        set_postgres(column);
        return true;
    case BAUTA_SYNTAX_SQLITE:
        set_sqlite(column);
        return true;
    case BAUTA_SYNTAX_MYSQL:
    default:
        return set_mysql(column, arena);
    }
}
