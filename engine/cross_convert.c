/* SPDX-License-Identifier: Apache-2.0 */
#include "engine/cross.h"

#include <string.h>

static bauta_rc
bad(size_t row, const bauta_batch *batch, const char *what, bauta_err *err)
{
    (void)bauta_err_set(err, BAUTA_EDATA, "%s", what);
    bauta_err_at(err, "row %llu", (unsigned long long)batch->first_row + row);
    return err->code;
}

static bool
is(const bauta_cell *cell, const char *text)
{
    return cell->len == strlen(text) &&
           memcmp(cell->bytes, text, cell->len) == 0;
}

static bauta_rc
to_number(bauta_cell *cell)
{
    if (is(cell, "true"))
        *cell = (bauta_cell){.bytes = "1", .len = 1};
    else if (is(cell, "false"))
        *cell = (bauta_cell){.bytes = "0", .len = 1};
    return BAUTA_OK;
}

static void
trim(bauta_cell *cell)
{
    while (cell->len > 0 && cell->bytes[cell->len - 1] == ' ')
        cell->len--;
}

/* Where a timestamp's offset from UTC begins; its end where it has
 * none. The date's hyphens are passed over. */
static uint32_t
offset_at(const bauta_cell *cell)
{
    const char *colon = memchr(cell->bytes, ':', cell->len);
    uint32_t at = colon == NULL ? cell->len : (uint32_t)(colon - cell->bytes);

    while (at < cell->len && cell->bytes[at] != '+' && cell->bytes[at] != '-' &&
           cell->bytes[at] != 'Z')
        at++;
    return at;
}

/* Sessions are in UTC, so that another offset can only be a rule's doing. */
static bool
take_offset(bauta_cell *cell)
{
    uint32_t at = offset_at(cell);

    for (uint32_t i = at; i < cell->len; i++)
        if (strchr("+-0:Z", cell->bytes[i]) == NULL)
            return false;
    cell->len = at;
    return true;
}

static bool
put_offset(bauta_cell *cell, bauta_arena *arena)
{
    static const char utc[] = "+00:00";
    char *bytes;

    if (memchr(cell->bytes, ':', cell->len) == NULL)
        return true; /* "infinity" */
    bytes = bauta_arena_alloc(arena, cell->len + sizeof(utc));
    if (bytes == NULL)
        return false;
    memcpy(bytes, cell->bytes, cell->len);
    memcpy(bytes + cell->len, utc, sizeof(utc));
    cell->bytes = bytes;
    cell->len += (uint32_t)sizeof(utc) - 1;
    return true;
}

/* At most 2^63 - 1, of 19 digits. */
static bool
is_signed(const bauta_cell *cell)
{
    static const char most[] = "9223372036854775807";

    return cell->len < sizeof(most) - 1 ||
           (cell->len == sizeof(most) - 1 &&
            memcmp(cell->bytes, most, cell->len) <= 0);
}

static bauta_rc
exchange_one(enum bauta_exchange how, bauta_cell *cell, bauta_batch *batch,
             size_t row, bauta_err *err)
{
    switch (how) {
    case BAUTA_EXCHANGE_NUMBER:
        return to_number(cell);
    case BAUTA_EXCHANGE_BYTES:
        cell->kind = BAUTA_KIND_BLOB;
        return BAUTA_OK;
    case BAUTA_EXCHANGE_TRIM:
        trim(cell);
        return BAUTA_OK;
    case BAUTA_EXCHANGE_UTC:
    case BAUTA_EXCHANGE_ZONED:
        if (!take_offset(cell))
            return bad(row, batch, "a time is not in UTC", err);
        if (how == BAUTA_EXCHANGE_ZONED && !put_offset(cell, &batch->arena))
            return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a row");
        return BAUTA_OK;
    case BAUTA_EXCHANGE_SIGNED:
        return is_signed(cell)
                   ? BAUTA_OK
                   : bad(row, batch,
                         "a number is larger than the target's integers", err);
    case BAUTA_EXCHANGE_NONE:
        break;
    }
    return BAUTA_OK;
}

bauta_rc
bauta_cross_convert(const bauta_cross *cross, const bauta_plan_table *table,
                    bauta_batch *batch, const char **where, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    for (size_t s = 0; s < table->n_slots; s++) {
        size_t column = table->slots[s].first;
        enum bauta_exchange how = cross->exchanges[table->table][column];
        bauta_cell *cells = bauta_batch_slot(batch, s);

        for (size_t row = 0; how != BAUTA_EXCHANGE_NONE && row < batch->n_rows;
             row++) {
            if (cells[row].bytes == NULL)
                continue;
            rc = exchange_one(how, &cells[row], batch, row, err);
            if (rc != BAUTA_OK) {
                *where =
                    cross->catalog.tables[table->table].columns[column].name;
                return rc;
            }
        }
    }
    return BAUTA_OK;
}
