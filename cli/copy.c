/* SPDX-License-Identifier: Apache-2.0 */
/*
 * copy: options in; progress, problems and the summary out.
 */
#include "engine/copy.h"

#include "cli/command.h"
#include "cli/json.h"
#include "cli/progress.h"
#include "cli/rate.h"
#include "cli/run.h"
#include "cli/secret.h"
#include "cli/summary.h"
#include "cli/tell.h"
#include "core/url.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef struct run {
    bauta_run base;
    const char *source, *target;
    bauta_progress progress;
    bauta_summary summary;
} run;

static bauta_rc
take_urls(run *r, const bauta_invocation *call, bauta_err *err)
{
    bauta_run *base = &r->base;

    /* Both before anything that takes time. */
    r->source =
        bauta_run_take_url(&base->tell, &base->arena, call->operands[0]);
    r->target =
        bauta_run_take_url(&base->tell, &base->arena, call->operands[1]);
    if (r->source == NULL || r->target == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
    return BAUTA_OK;
}

static void
on_event(void *context, const bauta_event *event)
{
    run *r = context;

    bauta_summary_event(&r->summary, event);
    bauta_progress_event(&r->progress, event);
}

static bauta_rc
take_limits(bauta_limits *limits, const bauta_options *options, bauta_err *err)
{
    const bauta_value *rate = bauta_options_get(options, "max-rate");
    const bauta_value *load = bauta_options_get(options, "source-load");

    limits->watched = load->set;
    limits->load = (uint64_t)load->integer;
    return rate->set ? bauta_rate_parse(&limits->rate, rate->text, err)
                     : BAUTA_OK;
}

static bauta_rc
go(run *r, const bauta_invocation *call, bauta_err *err)
{
    bauta_run *base = &r->base;
    bauta_copy_request request = {.on_event = on_event, .context = r};
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(take_urls(r, call, err));
    BAUTA_TRY(take_limits(&request.limits, base->options, err));
    request.jobs = (size_t)bauta_options_get(base->options, "jobs")->integer;
    BAUTA_TRY(bauta_run_load(
        base, bauta_options_get(base->options, "profile")->text, err));
    bauta_summary_recipient(&r->summary, base->profile.recipient);
    BAUTA_TRY(bauta_run_open_key(base, err));
    bauta_run_catch_signals();
    request.source_url = r->source;
    request.target_url = r->target;
    request.profile = &base->profile;
    request.key = base->key;
    request.lock = base->lock;
    rc = bauta_copy_run(&request, &base->report, err);

out:
    bauta_progress_clear(&r->progress);
    return rc;
}

static void
emit_done(const run *r, const char *target, double seconds)
{
    json_t *line = bauta_json_event("done");

    bauta_json_put(line, "target", bauta_json_text(target));
    if (*r->base.profile.recipient != '\0')
        bauta_json_put(line, "recipient",
                       bauta_json_text(r->base.profile.recipient));
    bauta_json_put(
        line, "tables",
        json_integer((json_int_t)bauta_summary_counted(&r->summary)));
    bauta_json_put(line, "rows",
                   json_integer((json_int_t)bauta_summary_rows(&r->summary)));
    bauta_json_put(line, "seconds",
                   json_real((double)(long long)(seconds * 1000) / 1000));
    bauta_json_emit(line);
}

static int
conclude(run *r, bauta_rc rc, const bauta_err *err)
{
    double seconds = bauta_progress_now() - r->progress.started;
    char target[1024];

    if (rc != BAUTA_OK)
        return bauta_run_failed(&r->base, rc, err);
    if (r->base.tell.quiet)
        return 0;
    bauta_url_redact(r->target, target, sizeof(target));
    if (r->base.tell.json)
        emit_done(r, target, seconds);
    bauta_summary_print(&r->summary, target, seconds);
    /* The copy is made, whether or not this can be read. */
    if (fflush(stdout) != 0) {
        bauta_tell_warning(&r->base.tell, "cannot write the summary: %s",
                           strerror(errno));
        clearerr(stdout);
    }
    return 0;
}

static enum bauta_progress_mode
choose_mode(const bauta_options *options)
{
    const char *how = bauta_options_get(options, "progress")->text;

    if (bauta_options_get(options, "quiet")->boolean ||
        strcmp(how, "none") == 0)
        return BAUTA_PROGRESS_NONE;
    if (strcmp(how, "json") == 0)
        return BAUTA_PROGRESS_JSON;
    if (strcmp(how, "bar") == 0)
        return BAUTA_PROGRESS_BAR;
    return isatty(STDERR_FILENO) == 1 ? BAUTA_PROGRESS_BAR
                                      : BAUTA_PROGRESS_NONE;
}

static int
copy_run(const bauta_invocation *call)
{
    run r = {0};
    bauta_err err = {0};
    bauta_rc rc;
    int code;

    bauta_run_init(&r.base, &call->options);
    r.base.tell.quiet = bauta_options_get(&call->options, "quiet")->boolean;
    r.base.tell.json =
        strcmp(bauta_options_get(&call->options, "progress")->text, "json") ==
        0;
    bauta_summary_init(&r.summary);
    bauta_progress_init(&r.progress, choose_mode(&call->options));
    rc = go(&r, call, &err);
    code = conclude(&r, rc, &err);
    bauta_progress_deinit(&r.progress);
    bauta_summary_deinit(&r.summary);
    bauta_run_deinit(&r.base);
    return code;
}

static const bauta_operand operands[] = {
    {.name = "SOURCE", .help = "URL of the database to copy"},
    {.name = "TARGET", .help = "URL of the database to make: absent or empty"},
    {0}};

static const char *const progress_modes[] = {"auto", "bar", "json", "none",
                                             NULL};

static const bauta_option options[] = {
    {.name = "profile",
     .kind = BAUTA_OPTION_TEXT,
     .required = true,
     .help = "take the rules from FILE"},
    BAUTA_SECRET_KEY,
    BAUTA_SECRET_RECIPIENT,
    {.name = "quiet",
     .kind = BAUTA_OPTION_BOOLEAN,
     .fallback = "false",
     .help = "print nothing but failures"},
    {.name = "progress",
     .kind = BAUTA_OPTION_CHOICE,
     .fallback = "auto",
     .choices = progress_modes,
     .help = "show it in place (auto: where standard error is a terminal), or "
             "as JSON objects, one a line, on standard error"},
    {.name = "jobs",
     .kind = BAUTA_OPTION_INTEGER,
     .min = 1,
     .max = BAUTA_LANES_MAX,
     .help = "copy over this many lanes at once (-j; where not given, as many "
             "as there are processors)"},
    {.name = "max-rate",
     .kind = BAUTA_OPTION_TEXT,
     .help = "read no more of the source than this in a second, such as "
             "50MB/s"},
    {.name = "source-load",
     .kind = BAUTA_OPTION_INTEGER,
     .max = 1000000,
     .help = "read nothing while the source's server is at work on more "
             "queries of others than this"},
    {0}};

const bauta_command bauta_copy_command = {
    .name = "copy",
    .summary = "make a safe copy of a database",
    .details =
        "Copies schema and rows of SOURCE to TARGET, which must be absent or "
        "empty, with the rules of the profile applied. A column that the "
        "profile does not account for stops the run before a row is read. If "
        "anything fails, TARGET is as it was.\n\n"
        "URLs: sqlite:FILE, postgresql://user@host/database, "
        "mysql://user@host/database; \"bauta drivers\" tells more. A password "
        "in a URL can be seen by other users: .pgpass and .my.cnf are for "
        "that.\n\n"
        "At the end, a summary says which columns were changed, by which rule "
        "and why.",
    .operands = operands,
    .options = options,
    .examples =
        (const char *const[]){
            "bauta copy sqlite:shop.db sqlite:shop-safe.db \\",
            "    --profile shop.json --key-file bauta.key",
            "bauta copy postgresql://app@db/prod postgresql://app@test/copy \\",
            "    --profile crm.json --key-file bauta.key", NULL},
    .exit_codes =
        (const char *const[]){"0  the copy is made", "1  the run failed",
                              "2  the command line, key or profile is wrong",
                              "3  the profile does not fit the schema", NULL},
    .run = copy_run,
};
