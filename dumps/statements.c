/* SPDX-License-Identifier: Apache-2.0 */
#include "dumps/statements.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

/* First words, by syntax. */
static const char *const postgres[] = {
    "SET",     "CREATE", "ALTER",    "COMMENT", "GRANT",  "REVOKE",
    "REFRESH", "DROP",   "BEGIN",    "COMMIT",  "START",  "SECURITY",
    "LOCK",    "RESET",  "TRUNCATE", "ANALYZE", "IMPORT", NULL};
static const char *const mysql[] = {
    "SET",    "CREATE", "ALTER",  "DROP",    "LOCK",   "UNLOCK",
    "START",  "BEGIN",  "COMMIT", "GRANT",   "REVOKE", "TRUNCATE",
    "CHANGE", "USE",    "FLUSH",  "ANALYZE", NULL};
static const char *const sqlite[] = {"PRAGMA",  "BEGIN",  "COMMIT",
                                     "END",     "CREATE", "DROP",
                                     "ANALYZE", "DELETE", NULL};

static const char *const *const allowed[] = {
    [BAUTA_SYNTAX_MYSQL] = mysql,
    [BAUTA_SYNTAX_POSTGRES] = postgres,
    [BAUTA_SYNTAX_SQLITE] = sqlite,
};

static bauta_rc
refuse(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_EDATA,
                         "this kind of statement may carry rows that no rule "
                         "sees: a filter takes those of a plain dump only");
}

static bool
has(const char *text, size_t len, const char *part)
{
    return memmem(text, len, part, strlen(part)) != NULL;
}

void
bauta_statements_lead(const bauta_script *script, const bauta_piece *piece,
                      bauta_claims *claims)
{
    const char *at = piece->at;
    const size_t len = piece->lead;

    if (script->syntax.kind == BAUTA_SYNTAX_POSTGRES) {
        claims->begun |= has(at, len, "-- PostgreSQL database dump\n") ||
                         has(at, len, "-- PostgreSQL database dump\r");
        claims->ended |= has(at, len, "-- PostgreSQL database dump complete");
    } else if (script->syntax.kind == BAUTA_SYNTAX_MYSQL) {
        claims->begun |=
            has(at, len, "-- MySQL dump") || has(at, len, "-- MariaDB dump");
        claims->ended |= has(at, len, "-- Dump completed");
    }
}

static bauta_rc
take_database(bauta_claims *claims, const char *name, size_t len,
              bauta_err *err)
{
    char database[sizeof(claims->database)];

    (void)snprintf(database, sizeof(database), "%.*s",
                   (int)(len < 200 ? len : 200), name);
    if (*claims->database != '\0' && strcmp(claims->database, database) != 0)
        return bauta_err_set(err, BAUTA_EDATA,
                             "the dump goes on with another database: filter "
                             "the dump of one at a time");
    memcpy(claims->database, database, sizeof(database));
    return BAUTA_OK;
}

/* \connect db, \restrict key, \unrestrict key, DELIMITER ;; */
static bauta_rc
take_command(bauta_script *script, const bauta_piece *piece,
             bauta_claims *claims, bauta_err *err)
{
    char line[256], word[32] = "", rest[224] = "";
    const size_t len = piece->len - piece->lead;

    (void)snprintf(line, sizeof(line), "%.*s",
                   (int)(len < sizeof(line) ? len : sizeof(line) - 1),
                   piece->at + piece->lead);
    (void)sscanf(line, "%31s %223[^\r\n]", word, rest);
    if (strcmp(word, "\\restrict") == 0 || strcmp(word, "\\unrestrict") == 0)
        return BAUTA_OK;
    if (strcmp(word, "\\connect") == 0)
        return take_database(claims, rest, strlen(rest), err);
    if (strcasecmp(word, "DELIMITER") == 0 && *rest != '\0' &&
        strlen(rest) < sizeof(script->delimiter)) {
        memcpy(script->delimiter, rest, strlen(rest) + 1);
        return BAUTA_OK;
    }
    return refuse(err);
}

static bauta_rc
check_charset(const bauta_token *t, bauta_err *err)
{
    static const char *const known[] = {"utf8", "utf8mb3",   "utf8mb4",
                                        "UTF8", "SQL_ASCII", NULL};
    const bool quoted = t->kind == BAUTA_TOKEN_TEXT && t->len >= 2;
    const char *name = t->at + quoted;
    const size_t len = t->len - (quoted ? 2 : 0);

    if (t->kind == BAUTA_TOKEN_MARK) /* @OLD_…: what it was before */
        return BAUTA_OK;
    for (size_t i = 0; known[i] != NULL; i++)
        if (strlen(known[i]) == len && strncasecmp(known[i], name, len) == 0)
            return BAUTA_OK;
    return bauta_err_set(err, BAUTA_EDATA,
                         "the dump's texts are not in UTF-8: make it anew "
                         "(pg_dump --encoding=UTF8, mysqldump "
                         "--default-character-set=utf8mb4)");
}

/* SQL_MODE is set for a trigger or routine, and brought back from a variable
 * after it. */
static void
take_mode(bauta_script *script, const bauta_token *t)
{
    if (t->kind != BAUTA_TOKEN_TEXT) {
        script->syntax = script->before;
        return;
    }
    script->before = script->syntax;
    script->syntax.backslashes = !has(t->at, t->len, "NO_BACKSLASH_ESCAPES");
    script->syntax.double_texts = !has(t->at, t->len, "ANSI");
}

/* SET a = b, c = d: what changes how texts are read. */
static bauta_rc
take_settings(bauta_script *script, bauta_cursor *c, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    while (c->now.kind != BAUTA_TOKEN_END && rc == BAUTA_OK) {
        if (bauta_cursor_word(c, "NAMES")) {
            rc = check_charset(&c->now, err);
        } else if (bauta_cursor_word(c, "client_encoding")) {
            (void)bauta_cursor_mark(c, '=');
            rc = check_charset(&c->now, err);
        } else if (bauta_cursor_word(c, "standard_conforming_strings")) {
            (void)bauta_cursor_mark(c, '=');
            script->syntax.backslashes = bauta_token_is(&c->now, "off");
        } else if (bauta_cursor_word(c, "SQL_MODE") &&
                   bauta_cursor_mark(c, '=')) {
            take_mode(script, &c->now);
        }
        bauta_cursor_next(c);
    }
    return rc;
}

/* mysqldump saves settings first, and brings them back last. */
static void
note_settings(const bauta_piece *piece, bauta_claims *claims)
{
    claims->saved |= has(piece->at, piece->len, "@OLD_SQL_NOTES=@@SQL_NOTES");
    claims->restored |= has(piece->at, piece->len, "SQL_NOTES=@OLD_SQL_NOTES");
}

/* DO SETVAL(…), SELECT SETVAL(…): MariaDB's sequences. */
static bool
is_sequence(bauta_cursor c)
{
    return (bauta_cursor_word(&c, "DO") || bauta_cursor_word(&c, "SELECT")) &&
           bauta_token_is(&c.now, "SETVAL");
}

/* SELECT pg_catalog.set_config(…), setval(…): the two that pg_dump has. */
static bool
is_harmless_select(bauta_cursor *c)
{
    (void)bauta_cursor_word(c, "pg_catalog");
    (void)bauta_cursor_mark(c, '.');
    return bauta_token_is(&c->now, "set_config") ||
           bauta_token_is(&c->now, "setval");
}

static bauta_rc
take_sqlite(bauta_cursor *c, bauta_claims *claims, bauta_err *err)
{
    if (bauta_token_is(&c->now, "BEGIN"))
        claims->begun = true;
    if (bauta_token_is(&c->now, "COMMIT"))
        claims->ended = true;
    if (!bauta_cursor_word(c, "DELETE"))
        return BAUTA_OK;
    return bauta_cursor_words(c, "FROM sqlite_sequence") &&
                   bauta_cursor_mark(c, ';') && c->now.kind == BAUTA_TOKEN_END
               ? BAUTA_OK
               : refuse(err);
}

bauta_rc
bauta_statements_take(bauta_script *script, const bauta_piece *piece,
                      bauta_claims *claims, bauta_err *err)
{
    const enum bauta_syntax_kind kind = script->syntax.kind;
    bauta_cursor c = bauta_cursor_open(&script->syntax, piece->at, piece->len);
    bauta_rc rc = BAUTA_OK;

    if (kind == BAUTA_SYNTAX_MYSQL)
        note_settings(piece, claims);
    if (piece->kind == BAUTA_PIECE_COMMAND)
        rc = take_command(script, piece, claims, err);
    else if (c.now.kind == BAUTA_TOKEN_END || bauta_token_mark(&c.now, ';') ||
             (kind == BAUTA_SYNTAX_MYSQL && is_sequence(c)))
        rc = BAUTA_OK;
    else if (kind == BAUTA_SYNTAX_POSTGRES && bauta_cursor_word(&c, "SELECT"))
        rc = is_harmless_select(&c) ? BAUTA_OK : refuse(err);
    else if (kind == BAUTA_SYNTAX_SQLITE && bauta_token_is(&c.now, "ROLLBACK"))
        rc = bauta_err_set(err, BAUTA_EDATA,
                           "the dump was made of a damaged database, and says "
                           "so itself: it is not whole");
    else if (!bauta_cursor_one_of(&c, allowed[kind]))
        rc = refuse(err);
    else if (kind == BAUTA_SYNTAX_SQLITE)
        rc = take_sqlite(&c, claims, err);
    else if (bauta_cursor_word(&c, "SET"))
        rc = take_settings(script, &c, err);
    else if (bauta_cursor_word(&c, "USE"))
        rc = take_database(claims, c.now.at, c.now.len, err);
    if (rc != BAUTA_OK && piece->kind != BAUTA_PIECE_END)
        bauta_err_at(err, "line %llu", (unsigned long long)piece->line);
    return rc;
}
