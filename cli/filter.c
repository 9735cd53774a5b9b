/* SPDX-License-Identifier: Apache-2.0 */
/*
 * filter: a dump in, a safe one out.
 */
#include "dumps/filter.h"

#include "cli/command.h"
#include "cli/progress.h"
#include "cli/run.h"
#include "cli/secret.h"
#include "cli/tell.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct filter {
    bauta_run base;
    bauta_filter_request request;
    bauta_filter_tally tally;
    const char *output; /* NULL: standard output */
    char staged[PATH_MAX];
} filter;

static const char *
text_of(const bauta_options *options, const char *name)
{
    const bauta_value *value = bauta_options_get(options, name);

    return value->set ? value->text : NULL;
}

static bauta_rc
open_file(const char *path, int *fd, bauta_err *err)
{
    *fd = open(path, O_RDONLY | O_CLOEXEC);
    return *fd >= 0 ? BAUTA_OK
                    : bauta_err_set(err, BAUTA_EUSAGE, "cannot read %s: %s",
                                    path, strerror(errno));
}

/* What is written becomes the file only once all of it is there. */
static bauta_rc
open_output(filter *f, const char *path, bauta_err *err)
{
    int n;

    f->request.out = STDOUT_FILENO;
    if (path == NULL)
        return BAUTA_OK;
    n = snprintf(f->staged, sizeof(f->staged), "%s.bauta-staged", path);
    if (n < 0 || (size_t)n >= sizeof(f->staged))
        return bauta_err_set(err, BAUTA_EUSAGE, "the path is too long");
    (void)unlink(f->staged);
    f->request.out = open(
        f->staged, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (f->request.out < 0)
        return bauta_err_set(err, BAUTA_EUSAGE, "cannot write %s: %s",
                             f->staged, strerror(errno));
    f->output = path;
    return BAUTA_OK;
}

static bauta_rc
publish(const filter *f, bauta_err *err)
{
    if (f->output == NULL)
        return BAUTA_OK;
    if (fsync(f->request.out) != 0 || rename(f->staged, f->output) != 0)
        return bauta_err_set(err, BAUTA_EIO, "cannot write %s: %s", f->output,
                             strerror(errno));
    return BAUTA_OK;
}

static enum bauta_packing
packing_of(const char *name)
{
    return strcmp(name, "gzip") == 0   ? BAUTA_PACKING_GZIP
           : strcmp(name, "zstd") == 0 ? BAUTA_PACKING_ZSTD
                                       : BAUTA_PACKING_NONE;
}

static const char *const formats[] = {"auto", "postgres", "mysql", "sqlite",
                                      "csv",  "tsv",      "jsonl", NULL};
static const char *const packings[] = {"none", "gzip", "zstd", NULL};

static enum bauta_format
format_of(const char *name)
{
    for (size_t i = 0; formats[i] != NULL; i++)
        if (strcmp(formats[i], name) == 0)
            return (enum bauta_format)i;
    return BAUTA_FORMAT_AUTO;
}

static bauta_rc
go(filter *f, const bauta_invocation *call, bauta_err *err)
{
    bauta_run *base = &f->base;
    const bauta_options *options = base->options;
    const bauta_value *jobs = bauta_options_get(options, "jobs");
    const char *schema = text_of(options, "schema");
    const char *dump = call->operands[0];
    bauta_filter_request *r = &f->request;
    bauta_rc rc = BAUTA_OK;

    r->schema = -1;
    r->in = STDIN_FILENO;
    r->name = dump != NULL ? dump : "";
    r->jobs = jobs->set ? (size_t)jobs->integer : 1;
    r->format = format_of(bauta_options_get(options, "format")->text);
    r->packing = packing_of(bauta_options_get(options, "compress")->text);
    r->table = text_of(options, "table");
    r->columns = text_of(options, "columns");
    BAUTA_TRY(
        bauta_run_load(base, bauta_options_get(options, "profile")->text, err));
    BAUTA_TRY(bauta_run_open_key(base, err));
    r->profile = &base->profile;
    r->key = base->key;
    if (dump != NULL)
        BAUTA_TRY(open_file(dump, &r->in, err));
    if (schema != NULL)
        BAUTA_TRY(open_file(schema, &r->schema, err));
    BAUTA_TRY(open_output(f, text_of(options, "output"), err));
    bauta_run_catch_signals();
    (void)signal(SIGPIPE, SIG_IGN); /* a reader that is gone is an error */
    BAUTA_TRY(bauta_filter_run(r, &f->tally, &base->report, err));
    rc = publish(f, err);

out:
    return rc;
}

static void
tell_done(const filter *f, double seconds)
{
    const bauta_filter_tally *t = &f->tally;

    (void)fprintf(
        stderr, "bauta: filtered %llu rows of %zu %s, %.1f MB, in %.1f s\n",
        (unsigned long long)t->rows, t->tables,
        t->tables == 1 ? "table" : "tables", (double)t->bytes / 1e6, seconds);
}

static void
close_all(filter *f)
{
    if (f->output != NULL) {
        (void)close(f->request.out);
        (void)unlink(f->staged); /* it is gone where it was published */
    }
    if (f->request.in > STDIN_FILENO)
        (void)close(f->request.in);
    if (f->request.schema >= 0)
        (void)close(f->request.schema);
    bauta_run_deinit(&f->base);
}

static int
filter_run(const bauta_invocation *call)
{
    filter f = {.request = {.schema = -1}};
    const double began = bauta_progress_now();
    bauta_err err = {0};
    bauta_rc rc;
    int code = 0;

    bauta_run_init(&f.base, &call->options);
    f.base.tell.quiet = bauta_options_get(&call->options, "quiet")->boolean;
    f.base.tell.reads = true;
    rc = go(&f, call, &err);
    if (rc != BAUTA_OK)
        code = bauta_run_failed(&f.base, rc, &err);
    else if (!f.base.tell.quiet)
        tell_done(&f, bauta_progress_now() - began);
    close_all(&f);
    return code;
}

static const bauta_operand operands[] = {
    {.name = "DUMP",
     .optional = true,
     .help = "file to read; standard input where not given"},
    {0}};

static const bauta_option options[] = {
    {.name = "profile",
     .kind = BAUTA_OPTION_TEXT,
     .required = true,
     .help = "take the rules from FILE"},
    BAUTA_SECRET_KEY,
    BAUTA_SECRET_RECIPIENT,
    {.name = "format",
     .kind = BAUTA_OPTION_CHOICE,
     .fallback = "auto",
     .choices = formats,
     .help = "what the dump is (auto: as its first lines show)"},
    {.name = "schema",
     .kind = BAUTA_OPTION_TEXT,
     .help = "read the tables' definitions from FILE first: a dump without "
             "rows"},
    {.name = "table",
     .kind = BAUTA_OPTION_TEXT,
     .help = "the rows, in CSV, TSV or JSON Lines, are of table NAME"},
    {.name = "columns",
     .kind = BAUTA_OPTION_TEXT,
     .help = "the columns of CSV or TSV without a first record that names "
             "them: NAMES, with commas between"},
    {.name = "output",
     .kind = BAUTA_OPTION_TEXT,
     .help = "write to FILE, which appears once all of it is written, instead "
             "of standard output"},
    {.name = "compress",
     .kind = BAUTA_OPTION_CHOICE,
     .fallback = "none",
     .choices = packings,
     .help = "how to pack what is written; what is read is unpacked by itself"},
    {.name = "jobs",
     .kind = BAUTA_OPTION_INTEGER,
     .min = 1,
     .max = 64,
     .help = "mask with this many threads (-j; 1 where not given); the order "
             "of the output is the dump's"},
    {.name = "quiet",
     .kind = BAUTA_OPTION_BOOLEAN,
     .fallback = "false",
     .help = "print nothing but failures"},
    {0}};

const bauta_command bauta_filter_command = {
    .name = "filter",
    .summary = "make a dump safe on its way through a pipe",
    .details =
        "Reads a dump, of pg_dump, mysqldump, mariadb-dump or sqlite3, or one "
        "table's rows in CSV, TSV or JSON Lines, and writes the same dump with "
        "the rules of the profile applied. What no rule touches stays as it "
        "is, byte for byte. A value gets the result that a copy gives it.\n\n"
        "A column that the profile does not account for, a statement that may "
        "carry rows and is not understood, and a dump that was cut off end the "
        "run with an error; what was written until then is to be thrown "
        "away.\n\n"
        "A dump is read once. pg_dump tells references only after the rows: "
        "where the profile leaves it to them which rule a column has, give the "
        "schema first.",
    .operands = operands,
    .options = options,
    .examples =
        (const char *const[]){
            "pg_dump prod | bauta filter --profile crm.json \\",
            "    --key-file bauta.key > safe.sql",
            "bauta filter dump.sql.gz --profile crm.json --compress gzip \\",
            "    --output safe.sql.gz", NULL},
    .exit_codes =
        (const char *const[]){"0  all of the dump is written",
                              "1  the run failed",
                              "2  the command line, key or profile is wrong",
                              "3  the profile does not fit the dump", NULL},
    .run = filter_run,
};
