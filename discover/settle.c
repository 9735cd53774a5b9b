/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Settle: the planner judges the draft as if every review had been answered by
 * what it suggests. Where it refuses a rule, the next one takes its place,
 * until none is refused; then the engine tries on some rows what only rows can
 * tell.
 */
#include "discover/bag.h"
#include "discover/discover.h"
#include "engine/trial.h"

#include <stdio.h>
#include <string.h>

enum { ROUNDS = 20, TRIED_ROWS = 100, LABEL = 512 };

typedef struct settling {
    bauta_discovery *d;
    bauta_key *key;
    bauta_bag labels; /* 1 + index of a finding */
    bool *moved;      /* one a finding: in this round */
} settling;

static bauta_rc
index_labels(settling *s, bauta_err *err)
{
    const bauta_discovery *d = s->d;
    const bauta_catalog *catalog = &d->session->catalog;

    for (size_t i = 0; i < d->n_findings; i++) {
        const bauta_table *table = &catalog->tables[d->findings[i].table];
        char label[LABEL];
        size_t n;

        bauta_table_label(catalog, table, label, sizeof(label));
        n = strlen(label);
        (void)snprintf(label + n, sizeof(label) - n, ".%s",
                       table->columns[d->findings[i].column].name);
        if (!bauta_bag_add(&s->labels, bauta_bag_hash(label, strlen(label)),
                           (uint32_t)i + 1))
            return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
    }
    return BAUTA_OK;
}

/* The group's next rule; false where there is none. */
static bool
advance(settling *s, size_t i)
{
    bauta_discovery *d = s->d;
    size_t root = (size_t)d->findings[i].root;
    bauta_finding *finding = &d->findings[root];

    if (s->moved[root])
        return true;
    if (finding->at + 1 >= finding->n_candidates)
        return false;
    finding->at++;
    s->moved[root] = true;
    for (size_t other = 0; other < d->n_findings; other++) {
        bauta_finding *member = &d->findings[other];

        if (member->root != (long)root)
            continue;
        member->rule = finding->candidates[finding->at];
        /* What is somebody's and has no rule is not kept without a word. */
        if (finding->at + 1 == finding->n_candidates &&
            finding->class != BAUTA_CLASS_NONE)
            member->verdict = BAUTA_DISCOVERED_REVIEW;
    }
    return true;
}

/* Takes up what was refused; `*again` where something has changed. */
static void
take_problems(settling *s, const bauta_report *report, bool *again)
{
    bauta_discovery *d = s->d;

    d->n_unsettled = 0;
    memset(s->moved, 0, d->n_findings * sizeof(*s->moved));
    for (size_t i = 0; i < report->n_problems; i++) {
        const bauta_problem *problem = &report->problems[i];
        uint32_t found = bauta_bag_find(
            &s->labels, bauta_bag_hash(problem->where, strlen(problem->where)));

        if (problem->kind == BAUTA_PROBLEM_WORDING) {
            *again = *again || !d->wordings;
            d->wordings = true;
        } else if (found != 0 && found <= d->n_findings &&
                   advance(s, found - 1)) {
            *again = true;
        } else {
            d->n_unsettled++;
        }
    }
}

static bauta_rc
try_draft(settling *s, const bauta_text *draft, bool *again, bauta_err *err)
{
    bauta_session *session = s->d->session;
    bauta_profile profile;
    bauta_report report;
    bauta_rc rc;

    bauta_profile_init(&profile);
    bauta_report_init(&report);
    rc = bauta_profile_parse(&profile, "draft", draft->bytes, draft->len,
                             &report, err);
    if (rc == BAUTA_OK)
        rc = bauta_session_plan(session, &profile, s->key, NULL, &report, err);
    if (rc == BAUTA_OK)
        rc = bauta_trial_run(session, TRIED_ROWS, &report, err);
    if (rc != BAUTA_OK && rc == bauta_report_code(&report)) {
        *err = (bauta_err){0}; /* problems are what was looked for */
        rc = BAUTA_OK;
    }
    if (rc == BAUTA_OK)
        take_problems(s, &report, again);
    bauta_plan_deinit(&session->plan);
    bauta_report_deinit(&report);
    bauta_profile_deinit(&profile);
    return rc;
}

bauta_rc
bauta_discovery_settle(bauta_discovery *discovery, bauta_err *err)
{
    settling s = {.d = discovery};
    bauta_text draft;
    bool again = true;
    bauta_rc rc = BAUTA_OK;

    bauta_text_init(&draft);
    s.moved = bauta_arena_calloc(&discovery->arena, discovery->n_findings,
                                 sizeof(*s.moved));
    if (s.moved == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
    BAUTA_TRY(index_labels(&s, err));
    BAUTA_TRY(bauta_key_open_random(&s.key, err));
    for (size_t round = 0; again && round < ROUNDS; round++) {
        again = false;
        bauta_text_reset(&draft);
        BAUTA_TRY(bauta_discovery_draft(discovery, true, &draft, err));
        BAUTA_TRY(try_draft(&s, &draft, &again, err));
    }

out:
    bauta_key_close(s.key);
    bauta_bag_close(&s.labels);
    bauta_text_deinit(&draft);
    return rc;
}
