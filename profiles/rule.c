/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Rule: transforms with their options, as columns, wildcards and defaults
 * write them. A step without options of its own borrows the values that its
 * transform has for all; a hundred thousand such columns cost no more.
 */
#include "profiles/loader.h"

#include "core/text.h"
#include "transforms/condition.h"

#include <string.h>

/* Members that a rule's object has beside options. The last are a wildcard's
 * only, and are read elsewhere. */
static const char *const members[] = {"transform",  "domain", "reason",
                                      "on_invalid", "when",   "table",
                                      "column",     "type"};
enum {
    M_TRANSFORM,
    M_DOMAIN,
    M_REASON,
    M_ON_INVALID,
    M_WHEN,
    N_RULE,
    N_WILDCARD = 8
};

static long
member_find(const char *name, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (strcmp(members[i], name) == 0)
            return (long)i;
    }
    return -1;
}

static const char *
option_hint(bauta_loader *l, const bauta_node *node, const bauta_option *option)
{
    const char *help = option->help != NULL ? option->help : "";
    size_t n = 0;

    if (option->kind != BAUTA_OPTION_CHOICE || node->kind != BAUTA_NODE_STRING)
        return help;
    while (option->choices[n] != NULL)
        n++;
    return bauta_loader_nearest(l, node->text, option->choices, n, help);
}

static bauta_rc
option_read(bauta_loader *l, bauta_index at, const char *transform,
            const bauta_option *option, bauta_value *value)
{
    const bauta_node *node = bauta_loader_node(l, at);
    bauta_err wrong = {0};
    bool fits;
    bauta_rc rc;
    char takes[256];

    rc = bauta_value_convert(l, at, option, value, &fits);
    if (rc != BAUTA_OK)
        return rc;
    if (fits && bauta_option_check(option, value, &wrong) == BAUTA_OK)
        return BAUTA_OK;
    bauta_option_describe(option, takes, sizeof(takes));
    bauta_loader_problem(l, node->at, option_hint(l, node, option),
                         "option \"%s\" of \"%s\" takes %s", option->name,
                         transform, takes);
    return BAUTA_OK;
}

static void
option_unknown(bauta_loader *l, bauta_index at, const bauta_base *base,
               size_t n_members)
{
    enum { MAX = 64 };
    const bauta_node *node = bauta_loader_node(l, at);
    const bauta_option *table = base->transform->options;
    const char *names[MAX];
    size_t n = 0;

    for (size_t i = 0; table[i].kind != BAUTA_OPTION_END && n < MAX; i++)
        names[n++] = table[i].name;
    for (size_t i = 0; i < n_members && n < MAX; i++)
        names[n++] = members[i];
    bauta_loader_problem(
        l, node->key_at,
        bauta_loader_nearest(l, node->key, names, n,
                             bauta_loader_hint(l, "see `bauta transforms %s`",
                                               base->transform->name)),
        "transform \"%s\" has no option " BAUTA_NAME, base->transform->name,
        node->key);
}

/* Reads the options among an object's members into `values`; the first
 * `n_members` of the names above belong to the object itself. */
static bauta_rc
options_read(bauta_loader *l, bauta_index object, const bauta_base *base,
             size_t n_members, bauta_value *values)
{
    const bauta_option *table = base->transform->options;
    bauta_index end = bauta_loader_node(l, object)->end;
    bauta_rc rc = BAUTA_OK;

    for (bauta_index at = object + 1; rc == BAUTA_OK && at < end;
         at = bauta_loader_node(l, at)->end) {
        const bauta_node *node = bauta_loader_node(l, at);
        long option;

        if (node->first != 0 || member_find(node->key, n_members) >= 0)
            continue;
        option = bauta_option_find(table, node->key);
        if (option < 0)
            option_unknown(l, at, base, n_members);
        else
            rc = option_read(l, at, base->transform->name, &table[option],
                             &values[option]);
    }
    return rc;
}

static void
required_check(bauta_loader *l, size_t at, const bauta_base *base,
               const bauta_value *values)
{
    const bauta_option *table = base->transform->options;
    char takes[160];

    for (size_t i = 0; table[i].kind != BAUTA_OPTION_END; i++) {
        if (!table[i].required || values[i].set)
            continue;
        bauta_option_describe(&table[i], takes, sizeof(takes));
        bauta_loader_problem(
            l, at, bauta_loader_hint(l, "add \"%s\": %s", table[i].name, takes),
            "transform \"%s\" needs option \"%s\"", base->transform->name,
            table[i].name);
    }
}

static bool
options_given(bauta_loader *l, bauta_index object, size_t n_members)
{
    bauta_index end = bauta_loader_node(l, object)->end;

    for (bauta_index at = object + 1; at < end;
         at = bauta_loader_node(l, at)->end) {
        if (member_find(bauta_loader_node(l, at)->key, n_members) < 0)
            return true;
    }
    return false;
}

/* The values of a step that has options of its own. */
static bauta_rc
step_values(bauta_loader *l, bauta_index object, const bauta_base *base,
            size_t n_members, const bauta_value **out)
{
    size_t n = bauta_option_count(base->transform->options);
    bauta_value *values;

    *out = base->values;
    if (!options_given(l, object, n_members))
        return BAUTA_OK;
    values = bauta_arena_calloc(&l->profile->arena, n, sizeof(*values));
    if (values == NULL)
        return bauta_loader_nomem(l);
    if (n > 0)
        memcpy(values, base->values, n * sizeof(*values));
    *out = values;
    return options_read(l, object, base, n_members, values);
}

static void
step_fill(bauta_loader *l, bauta_step *step, size_t at, const bauta_base *base,
          const bauta_value *values)
{
    *step = (bauta_step){
        .transform = base->transform,
        .options = {.table = base->transform->options, .values = values},
        .domain = "",
        .place = bauta_document_place(l->document, at),
    };
    required_check(l, at, base, values);
}

/* "transform" of a rule's object, when it is a name. */
static const bauta_base *
step_transform(bauta_loader *l, bauta_index at)
{
    const char *name;

    if (!bauta_loader_expect(l, at, BAUTA_NODE_STRING, "\"transform\"",
                             "the name of a transform"))
        return NULL;
    name = bauta_loader_name(l, at, "\"transform\"");
    if (name == NULL)
        return NULL;
    return bauta_loader_base(l, bauta_loader_node(l, at)->at, name);
}

static bauta_index
member_at(bauta_loader *l, bauta_index object, const char *name)
{
    bauta_index end = bauta_loader_node(l, object)->end;

    for (bauta_index at = object + 1; at < end;
         at = bauta_loader_node(l, at)->end) {
        if (strcmp(bauta_loader_node(l, at)->key, name) == 0)
            return at;
    }
    return BAUTA_ABSENT;
}

static void
reason_check(bauta_loader *l, bauta_index object)
{
    bauta_index reason = member_at(l, object, members[M_REASON]);

    if (reason != BAUTA_ABSENT)
        (void)bauta_loader_expect(l, reason, BAUTA_NODE_STRING, "\"reason\"",
                                  "a text");
}

static enum bauta_on_invalid
on_invalid_read(bauta_loader *l, bauta_index object)
{
    static const char *const policies[] = {"error", "null", "mask"};
    bauta_index at = member_at(l, object, members[M_ON_INVALID]);
    const bauta_node *node = bauta_loader_node(l, at);

    if (at == BAUTA_ABSENT)
        return BAUTA_INVALID_ERROR;
    for (size_t i = 0; i < 3 && node->kind == BAUTA_NODE_STRING; i++)
        if (strcmp(node->text, policies[i]) == 0)
            return (enum bauta_on_invalid)i;
    bauta_loader_problem(l, node->at, "\"error\" is what happens without it",
                         "\"on_invalid\" takes \"error\", \"null\" or "
                         "\"mask\"");
    return BAUTA_INVALID_ERROR;
}

/* Its place in the file is that of the text; where in the text, by characters
 * of it, is told. */
bauta_rc
bauta_condition_read(bauta_loader *loader, bauta_index at,
                     const bauta_condition **condition)
{
    const bauta_node *node = bauta_loader_node(loader, at);
    bauta_err wrong = {0};
    size_t offset = 0;
    bauta_rc rc;

    if (!bauta_loader_expect(loader, at, BAUTA_NODE_STRING, "\"when\"",
                             "a condition, as a text"))
        return BAUTA_OK;
    rc = bauta_condition_parse(condition, node->text, node->len,
                               &loader->profile->arena, &offset, &wrong);
    if (rc == BAUTA_ENOMEM)
        return bauta_loader_nomem(loader);
    if (rc != BAUTA_OK)
        bauta_loader_problem(
            loader, node->at, "country = 'IT' and age >= 18 is one",
            "\"when\" is no condition: %s, at character %zu", wrong.text,
            bauta_utf8_count(node->text, offset) + 1);
    return BAUTA_OK;
}

static bauta_rc
when_read(bauta_loader *l, bauta_index object, bauta_step *step)
{
    bauta_index at = member_at(l, object, members[M_WHEN]);

    return at == BAUTA_ABSENT ? BAUTA_OK
                              : bauta_condition_read(l, at, &step->when);
}

static void
transform_missing(bauta_loader *l, bauta_index object)
{
    bauta_index end = bauta_loader_node(l, object)->end;

    for (bauta_index at = object + 1; at < end;
         at = bauta_loader_node(l, at)->end) {
        const bauta_node *node = bauta_loader_node(l, at);
        const char *hint;

        if (member_find(node->key, N_WILDCARD) >= 0)
            continue;
        hint = bauta_loader_nearest(l, node->key, members, 1, NULL);
        if (hint != NULL) {
            bauta_loader_problem(l, node->key_at, hint,
                                 "a rule has no member " BAUTA_NAME, node->key);
            return;
        }
    }
    bauta_loader_problem(l, bauta_loader_node(l, object)->at,
                         "add \"transform\": \"NAME\"",
                         "a rule without \"transform\"");
}

static bauta_rc
step_read_object(bauta_loader *l, bauta_index object, size_t n_members,
                 bauta_step *step)
{
    bauta_index transform = member_at(l, object, members[M_TRANSFORM]);
    bauta_index domain = member_at(l, object, members[M_DOMAIN]);
    const char *name = domain != BAUTA_ABSENT
                           ? bauta_loader_name(l, domain, "\"domain\"")
                           : NULL;
    const bauta_base *base;
    const bauta_value *values;
    bauta_rc rc;

    reason_check(l, object);
    if (transform == BAUTA_ABSENT) {
        transform_missing(l, object);
        return BAUTA_OK;
    }
    base = step_transform(l, transform);
    if (base == NULL)
        return BAUTA_OK;
    rc = step_values(l, object, base, n_members, &values);
    if (rc != BAUTA_OK)
        return rc;
    step_fill(l, step, bauta_loader_node(l, object)->at, base, values);
    step->on_invalid = on_invalid_read(l, object);
    if (name != NULL)
        step->domain = name;
    if (strcmp(base->transform->name, "keep") == 0 &&
        member_at(l, object, members[M_WHEN]) != BAUTA_ABSENT) {
        bauta_loader_problem(
            l, bauta_loader_node(l, object)->at,
            "give the rows that are to change a rule with \"when\"; the "
            "others stay as they are",
            "\"keep\" keeps every row and takes no \"when\"");
        return BAUTA_OK;
    }
    return when_read(l, object, step);
}

static bauta_rc
step_read(bauta_loader *l, bauta_index at, const char *wanted, bauta_step *step)
{
    const bauta_node *node = bauta_loader_node(l, at);
    const bauta_base *base;
    const char *name;

    if (node->kind == BAUTA_NODE_OBJECT)
        return step_read_object(l, at, N_RULE, step);
    if (!bauta_loader_expect(l, at, BAUTA_NODE_STRING, "a rule", wanted))
        return BAUTA_OK;
    name = bauta_loader_name(l, at, "the name of a transform");
    if (name == NULL)
        return BAUTA_OK;
    base = bauta_loader_base(l, node->at, name);
    if (base != NULL)
        step_fill(l, step, node->at, base, base->values);
    return BAUTA_OK;
}

static void
keep_check(bauta_loader *l, bauta_index item, const bauta_step *step, size_t n)
{
    if (n > 1 && step->transform != NULL &&
        strcmp(step->transform->name, "keep") == 0)
        bauta_loader_problem(l, bauta_loader_node(l, item)->at,
                             "remove it from the array",
                             "\"keep\" stands alone");
}

/* Allocates a rule's steps; `out` is writable as the rule is not. */
static bauta_rc
rule_begin(bauta_loader *l, bauta_index at, size_t n, bauta_rule *rule,
           bauta_step **out)
{
    *out = bauta_arena_calloc(&l->profile->arena, n, sizeof(**out));
    if (*out == NULL)
        return bauta_loader_nomem(l);
    *rule = (bauta_rule){
        .steps = *out,
        .n_steps = n,
        .place =
            bauta_document_place(l->document, bauta_loader_node(l, at)->at),
    };
    return BAUTA_OK;
}

static bauta_rc
rule_read_array(bauta_loader *l, bauta_index at, bauta_rule *rule)
{
    const bauta_node *array = bauta_loader_node(l, at);
    bauta_step *steps;
    size_t i = 0;
    bauta_rc rc;

    if (array->n == 0)
        bauta_loader_problem(l, array->at,
                             "write \"keep\" to keep the column as it is",
                             "a rule without a transform in it");
    BAUTA_TRY(rule_begin(l, at, array->n, rule, &steps));
    for (bauta_index item = at + 1; item < array->end;
         item = bauta_loader_node(l, item)->end) {
        BAUTA_TRY(step_read(l, item, "the name of a transform or an object",
                            &steps[i]));
        keep_check(l, item, &steps[i], array->n);
        i++;
    }
out:
    return rc;
}

bauta_rc
bauta_rule_read(bauta_loader *loader, bauta_index at, bauta_rule *rule)
{
    bauta_step *steps;
    bauta_rc rc;

    if (bauta_loader_node(loader, at)->kind == BAUTA_NODE_ARRAY)
        return rule_read_array(loader, at, rule);
    rc = rule_begin(loader, at, 1, rule, &steps);
    if (rc != BAUTA_OK)
        return rc;
    return step_read(loader, at,
                     "the name of a transform, an object or an array", steps);
}

/* Beside an array of rules there is nothing for an option to belong to. */
static void
stray_check(bauta_loader *l, bauta_index item)
{
    bauta_index end = bauta_loader_node(l, item)->end;

    for (bauta_index at = item + 1; at < end;
         at = bauta_loader_node(l, at)->end) {
        const bauta_node *node = bauta_loader_node(l, at);
        long member = member_find(node->key, N_WILDCARD);

        if (member >= 0 && member != M_DOMAIN)
            continue;
        if (node->first == 0)
            bauta_loader_problem(
                l, node->key_at, "move it into a rule of the array",
                BAUTA_NAME " stands beside an array of rules", node->key);
    }
}

bauta_rc
bauta_rule_read_wildcard(bauta_loader *loader, bauta_index item,
                         bauta_rule *rule)
{
    bauta_index at = member_at(loader, item, members[M_TRANSFORM]);
    bauta_step *steps;
    bauta_rc rc;

    if (at != BAUTA_ABSENT &&
        bauta_loader_node(loader, at)->kind == BAUTA_NODE_ARRAY) {
        stray_check(loader, item);
        reason_check(loader, item);
        return rule_read_array(loader, at, rule);
    }
    rc = rule_begin(loader, item, 1, rule, &steps);
    if (rc != BAUTA_OK)
        return rc;
    return step_read_object(loader, item, N_WILDCARD, steps);
}

bauta_rc
bauta_defaults_read(bauta_loader *loader, bauta_index defaults)
{
    bauta_index end = bauta_loader_node(loader, defaults)->end;
    bauta_rc rc = BAUTA_OK;

    if (!bauta_loader_expect(loader, defaults, BAUTA_NODE_OBJECT,
                             "\"defaults\"", "an object"))
        return BAUTA_OK;
    for (bauta_index at = defaults + 1; rc == BAUTA_OK && at < end;
         at = bauta_loader_node(loader, at)->end) {
        const bauta_node *node = bauta_loader_node(loader, at);
        const bauta_base *base;

        if (node->first != 0)
            continue;
        base = bauta_loader_base(loader, node->key_at, node->key);
        if (base != NULL &&
            bauta_loader_expect(loader, at, BAUTA_NODE_OBJECT,
                                "a transform's defaults", "an object"))
            rc = options_read(loader, at, base, 0, base->values);
    }
    return rc;
}
