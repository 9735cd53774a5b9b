/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/rowkey.h"

#include "transforms/scan.h"

#include <stdio.h>
#include <string.h>

bool
bauta_row_part_fraction(const bauta_column *column)
{
    return (column->type &
            (BAUTA_TYPE_DECIMAL | BAUTA_TYPE_TIMESTAMP | BAUTA_TYPE_TIME)) != 0;
}

bauta_rc
bauta_row_key_bind(bauta_row_key *key, const bauta_binding *binding,
                   const char *option, bauta_err *err)
{
    key->n = bauta_binding_peers(binding, option, &key->first);
    if (key->n > BAUTA_ROW_PARTS)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"%s\" takes at most %d columns", option,
                             BAUTA_ROW_PARTS);
    for (size_t i = 0; i < key->n; i++) {
        const bauta_column *column = binding->peers[key->first - 1 + i].column;

        key->padded[i] = column->fixed_length;
        key->fraction[i] = bauta_row_part_fraction(column);
    }
    return BAUTA_OK;
}

/* The text from the point on without the zeros that end the fraction; the
 * point goes too where nothing is left of it. A zone may follow. */
static void
add_fraction(const bauta_cell *cell, size_t len, size_t point,
             bauta_prf_input *input)
{
    enum { WHOLE = 128 };
    char whole[WHOLE];
    size_t end = point + 1, keep;

    while (end < len && cell->bytes[end] >= '0' && cell->bytes[end] <= '9')
        end++;
    keep = end;
    while (keep > point + 1 && cell->bytes[keep - 1] == '0')
        keep--;
    if (keep == point + 1)
        keep = point;
    memcpy(whole, cell->bytes, keep);
    memcpy(whole + keep, cell->bytes + end, len - end);
    bauta_prf_add(input, whole, keep + len - end);
}

void
bauta_row_part_add(const bauta_cell *cell, bool padded, bool fraction,
                   bauta_prf_input *input)
{
    enum { LONGEST = 128 }; /* no number or time of a column is longer */
    size_t len = bauta_cell_length(cell, padded);
    const char *point = NULL;

    if (fraction && cell->bytes != NULL && len <= LONGEST)
        point = memchr(cell->bytes, '.', len);
    if (point != NULL)
        add_fraction(cell, len, (size_t)(point - cell->bytes), input);
    else
        bauta_prf_add(input, cell->bytes, len);
}

void
bauta_row_key_add(const bauta_row_key *key, const bauta_view *view, size_t row,
                  bauta_prf_input *input)
{
    for (size_t i = 0; i < key->n; i++)
        bauta_row_part_add(&view->columns[key->first + i][row], key->padded[i],
                           key->fraction[i], input);
}

bauta_rc
bauta_row_prf_init(bauta_prf *prf, const bauta_binding *binding,
                   const char *name, bauta_err *err)
{
    enum { NAME_CHARS = 512 };
    uint8_t key[64];
    char kind[NAME_CHARS];
    bauta_rc rc = BAUTA_OK;

    (void)snprintf(kind, sizeof(kind), "%s", binding->column->name);
    for (char *c = kind; *c != '\0'; c++)
        if (*c >= 'A' && *c <= 'Z')
            *c = (char)(*c - 'A' + 'a');
    BAUTA_TRY(
        bauta_binding_subkey(binding, name, 1, kind, key, sizeof(key), err));
    bauta_prf_init(prf, key, sizeof(key), 64);

out:
    sodium_memzero(key, sizeof(key));
    return rc;
}
