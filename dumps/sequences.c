/* SPDX-License-Identifier: Apache-2.0 */
#include "dumps/sequences.h"

#include "dumps/cursor.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

bool
bauta_sequences_add(bauta_shape *shape, const char *schema, const char *name,
                    size_t table, size_t column)
{
    bauta_sequence *more = bauta_shape_room(shape, shape->sequences,
                                            shape->n_sequences, sizeof(*more));

    if (more == NULL)
        return false;
    shape->sequences = more;
    shape->sequences[shape->n_sequences++] =
        (bauta_sequence){.schema = schema,
                         .name = name,
                         .table = table,
                         .column = column,
                         .most = INT64_MIN};
    return true;
}

bool
bauta_sequences_have(const bauta_shape *shape, size_t table, size_t column)
{
    for (size_t i = 0; i < shape->n_sequences; i++)
        if (shape->sequences[i].table == table &&
            shape->sequences[i].column == column)
            return true;
    return false;
}

void
bauta_sequences_raise(bauta_shape *shape, size_t table, size_t column,
                      int64_t most)
{
    for (size_t i = 0; i < shape->n_sequences; i++) {
        bauta_sequence *sequence = &shape->sequences[i];

        if (sequence->table == table && sequence->column == column &&
            most > sequence->most)
            sequence->most = most;
    }
}

/* The sequence that 'public.s' names. */
static const bauta_sequence *
find(bauta_shape *shape, const bauta_syntax *syntax, const char *text)
{
    bauta_cursor c = bauta_cursor_open(syntax, text, strlen(text));
    const char *schema, *name;

    name = bauta_cursor_qualified(&c, &shape->catalog.arena, &schema);
    for (size_t i = 0; name != NULL && i < shape->n_sequences; i++)
        if (strcmp(shape->sequences[i].name, name) == 0 &&
            strcmp(shape->sequences[i].schema, schema) == 0)
            return &shape->sequences[i];
    return NULL;
}

bool
bauta_sequences_rewrite(bauta_shape *shape, const bauta_syntax *syntax,
                        const char *text, size_t len, bauta_text *out)
{
    bauta_cursor c = bauta_cursor_open(syntax, text, len);
    const bauta_sequence *sequence;
    const char *name, *number;
    long long value;
    bool called;

    if (!bauta_cursor_words(&c, "SELECT") ||
        !bauta_cursor_word(&c, "pg_catalog") || !bauta_cursor_mark(&c, '.') ||
        !bauta_cursor_word(&c, "setval") || !bauta_cursor_mark(&c, '('))
        return false;
    name = bauta_cursor_text(&c, &shape->catalog.arena);
    sequence = name == NULL ? NULL : find(shape, syntax, name);
    if (sequence == NULL || !bauta_cursor_mark(&c, ',') ||
        c.now.kind != BAUTA_TOKEN_NUMBER)
        return false;
    number = c.now.at;
    value = strtoll(number, NULL, 10); /* a bracket ends it */
    bauta_cursor_next(&c);
    called = !bauta_cursor_mark(&c, ',') || bauta_token_is(&c.now, "true");
    if (sequence->most < value || (sequence->most == value && called))
        return false;
    bauta_text_append(out, text, (size_t)(number - text));
    bauta_text_printf(out, "%" PRId64 ", true);", sequence->most);
    return true;
}
