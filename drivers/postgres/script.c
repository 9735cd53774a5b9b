/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Script: SQL text cut into statements by PostgreSQL's own lexical rules
 * (quotes, dollar quotes, nested comments, parentheses and BEGIN ATOMIC
 * bodies), as psql cuts it, and run one by one.
 */
#include "drivers/postgres/postgres.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static bool
is_word(char c)
{
    return isalnum((unsigned char)c) || c == '_' || (c & 0x80) != 0;
}

/* Past a quoted stretch that opens at `at`; backslashes count in E''. */
static char *
skip_quoted(char *at, bool backslashes)
{
    char quote = *at++;

    while (*at != '\0') {
        bool pair = (backslashes && *at == '\\' && at[1] != '\0') ||
                    (*at == quote && at[1] == quote);

        if (*at == quote && !pair)
            return at + 1;
        at += pair ? 2 : 1;
    }
    return at;
}

static char *
skip_block_comment(char *at)
{
    unsigned depth = 0;

    while (*at != '\0') {
        if (at[0] == '/' && at[1] == '*') {
            depth++;
            at += 2;
        } else if (at[0] == '*' && at[1] == '/') {
            at += 2;
            if (--depth == 0)
                break;
        } else {
            at++;
        }
    }
    return at;
}

/* Past $tag$ … $tag$ that opens at `at`; just past the $ where none does. */
static char *
skip_dollar_quoted(char *at)
{
    char *end = at + 1, tag[POSTGRES_NAME + 2], *close;
    size_t n;

    while (is_word(*end))
        end++;
    n = (size_t)(end - at) + 1;
    if (*end != '$' || isdigit((unsigned char)at[1]) || n >= sizeof(tag))
        return at + 1;
    memcpy(tag, at, n);
    tag[n] = '\0';
    close = strstr(at + n, tag);
    return close != NULL ? close + n : at + strlen(at);
}

static char *
end_of_line(char *at)
{
    return at + strcspn(at, "\n");
}

/* "-- Name: customer; Type: TABLE; Schema: public; Owner: -" */
static void
read_heading(struct postgres_script *s, const char *line)
{
    const char *name = line + strlen("-- Name: ");
    const char *type, *end;

    if (strncmp(line, "-- Name: ", strlen("-- Name: ")) != 0)
        return;
    type = strstr(name, "; Type: ");
    end = type == NULL ? NULL : strchr(type + strlen("; Type: "), ';');
    if (end == NULL)
        return;
    (void)snprintf(s->name, sizeof(s->name), "%.*s", (int)(type - name), name);
    type += strlen("; Type: ");
    (void)snprintf(s->type, sizeof(s->type), "%.*s", (int)(end - type), type);
}

/* Past blanks, comments and psql's own commands; the last are lines that begin
 * with a backslash, which no statement does. */
static void
skip_between(struct postgres_script *s)
{
    for (;;) {
        while (isspace((unsigned char)*s->at) || *s->at == ';')
            s->at++;
        if (s->at[0] == '-' && s->at[1] == '-') {
            read_heading(s, s->at);
            s->at = end_of_line(s->at);
        } else if (s->at[0] == '/' && s->at[1] == '*') {
            s->at = skip_block_comment(s->at);
        } else if (s->at[0] == '\\') {
            s->at = end_of_line(s->at);
        } else {
            return;
        }
    }
}

static bool
word_is(const char *at, size_t n, const char *word)
{
    return strlen(word) == n && strncasecmp(at, word, n) == 0;
}

/* Words matter only in a routine's own SQL body: BEGIN ATOMIC opens it, CASE
 * and END nest in it. */
static char *
take_word(struct postgres_script *s, char *at)
{
    char *end = at;
    size_t n;

    while (is_word(*end) || *end == '$')
        end++;
    n = (size_t)(end - at);
    if ((*at == 'E' || *at == 'e') && n == 1 && *end == '\'')
        return skip_quoted(end, true);
    if (word_is(at, n, "BEGIN") && s->parens == 0) {
        const char *next = end + strspn(end, " \t\r\n");

        if (s->bodies > 0 || strncasecmp(next, "ATOMIC", 6) == 0)
            s->bodies++;
    } else if (word_is(at, n, "CASE") && s->bodies > 0) {
        s->bodies++;
    } else if (word_is(at, n, "END") && s->bodies > 0) {
        s->bodies--;
    }
    return end;
}

char *
postgres_next_statement(struct postgres_script *s)
{
    char *start, *at;

    skip_between(s);
    if (*s->at == '\0')
        return NULL;
    start = at = s->at;
    s->parens = s->bodies = 0;
    while (*at != '\0') {
        if (*at == '\'' || *at == '"')
            at = skip_quoted(at, false);
        else if (*at == '$')
            at = skip_dollar_quoted(at);
        else if (at[0] == '-' && at[1] == '-')
            at = end_of_line(at);
        else if (at[0] == '/' && at[1] == '*')
            at = skip_block_comment(at);
        else if (is_word(*at))
            at = take_word(s, at);
        else if (*at == ';' && s->parens == 0 && s->bodies == 0)
            break;
        else {
            s->parens += *at == '(';
            s->parens -= *at == ')' && s->parens > 0;
            at++;
        }
    }
    s->at = *at == '\0' ? at : at + 1;
    *at = '\0';
    return start;
}

static bool
begins(const char *statement, const char *with)
{
    return strncasecmp(statement, with, strlen(with)) == 0;
}

/* What may fail without harm, or needs rights that few roles have. */
static bool
is_optional(const char *statement)
{
    return begins(statement, "COMMENT ON EXTENSION") ||
           begins(statement, "CREATE EVENT TRIGGER") ||
           begins(statement, "ALTER EVENT TRIGGER") ||
           begins(statement, "COMMENT ON EVENT TRIGGER") ||
           begins(statement, "COMMENT ON SCHEMA \"public\"") ||
           begins(statement, "SET ");
}

static void
note_left_out(const struct postgres_script *s, const bauta_stage *stage,
              const char *why)
{
    char text[2 * POSTGRES_OBJECT + 128];

    (void)snprintf(text, sizeof(text), "%s %s was left out: %s", s->type,
                   s->name, why);
    stage->note(stage->context, text);
}

static bool
skips_any(const bauta_stage *stage)
{
    for (size_t t = 0; t < stage->catalog->n_tables; t++)
        if (stage->fates[t] == BAUTA_FATE_SKIP)
            return true;
    return false;
}

/* What a statement may fail of: with which SQLSTATE (NULL: with any), and what
 * the user is told then (NULL: nothing). */
struct excuse {
    const char *sqlstate, *why;
};

static const struct excuse skipped_table = {"42P01",
                                            "it references a skipped table"};
static const struct excuse absent_role = {
    "42704", "the target does not have the role it is for"};
static const struct excuse lack_of_rights = {
    NULL, "the target's role may not make it"};
static const struct excuse no_matter = {NULL, NULL};

/* Why the statement may fail; NULL where it may not. */
static const struct excuse *
find_excuse(const struct postgres_script *s, const char *statement,
            const bauta_stage *stage)
{
    if (strcmp(s->type, "FK CONSTRAINT") == 0)
        return skips_any(stage) ? &skipped_table : NULL;
    if (begins(statement, "CREATE POLICY"))
        return &absent_role;
    if (!is_optional(statement))
        return NULL;
    return begins(statement, "SET ") || begins(statement, "COMMENT")
               ? &no_matter
               : &lack_of_rights;
}

/* In a subtransaction, for what may fail must not take the rest with it. */
static bauta_rc
run_excused(PGconn *conn, const struct postgres_script *s,
            const char *statement, const struct excuse *excuse,
            const bauta_stage *stage, bool *left_out, bauta_err *err)
{
    const bool alone = PQtransactionStatus(conn) == PQTRANS_IDLE;
    bauta_err failed = {0};
    bauta_rc rc = BAUTA_OK;

    if (!alone)
        BAUTA_TRY(postgres_run(conn, "SAVEPOINT bauta", err));
    if (postgres_run(conn, statement, &failed) == BAUTA_OK)
        return alone ? BAUTA_OK
                     : postgres_run(conn, "RELEASE SAVEPOINT bauta", err);
    if (failed.code == BAUTA_EINTR || PQstatus(conn) != CONNECTION_OK ||
        (excuse->sqlstate != NULL &&
         strcmp(failed.sqlstate, excuse->sqlstate) != 0)) {
        *err = failed;
        return err->code;
    }
    if (excuse->why != NULL)
        note_left_out(s, stage, excuse->why);
    if (left_out != NULL)
        *left_out = true;
    if (!alone)
        rc = postgres_run(conn, "ROLLBACK TO SAVEPOINT bauta", err);

out:
    return rc;
}

static bauta_rc
run_schema(PGconn *conn, const char *statement, bauta_err *err)
{
    bauta_text sql;
    bauta_rc rc;

    bauta_text_init(&sql);
    bauta_text_add(&sql, "CREATE SCHEMA IF NOT EXISTS");
    bauta_text_add(&sql, statement + strlen("CREATE SCHEMA"));
    rc = sql.failed ? bauta_err_set(err, BAUTA_ENOMEM, "out of memory")
                    : postgres_run(conn, sql.bytes, err);
    bauta_text_deinit(&sql);
    return rc;
}

bauta_rc
postgres_run_statement(PGconn *conn, const struct postgres_script *s,
                       const char *statement, const bauta_stage *stage,
                       bool *left_out, bauta_err *err)
{
    const struct excuse *excuse = find_excuse(s, statement, stage);
    bauta_rc rc = BAUTA_OK;

    if (begins(statement, "CREATE USER MAPPING"))
        note_left_out(s, stage, "it may hold a password");
    else if (excuse != NULL)
        rc = run_excused(conn, s, statement, excuse, stage, left_out, err);
    else if (begins(statement, "CREATE SCHEMA \""))
        rc = run_schema(conn, statement, err);
    else
        rc = postgres_run(conn, statement, err);
    if (rc != BAUTA_OK && s->name[0] != '\0')
        bauta_err_at(err, "%s %s", s->type, s->name);
    return rc;
}

size_t
postgres_count_statements(const char *script)
{
    char *copy = strdup(script);
    struct postgres_script s = {.at = copy};
    size_t n = 0;

    while (copy != NULL && postgres_next_statement(&s) != NULL)
        n++;
    if (copy != NULL)
        explicit_bzero(copy, strlen(copy));
    free(copy);
    return n;
}

bauta_rc
postgres_run_script(PGconn *conn, char *script, const bauta_stage *stage,
                    const char *step, bauta_err *err)
{
    struct postgres_script s = {.at = script};
    size_t n = 0, total = step != NULL ? postgres_count_statements(script) : 0;
    char *statement;
    bauta_rc rc = BAUTA_OK;

    while ((statement = postgres_next_statement(&s)) != NULL) {
        BAUTA_TRY(
            postgres_run_statement(conn, &s, statement, stage, NULL, err));
        n++;
        if (step != NULL)
            stage->step(stage->context, step, n, total);
    }

out:
    return rc;
}
