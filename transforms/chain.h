/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Chain: the bound steps of one rule, applied in order to one column.
 *
 * The engine runs a column's rule through it, and a transform whose options
 * hold rules of their own runs those. It settles what a step could not handle
 * ("on_invalid"), so that no later step sees such a value again.
 */
#ifndef BAUTA_TRANSFORMS_CHAIN_H
#define BAUTA_TRANSFORMS_CHAIN_H

#include "transforms/transform.h"

/* One bound step. */
typedef struct bauta_bound {
    const bauta_step *step;      /* borrowed */
    void *self;                  /* owned; NULL where binding failed */
    struct bauta_filter *filter; /* the rows it is for; owned; NULL: all */
    bauta_promise promise;
} bauta_bound;

/*
 * Binds one step. `binding` is complete but for what the step itself says
 * (step, options, domain), which is filled in. Fails as `bind` does; ECOVER
 * where the transform does not work on a column of this type, or what the step
 * wants of invalid values does not. Close the bound in any case.
 */
bauta_rc bauta_bound_open(bauta_bound *bound, const bauta_step *step,
                          bauta_binding *binding, bauta_err *err) BAUTA_CHECKED;
void bauta_bound_close(bauta_bound *bound);

/*
 * Binds all steps of a rule, each to what the one before it leaves. `bounds`
 * has room for rule->n_steps; `*n` says how many are to be closed, also on
 * failure. `promise` is that of the whole rule.
 */
bauta_rc bauta_chain_open(bauta_bound *bounds, size_t *n,
                          const bauta_rule *rule, const bauta_binding *binding,
                          bauta_promise *promise, bauta_err *err) BAUTA_CHECKED;
void bauta_chain_close(bauta_bound *bounds, size_t n);

/* Shows the rows that the step is for to its `survey`. */
bauta_rc bauta_bound_survey(const bauta_bound *bound, const bauta_view *view,
                            bauta_err *err) BAUTA_CHECKED;

/* What a step leaves of a column for the next one; `column` is changed. */
void bauta_bound_narrow(const bauta_bound *bound, bauta_column *column);

/* Adds what the next bound promises to what those before it do. */
void bauta_promise_join(bauta_promise *promise, const bauta_bound *next);

/* Applies the steps in order. `*n_rejected` grows by the number of values that
 * a step could not handle and that became NULL or were masked. */
bauta_rc bauta_chain_apply(const bauta_bound *bounds, size_t n,
                           const bauta_view *view, uint64_t *n_rejected,
                           bauta_err *err) BAUTA_CHECKED;

/* The same where the caller has its own way with a value that a step's
 * "on_invalid": "error" would stop the run for: failed[cell] becomes true, for
 * each cell of the view, and the cell NULL. `failed` starts as zeros. */
bauta_rc bauta_chain_try(const bauta_bound *bounds, size_t n,
                         const bauta_view *view, bool *failed,
                         uint64_t *n_rejected, bauta_err *err) BAUTA_CHECKED;

/* Undoes the steps, last first, of rows whose other columns are as they were.
 * EUSAGE where one of them cannot be undone. */
bauta_rc bauta_chain_reverse(const bauta_bound *bounds, size_t n,
                             const bauta_view *view,
                             bauta_err *err) BAUTA_CHECKED;

#endif
