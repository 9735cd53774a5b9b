/* SPDX-License-Identifier: Apache-2.0 */
/*
 * discover: a database in, a draft of a profile out.
 */
#include "cli/command.h"
#include "cli/discovery.h"
#include "cli/progress.h"
#include "cli/run.h"
#include "core/file.h"
#include "core/url.h"

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct discovering {
    bauta_run base;
    bauta_session session;
    bauta_discovery discovery;
    const bauta_options *options;
    const char *output, *html; /* paths; NULL: none */
    bool json, draws;          /* progress is told, or drawn */
    bauta_term term;
    double drawn; /* when */
} discovering;

static const char *
path_of(const bauta_options *options, const char *name)
{
    const bauta_value *value = bauta_options_get(options, name);

    return value->given ? value->text : NULL;
}

static int
refuse_call(const discovering *p)
{
    bool shows = bauta_options_get(p->options, "show-samples")->boolean;
    const char *format = bauta_options_get(p->options, "format")->text;
    struct stat st;

    if (shows && (strcmp(format, "text") != 0 || p->html != NULL ||
                  isatty(STDOUT_FILENO) != 1))
        return bauta_tell_usage("discover",
                                "--show-samples is for a terminal: no file "
                                "and no pipe gets sampled values");
    if (p->output != NULL && lstat(p->output, &st) == 0)
        return bauta_tell_usage("discover",
                                "--output names something that is there: a "
                                "draft takes the place of no profile");
    if (p->html != NULL && lstat(p->html, &st) == 0 && !S_ISREG(st.st_mode))
        return bauta_tell_usage("discover",
                                "--html names something that is no regular "
                                "file");
    return 0;
}

/* --- Progress --- */

static void
on_table(void *context, const char *table, size_t done, size_t total)
{
    discovering *p = context;
    double now = bauta_progress_now();
    bauta_text line;

    if ((!p->json && !p->draws) || (done > 0 && now - p->drawn < 0.1))
        return;
    p->drawn = now;
    if (p->json) {
        (void)fprintf(stderr,
                      "{\"event\":\"table\",\"done\":%zu,\"total\":%zu}\n",
                      done, total);
        return;
    }
    bauta_text_init(&line);
    bauta_text_printf(&line, "reading, %zu of %zu tables: ", done, total);
    bauta_term_safe(&line, table);
    if (!line.failed) {
        bauta_text fitted;

        bauta_text_init(&fitted);
        bauta_term_fit(&fitted, line.bytes, bauta_term_width(stderr) - 1,
                       p->term.utf8);
        if (!fitted.failed)
            (void)fprintf(stderr, "\r%s", fitted.bytes);
        bauta_text_deinit(&fitted);
    }
    bauta_text_deinit(&line);
}

static void
clear_progress(const discovering *p)
{
    if (p->draws)
        (void)fprintf(stderr, "\r\x1b[K");
}

static void
choose_progress(discovering *p)
{
    const char *how = bauta_options_get(p->options, "progress")->text;

    bauta_term_init(&p->term, stderr);
    p->json = strcmp(how, "json") == 0;
    p->draws = p->term.tty && !p->term.dumb &&
               (strcmp(how, "auto") == 0 || strcmp(how, "bar") == 0);
    p->base.tell.json = p->json;
}

/* --- The run --- */

static bauta_rc
write_files(discovering *p, const bauta_discovered *found, bauta_err *err)
{
    bauta_text text;
    bauta_rc rc = BAUTA_OK;

    bauta_text_init(&text);
    if (p->output != NULL) {
        BAUTA_TRY(bauta_discovery_draft(&p->discovery, false, &text, err));
        BAUTA_TRY(
            bauta_file_replace(p->output, text.bytes, text.len, 0644, err));
        bauta_text_reset(&text);
    }
    if (p->html != NULL) {
        bauta_discovered_html(found, &text);
        if (text.failed)
            BAUTA_TRY(
                bauta_err_set(err, BAUTA_ENOMEM, "out of memory for the page"));
        rc = bauta_file_replace(p->html, text.bytes, text.len, 0600, err);
    }

out:
    bauta_text_deinit(&text);
    return rc;
}

static bauta_rc
go(discovering *p, const bauta_invocation *call, bauta_err *err)
{
    const bauta_options *options = p->options;
    const bauta_discover_request request = {
        .rows = (size_t)bauta_options_get(options, "rows")->integer,
        .keep = bauta_options_get(options, "show-samples")->boolean,
        .progress = on_table,
        .context = p};
    const char *url =
        bauta_run_take_url(&p->base.tell, &p->base.arena, call->operands[0]);
    char shown[1024];
    const bauta_discovered found = {
        .discovery = &p->discovery, .source = shown, .draft = p->output};
    bauta_rc rc = BAUTA_OK;

    if (url == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
    bauta_url_redact(url, shown, sizeof(shown));
    bauta_run_catch_signals();
    BAUTA_TRY(bauta_session_open(&p->session, url, err));
    BAUTA_TRY(bauta_discovery_read(&p->discovery, &p->session, &request, err));
    BAUTA_TRY(bauta_discovery_settle(&p->discovery, err));
    clear_progress(p);
    BAUTA_TRY(write_files(p, &found, err));
    if (strcmp(bauta_options_get(options, "format")->text, "json") == 0)
        rc = bauta_discovered_json(&found, err);
    else
        bauta_discovered_text(&found);

out:
    if (rc != BAUTA_OK)
        clear_progress(p);
    return bauta_session_verdict(rc, err);
}

static int
discover_run(const bauta_invocation *call)
{
    discovering p = {.options = &call->options,
                     .output = path_of(&call->options, "output"),
                     .html = path_of(&call->options, "html")};
    bauta_err err = {0};
    bauta_rc rc;
    int code = refuse_call(&p);

    if (code != 0)
        return code;
    bauta_run_init(&p.base, &call->options);
    p.base.tell.reads = true;
    choose_progress(&p);
    bauta_session_init(&p.session);
    bauta_discovery_init(&p.discovery);
    rc = go(&p, call, &err);
    if (rc != BAUTA_OK)
        code = bauta_run_failed(&p.base, rc, &err);
    bauta_discovery_deinit(&p.discovery);
    bauta_session_close(&p.session);
    bauta_run_deinit(&p.base);
    return code;
}

static const bauta_operand operands[] = {
    {.name = "SOURCE", .help = "URL of the database to look into"}, {0}};

static const char *const formats[] = {"text", "json", NULL};
static const char *const progress_modes[] = {"auto", "bar", "json", "none",
                                             NULL};

static const bauta_option options[] = {
    {.name = "output",
     .kind = BAUTA_OPTION_TEXT,
     .help = "write the draft to FILE, which is not there yet; -o is short for "
             "it"},
    {.name = "rows",
     .kind = BAUTA_OPTION_INTEGER,
     .min = 1,
     .max = BAUTA_DISCOVER_ROWS_MOST,
     .fallback = "2000",
     .help = "read up to N rows of a table"},
    {.name = "format",
     .kind = BAUTA_OPTION_CHOICE,
     .fallback = "text",
     .choices = formats,
     .help = "how to print what was found"},
    {.name = "html",
     .kind = BAUTA_OPTION_TEXT,
     .help = "write it as a page to FILE, too"},
    {.name = "progress",
     .kind = BAUTA_OPTION_CHOICE,
     .fallback = "auto",
     .choices = progress_modes,
     .help = "how to show progress: drawn on a terminal, or JSON lines"},
    {.name = "show-samples",
     .kind = BAUTA_OPTION_BOOLEAN,
     .fallback = "false",
     .help = "show some of the values that were read, on a terminal only"},
    {0}};

const bauta_command bauta_discover_command = {
    .name = "discover",
    .summary = "write a draft of a profile from what a database holds",
    .details =
        "Reads the catalogue of SOURCE and a bounded sample of each table, and "
        "says of every column what it is about, how sure that is and why: by "
        "its name, in several languages, by comments, and by what its values "
        "look like. Columns that refer to one another are one.\n\n"
        "The draft has a decision for every column: \"keep\", a rule that its "
        "type, keys and checks admit, or \"review\" with a suggestion where "
        "somebody should look. \"bauta check\" and \"bauta copy\" refuse a "
        "profile until no review is left.\n\n"
        "It reads a few thousand rows of a table and no whole one, and says "
        "how many. What it prints and writes has no sampled value, unless "
        "--show-samples is given and standard output is a terminal.\n\n"
        "A draft is a beginning: what a sample does not show, it cannot find.",
    .operands = operands,
    .options = options,
    .examples =
        (const char *const[]){
            "bauta discover sqlite:shop.db -o draft.json",
            "bauta discover postgresql://app@db/prod -o crm.json \\",
            "    --html crm.html", NULL},
    .exit_codes =
        (const char *const[]){"0  done", "1  the source cannot be read",
                              "2  the command line is wrong", NULL},
    .run = discover_run,
};
