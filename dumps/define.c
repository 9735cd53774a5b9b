/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Define: what statements of data definition tell of tables.
 */
#include "dumps/defining.h"
#include "dumps/sequences.h"
#include "dumps/types.h"

#include <string.h>

static bauta_rc
no_memory(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a schema");
}

static bauta_rc
add_statement(bauta_shape *shape, const char *text, size_t len, uint64_t line,
              bauta_err *err)
{
    bauta_catalog *catalog = &shape->catalog;
    bauta_wording *wording = bauta_catalog_add_wording(catalog);

    if (wording == NULL)
        return no_memory(err);
    *wording = (bauta_wording){
        .kind = BAUTA_WORDING_STATEMENT,
        .object = bauta_arena_printf(&catalog->arena, "at line %llu",
                                     (unsigned long long)line),
        .text = bauta_arena_strndup(&catalog->arena, text, len),
        .table = BAUTA_NOT_FOUND};
    return wording->object != NULL && wording->text != NULL ? BAUTA_OK
                                                            : no_memory(err);
}

/* The defaults of a table's columns, which rules may be evaded by. */
static void
add_defaults(defining *d)
{
    const bauta_table *table = bauta_defining_table(d);

    for (size_t i = 0; i < table->n_columns; i++) {
        size_t *column = bauta_arena_calloc(d->arena, 1, sizeof(*column));
        bauta_wording *wording = NULL;

        if (table->columns[i].default_sql == NULL)
            continue;
        if (column != NULL)
            wording = bauta_catalog_add_wording(&d->shape->catalog);
        d->failed = d->failed || wording == NULL;
        if (wording == NULL)
            return;
        *column = i;
        *wording = (bauta_wording){.kind = BAUTA_WORDING_DEFAULT,
                                   .object = "",
                                   .text = table->columns[i].default_sql,
                                   .table = (long)d->table,
                                   .columns = column,
                                   .n_columns = 1};
    }
}

/* The parent's columns, where a partition or child has them as well. */
static void
inherit(defining *d, size_t parent)
{
    bauta_table *table = bauta_defining_table(d);
    const bauta_table *up = &d->shape->catalog.tables[parent];

    table->parent = (long)parent;
    for (size_t i = 0; i < up->n_columns; i++) {
        bauta_column *columns;

        if (bauta_table_find_column(table, up->columns[i].name) >= 0)
            continue;
        columns = bauta_defining_more(d, table->columns, &table->n_columns,
                                      sizeof(*columns));
        if (columns == NULL)
            return;
        table->columns = columns;
        columns[table->n_columns++] = up->columns[i];
    }
}

static long
take_table(defining *d)
{
    const char *schema, *name;

    name = bauta_cursor_qualified(&d->c, d->arena, &schema);
    return name == NULL ? BAUTA_NOT_FOUND
                        : bauta_shape_find(d->shape, schema, name);
}

static void
fold_texts(bauta_table *table, const char *collation, size_t len)
{
    const bool folds = memmem(collation, len, "_bin", 4) == NULL &&
                       !(len == 6 && memcmp(collation, "binary", 6) == 0);

    for (size_t i = 0; i < table->n_columns; i++)
        if (table->columns[i].type == BAUTA_TYPE_TEXT ||
            table->columns[i].type == BAUTA_TYPE_ENUM)
            table->columns[i].folds |= folds;
}

/* What follows the brackets of a CREATE TABLE. */
static void
take_tail(defining *d)
{
    bauta_table *table = bauta_defining_table(d);

    while (d->c.now.kind != BAUTA_TOKEN_END) {
        if (bauta_cursor_word(&d->c, "INHERITS") &&
            bauta_cursor_mark(&d->c, '(')) {
            const long parent = take_table(d);

            if (parent >= 0)
                inherit(d, (size_t)parent);
        } else if (bauta_cursor_words(&d->c, "WITHOUT ROWID")) {
            for (size_t k = 0; k < table->n_keys; k++)
                for (size_t i = 0;
                     table->keys[k].primary && i < table->keys[k].n_columns;
                     i++)
                    table->columns[table->keys[k].columns[i]].nullable = false;
        } else if (d->shape->kind == BAUTA_SYNTAX_MYSQL &&
                   (bauta_cursor_word(&d->c, "COLLATE") ||
                    bauta_cursor_word(&d->c, "CHARSET"))) {
            (void)bauta_cursor_mark(&d->c, '=');
            fold_texts(table, d->c.now.at, d->c.now.len);
        } else {
            bauta_cursor_next(&d->c);
        }
    }
}

static bauta_rc
create_table(defining *d, bauta_subject *subject, bool foreign)
{
    bauta_rc rc = BAUTA_OK;

    (void)bauta_cursor_words(&d->c, "IF NOT EXISTS");
    subject->name = bauta_cursor_qualified(&d->c, d->arena, &subject->schema);
    if (subject->name == NULL)
        return bauta_err_set(d->err, BAUTA_EDATA,
                             "a table's name is not understood");
    if (bauta_shape_find(d->shape, subject->schema, subject->name) >= 0)
        return bauta_err_set(d->err, BAUTA_EDATA,
                             "table %s is defined twice: filter the dump of "
                             "one database at a time",
                             subject->name);
    if (bauta_shape_add(d->shape, subject->schema, subject->name) == NULL)
        return no_memory(d->err);
    d->table = d->shape->catalog.n_tables - 1;
    if (foreign)
        bauta_defining_table(d)->kind = BAUTA_TABLE_FOREIGN;
    if (bauta_cursor_words(&d->c, "PARTITION OF")) {
        const long parent = take_table(d);

        if (parent < 0)
            return bauta_err_set(d->err, BAUTA_EDATA,
                                 "partition %s comes before its table",
                                 subject->name);
        inherit(d, (size_t)parent);
        bauta_defining_table(d)->kind = BAUTA_TABLE_PARTITION;
        return BAUTA_OK;
    }
    BAUTA_TRY(bauta_defining_items(d));
    if (bauta_token_is(&d->c.now, "AS") || bauta_token_is(&d->c.now, "SELECT"))
        return bauta_err_set(d->err, BAUTA_EDATA,
                             "table %s is made of a query, whose rows no rule "
                             "would see",
                             subject->name);
    take_tail(d);
    add_defaults(d);

out:
    return rc;
}

static bauta_rc
create_index(defining *d, bauta_subject *subject, bool unique)
{
    const char *name = NULL;
    long table;

    (void)bauta_cursor_word(&d->c, "CONCURRENTLY");
    (void)bauta_cursor_words(&d->c, "IF NOT EXISTS");
    if (!bauta_token_is(&d->c.now, "ON"))
        name = bauta_cursor_name(&d->c, d->arena);
    while (bauta_cursor_mark(&d->c, '.'))
        name = bauta_cursor_name(&d->c, d->arena);
    if (!bauta_cursor_word(&d->c, "ON"))
        return BAUTA_OK;
    (void)bauta_cursor_word(&d->c, "ONLY");
    subject->name = bauta_cursor_qualified(&d->c, d->arena, &subject->schema);
    if (subject->name == NULL)
        return BAUTA_OK;
    table = bauta_shape_find(d->shape, subject->schema, subject->name);
    while (d->c.now.kind != BAUTA_TOKEN_END &&
           !bauta_token_mark(&d->c.now, '('))
        bauta_cursor_next(&d->c);
    if (table < 0 || !unique)
        return BAUTA_OK;
    d->table = (size_t)table;
    d->shape->version++;
    bauta_defining_index(d, name);
    return BAUTA_OK;
}

/* CREATE TYPE t AS ENUM ('a', …), CREATE DOMAIN d AS integer … */
static bauta_rc
create_type(defining *d, bool domain)
{
    bauta_shape *shape = d->shape;
    bauta_named_type t = {.as = {.nullable = true}};
    bauta_named_type *types =
        bauta_defining_more(d, shape->types, &shape->n_types, sizeof(*types));

    t.name = bauta_cursor_qualified(&d->c, d->arena, &t.schema);
    if (types == NULL || t.name == NULL || !bauta_cursor_word(&d->c, "AS"))
        return BAUTA_OK;
    shape->types = types;
    if (domain) {
        const char *from = d->c.now.at, *to = from;

        while (d->c.now.kind != BAUTA_TOKEN_END &&
               !bauta_cursor_one_of(
                   &d->c, (const char *const[]){"CONSTRAINT", "NOT", "DEFAULT",
                                                "CHECK", "COLLATE", NULL})) {
            to = d->c.now.at + d->c.now.len;
            bauta_cursor_next(&d->c);
        }
        t.as.native = bauta_arena_strndup(d->arena, from, (size_t)(to - from));
        if (t.as.native == NULL ||
            !bauta_types_set(&t.as, shape->kind, d->arena))
            return no_memory(d->err);
        while (d->c.now.kind != BAUTA_TOKEN_END) {
            if (bauta_cursor_words(&d->c, "NOT NULL"))
                t.as.nullable = false;
            else
                bauta_cursor_next(&d->c);
        }
    } else if (bauta_cursor_word(&d->c, "ENUM")) {
        const char **labels = NULL;

        t.as.type = BAUTA_TYPE_ENUM;
        for (; d->c.now.kind != BAUTA_TOKEN_END;) {
            const char *label = bauta_cursor_text(&d->c, d->arena);

            if (label == NULL) {
                bauta_cursor_next(&d->c);
                continue;
            }
            labels =
                bauta_defining_more(d, labels, &t.as.n_labels, sizeof(*labels));
            if (labels == NULL)
                return no_memory(d->err);
            labels[t.as.n_labels++] = label;
        }
        t.as.labels = labels;
    } else {
        t.as.type = BAUTA_TYPE_OTHER;
    }
    types[shape->n_types++] = t;
    return BAUTA_OK;
}

static bauta_rc
create(defining *d, bauta_subject *subject)
{
    static const char *const before[] = {"OR",    "REPLACE",  "TEMPORARY",
                                         "TEMP",  "UNLOGGED", "GLOBAL",
                                         "LOCAL", NULL};
    bool unique;

    while (bauta_cursor_one_of(&d->c, before))
        bauta_cursor_next(&d->c);
    if (bauta_cursor_word(&d->c, "TABLE"))
        return create_table(d, subject, false);
    if (bauta_cursor_words(&d->c, "FOREIGN TABLE"))
        return create_table(d, subject, true);
    unique = bauta_cursor_word(&d->c, "UNIQUE");
    if (bauta_cursor_word(&d->c, "INDEX"))
        return create_index(d, subject, unique);
    if (bauta_cursor_word(&d->c, "TYPE"))
        return create_type(d, false);
    if (bauta_cursor_word(&d->c, "DOMAIN"))
        return create_type(d, true);
    if (bauta_cursor_words(&d->c, "VIRTUAL TABLE"))
        return bauta_err_set(d->err, BAUTA_EDATA,
                             "a virtual table keeps its rows in other tables, "
                             "where no rule would see them: use bauta copy");
    if (bauta_cursor_word(&d->c, "TRIGGER")) {
        while (d->c.now.kind != BAUTA_TOKEN_END &&
               !bauta_cursor_word(&d->c, "ON"))
            bauta_cursor_next(&d->c);
        subject->name =
            bauta_cursor_qualified(&d->c, d->arena, &subject->schema);
    }
    return BAUTA_OK;
}

/* … AS IDENTITY (SEQUENCE NAME s …) */
static void
take_identity(defining *d, size_t column)
{
    const char *schema, *name;

    bauta_defining_table(d)->columns[column].identity = true;
    while (d->c.now.kind != BAUTA_TOKEN_END &&
           !bauta_cursor_words(&d->c, "SEQUENCE NAME"))
        bauta_cursor_next(&d->c);
    name = bauta_cursor_qualified(&d->c, d->arena, &schema);
    if (name != NULL &&
        !bauta_sequences_add(d->shape, schema, name, d->table, column))
        d->failed = true;
}

/* ALTER SEQUENCE s OWNED BY t.c */
static void
alter_sequence(defining *d, bauta_subject *subject)
{
    const char *schema, *name, *table, *owner;
    long t, column;

    name = bauta_cursor_qualified(&d->c, d->arena, &schema);
    if (name == NULL || !bauta_cursor_words(&d->c, "OWNED BY"))
        return;
    table = bauta_cursor_name(&d->c, d->arena);
    owner = "";
    if (table == NULL || !bauta_cursor_mark(&d->c, '.'))
        return;
    subject->name = bauta_cursor_name(&d->c, d->arena);
    if (bauta_cursor_mark(&d->c, '.')) {
        owner = table;
        table = subject->name;
        subject->name = bauta_cursor_name(&d->c, d->arena);
    }
    t = subject->name == NULL ? BAUTA_NOT_FOUND
                              : bauta_shape_find(d->shape, owner, table);
    column = t < 0 ? BAUTA_NOT_FOUND
                   : bauta_table_find_column(&d->shape->catalog.tables[t],
                                             subject->name);
    *subject = (bauta_subject){.schema = owner, .name = table};
    if (column >= 0 &&
        !bauta_sequences_add(d->shape, schema, name, (size_t)t, (size_t)column))
        d->failed = true;
}

static void
alter_column(defining *d)
{
    bauta_table *table = bauta_defining_table(d);
    const char *name = bauta_cursor_name(&d->c, d->arena);
    const long column =
        name == NULL ? BAUTA_NOT_FOUND : bauta_table_find_column(table, name);

    if (column < 0)
        return;
    if (bauta_cursor_words(&d->c, "SET NOT NULL"))
        table->columns[column].nullable = false;
    else if (bauta_cursor_words(&d->c, "ADD GENERATED"))
        take_identity(d, (size_t)column);
}

static void
alter_table(defining *d, bauta_subject *subject)
{
    long table, other;

    (void)bauta_cursor_words(&d->c, "IF EXISTS");
    (void)bauta_cursor_word(&d->c, "ONLY");
    subject->name = bauta_cursor_qualified(&d->c, d->arena, &subject->schema);
    table = subject->name == NULL
                ? BAUTA_NOT_FOUND
                : bauta_shape_find(d->shape, subject->schema, subject->name);
    if (table < 0)
        return;
    d->table = (size_t)table;
    d->shape->version++;
    do {
        if (bauta_cursor_word(&d->c, "ADD")) {
            const bool unique = bauta_cursor_words(&d->c, "UNIQUE INDEX");

            if (unique)
                bauta_defining_index(d, bauta_cursor_name(&d->c, d->arena));
            else
                (void)bauta_defining_constraint(d);
        } else if (bauta_cursor_words(&d->c, "ALTER COLUMN")) {
            alter_column(d);
        } else if (bauta_cursor_words(&d->c, "ATTACH PARTITION")) {
            other = take_table(d);
            if (other >= 0) {
                d->shape->catalog.tables[other].kind = BAUTA_TABLE_PARTITION;
                d->shape->catalog.tables[other].parent = table;
            }
        } else if (bauta_cursor_word(&d->c, "INHERIT")) {
            bauta_defining_table(d)->parent = take_table(d);
        }
        while (d->c.now.kind != BAUTA_TOKEN_END &&
               !bauta_token_mark(&d->c.now, ','))
            bauta_cursor_next(&d->c);
    } while (bauta_cursor_mark(&d->c, ','));
}

/* COMMENT ON TABLE t, GRANT … ON TABLE t, DROP TABLE t, LOCK TABLES t …: only
 * which table it is about. */
static void
find_subject(defining *d, bauta_subject *subject)
{
    static const char *const words[] = {"TABLE", "TABLES", "COLUMN", "OWNED",
                                        NULL};
    const bool drop = bauta_token_is(&d->c.now, "DROP");
    bool column;

    while (d->c.now.kind != BAUTA_TOKEN_END &&
           !bauta_cursor_one_of(&d->c, words))
        bauta_cursor_next(&d->c);
    column = bauta_token_is(&d->c.now, "COLUMN") ||
             bauta_token_is(&d->c.now, "OWNED");
    bauta_cursor_next(&d->c);
    (void)bauta_cursor_word(&d->c, "BY");
    if (drop)
        (void)bauta_cursor_words(&d->c, "IF EXISTS");
    subject->schema = "";
    subject->name = bauta_cursor_name(&d->c, d->arena);
    for (const char *next = subject->name;
         next != NULL && bauta_cursor_mark(&d->c, '.');) {
        next = bauta_cursor_name(&d->c, d->arena);
        if (next == NULL || (column && !bauta_token_mark(&d->c.now, '.')))
            return;
        subject->schema = subject->name;
        subject->name = next;
    }
}

bauta_rc
bauta_shape_take(bauta_shape *shape, const bauta_syntax *syntax,
                 const char *text, size_t len, uint64_t line,
                 bauta_subject *subject, bauta_err *err)
{
    defining d = {.shape = shape,
                  .arena = &shape->catalog.arena,
                  .c = bauta_cursor_open(syntax, text, len),
                  .err = err};
    bauta_rc rc = add_statement(shape, text, len, line, err);

    *subject = (bauta_subject){.schema = ""};
    if (rc == BAUTA_OK && bauta_cursor_word(&d.c, "CREATE"))
        rc = create(&d, subject);
    else if (rc == BAUTA_OK && bauta_cursor_words(&d.c, "ALTER TABLE"))
        alter_table(&d, subject);
    else if (rc == BAUTA_OK && bauta_cursor_words(&d.c, "ALTER SEQUENCE"))
        alter_sequence(&d, subject);
    else if (rc == BAUTA_OK &&
             bauta_cursor_one_of(
                 &d.c, (const char *const[]){"COMMENT", "GRANT", "REVOKE",
                                             "DROP", "LOCK", "ALTER", NULL}))
        find_subject(&d, subject);
    if (rc == BAUTA_OK && d.failed)
        rc = no_memory(err);
    if (rc != BAUTA_OK)
        bauta_err_at(err, "line %llu", (unsigned long long)line);
    return rc;
}
