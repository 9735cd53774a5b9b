/* SPDX-License-Identifier: Apache-2.0 */
/*
 * check: a profile, a database and perhaps a target in; everything that a copy
 * would be refused for out.
 */
#include "cli/command.h"
#include "cli/findings.h"
#include "cli/outline.h"
#include "cli/run.h"
#include "cli/secret.h"
#include "core/url.h"
#include "engine/session.h"
#include "engine/trial.h"
#include "profiles/lock.h"

#include <string.h>

typedef struct check {
    bauta_run base;
    bauta_session session;
    const char *source, *target; /* URLs; no target: NULL */
    bool write_lock;
    size_t sample;   /* rows a table; 0: none */
    bauta_err aimed; /* why no driver takes the target's URL */
} check;

static bauta_rc
take_urls(check *c, const bauta_invocation *call, bauta_err *err)
{
    bauta_run *base = &c->base;

    c->source =
        bauta_run_take_url(&base->tell, &base->arena, call->operands[1]);
    if (call->operands[2] != NULL)
        c->target =
            bauta_run_take_url(&base->tell, &base->arena, call->operands[2]);
    if (c->source == NULL || (call->operands[2] != NULL && c->target == NULL))
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
    return BAUTA_OK;
}

/* What a copy would say of the target becomes one problem among others. */
static bauta_rc
check_target(check *c, bauta_err *err)
{
    void *target = NULL;
    bauta_err refused = c->aimed;
    bauta_rc rc = refused.code;

    if (rc == BAUTA_OK)
        rc = bauta_session_open_target(&c->session, c->target, &target,
                                       &refused);
    if (target != NULL)
        c->session.to->target_close(target);
    rc = bauta_session_verdict(rc, &refused);
    if (rc == BAUTA_ENOMEM || rc == BAUTA_EINTR) {
        *err = refused;
        return rc;
    }
    if (rc != BAUTA_OK) {
        const bauta_problem problem = {
            .kind = BAUTA_PROBLEM_TARGET,
            .code = BAUTA_ETARGET,
            .where = "target",
            .hint = "name a database that is absent or empty, and that can be "
                    "reached"};

        bauta_report_add(&c->base.report, &problem, "%s", refused.text);
    }
    return BAUTA_OK;
}

/* Problems go into the report; a code other than OK is that of a check that
 * could not be made. */
static bauta_rc
go(check *c, const bauta_invocation *call, bauta_err *err)
{
    bauta_run *base = &c->base;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(take_urls(c, call, err));
    BAUTA_TRY(bauta_run_load(base, call->operands[0], err));
    BAUTA_TRY(bauta_run_open_any_key(base, err));
    bauta_run_catch_signals();
    if (c->target != NULL &&
        bauta_session_aim(&c->session, c->target, &c->aimed) == BAUTA_ENOMEM)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
    BAUTA_TRY(bauta_session_open(&c->session, c->source, err));
    rc = bauta_session_plan(&c->session, &base->profile, base->key,
                            c->write_lock ? NULL : base->lock, &base->report,
                            err);
    if (rc == bauta_report_code(&base->report))
        rc = BAUTA_OK; /* problems are what was looked for */
    if (rc == BAUTA_OK && c->sample > 0 && bauta_report_empty(&base->report)) {
        rc = bauta_trial_run(&c->session, c->sample, &base->report, err);
        if (rc == bauta_report_code(&base->report))
            rc = BAUTA_OK;
    }
    if (rc == BAUTA_OK && c->target != NULL)
        rc = check_target(c, err);
    if (rc == BAUTA_OK && c->write_lock && bauta_report_empty(&base->report))
        rc = bauta_lock_write(base->lock, &c->session.catalog, err);

out:
    return bauta_session_verdict(rc, err);
}

static int
tell_findings(check *c, const bauta_invocation *call)
{
    const char *format = bauta_options_get(&call->options, "format")->text;
    char shown[1024];
    const bauta_findings findings = {.report = &c->base.report,
                                     .profile = call->operands[0],
                                     .rules = &c->base.profile,
                                     .source = shown,
                                     .plan = &c->session.plan,
                                     .lock = c->base.lock,
                                     .locked = c->session.locked,
                                     .write_lock = c->write_lock,
                                     .sample = c->sample,
                                     .keyless = c->base.keyless,
                                     .n_keyed =
                                         bauta_outline_keyed(&c->session.plan)};
    bauta_err err = {0};
    bauta_rc rc;

    bauta_report_sort(&c->base.report);
    bauta_url_redact(c->source, shown, sizeof(shown));
    if (strcmp(format, "json") == 0)
        rc = bauta_findings_json(&findings, &err);
    else if (strcmp(format, "sarif") == 0)
        rc = bauta_findings_sarif(&findings, &err);
    else
        rc = bauta_findings_text(&findings, &err);
    if (rc != BAUTA_OK)
        return bauta_tell_failure(&c->base.tell, rc, &err);
    if (bauta_report_empty(&c->base.report))
        return 0;
    return bauta_report_code(&c->base.report) == BAUTA_EPROFILE
               ? bauta_err_exit_code(BAUTA_EPROFILE)
               : bauta_err_exit_code(BAUTA_ECOVER);
}

static int
check_run(const bauta_invocation *call)
{
    check c = {0};
    bauta_err err = {0};
    bauta_rc rc;
    int code;

    bauta_run_init(&c.base, &call->options);
    c.base.tell.reads = true;
    c.sample = (size_t)bauta_options_get(&call->options, "sample")->integer;
    c.write_lock = bauta_options_get(&call->options, "write-lock")->boolean;
    bauta_session_init(&c.session);
    rc = go(&c, call, &err);
    if (rc != BAUTA_OK && (bauta_report_empty(&c.base.report) ||
                           rc != bauta_report_code(&c.base.report)))
        code = bauta_tell_failure(&c.base.tell, rc, &err);
    else
        code = tell_findings(&c, call);
    bauta_session_close(&c.session);
    bauta_run_deinit(&c.base);
    return code;
}

static const bauta_operand operands[] = {
    {.name = "PROFILE", .help = "file with the rules"},
    {.name = "SOURCE", .help = "URL of the database that would be copied"},
    {.name = "TARGET",
     .optional = true,
     .help = "URL of the database that would be made: check that too"},
    {0}};

static const char *const formats[] = {"text", "json", "sarif", NULL};

static const bauta_option options[] = {
    {.name = "format",
     .kind = BAUTA_OPTION_CHOICE,
     .fallback = "text",
     .choices = formats,
     .help = "how to print it; sarif is for code hosts that annotate a review"},
    {.name = "sample",
     .kind = BAUTA_OPTION_INTEGER,
     .max = BAUTA_TRIAL_ROWS,
     .fallback = "0",
     .help = "have the database try what only rows can tell on up to N rows of "
             "a table"},
    {.name = "write-lock",
     .kind = BAUTA_OPTION_BOOLEAN,
     .fallback = "false",
     .help = "where there is no problem, write down the schema in PROFILE's "
             "lock: from then on a copy stops where it is another"},
    BAUTA_SECRET_KEY,
    BAUTA_SECRET_RECIPIENT,
    {0}};

const bauta_command bauta_check_command = {
    .name = "check",
    .summary = "tell everything that a copy would be refused for",
    .details =
        "Lists what \"bauta copy\" would refuse, all of it, the most serious "
        "first, each with its place, the reason and the smallest change that "
        "mends it. It makes the copy's own plan from the catalogue, and reads "
        "no row; so it is quick, and fit for every commit.\n\n"
        "What only rows can tell, such as whether results meet a CHECK, is "
        "listed as undecided. A copy has the database try it on some rows "
        "before it writes any; --sample does so now.\n\n"
        "With TARGET it also looks whether that can be copied to: another "
        "database, absent or empty. Where it is of another kind, every column "
        "and name that it has no place for is a problem.\n\n"
        "Where a lock is beside the profile (shop.lock.json of shop.json), "
        "whatever appeared, went or changed in the schema since it was written "
        "is a problem, for a copy too, until --write-lock writes it again.\n\n"
        "No key is needed. Where none is given, rules that need one are "
        "checked with a random one.",
    .operands = operands,
    .options = options,
    .examples =
        (const char *const[]){
            "bauta check shop.json sqlite:shop.db",
            "bauta check crm.json postgresql://app@db/prod --format sarif",
            NULL},
    .exit_codes =
        (const char *const[]){"0  a copy would be accepted",
                              "1  the source cannot be read",
                              "2  the command line, key or profile is wrong",
                              "3  a copy would be refused", NULL},
    .run = check_run,
};
