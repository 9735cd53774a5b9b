/* SPDX-License-Identifier: Apache-2.0 */
/*
 * plan: a profile and a database in; what would become of each column, and
 * why, out.
 */
#include "cli/command.h"
#include "cli/outline.h"
#include "cli/run.h"
#include "cli/secret.h"
#include "core/url.h"
#include "engine/session.h"

#include <string.h>

static bauta_rc
write_plan(const bauta_run *run, const bauta_session *session,
           const char *source, bauta_err *err)
{
    const char *format = bauta_options_get(run->options, "format")->text;
    const bauta_outline outline = {.plan = &session->plan,
                                   .source = source,
                                   .keyless = run->keyless,
                                   .n_keyed =
                                       bauta_outline_keyed(&session->plan)};

    if (strcmp(format, "json") == 0)
        return bauta_outline_json(&outline, err);
    if (strcmp(format, "dot") == 0)
        return bauta_outline_dot(&outline, err);
    return bauta_outline_text(&outline, err);
}

static bauta_rc
go(bauta_run *run, bauta_session *session, const bauta_invocation *call,
   bauta_err *err)
{
    const char *url =
        bauta_run_take_url(&run->tell, &run->arena, call->operands[1]);
    char shown[1024];
    bauta_rc rc = BAUTA_OK;

    if (url == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
    BAUTA_TRY(bauta_run_load(run, call->operands[0], err));
    BAUTA_TRY(bauta_run_open_any_key(run, err));
    bauta_run_catch_signals();
    BAUTA_TRY(bauta_session_open(session, url, err));
    BAUTA_TRY(bauta_session_plan(session, &run->profile, run->key, run->lock,
                                 &run->report, err));
    bauta_url_redact(url, shown, sizeof(shown));
    rc = write_plan(run, session, shown, err);

out:
    return bauta_session_verdict(rc, err);
}

static int
plan_run(const bauta_invocation *call)
{
    bauta_run run;
    bauta_session session;
    bauta_err err = {0};
    bauta_rc rc;
    int code = 0;

    bauta_run_init(&run, &call->options);
    run.tell.reads = true;
    bauta_session_init(&session);
    rc = go(&run, &session, call, &err);
    if (rc != BAUTA_OK)
        code = bauta_run_failed(&run, rc, &err);
    bauta_session_close(&session);
    bauta_run_deinit(&run);
    return code;
}

static const bauta_operand operands[] = {
    {.name = "PROFILE", .help = "file with the rules"},
    {.name = "SOURCE", .help = "URL of the database that would be copied"},
    {0}};

static const char *const formats[] = {"text", "json", "dot", NULL};

static const bauta_option options[] = {
    {.name = "format",
     .kind = BAUTA_OPTION_CHOICE,
     .fallback = "text",
     .choices = formats,
     .help = "how to print it; dot is a graph of tables, references and rules "
             "for graphviz"},
    BAUTA_SECRET_KEY,
    BAUTA_SECRET_RECIPIENT,
    {0}};

const bauta_command bauta_plan_command = {
    .name = "plan",
    .summary = "tell what a copy would do to each column, and why",
    .details =
        "Prints what would become of each table and column of SOURCE, by which "
        "rule, where in the profile that is decided, and what the rule does to "
        "the values. It is the plan that \"bauta copy\" would follow, made by "
        "the same code; it reads the catalogue and no row.\n\n"
        "Where a copy would be refused, so is this, with all the reasons.\n\n"
        "No key is needed. Where none is given, rules that need one are looked "
        "at with a random one.",
    .operands = operands,
    .options = options,
    .examples =
        (const char *const[]){
            "bauta plan shop.json sqlite:shop.db",
            "bauta plan shop.json sqlite:shop.db --format dot |",
            "    dot -Tsvg > shop.svg", NULL},
    .exit_codes =
        (const char *const[]){"0  done", "1  the source cannot be read",
                              "2  the command line, key or profile is wrong",
                              "3  the profile does not fit the schema", NULL},
    .run = plan_run,
};
