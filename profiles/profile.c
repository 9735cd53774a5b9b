/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Profile: has each part of it, and of what it extends, read by the file that
 * knows it. See profile.h, layers.h and loader.h.
 */
#include "profiles/profile.h"

#include "profiles/layers.h"

#include <stdlib.h>
#include <string.h>

void
bauta_profile_init(bauta_profile *profile)
{
    *profile = (bauta_profile){.file = "", .description = "", .recipient = ""};
    bauta_arena_init(&profile->arena);
}

void
bauta_profile_deinit(bauta_profile *profile)
{
    bauta_arena_deinit(&profile->arena);
    *profile = (bauta_profile){.file = "", .description = "", .recipient = ""};
}

/* The values of every transform's options where nobody gives any. */
static bauta_rc
bases_fill(bauta_loader *l)
{
    bauta_arena *arena = &l->profile->arena;
    size_t n = 0;

    while (bauta_transform_at(n) != NULL)
        n++;
    l->bases = bauta_arena_calloc(arena, n, sizeof(*l->bases));
    l->names = bauta_arena_calloc(arena, n, sizeof(*l->names));
    if (l->bases == NULL || l->names == NULL)
        return bauta_loader_nomem(l);
    for (size_t i = 0; i < n; i++) {
        const struct bauta_transform *transform = bauta_transform_at(i);
        size_t n_options = bauta_option_count(transform->options);
        bauta_value *values =
            bauta_arena_calloc(arena, n_options, sizeof(*values));

        if (values == NULL)
            return bauta_loader_nomem(l);
        bauta_options_default(transform->options, values);
        l->names[i] = transform->name;
        l->bases[i] = (bauta_base){.transform = transform, .values = values};
    }
    l->n_bases = n;
    return BAUTA_OK;
}

/* What only the profile itself says, whatever it extends. */
static void
own_read(bauta_loader *l, const bauta_layer *layer)
{
    bauta_index at = layer->members[BAUTA_MEMBER_RECIPIENT];
    const char *recipient;

    l->profile->undeclared_keep = layer->undeclared == BAUTA_UNDECLARED_KEEP;
    l->profile->undeclared_place = layer->undeclared_place;
    if (at == BAUTA_ABSENT)
        return;
    recipient = bauta_loader_name(l, at, "\"recipient\"");
    l->profile->recipient_place =
        bauta_document_place(l->document, bauta_loader_node(l, at)->at);
    if (recipient != NULL)
        l->profile->recipient = recipient;
}

/* The word of the first that has one, in the order of precedence. */
static void
schema_values_read(bauta_loader *l, bauta_index at)
{
    static const char *const values[] = {"refuse", "keep"};
    const bauta_node *node = bauta_loader_node(l, at);
    bool keep;

    if (!bauta_loader_expect(l, at, BAUTA_NODE_STRING, "\"schema_values\"",
                             "\"refuse\" or \"keep\"") ||
        bauta_loader_name(l, at, "\"schema_values\"") == NULL)
        return;
    keep = strcmp(node->text, values[1]) == 0;
    if (!keep && strcmp(node->text, values[0]) != 0)
        bauta_loader_problem(
            l, node->at, bauta_loader_nearest(l, node->text, values, 2, NULL),
            "\"schema_values\" takes \"refuse\" or \"keep\"");
    if (!l->profile->schema_values_said)
        l->profile->schema_values_keep = keep;
    l->profile->schema_values_said = true;
}

/* Members of every layer that are checked, though only the first layer's
 * count. */
static void
notes_check(bauta_loader *l, const bauta_layer *layer, bool first)
{
    bauta_index at = layer->members[BAUTA_MEMBER_DESCRIPTION];
    bauta_index recipient = layer->members[BAUTA_MEMBER_RECIPIENT];
    const char *text;

    if (at != BAUTA_ABSENT) {
        text = bauta_loader_name(l, at, "\"description\"");
        if (first && text != NULL)
            l->profile->description = text;
    }
    if (!first && recipient != BAUTA_ABSENT)
        (void)bauta_loader_name(l, recipient, "\"recipient\"");
}

static bauta_rc
parts_read(bauta_loader *l, const bauta_layer *layer, bool first)
{
    const bauta_index *found = layer->members;
    bauta_rc rc = BAUTA_OK;

    bauta_layer_enter(layer, l);
    notes_check(l, layer, first);
    if (first)
        own_read(l, layer);
    if (found[BAUTA_MEMBER_SCHEMA_VALUES] != BAUTA_ABSENT)
        schema_values_read(l, found[BAUTA_MEMBER_SCHEMA_VALUES]);
    if (found[BAUTA_MEMBER_TABLES] != BAUTA_ABSENT)
        BAUTA_TRY(bauta_tables_read(l, found[BAUTA_MEMBER_TABLES]));
    if (found[BAUTA_MEMBER_RULES] != BAUTA_ABSENT)
        BAUTA_TRY(bauta_wildcards_read(l, found[BAUTA_MEMBER_RULES]));
    if (found[BAUTA_MEMBER_REFERENCES] != BAUTA_ABSENT)
        BAUTA_TRY(bauta_references_read(l, found[BAUTA_MEMBER_REFERENCES]));

out:
    return rc;
}

/* Defaults first, those that come last in precedence before the others, which
 * then take their place; rules are read with what is left of them. */
static bauta_rc
layers_join(bauta_loader *l, const bauta_layers *layers)
{
    bauta_rc rc;

    BAUTA_TRY(bases_fill(l));
    for (size_t i = 0; i < layers->n_order; i++) {
        const bauta_layer *layer = layers->order[i];

        bauta_layer_enter(layer, l);
        if (layer->sound &&
            layer->members[BAUTA_MEMBER_DEFAULTS] != BAUTA_ABSENT)
            BAUTA_TRY(
                bauta_defaults_read(l, layer->members[BAUTA_MEMBER_DEFAULTS]));
    }
    for (size_t i = layers->n_order; i-- > 0;)
        if (layers->order[i]->sound)
            BAUTA_TRY(
                parts_read(l, layers->order[i], i + 1 == layers->n_order));

out:
    return rc;
}

static int
problem_order(const void *a, const void *b)
{
    const bauta_problem *x = a, *y = b;
    int order = strcmp(x->file, y->file);

    if (order != 0)
        return order;
    if (x->line != y->line)
        return x->line < y->line ? -1 : 1;
    if (x->column != y->column)
        return x->column < y->column ? -1 : 1;
    return strcmp(x->text, y->text);
}

/* What was found comes in the order of the files, not of the reading. */
static bauta_rc
verdict(bauta_report *report, size_t before, size_t dropped, bauta_err *err)
{
    size_t n = report->n_problems - before;

    if (n == 0 && report->n_dropped == dropped)
        return BAUTA_OK;
    if (n > 1)
        qsort(report->problems + before, n, sizeof(bauta_problem),
              problem_order);
    n += report->n_dropped - dropped;
    return bauta_err_set(err, BAUTA_EPROFILE, "the profile has %zu problem%s",
                         n, n == 1 ? "" : "s");
}

/* Reads all that the first of the layers is and extends. */
static bauta_rc
layers_read(bauta_layers *layers, bauta_loader *l)
{
    const size_t before = l->report->n_problems;
    const size_t dropped = l->report->n_dropped;
    bauta_rc rc;

    l->profile->file = layers->all[0]->file;
    rc = bauta_layers_read(layers, l);
    if (rc == BAUTA_OK)
        rc = layers_join(l, layers);
    if (rc == BAUTA_OK)
        rc = verdict(l->report, before, dropped, l->err);
    return rc;
}

bauta_rc
bauta_profile_parse(bauta_profile *profile, const char *file, const char *json,
                    size_t len, bauta_report *report, bauta_err *err)
{
    bauta_loader l = {.profile = profile, .report = report, .err = err};
    bauta_layers layers = {0};
    bauta_rc rc;

    BAUTA_TRY(bauta_layers_begin(&layers, &l, file, json, len));
    BAUTA_TRY(layers_read(&layers, &l));

out:
    bauta_layers_deinit(&layers);
    return rc;
}

bauta_rc
bauta_profile_load(bauta_profile *profile, const char *path,
                   bauta_report *report, bauta_err *err)
{
    bauta_loader l = {.profile = profile, .report = report, .err = err};
    bauta_layers layers = {0};
    bauta_rc rc;

    BAUTA_TRY(bauta_layers_load(&layers, &l, path));
    BAUTA_TRY(layers_read(&layers, &l));

out:
    bauta_layers_deinit(&layers);
    return rc;
}

const bauta_place *
bauta_profile_extends(const bauta_profile *profile, const char *file)
{
    const bauta_place *place = NULL;

    /* One ready profile may extend another: so many steps at most. */
    for (size_t hops = 0; hops <= profile->n_extended; hops++) {
        const bauta_extended *found = NULL;

        for (size_t i = 0; i < profile->n_extended; i++)
            if (strcmp(profile->extended[i].name, file) == 0)
                found = &profile->extended[i];
        if (found == NULL)
            break;
        place = &found->place;
        file = bauta_place_file(profile, *place);
    }
    return place;
}
