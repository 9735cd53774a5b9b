/* SPDX-License-Identifier: Apache-2.0 */
/*
 * array: a rule for each element of a PostgreSQL array.
 *
 *   keeps   bounds, dimensions, order and NULL elements, and byte for byte the
 *           elements that the rule keeps
 *   leaks   how many elements there are, and what the rule leaks
 *   cost    one pass over the text, and the rule's own for all elements of a
 *           batch at once
 *
 * The text is what the server's array_out writes (PostgreSQL manual, 8.15.6):
 * [2:3]={{a,"b c"},{NULL,"\"q\""}}. Elements are written as it writes them.
 */
#include "transforms/catalogue.h"
#include "transforms/parts.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { DIMENSIONS_MAX = 6, NAME_CHARS = 128 };

struct array {
    bauta_inner rule;
    bool boolean; /* elements are t and f */
    bauta_form form;
};

static const bauta_option options[] = {
    {.name = "each",
     .kind = BAUTA_OPTION_RULE,
     .required = true,
     .help = "rule for each element, as for a column of the element's type"},
    {.kind = BAUTA_OPTION_END},
};

/* --- Binding --- */

static const struct {
    const char *name; /* as format_type() has it, without a length */
    unsigned type;
    int64_t min, max;
} elements[] = {
    {"text", BAUTA_TYPE_TEXT, 0, 0},
    {"character varying", BAUTA_TYPE_TEXT, 0, 0},
    {"character", BAUTA_TYPE_TEXT, 0, 0},
    {"citext", BAUTA_TYPE_TEXT, 0, 0},
    {"name", BAUTA_TYPE_TEXT, 0, 0},
    {"smallint", BAUTA_TYPE_INTEGER, INT16_MIN, INT16_MAX},
    {"integer", BAUTA_TYPE_INTEGER, INT32_MIN, INT32_MAX},
    {"bigint", BAUTA_TYPE_INTEGER, INT64_MIN, INT64_MAX},
    {"numeric", BAUTA_TYPE_DECIMAL, 0, 0},
    {"real", BAUTA_TYPE_DECIMAL, 0, 0},
    {"double precision", BAUTA_TYPE_DECIMAL, 0, 0},
    {"boolean", BAUTA_TYPE_BOOLEAN, 0, 0},
    {"date", BAUTA_TYPE_DATE, 0, 0},
    {"timestamp without time zone", BAUTA_TYPE_TIMESTAMP, 0, 0},
    {"timestamp with time zone", BAUTA_TYPE_TIMESTAMP, 0, 0},
    {"time without time zone", BAUTA_TYPE_TIME, 0, 0},
    {"time with time zone", BAUTA_TYPE_TIME, 0, 0},
    {"uuid", BAUTA_TYPE_UUID, 0, 0},
    {"json", BAUTA_TYPE_JSON, 0, 0},
    {"jsonb", BAUTA_TYPE_JSON, 0, 0},
};

/* Is this the type, but for its length: "timestamp(3) without time zone"? */
static bool
is_named(const char *native, const char *name)
{
    const char *paren = strchr(native, '('), *rest;
    size_t n;

    if (paren == NULL)
        return strcmp(native, name) == 0;
    n = (size_t)(paren - native);
    rest = strchr(paren, ')');
    return rest != NULL && strncmp(native, name, n) == 0 &&
           strcmp(rest + 1, name + n) == 0;
}

/* The element type of "character varying(40)[]": `name` gets it as it stands,
 * for messages. False where it is no array of elements with commas. */
static bool
read_element(const char *native, char name[NAME_CHARS], bauta_column *column)
{
    size_t len = strlen(native);
    const char *paren;

    if (len <= 2 || len >= NAME_CHARS || strcmp(native + len - 2, "[]") != 0)
        return false;
    (void)snprintf(name, NAME_CHARS, "%.*s", (int)(len - 2), native);
    if (strcmp(name, "box") == 0) /* whose elements are apart by semicolons */
        return false;
    column->native = name;
    column->type = BAUTA_TYPE_OTHER;
    for (size_t i = 0; i < sizeof(elements) / sizeof(elements[0]); i++) {
        if (!is_named(name, elements[i].name))
            continue;
        column->type = elements[i].type;
        column->min_int = elements[i].min;
        column->max_int = elements[i].max;
        column->fixed_length = strcmp(elements[i].name, "character") == 0;
        paren = strchr(name, '(');
        if (paren != NULL && column->type == BAUTA_TYPE_TEXT)
            column->max_chars = strtoull(paren + 1, NULL, 10);
        break;
    }
    return true;
}

static bauta_rc
check_result(const bauta_promise *promise, const bauta_column *element,
             bauta_err *err)
{
    bool suits = promise->type == 0 || (promise->type & element->type) != 0 ||
                 element->type == BAUTA_TYPE_TEXT ||
                 (element->type == BAUTA_TYPE_DECIMAL &&
                  promise->type == BAUTA_TYPE_INTEGER);

    if (!suits)
        return bauta_err_set(err, BAUTA_ECOVER,
                             "the result of \"each\" cannot be an element of "
                             "type %s",
                             element->native);
    if (element->max_chars != 0 && promise->max_chars > element->max_chars)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "the result of \"each\" may be %llu long and %s "
                             "has room for %llu",
                             (unsigned long long)promise->max_chars,
                             element->native,
                             (unsigned long long)element->max_chars);
    return BAUTA_OK;
}

static void
array_release(void *self)
{
    struct array *array = self;

    bauta_inner_close(&array->rule);
    free(array);
}

static const bauta_form array_form;

static bauta_rc
array_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
           bauta_err *err)
{
    const bauta_rule *each = bauta_options_get(binding->options, "each")->rule;
    bauta_column element = {.name = binding->column->name, .nullable = true};
    char name[NAME_CHARS];
    struct array *array;
    bauta_rc rc = BAUTA_OK;

    if (each == NULL)
        return bauta_err_set(err, BAUTA_EPROFILE, "it needs \"each\"");
    if (!read_element(binding->column->native, name, &element))
        return bauta_err_set(err, BAUTA_ECOVER,
                             "it is for arrays of PostgreSQL, such as text[], "
                             "and the column has type %s",
                             binding->column->native);
    array = bauta_calloc(1, sizeof(*array));
    if (array == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    array->form = array_form;
    array->form.self = array;
    array->boolean = element.type == BAUTA_TYPE_BOOLEAN;
    BAUTA_TRY(bauta_inner_open(&array->rule, each, binding, &element, "", err));
    BAUTA_TRY(check_result(&array->rule.promise, &element, err));
    promise->traits |= bauta_inner_traits(&array->rule);
    *self = array;
    array = NULL;

out:
    if (array != NULL)
        array_release(array);
    return rc;
}

/* --- Reading --- */

/* One array on its way: between its elements there are braces and commas. */
struct reading {
    const struct array *array;
    bauta_parts *parts;
    size_t row;
    const char *bytes;
    size_t len, at, depth;
    bauta_err *err;
};

/* Past "[2:3][0:1]=", where it is written. */
static bool
skip_bounds(struct reading *r)
{
    static const char bounds[] = "0123456789+-:[]";

    if (r->len == 0 || r->bytes[0] != '[')
        return true;
    while (r->at < r->len && r->bytes[r->at] != '\0' &&
           strchr(bounds, r->bytes[r->at]) != NULL)
        r->at++;
    return r->at < r->len && r->bytes[r->at++] == '=';
}

/* Past the element at `at`, which begins with its quote. */
static bool
skip_quoted(struct reading *r, bool *escaped)
{
    for (r->at++; r->at < r->len && r->bytes[r->at] != '"'; r->at++)
        if (r->bytes[r->at] == '\\') {
            *escaped = true;
            r->at++;
        }
    return r->at++ < r->len;
}

static bool
skip_bare(struct reading *r)
{
    static const char special[] = "{},\"\\ \t\n\r\v\f";
    size_t start = r->at;

    while (r->at < r->len &&
           memchr(special, r->bytes[r->at], sizeof(special) - 1) == NULL)
        r->at++;
    return r->at > start;
}

static bool
is_null(const char *bytes, size_t len)
{
    return len == 4 && strncasecmp(bytes, "NULL", len) == 0;
}

/* The text of an element between its quotes, without backslashes. */
static bool
unescape(struct reading *r, bauta_cell *cell)
{
    char *text = bauta_arena_alloc(r->parts->view->arena, cell->len),
         *to = text;

    if (text == NULL)
        return false;
    for (uint32_t i = 0; i < cell->len; i++) {
        i += cell->bytes[i] == '\\';
        *to++ = cell->bytes[i];
    }
    cell->bytes = text;
    cell->len = (uint32_t)(to - text);
    return true;
}

/* EDATA where the array is not written as it should be. */
static bauta_rc
add_element(struct reading *r)
{
    size_t start = r->at;
    bool quoted = r->bytes[start] == '"', escaped = false;
    bauta_cell cell;
    bauta_part *part;

    if (!(quoted ? skip_quoted(r, &escaped) : skip_bare(r)))
        return BAUTA_EDATA;
    cell = (bauta_cell){.bytes = r->bytes + start + (quoted ? 1 : 0),
                        .len = (uint32_t)(r->at - start - (quoted ? 2 : 0))};
    if (!quoted && is_null(cell.bytes, cell.len))
        return BAUTA_OK;
    if (r->array->boolean && cell.len == 1 && *cell.bytes == 't')
        cell = (bauta_cell){.bytes = "true", .len = 4};
    else if (r->array->boolean && cell.len == 1 && *cell.bytes == 'f')
        cell = (bauta_cell){.bytes = "false", .len = 5};
    part = bauta_parts_add(r->parts, r->row, start, r->at, r->err);
    if (part == NULL)
        return BAUTA_ENOMEM;
    if (escaped && !unescape(r, &cell))
        return bauta_err_set(r->err, BAUTA_ENOMEM, "array: out of memory");
    part->cell = cell;
    return BAUTA_OK;
}

/* What may follow an element or a closing brace: more of them. Tells whether
 * an element or an opening brace comes next. */
static bool
close_and_go_on(struct reading *r)
{
    while (r->depth > 0 && r->at < r->len && r->bytes[r->at] == '}') {
        r->depth--;
        r->at++;
    }
    return r->depth > 0 && r->at < r->len && r->bytes[r->at++] == ',';
}

static bauta_rc
read_array(struct reading *r)
{
    bool more = skip_bounds(r);
    bauta_rc rc = BAUTA_OK;

    while (more) {
        while (r->at < r->len && r->bytes[r->at] == '{') {
            r->at++;
            if (r->depth++ == DIMENSIONS_MAX)
                return BAUTA_EDATA;
        }
        if (r->at == r->len || r->depth == 0)
            return BAUTA_EDATA;
        if (r->bytes[r->at] != '}')
            BAUTA_TRY(add_element(r));
        else if (r->bytes[r->at - 1] != '{')
            return BAUTA_EDATA;
        more = close_and_go_on(r);
    }
    rc = r->depth == 0 && r->at == r->len && r->at > 0 &&
                 r->bytes[r->at - 1] == '}'
             ? BAUTA_OK
             : BAUTA_EDATA;

out:
    return rc;
}

static bauta_rc
array_apply(void *self, const bauta_view *view, bauta_err *err)
{
    struct array *array = self;
    bauta_parts parts;
    bauta_rc rc = BAUTA_OK;

    bauta_parts_begin(&parts, view);
    for (size_t row = 0; row < view->n_rows; row++) {
        const bauta_cell *cell = &view->columns[0][row];
        struct reading r = {.array = array,
                            .parts = &parts,
                            .row = row,
                            .bytes = cell->bytes,
                            .len = cell->len,
                            .err = err};

        if (cell->bytes == NULL)
            continue;
        rc = read_array(&r);
        if (rc == BAUTA_EDATA) {
            bauta_parts_drop(&parts, row);
            rc = bauta_view_reject(view, row, err,
                                   "array: the value is not an array as "
                                   "PostgreSQL writes it (byte %zu)",
                                   r.at + 1);
        }
        if (rc != BAUTA_OK)
            goto out;
    }
    BAUTA_TRY(bauta_parts_apply(&parts, &array->rule, 1, err));
    BAUTA_TRY(bauta_parts_write(&parts, &array->form, err));

out:
    return rc;
}

/* --- Writing --- */

static bool
is_escaped(char c)
{
    return c == '"' || c == '\\';
}

/* By the rule of array_out. */
static bool
is_quoted(const bauta_cell *cell)
{
    static const char special[] = "{},\"\\ \t\n\r\v\f";

    if (cell->len == 0 || is_null(cell->bytes, cell->len))
        return true;
    for (uint32_t i = 0; i < cell->len; i++)
        if (memchr(special, cell->bytes[i], sizeof(special) - 1) != NULL)
            return true;
    return false;
}

static size_t
array_measure(const void *self, const bauta_part *part, const char **problem)
{
    const bauta_cell *cell = &part->cell;
    size_t n = cell->len;

    (void)self;
    (void)problem;
    if (cell->bytes == NULL)
        return sizeof("NULL") - 1;
    if (!is_quoted(cell))
        return n;
    for (uint32_t i = 0; i < cell->len; i++)
        n += is_escaped(cell->bytes[i]);
    return n + 2;
}

static void
array_write(const void *self, const bauta_part *part, char *out)
{
    const bauta_cell *cell = &part->cell;

    (void)self;
    if (cell->bytes == NULL) {
        memcpy(out, "NULL", part->room);
        return;
    }
    if (!is_quoted(cell)) {
        memcpy(out, cell->bytes, cell->len);
        return;
    }
    *out++ = '"';
    for (uint32_t i = 0; i < cell->len; i++) {
        if (is_escaped(cell->bytes[i]))
            *out++ = '\\';
        *out++ = cell->bytes[i];
    }
    *out = '"';
}

static const bauta_form array_form = {
    .name = "array", .measure = array_measure, .write = array_write};

const struct bauta_transform bauta_transform_array = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "array",
    .summary = "change each element of an array by a rule of its own",
    .details =
        "For array columns of PostgreSQL, of any number of dimensions. The "
        "rule sees an element as it would see a value of a column of that "
        "type. How many there are, their order and NULL elements stay; a "
        "result that is NULL becomes a NULL element.",
    .example = "{\"transform\": \"array\", \"each\": \"email\"}",
    .version = 1,
    .accepts = BAUTA_TYPE_OTHER,
    .traits = BAUTA_TRAIT_LOSSY | BAUTA_TRAIT_FORMAT,
    .options = options,
    .bind = array_bind,
    .apply = array_apply,
    .release = array_release,
};
