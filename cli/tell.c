/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/tell.h"

#include "cli/json.h"
#include "cli/term.h"
#include "core/url.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void
say(const char *text)
{
    bauta_term_print(stderr, text, false);
}

static const char *
failure_text(const bauta_tell *tell, bauta_rc rc, const bauta_err *err)
{
    if (rc == BAUTA_EINTR)
        return tell->reads ? "interrupted"
                           : "interrupted; the target is as it was";
    if (err->text[0] == '\0' && rc == BAUTA_ENOMEM)
        return "out of memory";
    return err->text;
}

static void
say_failure(const bauta_tell *tell, bauta_rc rc, const bauta_err *err)
{
    const char *text = failure_text(tell, rc, err);

    say("bauta: ");
    if (err->where[0] != '\0' && rc != BAUTA_EINTR) {
        say(err->where);
        say(": ");
    }
    say(text);
    if (err->sqlstate[0] != '\0' && strstr(text, err->sqlstate) == NULL)
        (void)fprintf(stderr, " (SQLSTATE %s)", err->sqlstate);
    (void)fputc('\n', stderr);
}

int
bauta_tell_failure(const bauta_tell *tell, bauta_rc rc, const bauta_err *err)
{
    int code = bauta_err_exit_code(rc);
    json_t *event;

    if (!tell->json) {
        say_failure(tell, rc, err);
        return code;
    }
    event = bauta_json_event("failed");
    bauta_json_put(event, "code", json_integer(code));
    if (rc != BAUTA_EINTR)
        bauta_json_put(event, "where", bauta_json_text(err->where));
    bauta_json_put(event, "text", bauta_json_text(failure_text(tell, rc, err)));
    if (err->sqlstate[0] != '\0')
        bauta_json_put(event, "sqlstate", bauta_json_text(err->sqlstate));
    bauta_json_emit(event);
    return code;
}

static void
emit_problem(const bauta_problem *problem)
{
    json_t *event = bauta_json_event("problem");

    if (problem->file[0] != '\0')
        bauta_json_put(event, "file", bauta_json_text(problem->file));
    if (problem->line > 0) {
        bauta_json_put(event, "line", json_integer(problem->line));
        bauta_json_put(event, "column", json_integer(problem->column));
    }
    if (problem->where[0] != '\0')
        bauta_json_put(event, "where", bauta_json_text(problem->where));
    bauta_json_put(event, "text", bauta_json_text(problem->text));
    if (problem->hint[0] != '\0')
        bauta_json_put(event, "hint", bauta_json_text(problem->hint));
    bauta_json_emit(event);
}

static void
print_problem(FILE *stream, const bauta_problem *problem, bool named,
              const char *more)
{
    bauta_term_print(stream, problem->file[0] == '\0' ? "bauta" : problem->file,
                     false);
    if (problem->line > 0)
        (void)fprintf(stream, ":%u", problem->line);
    if (problem->line > 0 && problem->column > 0)
        (void)fprintf(stream, ":%u", problem->column);
    (void)fputs(": ", stream);
    if (problem->where[0] != '\0') {
        bauta_term_print(stream, problem->where, false);
        (void)fputs(": ", stream);
    }
    bauta_term_print(stream, problem->text, false);
    if (named)
        (void)fprintf(stream, " [%s%s]", bauta_problem_id(problem->kind), more);
    (void)fputc('\n', stream);
    if (problem->hint[0] == '\0')
        return;
    (void)fputs("    hint: ", stream);
    bauta_term_print(stream, problem->hint, false);
    (void)fputc('\n', stream);
}

void
bauta_tell_problem(FILE *stream, const bauta_problem *problem, bool named)
{
    print_problem(stream, problem, named, "");
}

void
bauta_tell_doubt(FILE *stream, const bauta_problem *doubt)
{
    print_problem(stream, doubt, true, ", undecided");
}

/* By place in the file; what has none comes first. */
static int
problem_order(const void *left, const void *right)
{
    const bauta_problem *a = left, *b = right;
    int order = strcmp(a->file, b->file);

    if (order == 0)
        order = (a->line > b->line) - (a->line < b->line);
    if (order == 0)
        order = (a->column > b->column) - (a->column < b->column);
    return order != 0 ? order : strcmp(a->where, b->where);
}

int
bauta_tell_report(const bauta_tell *tell, bauta_rc rc, bauta_report *report)
{
    size_t n = report->n_problems + report->n_dropped;
    int code = bauta_err_exit_code(rc);
    char text[128];

    if (report->n_problems > 1)
        qsort(report->problems, report->n_problems, sizeof(bauta_problem),
              problem_order);
    for (size_t i = 0; i < report->n_problems; i++) {
        if (tell->json)
            emit_problem(&report->problems[i]);
        else
            bauta_tell_problem(stderr, &report->problems[i], false);
    }
    (void)snprintf(text, sizeof(text), "%zu problem%s%s", n, n == 1 ? "" : "s",
                   tell->reads ? "" : "; nothing was written");
    if (tell->json) {
        json_t *event = bauta_json_event("failed");

        bauta_json_put(event, "code", json_integer(code));
        bauta_json_put(event, "text", json_string(text));
        bauta_json_put(event, "problems", json_integer((json_int_t)n));
        bauta_json_emit(event);
        return code;
    }
    if (report->n_dropped > 0)
        (void)fprintf(stderr, "bauta: … and %zu more\n", report->n_dropped);
    (void)fprintf(stderr, "bauta: %s\n", text);
    return code;
}

void
bauta_tell_warning(const bauta_tell *tell, const char *fmt, ...)
{
    char text[1024];
    va_list ap;
    json_t *event;

    if (tell->quiet)
        return;
    va_start(ap, fmt);
    (void)vsnprintf(text, sizeof(text), fmt, ap);
    va_end(ap);
    if (tell->json) {
        event = bauta_json_event("warning");
        bauta_json_put(event, "text", bauta_json_text(text));
        bauta_json_emit(event);
        return;
    }
    say("bauta: warning: ");
    say(text);
    (void)fputc('\n', stderr);
}

int
bauta_tell_usage(const char *command, const char *fmt, ...)
{
    char text[1024];
    va_list ap;

    va_start(ap, fmt);
    (void)vsnprintf(text, sizeof(text), fmt, ap);
    va_end(ap);
    say("bauta: ");
    if (*command != '\0') {
        say(command);
        say(": ");
    }
    say(text);
    (void)fprintf(stderr, "\nTry \"bauta help%s%s\".\n",
                  *command == '\0' ? "" : " ", command);
    return bauta_err_exit_code(BAUTA_EUSAGE);
}

void
bauta_tell_argument(const char *argument, char *out, size_t size)
{
    char scheme[32];

    if (strstr(argument, "://") != NULL &&
        bauta_url_scheme(argument, scheme, sizeof(scheme)))
        bauta_url_redact(argument, out, size);
    else if (strchr(argument, '@') != NULL)
        (void)snprintf(out, size, "***");
    else
        (void)snprintf(out, size, "%s", argument);
}
