/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/scrub/own.h"

#include "transforms/scan.h"

#include <string.h>
#include <strings.h>

enum { LOCAL_DIGITS = 9, DIGITS_MAX = 20, EMAILS = 0, PHONES = 1 };

const char *const bauta_from_options[BAUTA_FROMS] = {
    [BAUTA_FROM_FIRST] = "first_name_from",
    [BAUTA_FROM_LAST] = "last_name_from",
    [BAUTA_FROM_FULL] = "full_name_from",
    [BAUTA_FROM_EMAIL] = "email_from",
    [BAUTA_FROM_PHONE] = "phone_from",
};

bauta_rc
bauta_columns_open(bauta_columns *columns, const bauta_binding *binding,
                   bauta_err *err)
{
    size_t names = 0;

    for (size_t i = 0; i < BAUTA_FROMS; i++) {
        columns->n[i] = bauta_binding_peers(binding, bauta_from_options[i],
                                            &columns->first[i]);
        names += i <= BAUTA_FROM_FULL ? columns->n[i] : 0;
        if (columns->n[i] > BAUTA_OWN_VALUES || names > BAUTA_OWN_VALUES)
            return bauta_err_set(err, BAUTA_EPROFILE,
                                 "\"%s\" names more columns than %d",
                                 bauta_from_options[i], BAUTA_OWN_VALUES);
        for (size_t c = 0; c < columns->n[i]; c++)
            columns->padded[i][c] =
                binding->peers[columns->first[i] - 1 + c].column->fixed_length;
    }
    return BAUTA_OK;
}

static void
add_value(bauta_row_own *own, const bauta_lexicon *lexicon, unsigned from,
          const bauta_cell *cell)
{
    static const uint8_t parts[] = {BAUTA_FIND_FIRST, BAUTA_FIND_LAST,
                                    BAUTA_FIND_FULL};
    size_t other = from == BAUTA_FROM_PHONE ? PHONES : EMAILS;

    if (from > BAUTA_FROM_FULL) {
        own->others[other][own->n_others[other]++] = *cell;
        return;
    }
    if (bauta_own_add(&own->names, lexicon, parts[from], cell->bytes,
                      cell->len))
        own->cells[own->names.n - 1] = *cell;
}

void
bauta_row_own_read(bauta_row_own *own, const bauta_columns *columns,
                   const bauta_lexicon *lexicon, const bauta_view *view,
                   size_t row)
{
    own->names.n = own->n_others[EMAILS] = own->n_others[PHONES] = 0;
    own->names.filter = 0;
    for (unsigned from = 0; from < BAUTA_FROMS; from++) {
        for (size_t c = 0; c < columns->n[from]; c++) {
            bauta_cell cell = view->columns[columns->first[from] + c][row];

            if (cell.bytes == NULL)
                continue;
            cell.len =
                (uint32_t)bauta_cell_length(&cell, columns->padded[from][c]);
            add_value(own, lexicon, from, &cell);
        }
    }
}

/* The last digits of a number, and how many there are of it. */
static size_t
last_digits(const char *bytes, size_t len, char digits[LOCAL_DIGITS])
{
    size_t n = 0;

    while (len > 0 && n < LOCAL_DIGITS) {
        char c = bytes[--len];

        if (bauta_is_digit((unsigned char)c))
            digits[n++] = c;
    }
    return n;
}

static bool
is_same_phone(const char *bytes, size_t len, const bauta_cell *cell)
{
    char a[LOCAL_DIGITS], b[LOCAL_DIGITS];
    size_t n = last_digits(bytes, len, a);

    return n >= LOCAL_DIGITS - 2 &&
           n == last_digits(cell->bytes, cell->len, b) && memcmp(a, b, n) == 0;
}

const bauta_cell *
bauta_row_own_find(const bauta_row_own *own, const bauta_found *found,
                   const char *bytes)
{
    size_t len = found->end - found->start;

    bytes += found->start;
    if (found->type == BAUTA_FIND_NAME)
        return BAUTA_NAME_OWN(found->kind) > 0
                   ? &own->cells[BAUTA_NAME_OWN(found->kind) - 1]
                   : NULL;
    for (size_t i = 0;
         found->type == BAUTA_FIND_EMAIL && i < own->n_others[EMAILS]; i++)
        if (own->others[EMAILS][i].len == len &&
            strncasecmp(own->others[EMAILS][i].bytes, bytes, len) == 0)
            return &own->others[EMAILS][i];
    for (size_t i = 0;
         found->type == BAUTA_FIND_PHONE && i < own->n_others[PHONES]; i++)
        if (is_same_phone(bytes, len, &own->others[PHONES][i]))
            return &own->others[PHONES][i];
    return NULL;
}

/* --- Case --- */

bauta_rc
bauta_cell_recase(bauta_cell *cell, unsigned type, bauta_arena *arena,
                  bauta_err *err)
{
    bool name = type == BAUTA_FIND_NAME;
    char *out;

    if (name && !bauta_word_is_flat(cell->bytes, cell->len))
        return BAUTA_OK;
    out = bauta_arena_alloc(arena, cell->len);
    if (out == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    memcpy(out, cell->bytes, cell->len);
    if (name)
        bauta_word_title(out, cell->len);
    for (size_t i = 0; !name && i < cell->len; i++)
        if (out[i] >= 'A' && out[i] <= 'Z')
            out[i] = (char)(out[i] | 0x20);
    cell->bytes = out;
    return BAUTA_OK;
}
