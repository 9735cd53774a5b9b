/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/chain.h"

#include "core/text.h"
#include "transforms/filter.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

bauta_rc
bauta_view_reject(const bauta_view *view, size_t cell, bauta_err *err,
                  const char *fmt, ...)
{
    bauta_rejects *rejects = view->rejects;
    char text[sizeof(err->text)];
    va_list ap;

    if (rejects != NULL && rejects->policy != BAUTA_INVALID_ERROR) {
        if (view->columns[0][cell].bytes == NULL)
            return BAUTA_OK; /* turned away before: once is enough */
        if (rejects->rows == NULL) {
            rejects->rows = bauta_arena_calloc(view->arena, view->n_rows,
                                               sizeof(*rejects->rows));
            rejects->values = bauta_arena_calloc(view->arena, view->n_rows,
                                                 sizeof(*rejects->values));
        }
        if (rejects->rows == NULL || rejects->values == NULL)
            return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
        rejects->rows[rejects->n] = (uint32_t)cell;
        rejects->values[rejects->n++] = view->columns[0][cell];
        view->columns[0][cell].bytes = NULL;
        view->columns[0][cell].len = 0;
        return BAUTA_OK;
    }
    va_start(ap, fmt);
    (void)vsnprintf(text, sizeof(text), fmt, ap);
    va_end(ap);
    if (err->code == BAUTA_OK) {
        size_t row = view->row_of != NULL ? view->row_of[cell] : cell;

        (void)bauta_err_set(err, BAUTA_EDATA, "%s", text);
        bauta_err_at(err, "row %" PRIu64, view->first_row + row);
    }
    return err->code;
}

size_t
bauta_binding_peers(const bauta_binding *binding, const char *option,
                    size_t *first)
{
    long at = bauta_option_find(binding->options->table, option);
    size_t n = 0;

    *first = 0;
    for (size_t i = 0; at >= 0 && i < binding->n_peers; i++) {
        const bauta_peer *peer = &binding->peers[i];

        if (peer->step != binding->step || peer->option != (size_t)at)
            continue;
        if (n++ == 0)
            *first = i + 1;
    }
    return n;
}

static bauta_rc
check_type(const bauta_step *step, const bauta_column *column, bauta_err *err)
{
    if ((step->transform->accepts & column->type) == 0)
        return bauta_err_set(err, BAUTA_ECOVER,
                             "it does not work on a column of type %s: bauta "
                             "transforms tells what each accepts",
                             column->native);
    if (step->on_invalid == BAUTA_INVALID_MASK &&
        column->type != BAUTA_TYPE_TEXT)
        return bauta_err_set(err, BAUTA_ECOVER,
                             "\"on_invalid\": \"mask\" is for text, and the "
                             "column has type %s: take \"null\" or \"error\"",
                             column->native);
    return BAUTA_OK;
}

bauta_rc
bauta_bound_open(bauta_bound *bound, const bauta_step *step,
                 bauta_binding *binding, bauta_err *err)
{
    bauta_rc rc;

    *bound = (bauta_bound){.step = step};
    bound->promise.traits = step->transform->traits;
    binding->step = step;
    binding->options = &step->options;
    binding->domain = step->domain;
    rc = check_type(step, binding->column, err);
    if (rc == BAUTA_OK && step->when != NULL)
        rc = bauta_filter_open(&bound->filter, binding, err);
    if (rc == BAUTA_OK)
        rc = step->transform->bind(&bound->self, binding, &bound->promise, err);
    if (step->on_invalid == BAUTA_INVALID_NULL)
        bound->promise.traits |= BAUTA_TRAIT_NULLS;
    if (step->on_invalid == BAUTA_INVALID_MASK || step->when != NULL) {
        bound->promise.traits &= ~(unsigned)BAUTA_TRAIT_INJECTIVE;
        bound->promise.bits = 0;
    }
    if (step->on_invalid == BAUTA_INVALID_MASK) /* asterisks are alike */
        bound->promise.traits &= ~(unsigned)BAUTA_TRAIT_PERMUTES;
    if (step->when != NULL)
        bound->promise.traits |= BAUTA_TRAIT_ORIGINAL;
    return rc;
}

void
bauta_bound_close(bauta_bound *bound)
{
    if (bound->self != NULL)
        bound->step->transform->release(bound->self);
    bound->self = NULL;
    bauta_filter_close(bound->filter);
    bound->filter = NULL;
}

void
bauta_bound_narrow(const bauta_bound *bound, bauta_column *column)
{
    if (bound->promise.type != 0)
        column->type = bound->promise.type;
}

void
bauta_promise_join(bauta_promise *promise, const bauta_bound *next)
{
    const unsigned all =
        BAUTA_TRAIT_INJECTIVE | BAUTA_TRAIT_REVERSIBLE | BAUTA_TRAIT_FORMAT;
    const unsigned any = ~all & ~(unsigned)BAUTA_TRAIT_ORIGINAL;
    unsigned old = promise->traits, add = next->promise.traits;

    /* What one step lets through, another may still hide. */
    promise->traits =
        (old & add & (all | BAUTA_TRAIT_ORIGINAL)) | ((old | add) & any);
    /* Of rows that the step is not for, what it was before. */
    if (next->promise.max_chars != 0 &&
        (next->step->when == NULL ||
         next->promise.max_chars > promise->max_chars))
        promise->max_chars = next->promise.max_chars;
    if (next->promise.type != 0)
        promise->type = next->promise.type;
    if (next->promise.bits != 0 &&
        (promise->bits == 0 || next->promise.bits < promise->bits))
        promise->bits = next->promise.bits;
}

bauta_rc
bauta_chain_open(bauta_bound *bounds, size_t *n, const bauta_rule *rule,
                 const bauta_binding *binding, bauta_promise *promise,
                 bauta_err *err)
{
    bauta_binding own = *binding;
    bauta_column column = *binding->column;
    bauta_rc rc = BAUTA_OK;

    own.column = &column;
    for (*n = 0; *n < rule->n_steps;) {
        bauta_bound *bound = &bounds[(*n)++];

        rc = bauta_bound_open(bound, &rule->steps[*n - 1], &own, err);
        if (rc != BAUTA_OK) {
            bauta_err_at(err, "%s", bound->step->transform->name);
            break;
        }
        bauta_bound_narrow(bound, &column);
        if (*n == 1)
            *promise = bound->promise;
        else
            bauta_promise_join(promise, bound);
    }
    return rc;
}

void
bauta_chain_close(bauta_bound *bounds, size_t n)
{
    for (size_t i = 0; i < n; i++)
        bauta_bound_close(&bounds[i]);
}

/* As many asterisks as the text has characters, at least one: an empty value
 * may have been what made it invalid. */
static bauta_rc
mask(const bauta_view *view, bauta_cell *cell, bauta_err *err)
{
    size_t n = 0;
    char *stars;

    for (size_t i = 0; i < cell->len; n++) {
        size_t step = bauta_utf8_length(cell->bytes + i, cell->len - i);

        i += step > 0 ? step : 1;
    }
    n = n > 0 ? n : 1;
    stars = bauta_arena_alloc(view->arena, n);
    if (stars == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    memset(stars, '*', n);
    cell->bytes = stars;
    cell->len = (uint32_t)n;
    return BAUTA_OK;
}

/* Masked values wait here, as NULL for the steps that follow. */
typedef struct masked {
    bauta_rejects rejects;
    struct masked *next;
} masked;

static bauta_rc
keep_masked(masked **all, const bauta_rejects *rejects, const bauta_view *view,
            bauta_err *err)
{
    masked *one = bauta_arena_alloc(view->arena, sizeof(*one));
    bauta_rc rc = BAUTA_OK;

    if (one == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    *one = (masked){.rejects = *rejects, .next = *all};
    *all = one;
    for (size_t i = 0; i < rejects->n; i++)
        BAUTA_TRY(mask(view, &rejects->values[i], err));

out:
    return rc;
}

/* Cells of rows that a step is not for: NULL while it is at work. */
typedef struct hidden {
    uint32_t *rows;
    bauta_cell *cells;
    size_t n;
} hidden;

static bauta_rc
hide(hidden *h, const bauta_bound *bound, const bauta_view *view,
     bauta_err *err)
{
    uint8_t *truths = NULL;
    bauta_rc rc;

    *h = (hidden){0};
    if (bound->filter == NULL)
        return BAUTA_OK;
    rc = bauta_filter_apply(bound->filter, view, &truths, err);
    if (rc != BAUTA_OK)
        return rc;
    h->rows = bauta_arena_calloc(view->arena, view->n_rows, sizeof(*h->rows));
    h->cells = bauta_arena_calloc(view->arena, view->n_rows, sizeof(*h->cells));
    if (h->rows == NULL || h->cells == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    for (size_t row = 0; row < view->n_rows; row++) {
        if (truths[row] == BAUTA_TRUE)
            continue;
        h->rows[h->n] = (uint32_t)row;
        h->cells[h->n++] = view->columns[0][row];
        view->columns[0][row].bytes = NULL;
        view->columns[0][row].len = 0;
    }
    return BAUTA_OK;
}

static void
unhide(const hidden *h, const bauta_view *view)
{
    for (size_t i = 0; i < h->n; i++)
        view->columns[0][h->rows[i]] = h->cells[i];
}

bauta_rc
bauta_bound_survey(const bauta_bound *bound, const bauta_view *view,
                   bauta_err *err)
{
    hidden h;
    bauta_rc rc = hide(&h, bound, view, err);

    if (rc == BAUTA_OK)
        rc = bound->step->transform->survey(bound->self, view, err);
    unhide(&h, view);
    return rc;
}

/* What became of the values that one step could not handle. */
static bauta_rc
settle(const bauta_rejects *rejects, const bauta_view *view, bool *failed,
       masked **all, bauta_err *err)
{
    for (size_t i = 0; failed != NULL && i < rejects->n; i++)
        failed[rejects->rows[i]] = true;
    if (rejects->n > 0 && rejects->policy == BAUTA_INVALID_MASK)
        return keep_masked(all, rejects, view, err);
    return BAUTA_OK;
}

bauta_rc
bauta_chain_try(const bauta_bound *bounds, size_t n, const bauta_view *view,
                bool *failed, uint64_t *n_rejected, bauta_err *err)
{
    masked *all = NULL;
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < n; i++) {
        const bauta_step *step = bounds[i].step;
        bool tried = failed != NULL && step->on_invalid == BAUTA_INVALID_ERROR;
        bauta_rejects rejects = {.policy = tried ? BAUTA_INVALID_NULL
                                                 : step->on_invalid};
        bauta_view own = *view;
        hidden h;

        own.rejects = &rejects;
        BAUTA_TRY(hide(&h, &bounds[i], view, err));
        BAUTA_TRY(step->transform->apply(bounds[i].self, &own, err));
        unhide(&h, view);
        *n_rejected += rejects.within + (tried ? 0 : rejects.n);
        BAUTA_TRY(settle(&rejects, view, tried ? failed : NULL, &all, err));
    }
    for (; all != NULL; all = all->next)
        for (size_t i = 0; i < all->rejects.n; i++)
            view->columns[0][all->rejects.rows[i]] = all->rejects.values[i];

out:
    return rc;
}

bauta_rc
bauta_chain_apply(const bauta_bound *bounds, size_t n, const bauta_view *view,
                  uint64_t *n_rejected, bauta_err *err)
{
    return bauta_chain_try(bounds, n, view, NULL, n_rejected, err);
}

bauta_rc
bauta_chain_reverse(const bauta_bound *bounds, size_t n, const bauta_view *view,
                    bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    for (size_t i = n; i-- > 0;) {
        const struct bauta_transform *transform = bounds[i].step->transform;
        hidden h;

        if (transform->reverse == NULL ||
            (bounds[i].promise.traits & BAUTA_TRAIT_REVERSIBLE) == 0)
            return bauta_err_set(err, BAUTA_EUSAGE,
                                 "%s cannot be undone: no key gives its value "
                                 "back",
                                 transform->name);
        BAUTA_TRY(hide(&h, &bounds[i], view, err));
        BAUTA_TRY(transform->reverse(bounds[i].self, view, err));
        unhide(&h, view);
    }

out:
    return rc;
}
