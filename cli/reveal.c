/* SPDX-License-Identifier: Apache-2.0 */
/*
 * reveal: masked values in; what they were out, on standard output alone. The
 * log has the reason before the first value is revealed, and the count after
 * the last; neither it nor a message ever has a value.
 */
#include "engine/reveal.h"

#include "cli/command.h"
#include "cli/json.h"
#include "cli/log.h"
#include "cli/run.h"
#include "cli/secret.h"
#include "cli/term.h"
#include "core/interrupt.h"
#include "core/text.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { TOLD_MAX = 20 }; /* values told of that cannot be revealed */

typedef struct run {
    const bauta_invocation *call;
    const bauta_options *options;
    bauta_tell tell;
    bauta_arena arena; /* the URL, which may hold a password; values */
    bauta_profile profile;
    bauta_report report;
    bauta_key *key;
    bauta_reveal_request request;
    bauta_reveal *reveal;
    bauta_log log;
    bauta_text line;        /* one value as it is printed */
    bool json, nul, screen; /* how: screen is for people to look at */
    bool hex;               /* bytes are written as digits */
    uint64_t n, n_failed;   /* values seen */
} run;

/* Where a value ends, on the way in and out. */
static char
end_of_value(const run *r)
{
    return r->nul ? '\0' : '\n';
}

static void
put_hex(bauta_text *out, const char *bytes, size_t len)
{
    static const char digits[] = "0123456789abcdef";

    for (size_t i = 0; i < len; i++) {
        unsigned char byte = (unsigned char)bytes[i];
        const char pair[2] = {digits[byte >> 4], digits[byte & 15]};

        bauta_text_append(out, pair, sizeof(pair));
    }
}

/* One object: {"number": 1, "value": "Ada"}; bytes that are no text are "hex";
 * NULL is null. */
static void
put_json(run *r, const bauta_revealed *value, const bauta_err *why)
{
    json_t *object = json_object();
    char *text;

    bauta_json_put(object, "number", json_integer((json_int_t)value->number));
    if (why != NULL) {
        bauta_json_put(object, "error", bauta_json_text(why->text));
    } else if (value->bytes == NULL) {
        bauta_json_put(object, "value", json_null());
    } else if (!r->hex && bauta_utf8_valid(value->bytes, value->len)) {
        bauta_json_put(object, "value", json_stringn(value->bytes, value->len));
    } else {
        bauta_text hex;

        bauta_text_init(&hex);
        put_hex(&hex, value->bytes, value->len);
        bauta_json_put(
            object, "hex",
            hex.failed
                ? NULL
                : json_stringn(hex.bytes != NULL ? hex.bytes : "", hex.len));
        bauta_text_deinit(&hex);
    }
    text = json_dumps(object, JSON_COMPACT | JSON_ENSURE_ASCII);
    if (text == NULL || json_object_size(object) != 2)
        r->line.failed = true;
    else
        bauta_text_add(&r->line, text);
    bauta_text_append(&r->line, "\n", 1);
    free(text);
    json_decref(object);
}

/* The value and what ends it. */
static void
put_text(run *r, const bauta_revealed *value)
{
    char end = end_of_value(r);

    if (value->bytes != NULL && r->hex) {
        put_hex(&r->line, value->bytes, value->len);
    } else if (value->bytes != NULL && r->screen) {
        bauta_text text;

        bauta_text_init(&text);
        bauta_text_append(&text, value->bytes, value->len);
        if (text.failed)
            r->line.failed = true;
        else if (text.len > 0)
            bauta_term_safe(&r->line, text.bytes);
        bauta_text_deinit(&text);
    } else if (value->bytes != NULL) {
        bauta_text_append(&r->line, value->bytes, value->len);
    }
    bauta_text_append(&r->line, &end, 1);
}

/* A value that would be taken for two cannot be written as plain text. */
static const char *
not_plain(const run *r, const bauta_revealed *value)
{
    if (value->bytes == NULL || r->hex || r->json)
        return NULL;
    if (memchr(value->bytes, '\0', value->len) != NULL)
        return "the value holds a NUL byte: ask for it with --format json";
    if (!r->nul && memchr(value->bytes, '\n', value->len) != NULL)
        return "the value has a line break: ask for it with --null or "
               "--format json";
    return NULL;
}

static void
tell_of(const run *r, const bauta_revealed *value, const char *why)
{
    bauta_err err = {0};

    if (r->n_failed > TOLD_MAX)
        return;
    (void)bauta_err_set(&err, BAUTA_EDATA, "%s", why);
    bauta_err_at(&err, "value %" PRIu64, value->number);
    (void)bauta_tell_failure(&r->tell, BAUTA_EDATA, &err);
}

static bauta_rc
take_value(void *context, const bauta_revealed *value, bauta_err *err)
{
    run *r = context;
    bauta_err plain = {0};
    const bauta_err *why = value->why;
    const char *reason = not_plain(r, value);
    static const bauta_revealed nothing = {0};

    if (why == NULL && reason != NULL) {
        (void)bauta_err_set(&plain, BAUTA_EDATA, "%s", reason);
        why = &plain;
    }
    bauta_text_reset(&r->line);
    r->n++;
    if (why != NULL) {
        r->n_failed++;
        tell_of(r, value, why->text);
    }
    if (r->json)
        put_json(r, value, why);
    else /* an empty line, so that lines in and out go together */
        put_text(r, why == NULL ? value : &nothing);
    if (r->line.failed)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a value");
    if (fwrite(r->line.bytes, 1, r->line.len, stdout) != r->line.len)
        return bauta_err_set(err, BAUTA_EIO,
                             "cannot write to standard output: %s",
                             strerror(errno));
    return BAUTA_OK;
}

/* The cell that an argument or a line stands for, in the arena: the text, or
 * for a column of bytes what its hexadecimal digits say. */
static bauta_rc
make_cell(run *r, const char *text, size_t len, bauta_cell *cell,
          bauta_err *err)
{
    char *bytes = bauta_arena_strndup(&r->arena, text, len);

    if (bytes == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a value");
    if (len > UINT32_MAX)
        return bauta_err_set(err, BAUTA_EDATA, "a value is too long");
    *cell = (bauta_cell){.bytes = bytes, .len = (uint32_t)len};
    if (!r->hex)
        return BAUTA_OK;
    if (len >= 2 && (memcmp(text, "\\x", 2) == 0 || memcmp(text, "0x", 2) == 0))
        text += 2, len -= 2;
    cell->len = (uint32_t)(len / 2);
    for (size_t i = 0; i < len; i++) {
        int digit = bauta_hex_digit(text[i]);

        if (digit < 0 || len % 2 != 0)
            return bauta_err_set(err, BAUTA_EDATA,
                                 "a column of bytes takes values as pairs of "
                                 "hexadecimal digits");
        bytes[i / 2] = (char)(i % 2 == 0 ? digit << 4 : bytes[i / 2] | digit);
    }
    return BAUTA_OK;
}

/* Values on their way to be revealed together. */
typedef struct group {
    bauta_cell cells[BAUTA_BATCH_ROWS];
    size_t n;
} group;

static bauta_rc
reveal_group(run *r, group *g, bauta_err *err)
{
    const bauta_reveal_sink sink = {.take = take_value, .context = r};
    bauta_rc rc = bauta_reveal_values(r->reveal, g->cells, g->n, &sink, err);

    g->n = 0;
    bauta_arena_reset(&r->arena);
    if (rc == BAUTA_OK && bauta_interrupt_raised())
        rc = bauta_err_set(err, BAUTA_EINTR, "interrupted");
    return rc;
}

static bauta_rc
add_value(run *r, group *g, const char *text, size_t len, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    rc = make_cell(r, text, len, &g->cells[g->n], err);
    if (rc != BAUTA_OK) {
        bauta_err_at(err, "value %" PRIu64, r->n + g->n + 1);
        return rc;
    }
    g->n++;
    if (g->n == BAUTA_BATCH_ROWS || r->arena.used >= BAUTA_BATCH_BYTES)
        rc = reveal_group(r, g, err);
    return rc;
}

static bauta_rc
read_input(run *r, group *g, bauta_err *err)
{
    char *line = NULL, end = end_of_value(r);
    size_t cap = 0;
    ssize_t len;
    bauta_rc rc = BAUTA_OK;

    for (;;) {
        errno = 0;
        len = getdelim(&line, &cap, end, stdin);
        if (len < 0)
            break;
        if (line[len - 1] == end)
            len--;
        BAUTA_TRY(add_value(r, g, line, (size_t)len, err));
    }
    if (bauta_interrupt_raised())
        rc = bauta_err_set(err, BAUTA_EINTR, "interrupted");
    else if (!feof(stdin))
        rc = bauta_err_set(err, BAUTA_EIO, "cannot read standard input: %s",
                           strerror(errno));

out:
    free(line);
    return rc;
}

static bool
reads_input(const bauta_invocation *call)
{
    return call->n_repeated == 1 && strcmp(call->repeated[0], "-") == 0;
}

static bauta_rc
reveal_all(run *r, bauta_err *err)
{
    const bauta_reveal_sink sink = {.take = take_value, .context = r};
    const bauta_invocation *call = r->call;
    group *g;
    bauta_rc rc = BAUTA_OK;

    if (call->n_repeated == 0)
        return bauta_reveal_read(r->reveal, &sink, err);
    g = bauta_calloc(1, sizeof(*g));
    if (g == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for values");
    if (reads_input(call))
        BAUTA_TRY(read_input(r, g, err));
    for (size_t i = 0; !reads_input(call) && i < call->n_repeated; i++)
        BAUTA_TRY(
            add_value(r, g, call->repeated[i], strlen(call->repeated[i]), err));
    BAUTA_TRY(reveal_group(r, g, err));

out:
    free(g);
    return rc;
}

/* What contradicts itself on the command line; 0 where nothing does. */
static int
check_call(const run *r)
{
    const bauta_invocation *call = r->call;
    bool database = bauta_options_get(r->options, "database")->given;
    const char *name = call->command->name;

    if (call->n_repeated == 0 && !database)
        return bauta_tell_usage(name, "there is nothing to reveal: give "
                                      "values, - for those on standard input, "
                                      "or --database for a whole column");
    for (size_t i = 0; call->n_repeated > 1 && i < call->n_repeated; i++)
        if (strcmp(call->repeated[i], "-") == 0)
            return bauta_tell_usage(name, "- stands alone: values are given "
                                          "or read, not both");
    if (database && bauta_options_get(r->options, "type")->given)
        return bauta_tell_usage(name, "--type is for a column without a "
                                      "database: leave it or --database out");
    return 0;
}

/* Takes from the command line what others should not see. */
static bauta_rc
take_database(run *r, bauta_err *err)
{
    const bauta_value *url = bauta_options_get(r->options, "database");

    if (!url->given)
        return BAUTA_OK;
    /* It is argv's own text, which may be changed. */
    r->request.database = bauta_run_take_url(&r->tell, &r->report.arena,
                                             (char *)(uintptr_t)url->text);
    return r->request.database != NULL
               ? BAUTA_OK
               : bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
}

/* All that can be refused before the log has a word of it. */
static bauta_rc
prepare(run *r, bauta_err *err)
{
    const bauta_options *given = r->options;
    const bauta_column *column;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(take_database(r, err));
    BAUTA_TRY(
        bauta_log_reason_check(bauta_options_get(given, "reason")->text, err));
    BAUTA_TRY(bauta_profile_load(&r->profile,
                                 bauta_options_get(given, "profile")->text,
                                 &r->report, err));
    BAUTA_TRY(bauta_secret_choose_recipient(&r->profile, given, err));
    BAUTA_TRY(bauta_secret_open_key(&r->key, given, err));
    if (r->key == NULL)
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "nothing is revealed without the key: give "
                             "--key-file FILE");
    bauta_run_catch_signals();
    r->request.profile = &r->profile;
    r->request.key = r->key;
    r->request.column = bauta_options_get(given, "column")->text;
    r->request.type = bauta_options_get(given, "type")->text;
    BAUTA_TRY(bauta_reveal_open(&r->reveal, &r->request, &r->report, err));
    if (r->call->n_repeated > 0)
        BAUTA_TRY(bauta_reveal_check_values(r->reveal, err));
    column = bauta_reveal_column(r->reveal);
    r->hex = column->type == BAUTA_TYPE_BYTES && !column->dynamic;

out:
    return rc;
}

static const char *
outcome(const run *r, bauta_rc rc)
{
    if (rc == BAUTA_EINTR)
        return "interrupted";
    return rc == BAUTA_OK && r->n_failed == 0 ? "done" : "failed";
}

static bauta_rc
go(run *r, bauta_err *err)
{
    const bauta_value *path = bauta_options_get(r->options, "log");
    char id[BAUTA_KEY_ID_CHARS + 1];
    bauta_log_record record = {.event = "begin",
                               .command = "reveal",
                               .recipient = "",
                               .outcome = "",
                               .reason = ""};
    bauta_err late = {0};
    bauta_rc rc = BAUTA_OK, end;

    BAUTA_TRY(prepare(r, err));
    bauta_key_id(r->key, id);
    record.column = bauta_reveal_label(r->reveal);
    record.key_id = id;
    record.recipient = r->profile.recipient;
    record.reason = bauta_options_get(r->options, "reason")->text;
    BAUTA_TRY(bauta_log_open(&r->log, path->given ? path->text : NULL, err));
    BAUTA_TRY(bauta_log_write(&r->log, &record, err));
    rc = reveal_all(r, err);
    /* Written or not, it has left: what the count says is the most. */
    if (fflush(stdout) != 0 && rc == BAUTA_OK)
        rc =
            bauta_err_set(err, BAUTA_EIO, "cannot write to standard output: %s",
                          strerror(errno));
    record.event = "end";
    record.outcome = outcome(r, rc);
    record.count = r->n - r->n_failed;
    record.counted = true;
    end = bauta_log_write(&r->log, &record, &late);
    if (end != BAUTA_OK && rc == BAUTA_OK) {
        *err = late;
        rc = end;
    }

out:
    return rc;
}

static int
conclude(const run *r, bauta_rc rc, const bauta_err *err, bauta_report *report)
{
    char text[160];
    bauta_err failed = {0};

    if (rc != BAUTA_OK && !bauta_report_empty(report) &&
        rc == bauta_report_code(report))
        return bauta_tell_report(&r->tell, rc, report);
    if (rc == BAUTA_EINTR) {
        (void)fprintf(stderr, "bauta: interrupted\n");
        return bauta_err_exit_code(rc);
    }
    if (rc != BAUTA_OK)
        return bauta_tell_failure(&r->tell, rc, err);
    if (r->n_failed == 0)
        return 0;
    (void)snprintf(text, sizeof(text),
                   "%" PRIu64 " of %" PRIu64 " value%s cannot be revealed",
                   r->n_failed, r->n, r->n == 1 ? "" : "s");
    (void)bauta_err_set(&failed, BAUTA_EDATA, "%s", text);
    return bauta_tell_failure(&r->tell, BAUTA_EDATA, &failed);
}

static int
reveal_run(const bauta_invocation *call)
{
    run r = {.call = call, .options = &call->options, .log = {.fd = -1}};
    bauta_err err = {0};
    bauta_rc rc;
    int code = check_call(&r);

    if (code != 0)
        return code;
    r.json = strcmp(bauta_options_get(r.options, "format")->text, "json") == 0;
    r.nul = bauta_options_get(r.options, "null")->boolean;
    r.screen = !r.nul && isatty(STDOUT_FILENO) == 1;
    bauta_arena_init(&r.arena);
    bauta_text_init(&r.line);
    bauta_profile_init(&r.profile);
    bauta_report_init(&r.report);
    rc = go(&r, &err);
    code = conclude(&r, rc, &err, &r.report);
    bauta_log_close(&r.log);
    bauta_reveal_close(r.reveal);
    bauta_report_deinit(&r.report);
    bauta_profile_deinit(&r.profile);
    bauta_key_close(r.key);
    bauta_text_deinit(&r.line);
    bauta_arena_deinit(&r.arena);
    return code;
}

static const bauta_operand operands[] = {
    {.name = "VALUE",
     .optional = true,
     .repeated = true,
     .help = "a masked value; - reads them from standard input, one a line; "
             "after -- one may begin with -"},
    {0}};

static const char *const formats[] = {"text", "json", NULL};

static const bauta_option options[] = {
    {.name = "profile",
     .kind = BAUTA_OPTION_TEXT,
     .required = true,
     .help = "take the rules from FILE, the one that the copy was made with"},
    {.name = "column",
     .kind = BAUTA_OPTION_TEXT,
     .required = true,
     .help = "reveal values of the column NAME, which is table.column or "
             "schema.table.column"},
    BAUTA_LOG_OPTIONS,
    BAUTA_SECRET_KEY,
    {.name = "recipient",
     .kind = BAUTA_OPTION_TEXT,
     .help = "the copy was made for NAME"},
    {.name = "database",
     .kind = BAUTA_OPTION_TEXT,
     .help = "plan with the schema at URL, that of the source or of the copy; "
             "without a VALUE, reveal the whole column in it"},
    {.name = "type",
     .kind = BAUTA_OPTION_TEXT,
     .fallback = "text",
     .help = "without --database: the column is of TYPE, such as int, int "
             "unsigned, uuid, bytes or inet"},
    {.name = "format",
     .kind = BAUTA_OPTION_CHOICE,
     .fallback = "text",
     .choices = formats,
     .help = "print one value a line, or one JSON object a line, which tells "
             "NULL from an empty value"},
    {.name = "null",
     .kind = BAUTA_OPTION_BOOLEAN,
     .fallback = "false",
     .help = "values end with a NUL byte instead of a line end, read or "
             "printed as text"},
    {0}};

const bauta_command bauta_reveal_command = {
    .name = "reveal",
    .summary = "turn masked values back, with the key",
    .details =
        "Prints what masked values were, where their rule can be undone: "
        "seal, fpe, digits, token for numbers and UUIDs, ip, mac and others. "
        "It wants the key, the profile and the recipient of the copy, and a "
        "reason, which goes to a log, with the time and the user, before any "
        "value is "
        "revealed; their number follows at the end. No value goes into the "
        "log.\n\n"
        "With --database the plan is the copy's own, whichever of the two "
        "databases it is made from: references, wildcards and ranges count. "
        "Without it the profile must have a rule for the column by name.\n\n"
        "A value that cannot have come from the rule is told of by its number; "
        "its line stays empty. Only seal notices a wrong key: the others give "
        "wrong values.",
    .operands = operands,
    .options = options,
    .examples =
        (const char *const[]){
            "bauta reveal 4711 --profile shop.json --column customer.id \\",
            "    --key-file bauta.key --database sqlite:shop-safe.db \\",
            "    --reason \"ticket 1234\"",
            "bauta reveal - --profile shop.json --column customer.iban \\",
            "    --key-file bauta.key --reason \"ticket 1234\" <values", NULL},
    .exit_codes =
        (const char *const[]){
            "0  all values are revealed", "1  one or more are not",
            "2  the command line, key, log, profile or rule does not do",
            "3  the profile does not fit the schema", NULL},
    .run = reveal_run,
};
