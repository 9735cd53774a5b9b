/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Copy: source → catalogue → plan → staged target → rows → finish → publish.
 * Until the last of these the target is as it was; whatever fails before is
 * undone by one call of the driver's target_abort.
 */
#include "engine/copy.h"

#include "core/interrupt.h"
#include "engine/load.h"
#include "engine/session.h"
#include "engine/survey.h"
#include "engine/trial.h"

#include <sched.h>
#include <stdio.h>
#include <string.h>

typedef struct run {
    const bauta_copy_request *request;
    bauta_session session;
    void *target;
    size_t jobs, readers;
    bauta_throttle throttle;
    pthread_mutex_t telling; /* one event at a time, of all threads */
    bauta_report *report;
    bauta_err *err;
} run;

static void
tell(run *r, const bauta_event *event)
{
    if (r->request->on_event == NULL)
        return;
    (void)pthread_mutex_lock(&r->telling);
    r->request->on_event(r->request->context, event);
    (void)pthread_mutex_unlock(&r->telling);
}

static void
on_event(void *context, const bauta_event *event)
{
    tell(context, event);
}

static void
on_load(void *context, bool held, uint64_t running)
{
    run *r = context;
    const bauta_event event = {.kind =
                                   held ? BAUTA_EVENT_HOLD : BAUTA_EVENT_GO_ON,
                               .plan = &r->session.plan,
                               .done = running,
                               .total = r->request->limits.load};

    tell(r, &event);
}

static void
tell_phase(run *r, const char *phase)
{
    const bauta_event event = {
        .kind = BAUTA_EVENT_PHASE, .plan = &r->session.plan, .phase = phase};

    tell(r, &event);
}

static void
on_note(void *context, const char *text)
{
    run *r = context;
    const bauta_event event = {
        .kind = BAUTA_EVENT_NOTE, .plan = &r->session.plan, .text = text};

    tell(r, &event);
}

/* Calls `say` for every column that has a rule. */
static void
each_rule(run *r, void (*say)(run *, const bauta_plan_column *, const char *,
                              const char *))
{
    for (size_t t = 0; t < r->session.plan.n_tables; t++) {
        const bauta_table *table = &r->session.catalog.tables[t];
        char label[256], rule[256], where[600];

        bauta_table_label(&r->session.catalog, table, label, sizeof(label));
        for (size_t c = 0; c < table->n_columns; c++) {
            const bauta_plan_column *column =
                &r->session.plan.tables[t].columns[c];

            if (column->n_bounds == 0)
                continue;
            bauta_plan_column_label(column, rule, sizeof(rule));
            (void)snprintf(where, sizeof(where), "%s.%s", label,
                           table->columns[c].name);
            say(r, column, where, rule);
        }
    }
}

/* How likely it is that a digest, cut short, is not unique after all. */
static void
note_collisions(run *r, const bauta_plan_column *column, const char *where,
                const char *rule)
{
    enum { ENOUGH = 128 };
    unsigned bits = column->promise.bits;
    uint64_t rows = column->rows;
    char text[1024];

    if (bits == 0 || bits >= ENOUGH)
        return;
    if (rows > 0)
        (void)snprintf(text, sizeof(text),
                       "%s: %s of %u bits: among %llu distinct values, %.2g "
                       "pairs are expected to share a result",
                       where, rule, bits, (unsigned long long)rows,
                       bauta_expected_collisions(rows, bits));
    else
        (void)snprintf(text, sizeof(text),
                       "%s: %s of %u bits: distinct values may share a result; "
                       "the number of rows is not known",
                       where, rule, bits);
    on_note(r, text);
}

static void
note_rejected(run *r, const bauta_plan_column *column, const char *where,
              const char *rule)
{
    char text[1024];

    if (column->rejected == 0)
        return;
    (void)snprintf(text, sizeof(text),
                   "%s: %llu %s that %s could not handle: as \"on_invalid\" "
                   "says, NULL or masked",
                   where, (unsigned long long)column->rejected,
                   column->rejected == 1 ? "value" : "values", rule);
    on_note(r, text);
}

static void
on_step(void *context, const char *what, size_t done, size_t total)
{
    run *r = context;
    const bauta_event event = {.kind = BAUTA_EVENT_STEP,
                               .plan = &r->session.plan,
                               .phase = what,
                               .done = done,
                               .total = total};

    tell(r, &event);
}

/* Processors that this process may use. */
static size_t
count_processors(void)
{
    cpu_set_t set;
    int n = 1;

    if (sched_getaffinity(0, sizeof(set), &set) == 0)
        n = CPU_COUNT(&set);
    return n > BAUTA_LANES_MAX ? BAUTA_LANES_MAX : n < 1 ? 1 : (size_t)n;
}

/* As many readers of one snapshot as there are lanes, if that can be. */
static bauta_rc
share(run *r)
{
    const struct bauta_driver *driver = r->session.driver;
    const char *why = NULL;
    char text[320];
    bauta_rc rc = BAUTA_OK;

    r->jobs = r->request->jobs > 0 ? r->request->jobs : count_processors();
    r->readers = 1;
    if (r->jobs < 2 || driver->source_share == NULL)
        return BAUTA_OK;
    r->readers = r->jobs;
    BAUTA_TRY(
        driver->source_share(r->session.source, &r->readers, &why, r->err));
    if (r->readers >= r->jobs)
        return BAUTA_OK;
    (void)snprintf(text, sizeof(text),
                   "the source was read over one connection, for several with "
                   "the same snapshot could not be had: %s",
                   why != NULL ? why : "the engine has none");
    on_note(r, text);

out:
    return rc;
}

static bauta_rc
load(run *r)
{
    bauta_load load = {
        .plan = &r->session.plan,
        .key = r->request->key,
        .source_driver = r->session.driver,
        .target_driver = r->session.to,
        .cross = bauta_session_crosses(&r->session) ? &r->session.cross : NULL,
        .source = r->session.source,
        .target = r->target,
        .jobs = r->jobs,
        .readers = r->readers,
        .throttle = &r->throttle,
        .on_event = on_event,
        .context = r};
    const bauta_event loaded = {.kind = BAUTA_EVENT_LOADED,
                                .plan = &r->session.plan,
                                .tally = &load.tally};
    bauta_rc rc = bauta_load_run(&load, r->err);

    if (rc == BAUTA_OK)
        tell(r, &loaded);
    return rc;
}

static bauta_rc
check_interrupt(const run *r)
{
    return bauta_interrupt_raised()
               ? bauta_err_set(r->err, BAUTA_EINTR, "interrupted")
               : BAUTA_OK;
}

static bauta_rc
write_target(run *r)
{
    const bool crosses = bauta_session_crosses(&r->session);
    bauta_stage stage = {.source_driver = r->session.driver,
                         .source = crosses ? NULL : r->session.source,
                         .catalog = crosses ? &r->session.cross.catalog
                                            : &r->session.catalog,
                         .fates = r->session.plan.fates,
                         .note = on_note,
                         .step = on_step,
                         .context = r};
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(bauta_session_open_target(&r->session, r->request->target_url,
                                        &r->target, r->err));
    r->throttle = (bauta_throttle){
        .limits = r->request->limits, .tell = on_load, .context = r};
    BAUTA_TRY(share(r));
    stage.jobs = r->jobs;
    BAUTA_TRY(bauta_throttle_open(&r->throttle, r->session.driver,
                                  r->session.source, r->err));
    if (r->session.plan.n_doubts > 0)
        tell_phase(r, "trial");
    BAUTA_TRY(
        bauta_trial_run(&r->session, BAUTA_TRIAL_ROWS, r->report, r->err));
    if (bauta_survey_wanted(&r->session.plan))
        tell_phase(r, "survey");
    BAUTA_TRY(bauta_survey_run(&r->session.plan, r->session.driver,
                               r->session.source, &r->throttle, r->err));
    tell_phase(r, "stage");
    BAUTA_TRY(check_interrupt(r));
    BAUTA_TRY(r->session.to->target_stage(r->target, &stage, r->err));
    tell_phase(r, "load");
    BAUTA_TRY(load(r));
    bauta_throttle_close(&r->throttle);
    each_rule(r, note_rejected);
    tell_phase(r, "finish");
    BAUTA_TRY(check_interrupt(r));
    BAUTA_TRY(r->session.to->target_finish(r->target, r->err));
    BAUTA_TRY(check_interrupt(r));
    tell_phase(r, "publish");
    BAUTA_TRY(r->session.to->target_publish(r->target, r->err));

out:
    if (rc != BAUTA_OK && r->target != NULL) {
        /* What the source's server still sends nobody takes any more, and a
         * session of it that waits for that can hold up what follows. */
        bauta_throttle_close(&r->throttle);
        r->session.driver->source_close(r->session.source);
        r->session.source = NULL;
        r->session.to->target_abort(r->target);
    }
    return rc;
}

bauta_rc
bauta_copy_run(const bauta_copy_request *request, bauta_report *report,
               bauta_err *err)
{
    run r = {.request = request, .report = report, .err = err};
    bauta_event planned = {.kind = BAUTA_EVENT_PLANNED,
                           .plan = &r.session.plan};
    bauta_rc rc = BAUTA_OK;

    (void)pthread_mutex_init(&r.telling, NULL);
    bauta_session_init(&r.session);
    BAUTA_TRY(bauta_session_aim(&r.session, request->target_url, err));
    BAUTA_TRY(bauta_session_open(&r.session, request->source_url, err));
    BAUTA_TRY(bauta_session_plan(&r.session, request->profile, request->key,
                                 request->lock, report, err));
    tell(&r, &planned);
    for (size_t i = 0; i < r.session.catalog.n_warnings; i++)
        on_note(&r, r.session.catalog.warnings[i]);
    for (size_t i = 0; i < r.session.cross.catalog.n_warnings; i++)
        on_note(&r, r.session.cross.catalog.warnings[i]);
    each_rule(&r, note_collisions);
    BAUTA_TRY(write_target(&r));

out:
    rc = bauta_session_verdict(rc, err);
    bauta_throttle_close(&r.throttle);
    (void)pthread_mutex_destroy(&r.telling);
    if (r.target != NULL)
        r.session.to->target_close(r.target);
    bauta_session_close(&r.session);
    return rc;
}
