/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Columns: what stands in the brackets of a CREATE TABLE.
 */
#include "dumps/defining.h"
#include "dumps/types.h"

#include <string.h>
#include <strings.h>

/* Words that end a column's type, or a part of what follows it. */
static const char *const parts[] = {
    "CONSTRAINT", "NOT",        "NULL",           "DEFAULT",    "PRIMARY",
    "UNIQUE",     "CHECK",      "REFERENCES",     "COLLATE",    "GENERATED",
    "AS",         "CHARSET",    "AUTO_INCREMENT", "COMMENT",    "KEY",
    "ON",         "VIRTUAL",    "STORED",         "PERSISTENT", "INVISIBLE",
    "OPTIONS",    "COMPRESSED", "STORAGE",        "DEFERRABLE", NULL};

static bool
ends_item(const defining *d)
{
    return d->c.now.kind == BAUTA_TOKEN_END ||
           bauta_token_mark(&d->c.now, ',') || bauta_token_mark(&d->c.now, ')');
}

/* MySQL's "CHARACTER SET" is no type, "CHARACTER VARYING" is. */
static bool
is_charset(const defining *d)
{
    bauta_cursor ahead = d->c;

    return bauta_cursor_words(&ahead, "CHARACTER SET");
}

static bool
is_blank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/* [from, to) in the arena, without blanks at its end. */
static const char *
slice(defining *d, const char *from, const char *to)
{
    const char *text;

    while (to > from && is_blank(to[-1]))
        to--;
    text = bauta_arena_strndup(d->arena, from, (size_t)(to - from));
    d->failed = d->failed || text == NULL;
    return text;
}

/* Passes words up to the next part of the column; the end of the last one. */
static const char *
pass_words(defining *d)
{
    const char *to = d->c.now.at;

    while (!ends_item(d) && !bauta_cursor_one_of(&d->c, parts) &&
           !is_charset(d)) {
        if (bauta_token_mark(&d->c.now, '(')) {
            bauta_cursor_brackets(&d->c);
            to = d->c.now.at;
        } else {
            to = d->c.now.at + d->c.now.len;
            bauta_cursor_next(&d->c);
        }
    }
    return to;
}

static const char *
take_type(defining *d)
{
    const char *from = d->c.now.at;
    const char *text = slice(d, from, pass_words(d));

    return text != NULL ? text : "";
}

static const char *
take_default(defining *d)
{
    const char *from = d->c.now.at;

    if (bauta_cursor_word(&d->c, "NULL"))
        return NULL;
    if (!bauta_token_mark(&d->c.now, '(')) /* a word that would end it, too */
        bauta_cursor_next(&d->c);
    (void)pass_words(d);
    return slice(d, from, d->c.now.at);
}

static void
take_generated(defining *d, bauta_column *column)
{
    while (!ends_item(d) && !bauta_token_mark(&d->c.now, '(') &&
           !bauta_token_is(&d->c.now, "IDENTITY"))
        bauta_cursor_next(&d->c);
    column->identity = bauta_cursor_word(&d->c, "IDENTITY");
    column->generated = !column->identity;
    if (bauta_token_mark(&d->c.now, '('))
        bauta_cursor_brackets(&d->c);
}

/* MariaDB's JSON is text with this CHECK. */
static void
take_check(defining *d, bauta_column *column)
{
    bauta_cursor ahead = d->c;

    if (d->shape->kind == BAUTA_SYNTAX_MYSQL &&
        strncasecmp(column->native, "longtext", 8) == 0 &&
        bauta_cursor_mark(&ahead, '(') &&
        bauta_token_is(&ahead.now, "json_valid"))
        column->type = BAUTA_TYPE_JSON;
    bauta_cursor_brackets(&d->c);
}

static void
take_collation(defining *d, bauta_column *column)
{
    const bauta_token t = d->c.now;

    if (d->shape->kind == BAUTA_SYNTAX_MYSQL)
        column->folds = t.len > 3 && memmem(t.at, t.len, "_ci", 3) != NULL;
    else if (d->shape->kind == BAUTA_SYNTAX_SQLITE)
        column->folds = bauta_token_is(&t, "NOCASE");
    bauta_cursor_next(&d->c);
}

/* One part of a column past its type. */
static void
take_part(defining *d, bauta_column *column, size_t index, const char **name)
{
    bauta_cursor *c = &d->c;

    if (bauta_cursor_word(c, "CONSTRAINT")) {
        *name = bauta_cursor_name(c, d->arena);
    } else if (bauta_cursor_words(c, "NOT NULL")) {
        column->nullable = false;
    } else if (bauta_cursor_words(c, "PRIMARY KEY")) {
        bauta_defining_key(d, *name, &index, 1, true);
    } else if (bauta_cursor_word(c, "UNIQUE")) {
        bauta_defining_key(d, *name, &index, 1, false);
    } else if (bauta_cursor_word(c, "DEFAULT")) {
        column->default_sql = take_default(d);
    } else if (bauta_token_is(&c->now, "REFERENCES")) {
        size_t *own = bauta_arena_calloc(d->arena, 1, sizeof(*own));

        if (own != NULL)
            *own = index;
        d->failed = d->failed || own == NULL;
        bauta_defining_reference(d, *name, own, own != NULL);
    } else if (bauta_token_is(&c->now, "GENERATED") ||
               bauta_token_is(&c->now, "AS")) {
        take_generated(d, column);
    } else if (bauta_cursor_word(c, "AUTO_INCREMENT") ||
               bauta_cursor_word(c, "AUTOINCREMENT")) {
        column->identity = true;
    } else if (bauta_cursor_word(c, "COLLATE")) {
        take_collation(d, column);
    } else if (bauta_cursor_word(c, "CHECK")) {
        take_check(d, column);
    } else if (bauta_token_mark(&c->now, '(')) {
        bauta_cursor_brackets(c);
    } else {
        bauta_cursor_next(c);
    }
}

/* What a column has of a type that the dump defines. */
static void
adopt(defining *d, bauta_column *column)
{
    const char *dot = strrchr(column->native, '.');
    const char *name = dot != NULL ? dot + 1 : column->native;
    size_t len = strlen(name);

    if (len >= 2 && *name == '"') {
        name++;
        len -= 2;
    }
    for (size_t i = 0; i < d->shape->n_types; i++) {
        const bauta_named_type *t = &d->shape->types[i];
        const bauta_column own = *column;

        if (strlen(t->name) != len || memcmp(t->name, name, len) != 0)
            continue;
        *column = t->as;
        column->name = own.name;
        column->native = own.native;
    }
}

static bauta_rc
not_understood(const defining *d)
{
    return bauta_err_set(d->err, BAUTA_EDATA,
                         "the definition of table %s is not understood, so its "
                         "columns are not known",
                         bauta_defining_table(d)->name);
}

static bauta_rc
take_column(defining *d)
{
    bauta_table *table = bauta_defining_table(d);
    bauta_column *columns = bauta_defining_more(
        d, table->columns, &table->n_columns, sizeof(*columns));
    const size_t index = table->n_columns;
    bauta_column column = {.nullable = true};
    const char *constraint = NULL;

    column.name = bauta_cursor_name(&d->c, d->arena);
    if (columns == NULL || column.name == NULL)
        return not_understood(d);
    column.native = take_type(d);
    if (!bauta_types_set(&column, d->shape->kind, d->arena))
        d->failed = true;
    if (column.type == BAUTA_TYPE_OTHER)
        adopt(d, &column);
    table->columns = columns;
    table->columns[table->n_columns++] = column;
    while (!ends_item(d))
        take_part(d, &table->columns[index], index, &constraint);
    return BAUTA_OK;
}

/* Indexes that keep nothing unique, and what else stands among columns. */
static bool
pass_other(defining *d)
{
    static const char *const words[] = {"KEY",     "INDEX",  "FULLTEXT",
                                        "SPATIAL", "PERIOD", NULL};

    if (!(d->shape->kind == BAUTA_SYNTAX_MYSQL &&
          bauta_cursor_one_of(&d->c, words)) &&
        !(d->shape->kind == BAUTA_SYNTAX_POSTGRES &&
          bauta_token_is(&d->c.now, "LIKE")))
        return false;
    while (!ends_item(d)) {
        if (bauta_token_mark(&d->c.now, '('))
            bauta_cursor_brackets(&d->c);
        else
            bauta_cursor_next(&d->c);
    }
    return true;
}

bauta_rc
bauta_defining_items(defining *d)
{
    bauta_rc rc = BAUTA_OK;

    if (!bauta_cursor_mark(&d->c, '('))
        return not_understood(d);
    while (!bauta_cursor_mark(&d->c, ')')) {
        if (!bauta_defining_constraint(d) && !pass_other(d))
            BAUTA_TRY(take_column(d));
        while (!ends_item(d)) /* what follows a constraint */
            bauta_cursor_next(&d->c);
        if (bauta_cursor_mark(&d->c, ',') == bauta_token_mark(&d->c.now, ')'))
            return not_understood(d);
    }

out:
    return rc;
}
