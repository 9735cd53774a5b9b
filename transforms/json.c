/* SPDX-License-Identifier: Apache-2.0 */
/*
 * json: values within a JSON text become what rules make of them, each rule
 * chosen by a path.
 *
 *   keeps   structure, names of members, null; and byte for byte whatever a
 *           rule keeps, blanks between values included
 *   leaks   the same: a name of a member may be personal, too
 *   cost    one pass over the text; what each path matches in a batch is
 *           changed at once, at the cost of its rule
 */
#include "transforms/catalogue.h"
#include "transforms/json_rules.h"
#include "transforms/json_scan.h"
#include "transforms/json_text.h"

#include <stdlib.h>
#include <string.h>

enum { PLAIN_MAX = 1024 }; /* bytes of a number without exponent */

struct json {
    bauta_json_rules rules;
    bauta_form form;
    bauta_json_scan scan;
};

static const bauta_option options[] = {
    {.name = "paths",
     .kind = BAUTA_OPTION_RULES,
     .required = true,
     .help = "path to rule: $.email, $.items[*].name, $..phone, "
             "$['a name']; the first that matches a value counts"},
    {.name = "others",
     .kind = BAUTA_OPTION_RULE,
     .help = "rule for texts, numbers, true and false that no path matches; "
             "without it, one stops the run"},
    {.kind = BAUTA_OPTION_END},
};

static bauta_rc
no_memory(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
}

static void
json_release(void *self)
{
    struct json *json = self;

    bauta_json_rules_close(&json->rules);
    free(json);
}

static const bauta_form json_form;

static bauta_rc
json_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
          bauta_err *err)
{
    struct json *json = bauta_calloc(1, sizeof(*json));
    bauta_rc rc;

    if (json == NULL)
        return no_memory(err);
    json->form = json_form;
    json->form.self = json;
    json->form.max_chars = binding->column->max_chars;
    promise->max_chars = json->form.max_chars;
    rc = bauta_json_rules_open(&json->rules, binding, promise, err);
    if (rc != BAUTA_OK) {
        json_release(json);
        return rc;
    }
    *self = json;
    return BAUTA_OK;
}

/* --- Going through --- */

/* One row's text, on its way. */
struct reading {
    struct json *json;
    bauta_parts *parts;
    size_t row;
    bool inside;           /* an array or object that is kept, */
    size_t inside_depth;   /* which has so many around it */
    const char *problem;   /* why the row is rejected */
    size_t problem_at;     /* byte; from 0 */
    const bauta_inner *of; /* whose label the problem carries, or NULL */
    bauta_err *err;
};

static bauta_rc
fail(struct reading *r, const bauta_json_match *match, const bauta_inner *of,
     const char *problem)
{
    r->problem = problem;
    r->problem_at = match->start;
    r->of = of;
    return BAUTA_EDATA;
}

static const char *
not_for(enum bauta_json_kind kind)
{
    switch (kind) {
    case BAUTA_JSON_STRING:
        return "its rule is not for texts";
    case BAUTA_JSON_NUMBER:
        return "its rule is not for such a number";
    case BAUTA_JSON_ARRAY:
        return "it is an array, which only keep, null and constant without "
               "\"when\" are for: name what is in it";
    case BAUTA_JSON_OBJECT:
        return "it is an object, which only keep, null and constant without "
               "\"when\" are for: name what is in it";
    default:
        return "its rule is not for true and false";
    }
}

static bauta_rc
add(struct reading *r, const bauta_json_match *match, size_t rule,
    enum bauta_json_scalar kind, const bauta_cell *cell)
{
    bauta_part *part =
        bauta_parts_add(r->parts, r->row, match->start, match->end, r->err);

    if (part == NULL)
        return BAUTA_ENOMEM;
    part->rule = (uint16_t)bauta_json_inner(rule, kind);
    part->kind = (uint8_t)kind;
    part->cell = *cell;
    return BAUTA_OK;
}

/* The string's text: the token itself where nothing in it is escaped. */
static bauta_rc
add_string(struct reading *r, const bauta_json_match *match, size_t rule)
{
    const char *token = r->json->scan.bytes + match->start;
    size_t len = match->end - match->start;
    bauta_cell cell = {.bytes = token + 1, .len = (uint32_t)(len - 2)};
    char *text;

    if (memchr(cell.bytes, '\\', cell.len) != NULL) {
        text = bauta_arena_alloc(r->parts->view->arena, cell.len);
        if (text == NULL)
            return no_memory(r->err);
        if (!bauta_json_string_decode(token, len, text, &len))
            return fail(
                r, match,
                &r->json->rules.inners[bauta_json_inner(rule, BAUTA_JSON_TEXT)],
                "it holds half a surrogate pair");
        cell.bytes = text;
        cell.len = (uint32_t)len;
    }
    return add(r, match, rule, BAUTA_JSON_TEXT, &cell);
}

static bauta_rc
add_number(struct reading *r, const bauta_json_match *match, size_t rule)
{
    const bauta_json_target *target = &r->json->rules.targets[rule];
    const char *token = r->json->scan.bytes + match->start;
    size_t len = match->end - match->start;
    const bauta_inner *of =
        &r->json->rules.inners[bauta_json_inner(rule, BAUTA_JSON_TEXT)];
    char plain[PLAIN_MAX];
    size_t n = bauta_json_number_plain(token, len, plain, sizeof(plain));
    bauta_cell cell = {.bytes = token, .len = (uint32_t)n};
    enum bauta_json_scalar kind = BAUTA_JSON_INTEGER;

    if (n == 0)
        return fail(r, match, of, "it is a number of more than 1000 digits");
    if (memchr(plain, '.', n) != NULL || !target->takes[BAUTA_JSON_INTEGER])
        kind = BAUTA_JSON_DECIMAL;
    if (!target->takes[kind])
        return fail(r, match, of, not_for(BAUTA_JSON_NUMBER));
    if (n != len || memcmp(plain, token, n) != 0) {
        char *bytes = bauta_arena_alloc(r->parts->view->arena, n);

        if (bytes == NULL)
            return no_memory(r->err);
        memcpy(bytes, plain, n);
        cell.bytes = bytes;
    }
    return add(r, match, rule, kind, &cell);
}

static bauta_rc
add_scalar(struct reading *r, const bauta_json_match *match, size_t rule)
{
    const bauta_json_target *target = &r->json->rules.targets[rule];
    const bauta_inner *of =
        &r->json->rules.inners[bauta_json_inner(rule, BAUTA_JSON_TEXT)];
    const bauta_cell cell = {.bytes = r->json->scan.bytes + match->start,
                             .len = (uint32_t)(match->end - match->start)};

    switch (match->kind) {
    case BAUTA_JSON_STRING:
        return target->takes[BAUTA_JSON_TEXT]
                   ? add_string(r, match, rule)
                   : fail(r, match, of, not_for(match->kind));
    case BAUTA_JSON_NUMBER:
        return add_number(r, match, rule);
    case BAUTA_JSON_NULL:
        return BAUTA_OK;
    default:
        return target->takes[BAUTA_JSON_BOOLEAN]
                   ? add(r, match, rule, BAUTA_JSON_BOOLEAN, &cell)
                   : fail(r, match, of, not_for(match->kind));
    }
}

/* A value that null or constant takes the place of, whatever it is. */
static bauta_rc
add_plain(struct reading *r, const bauta_json_match *match, size_t rule)
{
    const bauta_json_target *target = &r->json->rules.targets[rule];
    bauta_cell cell = {.bytes = r->json->scan.bytes + match->start,
                       .len = (uint32_t)(match->end - match->start)};

    if (match->kind == BAUTA_JSON_NULL) {
        if (!target->nulls)
            return BAUTA_OK;
        cell = (bauta_cell){.bytes = NULL};
    }
    return add(r, match, rule, BAUTA_JSON_TEXT, &cell);
}

static bool
is_container(const bauta_json_match *match)
{
    return match->kind == BAUTA_JSON_ARRAY || match->kind == BAUTA_JSON_OBJECT;
}

static bauta_rc
take_container(struct reading *r, bauta_json_match *match, size_t rule)
{
    const bauta_json_target *target = &r->json->rules.targets[rule];

    if (!target->plain || !target->whole)
        return fail(
            r, match,
            &r->json->rules.inners[bauta_json_inner(rule, BAUTA_JSON_TEXT)],
            not_for(match->kind));
    if (target->keeps) { /* but for what other paths match in it */
        if (!r->inside)
            r->inside_depth = match->depth;
        r->inside = true;
        return BAUTA_OK;
    }
    if (!bauta_json_scan_skip(&r->json->scan, match))
        return BAUTA_OK; /* the scan tells at its next step */
    return add_plain(r, match, rule);
}

static bauta_rc
take(struct reading *r, bauta_json_match *match)
{
    const struct json *json = r->json;
    size_t rule = match->tag;

    if (r->inside && match->depth <= r->inside_depth)
        r->inside = false;
    if (match->tag == BAUTA_JSON_NO_PATH) {
        if (r->inside || is_container(match) ||
            (match->kind == BAUTA_JSON_NULL && !json->rules.others))
            return BAUTA_OK;
        if (!json->rules.others)
            return fail(r, match, NULL,
                        "no path matches a value in it: name it, or say with "
                        "\"others\" what is to become of such");
        rule = json->rules.n_targets - 1;
    }
    if (is_container(match))
        return take_container(r, match, rule);
    if (json->rules.targets[rule].keeps)
        return BAUTA_OK;
    return json->rules.targets[rule].plain ? add_plain(r, match, rule)
                                           : add_scalar(r, match, rule);
}

/* Adds what rules are for in one value. EDATA where the value cannot be
 * handled, with the problem. */
static bauta_rc
read_value(struct reading *r, const bauta_cell *value)
{
    bauta_json_scan *scan = &r->json->scan;
    enum bauta_json_step step;
    bauta_json_match match;
    bauta_rc rc = BAUTA_OK;

    bauta_json_scan_init(scan, r->json->rules.paths, value->bytes, value->len);
    scan->all = !r->json->rules.open;
    while (rc == BAUTA_OK) {
        step = bauta_json_scan_next(scan, &match);
        if (step != BAUTA_JSON_MATCH)
            break;
        rc = take(r, &match);
    }
    if (rc != BAUTA_OK || scan->problem == NULL)
        return rc;
    r->problem = scan->problem;
    r->problem_at = scan->at;
    r->of = NULL;
    return BAUTA_EDATA;
}

static bauta_rc
reject(const struct reading *r, const bauta_view *view)
{
    const char *what =
        r->problem == r->json->scan.problem ? "the value is not JSON: " : "";
    bauta_rc rc =
        bauta_view_reject(view, r->row, r->err, "json: %s%s (byte %zu)", what,
                          r->problem, r->problem_at + 1);

    if (rc != BAUTA_OK && r->of != NULL)
        bauta_err_at(r->err, "%s", r->of->label);
    return rc;
}

static bauta_rc
json_apply(void *self, const bauta_view *view, bauta_err *err)
{
    struct json *json = self;
    bauta_parts parts;
    bauta_rc rc = BAUTA_OK;

    bauta_parts_begin(&parts, view);
    for (size_t row = 0; row < view->n_rows; row++) {
        struct reading r = {
            .json = json, .parts = &parts, .row = row, .err = err};

        if (view->columns[0][row].bytes == NULL)
            continue;
        rc = read_value(&r, &view->columns[0][row]);
        if (rc == BAUTA_EDATA) {
            bauta_parts_drop(&parts, row);
            rc = reject(&r, view);
        }
        if (rc != BAUTA_OK)
            goto out;
    }
    BAUTA_TRY(bauta_parts_apply(&parts, json->rules.inners,
                                json->rules.n_targets * BAUTA_JSON_SCALARS,
                                err));
    BAUTA_TRY(bauta_parts_write(&parts, &json->form, err));

out:
    return rc;
}

/* --- Writing --- */

/* Does the rule leave a number where it is given one? */
static bool
leaves_number(const bauta_inner *rule)
{
    return rule->promise.type == 0 ||
           (rule->promise.type & (BAUTA_TYPE_INTEGER | BAUTA_TYPE_DECIMAL)) !=
               0;
}

static bool
leaves_boolean(const bauta_inner *rule)
{
    return rule->promise.type == 0 || rule->promise.type == BAUTA_TYPE_BOOLEAN;
}

static bool
is_quoted(const struct json *json, const bauta_part *part)
{
    const bauta_inner *rule = &json->rules.inners[part->rule];

    if (part->kind == BAUTA_JSON_TEXT)
        return true;
    return part->kind == BAUTA_JSON_BOOLEAN ? !leaves_boolean(rule)
                                            : !leaves_number(rule);
}

static size_t
json_measure(const void *self, const bauta_part *part, const char **problem)
{
    const struct json *json = self;
    const bauta_json_target *target =
        &json->rules.targets[part->rule / BAUTA_JSON_SCALARS];
    const bauta_cell *cell = &part->cell;
    size_t n = cell->len;
    bool fits;

    if (cell->bytes == NULL)
        return sizeof("null") - 1;
    if (target->literal != NULL)
        return target->literal_len;
    if (is_quoted(json, part)) {
        n = bauta_json_string_encode(cell->bytes, cell->len, false, NULL);
        fits = n > 0;
        *problem = "a rule's result is not valid UTF-8";
    } else if (part->kind == BAUTA_JSON_BOOLEAN) {
        fits = (n == 4 && memcmp(cell->bytes, "true", n) == 0) ||
               (n == 5 && memcmp(cell->bytes, "false", n) == 0);
        *problem = "a rule's result is neither true nor false";
    } else {
        fits = bauta_json_is_number(cell->bytes, n);
        *problem = "a rule's result is not a number that JSON has";
    }
    return fits ? n : SIZE_MAX;
}

static void
json_write(const void *self, const bauta_part *part, char *out)
{
    const struct json *json = self;
    const bauta_json_target *target =
        &json->rules.targets[part->rule / BAUTA_JSON_SCALARS];
    const bauta_cell *cell = &part->cell;

    if (cell->bytes == NULL)
        memcpy(out, "null", part->room);
    else if (target->literal != NULL)
        memcpy(out, target->literal, part->room);
    else if (is_quoted(json, part))
        (void)bauta_json_string_encode(cell->bytes, cell->len, false, out);
    else
        memcpy(out, cell->bytes, part->room);
}

static const bauta_form json_form = {
    .name = "json", .measure = json_measure, .write = json_write};

const struct bauta_transform bauta_transform_json = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "json",
    .summary = "change values within a JSON text, each by the rule of its path",
    .details =
        "A text, number, true or false that no path matches stops the run, "
        "unless \"others\" has a rule for such. What is kept stays byte for "
        "byte, blanks and the form of numbers included; null stays null. "
        "Names of members always stay: where those are personal, give the "
        "object around them null or constant. An array or object takes one of "
        "those or keep, for all of it; within a kept one, other paths still "
        "hold. To a rule a number is a number, by its value (1.0 is 1), and a "
        "text a text; one that the rule is not for stops the run. A result "
        "that is NULL is written as null.",
    .example = "{\"transform\": \"json\", \"paths\": {\"$.email\": \"email\", "
               "\"$.address\": \"null\", \"$.plan\": \"keep\"}}",
    .version = 1,
    .accepts = BAUTA_TYPE_JSON | BAUTA_TYPE_TEXT,
    .traits = BAUTA_TRAIT_LOSSY | BAUTA_TRAIT_ORIGINAL | BAUTA_TRAIT_FORMAT,
    .options = options,
    .bind = json_bind,
    .apply = json_apply,
    .release = json_release,
};
