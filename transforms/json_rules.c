/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/json_rules.h"

#include "transforms/catalogue.h"
#include "transforms/json_text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const bauta_column columns[BAUTA_JSON_SCALARS] = {
    [BAUTA_JSON_TEXT] = {.name = "",
                         .native = "JSON string",
                         .type = BAUTA_TYPE_TEXT},
    [BAUTA_JSON_INTEGER] = {.name = "",
                            .native = "JSON number",
                            .type = BAUTA_TYPE_INTEGER,
                            .min_int = INT64_MIN,
                            .max_int = INT64_MAX},
    [BAUTA_JSON_DECIMAL] = {.name = "",
                            .native = "JSON number",
                            .type = BAUTA_TYPE_DECIMAL},
    [BAUTA_JSON_BOOLEAN] = {.name = "",
                            .native = "JSON true or false",
                            .type = BAUTA_TYPE_BOOLEAN},
};

static bauta_rc
no_memory(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
}

static bool
is_literal(const bauta_value *value)
{
    static const char *const words[] = {"true", "false"};

    if (bauta_json_is_number(value->text, value->text_len))
        return true;
    for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
        if (strlen(words[i]) == value->text_len &&
            memcmp(words[i], value->text, value->text_len) == 0)
            return true;
    return false;
}

/* A constant as the profile writes it. */
static bauta_rc
set_literal(bauta_json_target *target, const bauta_step *step, bauta_err *err)
{
    const bauta_value *value = bauta_options_get(&step->options, "value");
    bool quoted = value->is_text || !is_literal(value);

    target->nulls = bauta_options_get(&step->options, "nulls")->boolean;
    target->literal_len =
        quoted ? bauta_json_string_encode(value->text, value->text_len, false,
                                          NULL)
               : value->text_len;
    target->literal = bauta_calloc(1, target->literal_len);
    if (target->literal == NULL)
        return no_memory(err);
    if (quoted)
        (void)bauta_json_string_encode(value->text, value->text_len, false,
                                       target->literal);
    else
        memcpy(target->literal, value->text, value->text_len);
    return BAUTA_OK;
}

static bauta_rc
bind_plain(bauta_json_target *target, bauta_inner *inners,
           const bauta_rule *rule, const bauta_binding *binding,
           const char *label, bauta_err *err)
{
    const bauta_step *step = &rule->steps[0];
    bauta_column column = columns[BAUTA_JSON_TEXT];
    bauta_rc rc;

    column.name = binding->column->name;
    column.nullable = true;
    target->plain = true;
    target->keeps = step->transform == &bauta_transform_keep;
    /* Rows that it is not for would keep what other paths are for. */
    target->whole = step->when == NULL;
    BAUTA_TRY(bauta_inner_open(&inners[BAUTA_JSON_TEXT], rule, binding, &column,
                               label, err));
    if (step->transform == &bauta_transform_constant)
        rc = set_literal(target, step, err);

out:
    return rc;
}

/* Binds the rule to each kind of scalar that it is for: one, at least. */
static bauta_rc
bind_kinds(bauta_json_target *target, bauta_inner *inners,
           const bauta_rule *rule, const bauta_binding *binding,
           const char *label, bauta_err *err)
{
    bauta_err first = {0};

    for (int kind = 0; kind < BAUTA_JSON_SCALARS; kind++) {
        bauta_column column = columns[kind];
        bauta_err tried = {0};
        bauta_rc rc;

        column.name = binding->column->name;
        column.nullable = true;
        rc = bauta_inner_open(&inners[kind], rule, binding, &column, label,
                              &tried);
        target->takes[kind] = rc == BAUTA_OK;
        if (rc == BAUTA_OK)
            continue;
        bauta_inner_close(&inners[kind]);
        /* What the rule's options lack says more than what its type does. */
        if (first.code == BAUTA_OK ||
            (first.code == BAUTA_ECOVER && rc == BAUTA_EPROFILE))
            first = tried;
        if (rc != BAUTA_ECOVER && rc != BAUTA_EPROFILE) {
            *err = tried;
            return rc;
        }
    }
    for (int kind = 0; kind < BAUTA_JSON_SCALARS; kind++)
        if (target->takes[kind])
            return BAUTA_OK;
    *err = first;
    return first.code;
}

static bauta_rc
bind_target(bauta_json_rules *rules, size_t t, const bauta_rule *rule,
            const bauta_binding *binding, const char *label, bauta_err *err)
{
    bauta_json_target *target = &rules->targets[t];
    bauta_inner *inners = &rules->inners[t * BAUTA_JSON_SCALARS];

    if (bauta_rule_is_plain(rule))
        return bind_plain(target, inners, rule, binding, label, err);
    return bind_kinds(target, inners, rule, binding, label, err);
}

static bauta_rc
bind_paths(bauta_json_rules *rules, const bauta_value *value,
           const bauta_binding *binding, bauta_err *err)
{
    bauta_json_path *list = bauta_calloc(value->n_items, sizeof(*list));
    char label[2 * BAUTA_LABEL_CHARS];
    bauta_rc rc = BAUTA_OK;

    if (list == NULL)
        return no_memory(err);
    for (size_t i = 0; i < value->n_items; i++)
        list[i] = (bauta_json_path){.text = value->items[i].text,
                                    .len = value->items[i].text_len,
                                    .tag = (unsigned)i};
    BAUTA_TRY(bauta_json_paths_open(&rules->paths, list, value->n_items, err));
    for (size_t i = 0; i < value->n_items; i++) {
        (void)snprintf(label, sizeof(label), "path %s", value->items[i].text);
        BAUTA_TRY(
            bind_target(rules, i, value->items[i].rule, binding, label, err));
    }

out:
    free(list);
    return rc;
}

static bauta_rc
bind_all(bauta_json_rules *rules, const bauta_value *paths,
         const bauta_rule *others, const bauta_binding *binding, bauta_err *err)
{
    bauta_rc rc = bind_paths(rules, paths, binding, err);

    if (rc == BAUTA_OK && others != NULL)
        rc = bind_target(rules, paths->n_items, others, binding, "others", err);
    return rc;
}

bauta_rc
bauta_json_rules_open(bauta_json_rules *rules, const bauta_binding *binding,
                      bauta_promise *promise, bauta_err *err)
{
    const bauta_value *paths = bauta_options_get(binding->options, "paths");
    const bauta_rule *others =
        bauta_options_get(binding->options, "others")->rule;
    bauta_rc rc;

    rules->n_targets = paths->n_items + 1;
    rules->others = others != NULL;
    rules->targets = bauta_calloc(rules->n_targets, sizeof(*rules->targets));
    rules->inners = bauta_calloc(rules->n_targets * BAUTA_JSON_SCALARS,
                                 sizeof(*rules->inners));
    if (rules->targets == NULL || rules->inners == NULL)
        return no_memory(err);
    rc = bind_all(rules, paths, others, binding, err);
    if (rc != BAUTA_OK)
        return rc;
    rules->open = rules->targets[paths->n_items].keeps;
    for (size_t i = 0; i < rules->n_targets * BAUTA_JSON_SCALARS; i++)
        promise->traits |= bauta_inner_traits(&rules->inners[i]);
    return BAUTA_OK;
}

void
bauta_json_rules_close(bauta_json_rules *rules)
{
    size_t n = rules->n_targets;

    for (size_t i = 0; rules->targets != NULL && i < n; i++)
        free(rules->targets[i].literal);
    for (size_t i = 0; rules->inners != NULL && i < n * BAUTA_JSON_SCALARS; i++)
        bauta_inner_close(&rules->inners[i]);
    bauta_json_paths_close(rules->paths);
    free(rules->targets);
    free(rules->inners);
    *rules = (bauta_json_rules){0};
}
