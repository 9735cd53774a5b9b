/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Types: what family a column belongs to, and by which expressions its cells
 * leave and enter the server without the loss of a bit.
 *
 * The session reads bytes in the column's own character set and LOAD DATA
 * writes them as they are. Exceptions are few: floats print too few digits,
 * an enum may hold the number 0 that no label stands for (and that goes in only
 * under a warning, which the writer expects), the types with a
 * binary form take only that from binary input, and MySQL's JSON takes none.
 */
#include "drivers/mysql/mysql.h"

#include <ctype.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

struct type {
    const char *name;
    unsigned type;
    enum bauta_mysql_form form;
    unsigned width; /* FIXED: bytes; integers: bits */
};

static const struct type types[] = {
    {"tinyint", BAUTA_TYPE_INTEGER, BAUTA_MYSQL_PLAIN, 8},
    {"smallint", BAUTA_TYPE_INTEGER, BAUTA_MYSQL_PLAIN, 16},
    {"mediumint", BAUTA_TYPE_INTEGER, BAUTA_MYSQL_PLAIN, 24},
    {"int", BAUTA_TYPE_INTEGER, BAUTA_MYSQL_PLAIN, 32},
    {"bigint", BAUTA_TYPE_INTEGER, BAUTA_MYSQL_PLAIN, 64},
    {"year", BAUTA_TYPE_INTEGER, BAUTA_MYSQL_PLAIN, 0},
    {"decimal", BAUTA_TYPE_DECIMAL, BAUTA_MYSQL_PLAIN, 0},
    {"float", BAUTA_TYPE_DECIMAL, BAUTA_MYSQL_FLOAT, 0},
    {"double", BAUTA_TYPE_DECIMAL, BAUTA_MYSQL_PLAIN, 0},
    {"char", BAUTA_TYPE_TEXT, BAUTA_MYSQL_PLAIN, 0},
    {"varchar", BAUTA_TYPE_TEXT, BAUTA_MYSQL_PLAIN, 0},
    {"tinytext", BAUTA_TYPE_TEXT, BAUTA_MYSQL_PLAIN, 0},
    {"text", BAUTA_TYPE_TEXT, BAUTA_MYSQL_PLAIN, 0},
    {"mediumtext", BAUTA_TYPE_TEXT, BAUTA_MYSQL_PLAIN, 0},
    {"longtext", BAUTA_TYPE_TEXT, BAUTA_MYSQL_PLAIN, 0},
    {"binary", BAUTA_TYPE_BYTES, BAUTA_MYSQL_PLAIN, 0},
    {"varbinary", BAUTA_TYPE_BYTES, BAUTA_MYSQL_PLAIN, 0},
    {"tinyblob", BAUTA_TYPE_BYTES, BAUTA_MYSQL_PLAIN, 0},
    {"blob", BAUTA_TYPE_BYTES, BAUTA_MYSQL_PLAIN, 0},
    {"mediumblob", BAUTA_TYPE_BYTES, BAUTA_MYSQL_PLAIN, 0},
    {"longblob", BAUTA_TYPE_BYTES, BAUTA_MYSQL_PLAIN, 0},
    {"bit", BAUTA_TYPE_BYTES, BAUTA_MYSQL_PLAIN, 0},
    {"date", BAUTA_TYPE_DATE, BAUTA_MYSQL_PLAIN, 0},
    {"datetime", BAUTA_TYPE_TIMESTAMP, BAUTA_MYSQL_PLAIN, 0},
    {"timestamp", BAUTA_TYPE_TIMESTAMP, BAUTA_MYSQL_PLAIN, 0},
    {"time", BAUTA_TYPE_TIME, BAUTA_MYSQL_PLAIN, 0},
    {"enum", BAUTA_TYPE_ENUM, BAUTA_MYSQL_ENUM_LABEL, 0},
    {"json", BAUTA_TYPE_JSON, BAUTA_MYSQL_JSON, 0},
    {"uuid", BAUTA_TYPE_UUID, BAUTA_MYSQL_FIXED, 16},
    {"inet6", BAUTA_TYPE_OTHER, BAUTA_MYSQL_FIXED, 16},
    {"inet4", BAUTA_TYPE_OTHER, BAUTA_MYSQL_FIXED, 4},
};

/* Sets, geometries and whatever a later server brings. */
static const struct type other = {"", BAUTA_TYPE_OTHER, BAUTA_MYSQL_PLAIN, 0};

static const struct type *
find_type(const char *name)
{
    for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++)
        if (strcmp(types[i].name, name) == 0)
            return &types[i];
    return &other;
}

static void
set_range(bauta_column *column, const struct type *type, bool is_unsigned)
{
    if (strcmp(type->name, "year") == 0) {
        column->max_int = 2155;
    } else if (type->width == 64) {
        column->min_int = is_unsigned ? 0 : INT64_MIN;
        column->max_int = INT64_MAX;
    } else {
        const int64_t span = INT64_C(1) << type->width;

        column->min_int = is_unsigned ? 0 : -(span / 2);
        column->max_int = is_unsigned ? span - 1 : span / 2 - 1;
    }
}

/* What the server writes for a byte after a backslash. */
static char
unescape(char c)
{
    if (c == 'n')
        return '\n';
    if (c == 'r')
        return '\r';
    return c;
}

/* The label whose opening quote `at` is on; past its closing one after. The
 * server doubles quotes and backslashes, whatever its sql_mode. */
static const char *
next_label(bauta_arena *arena, const char **at)
{
    const char *from = ++*at;
    char *label;
    size_t n = 0;

    while (**at != '\0' && (**at != '\'' || (*at)[1] == '\''))
        *at += (**at == '\'' || **at == '\\') && (*at)[1] != '\0' ? 2 : 1;
    label = bauta_arena_alloc(arena, (size_t)(*at - from) + 1);
    if (label == NULL)
        return NULL;
    for (const char *c = from; c < *at; c++) {
        const bool escaped = *c == '\\' && c + 1 < *at;

        c += *c == '\'' || escaped;
        label[n] = *c;
        if (escaped)
            label[n] = unescape(*c);
        n++;
    }
    label[n] = '\0';
    if (**at == '\'')
        ++*at;
    return label;
}

static bauta_rc
set_labels(bauta_arena *arena, const char *text, bauta_column *column,
           bauta_err *err)
{
    size_t most = 1, n = 0;
    const char **labels;

    for (const char *c = text; *c != '\0'; c++)
        most += *c == ',';
    labels = bauta_arena_calloc(arena, most, sizeof(*labels));
    if (labels == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a catalog");
    text += strcspn(text, "'");
    while (*text == '\'' && n < most) {
        labels[n] = next_label(arena, &text);
        if (labels[n++] == NULL)
            return bauta_err_set(err, BAUTA_ENOMEM,
                                 "out of memory for a catalog");
        text += strspn(text, ", ");
    }
    column->labels = labels;
    column->n_labels = n;
    return BAUTA_OK;
}

/* A label with a letter equals no number under any collation. */
static bool
has_letter(const char *label)
{
    while (*label != '\0' && !isalpha((unsigned char)*label))
        label++;
    return *label != '\0';
}

/* Numbers where no label could be taken for one; they travel lightest. */
static enum bauta_mysql_form
enum_form(const bauta_column *column)
{
    for (size_t i = 0; i < column->n_labels; i++)
        if (!has_letter(column->labels[i]))
            return BAUTA_MYSQL_ENUM_LABEL;
    return BAUTA_MYSQL_ENUM;
}

static bool
is_utf8(const char *charset)
{
    return strncmp(charset, "utf8", 4) == 0 || strcmp(charset, "ascii") == 0;
}

static void
set_length(bauta_column *column, const bauta_mysql_described *described)
{
    if (strcmp(described->data_type, "bit") == 0) {
        const char *width = strchr(column->native, '(');

        column->max_chars =
            width == NULL ? 1 : (strtoull(width + 1, NULL, 10) + 7) / 8;
    } else if (described->max_length != NULL) {
        column->max_chars = strtoull(described->max_length, NULL, 10);
    }
}

bauta_rc
bauta_mysql_column_classify(bauta_arena *arena,
                            const bauta_mysql_described *described,
                            bauta_column *column, bauta_mysql_column *own,
                            bauta_err *err)
{
    const struct type *type = find_type(described->data_type);
    const char *extra = described->extra;
    bauta_rc rc = BAUTA_OK;

    column->type = described->json ? BAUTA_TYPE_JSON : type->type;
    own->form = type->form;
    own->width = type->width;
    own->zerofill = strstr(described->column_type, "zerofill") != NULL;
    if (described->charset != NULL) {
        own->text = true;
        own->utf8 = is_utf8(described->charset);
    }
    if (column->type == BAUTA_TYPE_INTEGER)
        set_range(column, type,
                  strstr(described->column_type, "unsigned") != NULL);
    if (column->type & (BAUTA_TYPE_TEXT | BAUTA_TYPE_BYTES))
        set_length(column, described);
    column->opaque = column->type == BAUTA_TYPE_OTHER && !own->text &&
                     own->form == BAUTA_MYSQL_PLAIN;
    column->fixed_length = strcmp(described->data_type, "char") == 0;
    column->identity = strstr(extra, "auto_increment") != NULL;
    column->generated =
        (described->generation != NULL && described->generation[0] != '\0') ||
        strstr(extra, "VIRTUAL GENERATED") != NULL ||
        strstr(extra, "STORED GENERATED") != NULL ||
        strstr(extra, "PERSISTENT") != NULL;
    if (column->type == BAUTA_TYPE_ENUM) {
        BAUTA_TRY(set_labels(arena, described->column_type, column, err));
        own->form = enum_form(column);
    }

out:
    return rc;
}

static void
read_wire(bauta_text *sql, const bauta_mysql_column *own, const char *name)
{
    switch (own->form) {
    case BAUTA_MYSQL_FLOAT: /* times, for plus would lose the sign of -0 */
        bauta_mysql_name(sql, NULL, name);
        bauta_text_add(sql, "*1e0");
        break;
    case BAUTA_MYSQL_ENUM:
        bauta_mysql_name(sql, NULL, name);
        bauta_text_add(sql, "+0");
        break;
    case BAUTA_MYSQL_ENUM_LABEL:
        bauta_text_add(sql, "IF(");
        bauta_mysql_name(sql, NULL, name);
        bauta_text_add(sql, "+0=0,_binary'" BAUTA_MYSQL_NO_LABEL "',CAST(");
        bauta_mysql_name(sql, NULL, name);
        bauta_text_add(sql, " AS BINARY))");
        break;
    case BAUTA_MYSQL_FIXED:
        bauta_text_add(sql, "CAST(");
        bauta_mysql_name(sql, NULL, name);
        bauta_text_printf(sql, " AS BINARY(%u))", own->width);
        break;
    case BAUTA_MYSQL_PLAIN:
    case BAUTA_MYSQL_JSON:
    default:
        bauta_mysql_name(sql, NULL, name);
    }
}

void
bauta_mysql_column_read(bauta_text *sql, const bauta_mysql_column *own,
                        const bauta_column *column, bool wire)
{
    if (wire) {
        read_wire(sql, own, column->name);
    } else if (own->text && !own->utf8) {
        bauta_text_add(sql, "CONVERT(");
        bauta_mysql_name(sql, NULL, column->name);
        bauta_text_add(sql, " USING utf8mb4)");
    } else {
        bauta_mysql_name(sql, NULL, column->name);
        if (own->form == BAUTA_MYSQL_FLOAT)
            bauta_text_add(sql, "*1e0");
        else if (own->zerofill)
            bauta_text_add(sql, "+0");
    }
}

bool
bauta_mysql_column_converts(const bauta_mysql_column *own, bool wire)
{
    if (own->form == BAUTA_MYSQL_JSON)
        return true;
    return !wire &&
           ((own->text && !own->utf8) || own->form == BAUTA_MYSQL_FIXED);
}
