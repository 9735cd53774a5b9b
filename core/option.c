/* SPDX-License-Identifier: Apache-2.0 */
#include "core/option.h"

#include "core/text.h"

#include <ctype.h>
#include <errno.h>
#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

long
bauta_option_find(const bauta_option *table, const char *name)
{
    for (size_t i = 0; table[i].kind != BAUTA_OPTION_END; i++)
        if (strcmp(table[i].name, name) == 0)
            return (long)i;
    return -1;
}

size_t
bauta_option_count(const bauta_option *table)
{
    size_t n = 0;

    while (table[n].kind != BAUTA_OPTION_END)
        n++;
    return n;
}

const bauta_value *
bauta_options_get(const bauta_options *options, const char *name)
{
    long i = bauta_option_find(options->table, name);

    if (i < 0)
        abort();
    return &options->values[i];
}

void
bauta_options_default(const bauta_option *table, bauta_value *out)
{
    for (size_t i = 0; table[i].kind != BAUTA_OPTION_END; i++) {
        bauta_err err = {0};

        out[i] = (bauta_value){0};
        if (table[i].fallback == NULL)
            continue;
        if (bauta_option_parse(&table[i], table[i].fallback, &out[i], &err) !=
            BAUTA_OK)
            abort(); /* a table whose own fallback is wrong */
        out[i].given = false;
    }
}

static void
list_choices(const bauta_option *option, char *out, size_t size)
{
    size_t n = (size_t)snprintf(out, size, "one of");

    for (size_t i = 0; option->choices[i] != NULL && n < size; i++)
        n += (size_t)snprintf(out + n, size - n, "%s %s", i == 0 ? "" : ",",
                              option->choices[i]);
}

static void
describe_text(const bauta_option *option, char *out, size_t size)
{
    if (option->min == 0 && option->max == 0)
        (void)snprintf(out, size, "a text");
    else if (option->min == option->max)
        (void)snprintf(out, size, "a text of %" PRId64 " character%s",
                       option->min, option->min == 1 ? "" : "s");
    else
        (void)snprintf(out, size,
                       "a text of %" PRId64 " to %" PRId64 " characters",
                       option->min, option->max);
}

static void
describe_range(const bauta_option *option, const char *what, char *out,
               size_t size)
{
    if (option->min == INT64_MIN && option->max == INT64_MAX)
        (void)snprintf(out, size, "%s", what);
    else if (option->max == INT64_MAX)
        (void)snprintf(out, size, "%s of at least %" PRId64, what, option->min);
    else
        (void)snprintf(out, size, "%s from %" PRId64 " to %" PRId64, what,
                       option->min, option->max);
}

void
bauta_option_describe(const bauta_option *option, char *out, size_t size)
{
    switch (option->kind) {
    case BAUTA_OPTION_TEXT:
        describe_text(option, out, size);
        return;
    case BAUTA_OPTION_INTEGER:
        describe_range(option, "a whole number", out, size);
        return;
    case BAUTA_OPTION_NUMBER:
        describe_range(option, "a number", out, size);
        return;
    case BAUTA_OPTION_BOOLEAN:
        (void)snprintf(out, size, "true or false");
        return;
    case BAUTA_OPTION_CHOICE:
        list_choices(option, out, size);
        return;
    case BAUTA_OPTION_LIST:
        (void)snprintf(out, size, "a list");
        return;
    case BAUTA_OPTION_SCALAR:
        (void)snprintf(out, size, "a text, a number, true, false or null");
        return;
    case BAUTA_OPTION_COLUMN:
        (void)snprintf(out, size, "the name of a column of the table");
        return;
    case BAUTA_OPTION_COLUMNS:
        (void)snprintf(out, size,
                       "an array of names of columns of the table, or one");
        return;
    case BAUTA_OPTION_FILE:
        (void)snprintf(out, size,
                       "the path of a file; a relative one begins where the "
                       "profile is");
        return;
    case BAUTA_OPTION_RULE:
        (void)snprintf(out, size, "a rule");
        return;
    case BAUTA_OPTION_RULES:
        (void)snprintf(out, size, "an object of rules by name");
        return;
    case BAUTA_OPTION_END:
        break;
    }
    (void)snprintf(out, size, "nothing");
}

static bauta_rc
refuse(const bauta_option *option, bauta_err *err)
{
    char takes[256];

    bauta_option_describe(option, takes, sizeof(takes));
    return bauta_err_set(err, BAUTA_EUSAGE, "option \"%s\" takes %s",
                         option->name, takes);
}

static bool
is_choice(const bauta_option *option, const char *text)
{
    for (size_t i = 0; option->choices[i] != NULL; i++)
        if (strcmp(option->choices[i], text) == 0)
            return true;
    return false;
}

static bool
text_fits(const bauta_option *option, const bauta_value *value)
{
    int64_t n;

    if (option->min == 0 && option->max == 0)
        return true;
    if (!bauta_utf8_valid(value->text, value->text_len))
        return false;
    n = (int64_t)bauta_utf8_count(value->text, value->text_len);
    return n >= option->min && n <= option->max;
}

bauta_rc
bauta_option_check(const bauta_option *option, const bauta_value *value,
                   bauta_err *err)
{
    bool fits = true;

    switch (option->kind) {
    case BAUTA_OPTION_TEXT:
        fits = text_fits(option, value);
        break;
    case BAUTA_OPTION_INTEGER:
        fits = value->integer >= option->min && value->integer <= option->max;
        break;
    case BAUTA_OPTION_NUMBER:
        fits = isfinite(value->number) &&
               value->number >= (double)option->min &&
               value->number <= (double)option->max;
        break;
    case BAUTA_OPTION_CHOICE:
        fits = is_choice(option, value->text);
        break;
    case BAUTA_OPTION_COLUMN:
    case BAUTA_OPTION_FILE:
        fits = value->text_len > 0;
        break;
    default: /* any of its kind will do */
        break;
    }
    return fits ? BAUTA_OK : refuse(option, err);
}

bauta_rc
bauta_option_parse(const bauta_option *option, const char *text,
                   bauta_value *out, bauta_err *err)
{
    char *end = NULL;
    bool well = true;

    *out = (bauta_value){
        .set = true, .given = true, .text = text, .text_len = strlen(text)};
    errno = 0;
    switch (option->kind) {
    case BAUTA_OPTION_INTEGER:
        out->integer = strtoll(text, &end, 10);
        well = errno == 0 && end != text && *end == '\0' &&
               !isspace((unsigned char)*text);
        break;
    case BAUTA_OPTION_NUMBER:
        out->number = strtod(text, &end);
        well = errno == 0 && end != text && *end == '\0' &&
               !isspace((unsigned char)*text);
        break;
    case BAUTA_OPTION_BOOLEAN:
        out->boolean = strcmp(text, "true") == 0;
        well = out->boolean || strcmp(text, "false") == 0;
        break;
    case BAUTA_OPTION_COLUMNS: /* the primary key is the only text it has */
        well = strcmp(text, BAUTA_PRIMARY_KEY) == 0;
        break;
    case BAUTA_OPTION_LIST:
    case BAUTA_OPTION_RULE:
    case BAUTA_OPTION_RULES:
    case BAUTA_OPTION_END:
        well = false;
        break;
    default:
        break;
    }
    return well ? bauta_option_check(option, out, err) : refuse(option, err);
}

enum { NAME_MAX_CHARS = 64 };

/* Levenshtein distance, case ignored; names longer than 64 are far from all. */
static size_t
distance(const char *a, const char *b)
{
    size_t n = strlen(a), m = strlen(b);
    size_t row[NAME_MAX_CHARS + 1];

    if (n > NAME_MAX_CHARS || m > NAME_MAX_CHARS)
        return NAME_MAX_CHARS;
    for (size_t j = 0; j <= m; j++)
        row[j] = j;
    for (size_t i = 1; i <= n; i++) {
        size_t diagonal = row[0];

        row[0] = i;
        for (size_t j = 1; j <= m; j++) {
            int same = tolower((unsigned char)a[i - 1]) ==
                       tolower((unsigned char)b[j - 1]);
            size_t best = diagonal + (same ? 0 : 1);

            diagonal = row[j];
            if (row[j] + 1 < best)
                best = row[j] + 1;
            if (row[j - 1] + 1 < best)
                best = row[j - 1] + 1;
            row[j] = best;
        }
    }
    return row[m];
}

const char *
bauta_nearest(const char *wrong, const char *const *names, size_t n)
{
    size_t limit = strlen(wrong) / 3 + 1;
    size_t best = limit + 1;
    const char *nearest = NULL;

    for (size_t i = 0; i < n; i++) {
        size_t d = distance(wrong, names[i]);

        if (d < best) {
            best = d;
            nearest = names[i];
        }
    }
    return nearest;
}
