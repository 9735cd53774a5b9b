/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/parts.h"

#include "core/text.h"
#include "transforms/catalogue.h"

#include <stdlib.h>
#include <string.h>

enum { FIRST_CAP = 256 };

static bauta_rc
no_memory(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
}

/* --- Rules --- */

bool
bauta_rule_is_plain(const bauta_rule *rule)
{
    const struct bauta_transform *transform = rule->steps[0].transform;

    return rule->n_steps == 1 && (transform == &bauta_transform_keep ||
                                  transform == &bauta_transform_null ||
                                  transform == &bauta_transform_constant);
}

/* Is the step one of the rule's, at any depth? */
static bool
rule_has(const bauta_rule *rule, const bauta_step *wanted)
{
    for (size_t i = 0; i < rule->n_steps; i++) {
        const bauta_options *options = &rule->steps[i].options;

        if (&rule->steps[i] == wanted)
            return true;
        for (size_t o = 0; options->table[o].kind != BAUTA_OPTION_END; o++) {
            const bauta_value *value = &options->values[o];

            if (value->rule != NULL && rule_has(value->rule, wanted))
                return true;
            for (size_t r = 0; r < value->n_items; r++)
                if (value->items[r].rule != NULL &&
                    rule_has(value->items[r].rule, wanted))
                    return true;
        }
    }
    return false;
}

static void
set_label(bauta_inner *inner, const char *label)
{
    size_t len = strlen(label);

    if (len < sizeof(inner->label)) {
        memcpy(inner->label, label, len + 1);
        return;
    }
    len = sizeof(inner->label) - sizeof("...");
    while (len > 0 && ((unsigned char)label[len] & 0xC0) == 0x80)
        len--; /* not within a character */
    memcpy(inner->label, label, len);
    memcpy(inner->label + len, "...", sizeof("..."));
}

bauta_rc
bauta_inner_open(bauta_inner *inner, const bauta_rule *rule,
                 const bauta_binding *binding, const bauta_column *column,
                 const char *label, bauta_err *err)
{
    bauta_binding own = *binding;
    bauta_rc rc;

    *inner = (bauta_inner){.n_columns = 1 + binding->n_peers};
    set_label(inner, label);
    inner->bounds = bauta_calloc(rule->n_steps, sizeof(*inner->bounds));
    inner->peers = bauta_calloc(binding->n_peers, sizeof(*inner->peers));
    if (inner->bounds == NULL || inner->peers == NULL)
        return no_memory(err);
    for (size_t i = 0; i < binding->n_peers; i++)
        if (rule_has(rule, binding->peers[i].step))
            inner->peers[inner->n_peers++] = i;
    own.column = column;
    rc = bauta_chain_open(inner->bounds, &inner->n_bounds, rule, &own,
                          &inner->promise, err);
    if (rc != BAUTA_OK && *inner->label != '\0')
        bauta_err_at(err, "%s", inner->label);
    return rc;
}

void
bauta_inner_close(bauta_inner *inner)
{
    if (inner->bounds != NULL)
        bauta_chain_close(inner->bounds, inner->n_bounds);
    free(inner->bounds);
    free(inner->peers);
    inner->bounds = NULL;
    inner->peers = NULL;
    inner->n_bounds = inner->n_peers = 0;
}

unsigned
bauta_inner_traits(const bauta_inner *inner)
{
    return inner->promise.traits & (BAUTA_TRAIT_KEYED | BAUTA_TRAIT_ORIGINAL);
}

/* --- Pieces --- */

void
bauta_parts_begin(bauta_parts *parts, const bauta_view *view)
{
    *parts = (bauta_parts){.view = view};
}

static bool
grow(bauta_parts *parts)
{
    size_t cap = parts->cap == 0 ? FIRST_CAP : 2 * parts->cap;
    bauta_part *list;

    if (cap > UINT32_MAX) /* cells are counted in 32 bits */
        return false;
    list = bauta_arena_calloc(parts->view->arena, cap, sizeof(*list));
    if (list == NULL)
        return false;
    if (parts->n > 0)
        memcpy(list, parts->list, parts->n * sizeof(*list));
    parts->list = list;
    parts->cap = cap;
    return true;
}

bauta_part *
bauta_parts_add(bauta_parts *parts, size_t row, size_t start, size_t end,
                bauta_err *err)
{
    bauta_part *part;

    if (parts->n == parts->cap && !grow(parts)) {
        (void)no_memory(err);
        return NULL;
    }
    part = &parts->list[parts->n++];
    *part = (bauta_part){
        .row = (uint32_t)row, .start = (uint32_t)start, .end = (uint32_t)end};
    return part;
}

void
bauta_parts_drop(bauta_parts *parts, size_t row)
{
    while (parts->n > 0 && parts->list[parts->n - 1].row == row)
        parts->n--;
}

/* --- Applying --- */

/* The pieces sorted by rule: those of rule r lie from firsts[r] on. */
struct sorted {
    size_t *firsts, *counts;
    bauta_cell *cells;
    uint32_t *rows;   /* of each, in the view around */
    uint32_t *row_of; /* of each, in the batch */
    bool *failed;     /* or NULL */
};

static bauta_rc
sorted_open(struct sorted *sorted, const bauta_parts *parts, size_t n_rules,
            bauta_err *err)
{
    const bauta_view *view = parts->view;
    bauta_arena *arena = view->arena;
    bool settles =
        view->rejects != NULL && view->rejects->policy != BAUTA_INVALID_ERROR;

    *sorted = (struct sorted){
        .firsts = bauta_arena_calloc(arena, n_rules, sizeof(size_t)),
        .counts = bauta_arena_calloc(arena, n_rules, sizeof(size_t)),
        .cells = bauta_arena_calloc(arena, parts->n, sizeof(bauta_cell)),
        .rows = bauta_arena_calloc(arena, parts->n, sizeof(uint32_t))};
    sorted->row_of = sorted->rows;
    if (view->row_of != NULL)
        sorted->row_of = bauta_arena_calloc(arena, parts->n, sizeof(uint32_t));
    if (settles)
        sorted->failed = bauta_arena_calloc(arena, parts->n, sizeof(bool));
    if (sorted->firsts == NULL || sorted->counts == NULL ||
        sorted->cells == NULL || sorted->rows == NULL ||
        sorted->row_of == NULL || (settles && sorted->failed == NULL))
        return no_memory(err);
    return BAUTA_OK;
}

static void
sort(struct sorted *sorted, const bauta_parts *parts, size_t n_rules)
{
    const uint32_t *row_of = parts->view->row_of;
    size_t first = 0;

    for (size_t i = 0; i < parts->n; i++)
        sorted->counts[parts->list[i].rule]++;
    for (size_t r = 0; r < n_rules; r++) {
        sorted->firsts[r] = first;
        first += sorted->counts[r];
        sorted->counts[r] = 0;
    }
    for (size_t i = 0; i < parts->n; i++) {
        const bauta_part *part = &parts->list[i];
        size_t at = sorted->firsts[part->rule] + sorted->counts[part->rule]++;

        sorted->cells[at] = part->cell;
        sorted->rows[at] = part->row;
        if (row_of != NULL)
            sorted->row_of[at] = row_of[part->row];
    }
}

static void
unsort(struct sorted *sorted, bauta_parts *parts, size_t n_rules)
{
    for (size_t r = 0; r < n_rules; r++)
        sorted->counts[r] = 0;
    for (size_t i = 0; i < parts->n; i++) {
        bauta_part *part = &parts->list[i];
        size_t at = sorted->firsts[part->rule] + sorted->counts[part->rule]++;
        const bauta_cell *cell = &sorted->cells[at];

        part->failed = sorted->failed != NULL && sorted->failed[at];
        part->same =
            cell->bytes == part->cell.bytes && cell->len == part->cell.len;
        part->cell = *cell;
    }
}

/* What the rule's peers hold in the row of each of its pieces. */
static bool
gather_peers(const bauta_inner *rule, const struct sorted *sorted, size_t first,
             size_t n, const bauta_view *around, bauta_cell **columns)
{
    for (size_t p = 0; p < rule->n_peers; p++) {
        const bauta_cell *peer = around->columns[1 + rule->peers[p]];
        bauta_cell *cells =
            bauta_arena_calloc(around->arena, n, sizeof(*cells));

        if (cells == NULL)
            return false;
        for (size_t i = 0; i < n; i++)
            cells[i] = peer[sorted->rows[first + i]];
        columns[1 + rule->peers[p]] = cells;
    }
    return true;
}

static bauta_rc
apply_one(const bauta_inner *rule, const struct sorted *sorted, size_t first,
          size_t n, const bauta_view *around, bauta_err *err)
{
    bauta_view view = {.n_columns = rule->n_columns,
                       .n_rows = n,
                       .first_row = around->first_row,
                       .row_of = sorted->row_of + first,
                       .arena = around->arena};
    uint64_t n_rejected = 0;
    bauta_rc rc;

    view.columns = bauta_arena_calloc(around->arena, rule->n_columns,
                                      sizeof(bauta_cell *));
    if (view.columns == NULL ||
        !gather_peers(rule, sorted, first, n, around, view.columns))
        return no_memory(err);
    view.columns[0] = sorted->cells + first;
    rc = bauta_chain_try(rule->bounds, rule->n_bounds, &view,
                         sorted->failed != NULL ? sorted->failed + first : NULL,
                         &n_rejected, err);
    if (around->rejects != NULL)
        around->rejects->within += n_rejected;
    if (rc != BAUTA_OK && *rule->label != '\0')
        bauta_err_at(err, "%s", rule->label);
    return rc;
}

bauta_rc
bauta_parts_apply(bauta_parts *parts, const bauta_inner *rules, size_t n_rules,
                  bauta_err *err)
{
    struct sorted sorted;
    bauta_rc rc = BAUTA_OK;

    parts->rules = rules;
    if (parts->n == 0)
        return BAUTA_OK;
    BAUTA_TRY(sorted_open(&sorted, parts, n_rules, err));
    sort(&sorted, parts, n_rules);
    for (size_t r = 0; r < n_rules; r++)
        if (sorted.counts[r] > 0)
            BAUTA_TRY(apply_one(&rules[r], &sorted, sorted.firsts[r],
                                sorted.counts[r], parts->view, err));
    unsort(&sorted, parts, n_rules);

out:
    return rc;
}

/* --- Writing --- */

/* Where the pieces of the first one's row end. */
static size_t
row_end(const bauta_parts *parts, size_t first)
{
    size_t end = first + 1;

    while (end < parts->n && parts->list[end].row == parts->list[first].row)
        end++;
    return end;
}

static bauta_rc
refuse(const bauta_parts *parts, const bauta_form *form, const bauta_part *part,
       const char *problem, bauta_err *err)
{
    const char *label =
        parts->rules != NULL ? parts->rules[part->rule].label : "";
    bauta_rc rc = bauta_view_reject(parts->view, part->row, err, "%s: %s",
                                    form->name, problem);

    if (rc != BAUTA_OK && *label != '\0')
        bauta_err_at(err, "%s", label);
    return rc;
}

/* The room of a value that is not written: it stays as it is, or has been
 * rejected. */
#define STAYS SIZE_MAX

/* Bytes of a row's value once written. */
static bauta_rc
measure_row(bauta_parts *parts, const bauta_form *form, size_t first,
            size_t end, size_t *room, bauta_err *err)
{
    const bauta_cell *value = &parts->view->columns[0][parts->list[first].row];
    size_t total = value->len;
    bool same = true;

    *room = STAYS;
    for (size_t i = first; i < end; i++) {
        bauta_part *part = &parts->list[i];
        const char *problem = "a rule within it cannot handle a part of it";
        size_t n = part->end - part->start;

        same = same && part->same;
        if (part->failed)
            n = SIZE_MAX;
        else if (!part->same)
            n = form->measure(form->self, part, &problem);
        if (n > UINT32_MAX)
            return refuse(parts, form, part, problem, err);
        part->room = (uint32_t)n;
        total += n;
        total -= part->end - part->start;
    }
    if (total > UINT32_MAX)
        return bauta_view_reject(parts->view, parts->list[first].row, err,
                                 "%s: the result is longer than 4 GiB",
                                 form->name);
    *room = same ? STAYS : total;
    return BAUTA_OK;
}

static char *
write_row(const bauta_parts *parts, const bauta_form *form, size_t first,
          size_t end, char *to)
{
    const bauta_cell *value = &parts->view->columns[0][parts->list[first].row];
    size_t at = 0;

    for (size_t i = first; i < end; i++) {
        const bauta_part *part = &parts->list[i];

        memcpy(to, value->bytes + at, part->start - at);
        to += part->start - at;
        at = part->end;
        if (part->same)
            memcpy(to, value->bytes + part->start, part->room);
        else
            form->write(form->self, part, to);
        to += part->room;
    }
    memcpy(to, value->bytes + at, value->len - at);
    return to + (value->len - at);
}

static bauta_rc
put_row(const bauta_parts *parts, const bauta_form *form, size_t first,
        size_t end, char **to, bauta_err *err)
{
    size_t row = parts->list[first].row;
    bauta_cell *value = &parts->view->columns[0][row];
    char *start = *to;

    *to = write_row(parts, form, first, end, start);
    value->bytes = start;
    value->len = (uint32_t)(*to - start);
    if (form->max_chars != 0 &&
        bauta_utf8_count(start, value->len) > form->max_chars)
        return bauta_view_reject(parts->view, row, err,
                                 "%s: the result is longer than the column "
                                 "has room for",
                                 form->name);
    return BAUTA_OK;
}

bauta_rc
bauta_parts_write(bauta_parts *parts, const bauta_form *form, bauta_err *err)
{
    size_t total = 0, n = 0, end;
    size_t *rooms = bauta_arena_calloc(parts->view->arena, parts->view->n_rows,
                                       sizeof(size_t));
    char *to;
    bauta_rc rc = BAUTA_OK;

    if (rooms == NULL)
        return no_memory(err);
    for (size_t i = 0; i < parts->n; i = end, n++) {
        end = row_end(parts, i);
        BAUTA_TRY(measure_row(parts, form, i, end, &rooms[n], err));
        total += rooms[n] != STAYS ? rooms[n] : 0;
    }
    to = bauta_arena_alloc(parts->view->arena, total);
    if (to == NULL)
        return no_memory(err);
    n = 0;
    for (size_t i = 0; i < parts->n; i = end, n++) {
        end = row_end(parts, i);
        if (rooms[n] != STAYS)
            BAUTA_TRY(put_row(parts, form, i, end, &to, err));
    }

out:
    return rc;
}
