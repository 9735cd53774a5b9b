/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Outline: a plan as people, programs and graphviz read it, on standard
 * output.
 */
#ifndef BAUTA_CLI_OUTLINE_H
#define BAUTA_CLI_OUTLINE_H

#include "engine/plan.h"

typedef struct bauta_outline {
    const bauta_plan *plan;
    const char *source; /* URL fit to be shown */
    bool keyless;       /* the run was given no key */
    size_t n_keyed;     /* columns whose rule needs one */
} bauta_outline;

/* Columns of the plan whose rule needs a key. */
size_t bauta_outline_keyed(const bauta_plan *plan);

/* Each in a file of its own. ENOMEM; whether standard output took it is not
 * looked at. */
bauta_rc bauta_outline_text(const bauta_outline *outline,
                            bauta_err *err) BAUTA_CHECKED;
bauta_rc bauta_outline_json(const bauta_outline *outline,
                            bauta_err *err) BAUTA_CHECKED;
bauta_rc bauta_outline_dot(const bauta_outline *outline,
                           bauta_err *err) BAUTA_CHECKED;

#endif
