/* SPDX-License-Identifier: Apache-2.0 */
/* Rules within rules, read from JSON as a profile has them: the loader's part,
 * for a program that is made without it. What is read lives for good. */
#include "tests/unit/transforms/fixtures.h"
#include "transforms/condition.h"

#include <jansson.h>
#include <string.h>

static bauta_arena arena;

static void *
take(size_t n, size_t size)
{
    void *(*hook)(size_t) = bauta_malloc_hook;
    void *bytes;

    bauta_malloc_hook = malloc; /* where a test makes allocations fail */
    bytes = bauta_arena_calloc(&arena, n, size);
    bauta_malloc_hook = hook;
    ck_assert_ptr_nonnull(bytes);
    return bytes;
}

static const char *
copy(const char *text)
{
    size_t n = strlen(text) + 1;

    return memcpy(take(n, 1), text, n);
}

/* A scalar as a profile has it between its quotes, or without. */
static const char *
text_of(const json_t *json)
{
    char *dumped;
    const char *text;

    if (json_is_string(json))
        return copy(json_string_value(json));
    dumped = json_dumps(json, JSON_ENCODE_ANY);
    ck_assert_ptr_nonnull(dumped);
    text = copy(dumped);
    free(dumped);
    return text;
}

static const bauta_rule *rule_of(const json_t *json);

static void
set_items(bauta_value *value, const json_t *json)
{
    size_t n = json_is_array(json) ? json_array_size(json) : 1;
    bauta_value *items = take(n, sizeof(*items));

    for (size_t i = 0; i < n; i++) {
        const char *text =
            text_of(json_is_array(json) ? json_array_get(json, i) : json);

        items[i] =
            (bauta_value){.set = true, .text = text, .text_len = strlen(text)};
    }
    *value =
        (bauta_value){.set = true, .given = true, .items = items, .n_items = n};
}

static void
set_rules(bauta_value *value, json_t *json)
{
    bauta_value *items = take(json_object_size(json), sizeof(*items));
    const char *name;
    json_t *rule;

    *value = (bauta_value){.set = true, .given = true, .items = items};
    json_object_foreach(json, name, rule)
    {
        items[value->n_items++] = (bauta_value){.set = true,
                                                .text = copy(name),
                                                .text_len = strlen(name),
                                                .rule = rule_of(rule)};
    }
}

static void
set_value(bauta_value *value, const bauta_option *option, json_t *json)
{
    bauta_err err = {0};

    switch (option->kind) {
    case BAUTA_OPTION_RULE:
        *value =
            (bauta_value){.set = true, .given = true, .rule = rule_of(json)};
        break;
    case BAUTA_OPTION_RULES:
        set_rules(value, json);
        break;
    case BAUTA_OPTION_LIST:
    case BAUTA_OPTION_COLUMNS:
        set_items(value, json);
        break;
    case BAUTA_OPTION_COLUMN:
        set_items(value, json);
        value->text = value->items[0].text;
        break;
    default:
        ck_assert_msg(bauta_option_parse(option, text_of(json), value, &err) ==
                          BAUTA_OK,
                      "%s", err.text);
        value->is_text = json_is_string(json);
        break;
    }
}

void
nested_read(bauta_value *value, const bauta_option *option, const char *text)
{
    json_t *json = json_loads(text, JSON_DECODE_ANY, NULL);

    ck_assert_msg(json != NULL, "%s", text);
    set_value(value, option, json);
    json_decref(json);
}

static void
set_member(bauta_step *step, bauta_value *values, const char *name,
           json_t *json)
{
    static const char *const policies[] = {"error", "null", "mask"};
    bauta_err err = {0};
    size_t at = 0;
    long option = bauta_option_find(step->transform->options, name);

    if (option >= 0) {
        set_value(&values[option], &step->transform->options[option], json);
    } else if (strcmp(name, "domain") == 0) {
        step->domain = text_of(json);
    } else if (strcmp(name, "on_invalid") == 0) {
        while (strcmp(policies[step->on_invalid], json_string_value(json)) != 0)
            step->on_invalid++;
    } else if (strcmp(name, "when") == 0) {
        const char *text = text_of(json);

        ck_assert_int_eq(bauta_condition_parse(&step->when, text, strlen(text),
                                               &arena, &at, &err),
                         BAUTA_OK);
    } else {
        ck_assert_str_eq(name, "transform");
    }
}

static void
read_step(bauta_step *step, json_t *json)
{
    const char *name =
        json_is_string(json)
            ? json_string_value(json)
            : json_string_value(json_object_get(json, "transform"));
    bauta_value *values;
    json_t *member;

    *step = (bauta_step){.transform = bauta_transform_find(name), .domain = ""};
    ck_assert_msg(step->transform != NULL, "no transform %s", name);
    values =
        take(bauta_option_count(step->transform->options), sizeof(*values));
    bauta_options_default(step->transform->options, values);
    json_object_foreach(json_is_object(json) ? json : NULL, name, member)
    {
        set_member(step, values, name, member);
    }
    step->options =
        (bauta_options){.table = step->transform->options, .values = values};
}

static const bauta_rule *
rule_of(const json_t *json)
{
    size_t n = json_is_array(json) ? json_array_size(json) : 1;
    bauta_step *steps = take(n, sizeof(*steps));
    bauta_rule *rule = take(1, sizeof(*rule));

    for (size_t i = 0; i < n; i++)
        read_step(&steps[i], json_is_array(json) ? json_array_get(json, i)
                                                 : (json_t *)(uintptr_t)json);
    *rule = (bauta_rule){.steps = steps, .n_steps = n};
    return rule;
}
