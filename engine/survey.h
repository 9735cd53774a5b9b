/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Survey: shows whole columns to those rules that must see one before they
 * change a cell. It reads those columns, and what else their rules look at,
 * once more than a copy does, in the same snapshot.
 */
#ifndef BAUTA_ENGINE_SURVEY_H
#define BAUTA_ENGINE_SURVEY_H

#include "engine/plan.h"
#include "engine/throttle.h"

/* Does nothing where no rule of the plan asks for it. `throttle` may be NULL.
 * On failure the error says which table, column and row. */
bauta_rc bauta_survey_run(const bauta_plan *plan,
                          const struct bauta_driver *driver, void *source,
                          bauta_throttle *throttle,
                          bauta_err *err) BAUTA_CHECKED;

/* The same for one table. */
bauta_rc bauta_survey_one(const bauta_plan *plan, size_t table,
                          const struct bauta_driver *driver, void *source,
                          bauta_throttle *throttle,
                          bauta_err *err) BAUTA_CHECKED;

/* True where a rule of the plan, or of one of its tables, asks for it. */
bool bauta_survey_wanted(const bauta_plan *plan);
bool bauta_survey_wanted_by(const bauta_plan *plan, size_t table);

#endif
