/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Findings: what a check found, as people, programs and code hosts read it,
 * on standard output. Most serious first.
 */
#ifndef BAUTA_CLI_FINDINGS_H
#define BAUTA_CLI_FINDINGS_H

#include "core/report.h"
#include "engine/plan.h"

#include <jansson.h>

typedef struct bauta_findings {
    const bauta_report *report; /* sorted */
    const char *profile;        /* file */
    const bauta_profile *rules; /* what it says; NULL: it cannot be read */
    const char *source;         /* URL fit to be shown */
    const bauta_plan *plan;     /* empty where there was none */
    const char *lock;           /* path */
    bool locked;                /* there was one */
    bool write_lock;            /* it is written, where nothing was found */
    bool keyless;               /* the run was given no key */
    size_t n_keyed;             /* columns whose rule needs one */
    size_t sample;              /* rows a table that were tried; 0: none */
} bauta_findings;

/* ENOMEM; whether standard output took it is not looked at. */
bauta_rc bauta_findings_text(const bauta_findings *findings,
                             bauta_err *err) BAUTA_CHECKED;
bauta_rc bauta_findings_json(const bauta_findings *findings,
                             bauta_err *err) BAUTA_CHECKED;
/* SARIF 2.1.0 (OASIS, 2020): a result a problem, a rule a kind of problem. */
bauta_rc bauta_findings_sarif(const bauta_findings *findings,
                              bauta_err *err) BAUTA_CHECKED;

/* Prints a document, which it takes. */
bauta_rc bauta_findings_print(json_t *document, bauta_err *err) BAUTA_CHECKED;

#endif
