/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Value: one option of a rule as JSON has it, converted to the option's kind.
 */
#include "profiles/loader.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* The number of a node that is written as a whole one and fits. */
static bool
integer_read(const bauta_node *node, int64_t *out)
{
    long long value;

    if (node->kind != BAUTA_NODE_NUMBER || strpbrk(node->text, ".eE") != NULL)
        return false;
    errno = 0;
    value = strtoll(node->text, NULL, 10);
    *out = value;
    return errno == 0;
}

static bauta_rc
number_read(const bauta_node *node, bauta_value *value, bauta_err *err)
{
    value->text = node->text;
    value->text_len = node->len;
    (void)integer_read(node, &value->integer);
    return bauta_node_number(node, &value->number, err);
}

/* An array of texts, and of numbers where it is a list. */
static bauta_rc
list_read(bauta_loader *l, bauta_index at, bauta_value *value, bool *fits)
{
    const bauta_node *list = bauta_loader_node(l, at);
    bauta_value *items =
        bauta_arena_calloc(&l->profile->arena, list->n, sizeof(bauta_value));
    bauta_rc rc = BAUTA_OK;

    if (items == NULL)
        return bauta_loader_nomem(l);
    for (bauta_index i = at + 1; rc == BAUTA_OK && i < list->end;
         i = bauta_loader_node(l, i)->end) {
        const bauta_node *node = bauta_loader_node(l, i);
        bauta_value *item = &items[value->n_items++];

        item->set = item->given = true;
        item->text = node->text;
        item->text_len = node->len;
        if (node->kind == BAUTA_NODE_NUMBER)
            rc = number_read(node, item, l->err);
        else
            *fits = *fits && node->kind == BAUTA_NODE_STRING;
    }
    value->items = items;
    return rc;
}

/* Names of columns: an array of them, or one. */
static bauta_rc
columns_read(bauta_loader *l, bauta_index at, bauta_value *value, bool *fits)
{
    const bauta_node *node = bauta_loader_node(l, at);
    bauta_value *one;
    bauta_rc rc;

    if (node->kind == BAUTA_NODE_STRING) {
        one = bauta_arena_calloc(&l->profile->arena, 1, sizeof(*one));
        if (one == NULL)
            return bauta_loader_nomem(l);
        *one = *value;
        value->items = one;
        value->n_items = 1;
    } else {
        *fits = node->kind == BAUTA_NODE_ARRAY && node->n > 0;
        rc = *fits ? list_read(l, at, value, fits) : BAUTA_OK;
        if (rc != BAUTA_OK)
            return rc;
    }
    for (size_t i = 0; *fits && i < value->n_items; i++) {
        const bauta_value *item = &value->items[i];

        *fits = item->text != NULL && item->text_len > 0 &&
                strlen(item->text) == item->text_len;
    }
    return BAUTA_OK;
}

/* A path that does not begin at the root begins where the profile is. */
static bauta_rc
file_read(bauta_loader *l, bauta_value *value)
{
    const char *profile = l->document->file, *slash = strrchr(profile, '/');
    const char *path;

    if (value->text[0] == '/' || slash == NULL)
        return BAUTA_OK;
    path = bauta_arena_printf(&l->profile->arena, "%.*s/%s",
                              (int)(slash - profile), profile, value->text);
    if (path == NULL)
        return bauta_loader_nomem(l);
    value->text = path;
    value->text_len = strlen(path);
    return BAUTA_OK;
}

static bauta_rc
rule_within(bauta_loader *l, bauta_index at, bauta_value *value)
{
    bauta_rule *rule = bauta_arena_calloc(&l->profile->arena, 1, sizeof(*rule));

    if (rule == NULL)
        return bauta_loader_nomem(l);
    value->rule = rule;
    return bauta_rule_read(l, at, rule);
}

static bauta_rc
rules_within(bauta_loader *l, bauta_index at, bauta_value *value)
{
    const bauta_node *object = bauta_loader_node(l, at);
    bauta_value *items =
        bauta_arena_calloc(&l->profile->arena, object->n, sizeof(bauta_value));
    bauta_rc rc = BAUTA_OK;

    if (items == NULL)
        return bauta_loader_nomem(l);
    for (bauta_index i = at + 1; rc == BAUTA_OK && i < object->end;
         i = bauta_loader_node(l, i)->end) {
        bauta_value *item = &items[value->n_items++];

        item->set = item->given = true;
        item->text = bauta_loader_node(l, i)->key;
        item->text_len = strlen(item->text);
        rc = rule_within(l, i, item);
    }
    value->items = items;
    return rc;
}

/* Kinds that are made of more than one node, or of more than its text. */
static bauta_rc
parts_convert(bauta_loader *l, bauta_index at, const bauta_option *option,
              bauta_value *value, bool *fits)
{
    const bauta_node *node = bauta_loader_node(l, at);

    *fits = true;
    switch (option->kind) {
    case BAUTA_OPTION_LIST:
        *fits = node->kind == BAUTA_NODE_ARRAY;
        return *fits ? list_read(l, at, value, fits) : BAUTA_OK;
    case BAUTA_OPTION_COLUMNS:
        return columns_read(l, at, value, fits);
    case BAUTA_OPTION_FILE:
        *fits = node->kind == BAUTA_NODE_STRING && node->len > 0 &&
                strlen(node->text) == node->len;
        return *fits ? file_read(l, value) : BAUTA_OK;
    case BAUTA_OPTION_RULE:
        return rule_within(l, at, value);
    default:
        *fits = node->kind == BAUTA_NODE_OBJECT && node->n > 0;
        return *fits ? rules_within(l, at, value) : BAUTA_OK;
    }
}

bauta_rc
bauta_value_convert(bauta_loader *l, bauta_index at, const bauta_option *option,
                    bauta_value *value, bool *fits)
{
    const bauta_node *node = bauta_loader_node(l, at);
    enum bauta_node_kind kind = node->kind;

    *value = (bauta_value){.set = true, .given = true};
    *fits = kind != BAUTA_NODE_OBJECT && kind != BAUTA_NODE_ARRAY;
    value->text = node->text;
    value->text_len = node->len;
    value->boolean = kind == BAUTA_NODE_TRUE;
    switch (option->kind) {
    case BAUTA_OPTION_TEXT:
        *fits = kind == BAUTA_NODE_STRING;
        break;
    case BAUTA_OPTION_CHOICE: /* are compared as NUL-ended texts */
    case BAUTA_OPTION_COLUMN:
        *fits = kind == BAUTA_NODE_STRING && strlen(node->text) == node->len;
        break;
    case BAUTA_OPTION_BOOLEAN:
        *fits = kind == BAUTA_NODE_TRUE || kind == BAUTA_NODE_FALSE;
        break;
    case BAUTA_OPTION_INTEGER:
        *fits = integer_read(node, &value->integer);
        break;
    case BAUTA_OPTION_NUMBER:
        *fits = kind == BAUTA_NODE_NUMBER;
        break;
    case BAUTA_OPTION_LIST:
    case BAUTA_OPTION_COLUMNS:
    case BAUTA_OPTION_FILE:
    case BAUTA_OPTION_RULE:
    case BAUTA_OPTION_RULES:
        return parts_convert(l, at, option, value, fits);
    default:
        value->is_null = kind == BAUTA_NODE_NULL;
        value->is_text = kind == BAUTA_NODE_STRING;
        break;
    }
    if (*fits && kind == BAUTA_NODE_NUMBER)
        return number_read(node, value, l->err);
    return BAUTA_OK;
}
