/* SPDX-License-Identifier: Apache-2.0 */
/*
 * preview: some rows, before and after, on the terminal or in a file of HTML.
 */
#include "engine/preview.h"

#include "cli/command.h"
#include "cli/pager.h"
#include "cli/run.h"
#include "cli/secret.h"
#include "cli/sheet.h"
#include "core/file.h"
#include "core/interrupt.h"
#include "core/url.h"

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct showing {
    bauta_run base;
    bauta_session session;
    const char *html; /* path; NULL: to the terminal */
    bauta_text page;  /* its text */
    bauta_term term;
    bauta_pager pager;
    size_t width, n_shown;
    size_t rows;
    bool originals;
} showing;

static int
refuse_call(const showing *p)
{
    struct stat st;

    if (p->originals && p->html != NULL)
        return bauta_tell_usage("preview",
                                "--show-originals is for a terminal: a file "
                                "never holds originals");
    if (p->originals && isatty(STDOUT_FILENO) != 1)
        return bauta_tell_usage("preview",
                                "--show-originals is for a terminal, and "
                                "standard output is none");
    if (p->html != NULL && lstat(p->html, &st) == 0 && !S_ISREG(st.st_mode))
        return bauta_tell_usage("preview",
                                "--html names something that is no regular "
                                "file");
    return 0;
}

static bauta_rc
show_table(showing *p, size_t t, bauta_err *err)
{
    bauta_preview preview;
    const bauta_sheet sheet = {
        .plan = &p->session.plan, .table = t, .preview = &preview};
    bauta_rc rc;

    bauta_preview_init(&preview);
    rc = bauta_preview_read(&preview, &p->session, t, p->rows, p->originals,
                            err);
    if (rc == BAUTA_OK && p->html != NULL) {
        bauta_sheet_html(&p->page, &sheet);
    } else if (rc == BAUTA_OK) {
        if (p->n_shown > 0)
            (void)fputc('\n', stdout);
        bauta_sheet_print(&sheet, &p->term, p->width);
        if (preview.surveyed)
            bauta_term_wrap(stdout,
                            "A rule looked at all rows first, as it does for "
                            "a copy.",
                            2, p->width, false);
    }
    if (p->pager.open)
        (void)fflush(stdout); /* to be read while the rest is made */
    p->n_shown++;
    bauta_preview_deinit(&preview);
    return rc;
}

/* The table that --table names, which has to have rows in the copy. */
static bauta_rc
find_table(const showing *p, const char *name, size_t *table, bauta_err *err)
{
    const bauta_catalog *catalog = &p->session.catalog;
    long found = bauta_catalog_find_table(catalog, name);

    if (found == BAUTA_AMBIGUOUS)
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "more than one table is called \"%.200s\": write "
                             "it as SCHEMA.TABLE",
                             name);
    if (found < 0)
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "the source has no table \"%.200s\"", name);
    if (!bauta_plan_has_rows(&p->session.plan, (size_t)found))
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "the table \"%.200s\" has no rows of its own in a "
                             "copy",
                             name);
    *table = (size_t)found;
    return BAUTA_OK;
}

static bauta_rc
show_tables(showing *p, bauta_err *err)
{
    const bauta_value *name = bauta_options_get(p->base.options, "table");
    size_t table = 0;
    bauta_rc rc = BAUTA_OK;

    if (name->given) {
        BAUTA_TRY(find_table(p, name->text, &table, err));
        rc = show_table(p, table, err);
        goto out;
    }
    for (size_t t = 0; t < p->session.plan.n_tables; t++) {
        if (bauta_pager_gone(&p->pager))
            break;
        if (bauta_plan_has_rows(&p->session.plan, t))
            BAUTA_TRY(show_table(p, t, err));
    }

out:
    return rc;
}

/* On a terminal, what is shown goes through the user's pager. */
static bauta_rc
show(showing *p, bauta_err *err)
{
    const bool wanted =
        !bauta_options_get(p->base.options, "no-pager")->boolean;
    bauta_err failure = {0};
    bauta_rc rc;

    if (wanted && p->term.tty && !p->term.dumb) {
        rc = bauta_pager_open(&p->pager, err);
        if (rc != BAUTA_OK)
            return rc;
    }
    rc = show_tables(p, err);
    if (bauta_pager_close(&p->pager, &failure) == BAUTA_OK || rc != BAUTA_OK)
        return rc;
    *err = failure;
    return failure.code;
}

static bauta_rc
write_page(showing *p, bauta_err *err)
{
    bauta_rc rc;

    bauta_sheet_html_end(&p->page);
    if (p->page.failed)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for the page");
    rc = bauta_file_replace(p->html, p->page.bytes, p->page.len, 0600, err);
    if (rc == BAUTA_OK) {
        bauta_term_print(stdout, p->html, false);
        (void)printf(" is written: %zu table%s\n", p->n_shown,
                     p->n_shown == 1 ? "" : "s");
    }
    return rc;
}

static bauta_rc
go(showing *p, const bauta_invocation *call, bauta_err *err)
{
    bauta_run *base = &p->base;
    const char *url =
        bauta_run_take_url(&base->tell, &base->arena, call->operands[1]);
    char shown[1024];
    bauta_rc rc = BAUTA_OK;

    if (url == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
    BAUTA_TRY(bauta_run_load(base, call->operands[0], err));
    BAUTA_TRY(bauta_run_open_key(base, err));
    bauta_run_catch_signals();
    BAUTA_TRY(bauta_session_open(&p->session, url, err));
    BAUTA_TRY(bauta_session_plan(&p->session, &base->profile, base->key,
                                 base->lock, &base->report, err));
    bauta_url_redact(url, shown, sizeof(shown));
    if (p->html == NULL) {
        rc = show(p, err);
        goto out;
    }
    bauta_sheet_html_begin(&p->page, &p->session.plan, shown);
    BAUTA_TRY(show_tables(p, err));
    rc = write_page(p, err);

out:
    return bauta_session_verdict(rc, err);
}

static int
preview_run(const bauta_invocation *call)
{
    const bauta_options *options = &call->options;
    const bauta_value *html = bauta_options_get(options, "html");
    showing p = {.html = html->given ? html->text : NULL,
                 .rows = (size_t)bauta_options_get(options, "rows")->integer,
                 .originals =
                     bauta_options_get(options, "show-originals")->boolean};
    bauta_err err = {0};
    bauta_rc rc;
    int code = refuse_call(&p);

    if (code != 0)
        return code;
    bauta_run_init(&p.base, options);
    p.base.tell.reads = true;
    bauta_session_init(&p.session);
    bauta_text_init(&p.page);
    bauta_term_init(&p.term, stdout);
    p.width = bauta_term_width(stdout);
    rc = go(&p, call, &err);
    if (rc != BAUTA_OK)
        code = bauta_run_failed(&p.base, rc, &err);
    bauta_text_deinit(&p.page);
    bauta_session_close(&p.session);
    bauta_run_deinit(&p.base);
    return code;
}

static const bauta_operand operands[] = {
    {.name = "PROFILE", .help = "file with the rules"},
    {.name = "SOURCE", .help = "URL of the database that would be copied"},
    {0}};

static const bauta_option options[] = {
    {.name = "table",
     .kind = BAUTA_OPTION_TEXT,
     .help = "show the table NAME alone; without this, all that have rows in a "
             "copy"},
    {.name = "rows",
     .kind = BAUTA_OPTION_INTEGER,
     .min = 1,
     .max = BAUTA_PREVIEW_ROWS,
     .fallback = "3",
     .help = "show up to N rows of a table"},
    {.name = "html",
     .kind = BAUTA_OPTION_TEXT,
     .help = "write a page to FILE, in place of one that is there, instead of "
             "printing"},
    {.name = "show-originals",
     .kind = BAUTA_OPTION_BOOLEAN,
     .fallback = "false",
     .help = "show what is there before, on a terminal only"},
    {.name = "no-pager",
     .kind = BAUTA_OPTION_BOOLEAN,
     .fallback = "false",
     .help = "print at once, however long it is"},
    BAUTA_SECRET_KEY,
    BAUTA_SECRET_RECIPIENT,
    {0}};

const bauta_command bauta_preview_command = {
    .name = "preview",
    .summary = "show rows as they are and as a copy would have them",
    .details =
        "Reads the first rows of each table of SOURCE and shows them side by "
        "side with what \"bauta copy\" would write, made by the same code and "
        "key. What is changed stands out in colour, unless NO_COLOR is set.\n\n"
        "Originals of columns that a rule changes are covered, unless "
        "--show-originals is given and standard output is a terminal. A column "
        "that is kept is shown, as it is in the copy.\n\n"
        "On a terminal, what is longer than the screen goes through a pager: "
        "the command in BAUTA_PAGER, else in PAGER, else less; \"cat\" or "
        "nothing is none.\n\n"
        "--html writes one page that needs nothing else, to be looked at in a "
        "browser. It never holds an original that is covered.",
    .operands = operands,
    .options = options,
    .examples =
        (const char *const[]){
            "bauta preview shop.json sqlite:shop.db --key-file bauta.key",
            "bauta preview shop.json sqlite:shop.db --key-file bauta.key \\",
            "    --table customer --rows 20 --html shop.html", NULL},
    .exit_codes =
        (const char *const[]){
            "0  done",
            "1  the source cannot be read, or a rule cannot handle a value",
            "2  the command line, key or profile is wrong",
            "3  the profile does not fit the schema", NULL},
    .run = preview_run,
};
