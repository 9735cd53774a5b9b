/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Trial: what the plan could not judge (bauta_plan.doubts) is held against some
 * rows, as a copy would write them, by the source's own engine. Reads the first
 * rows of the tables that there are doubts about, and columns that a rule must
 * see as a whole; writes nothing.
 */
#ifndef BAUTA_ENGINE_TRIAL_H
#define BAUTA_ENGINE_TRIAL_H

#include "core/report.h"
#include "engine/session.h"

enum { BAUTA_TRIAL_ROWS = 1000 }; /* of a table, at most */

/*
 * Tries up to `rows` rows of each such table, fewer where they are large. What
 * is not met goes into `report`, as problems, and the result is ECOVER then.
 * `session` has its plan, made with a key.
 */
bauta_rc bauta_trial_run(const bauta_session *session, size_t rows,
                         bauta_report *report, bauta_err *err) BAUTA_CHECKED;

#endif
