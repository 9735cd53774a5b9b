/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Filter: a condition bound to the columns it names, evaluated over a batch,
 * a predicate at a time over all rows.
 *
 * Numbers compare exactly, whatever their length; dates and times by the
 * instant, which is in UTC where no zone is told; everything else by its bytes,
 * which for UTF-8 is the order of code points.
 */
#ifndef BAUTA_TRANSFORMS_FILTER_H
#define BAUTA_TRANSFORMS_FILTER_H

#include "transforms/condition.h"
#include "transforms/transform.h"

typedef struct bauta_filter bauta_filter; /* opaque */

/* Truth of a row, as SQL has it. */
enum bauta_truth { BAUTA_FALSE = 0, BAUTA_TRUE, BAUTA_UNKNOWN };

/* Binds the condition of the binding's step. EPROFILE where a comparison makes
 * no sense for the columns' types. Returns owned. */
bauta_rc bauta_filter_open(bauta_filter **filter, const bauta_binding *binding,
                           bauta_err *err) BAUTA_CHECKED;
void bauta_filter_close(bauta_filter *filter); /* NULL is fine */

/* Truth of each row, in the view's arena. EDATA, with the row, where a value is
 * not what its column's type says: whether a rule holds must not be guessed. */
bauta_rc bauta_filter_apply(const bauta_filter *filter, const bauta_view *view,
                            uint8_t **truths, bauta_err *err) BAUTA_CHECKED;

#endif
