/* SPDX-License-Identifier: Apache-2.0 */
/*
 * truncate_date: a date or time becomes the beginning of its year, quarter,
 * month, week, day or hour.
 *
 *   keeps   the unit's beginning, time zone, NULL, dates that are none
 *           ("infinity", all zeros)
 *   leaks   the unit: a year of birth beside a postcode tells a lot
 *   cost    one pass over some thirty bytes
 */
#include "transforms/calendar.h"
#include "transforms/catalogue.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum unit { YEAR, QUARTER, MONTH, WEEK, DAY, HOUR };

struct truncate {
    enum unit unit;
    bool text, padded;
};

static const char *const units[] = {"year", "quarter", "month", "week",
                                    "day",  "hour",    NULL};

static const bauta_option options[] = {
    {.name = "unit",
     .kind = BAUTA_OPTION_CHOICE,
     .required = true,
     .choices = units,
     .help = "whose beginning to go back to; a week begins on Monday"},
    {.kind = BAUTA_OPTION_END},
};

static bauta_rc
truncate_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
              bauta_err *err)
{
    const char *unit = bauta_options_get(binding->options, "unit")->text;
    const bauta_column *column = binding->column;
    struct truncate *truncate = bauta_calloc(1, sizeof(*truncate));

    (void)promise; /* never longer, and the traits are fixed */
    if (truncate == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    while (strcmp(units[truncate->unit], unit) != 0)
        truncate->unit++;
    if (column->type == BAUTA_TYPE_DATE && truncate->unit >= DAY) {
        free(truncate);
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "a date truncated to its %s stays as it is: take "
                             "a longer unit",
                             unit);
    }
    truncate->text = column->type == BAUTA_TYPE_TEXT;
    truncate->padded = column->fixed_length;
    *self = truncate;
    return BAUTA_OK;
}

static void
back_to_monday(bauta_date *date)
{
    int64_t day = bauta_calendar_day(date); /* 0 is a Monday */

    bauta_calendar_set(date, day - day % 7);
}

static void
cut(enum unit unit, bauta_date *date)
{
    if (unit == WEEK)
        back_to_monday(date);
    if (unit == QUARTER)
        date->month -= (date->month - 1) % 3;
    if (unit == YEAR)
        date->month = 1;
    if (unit <= MONTH)
        date->day = 1;
    if (unit != HOUR)
        date->hour = 0;
    date->minute = date->second = 0;
}

/* Writes the date in the shape it had, `len` bytes at most; a column of dates
 * has no use for a fraction of zeros. */
static char *
write_date(const struct truncate *truncate, const bauta_date *date,
           const char *bytes, size_t len, char *to)
{
    to = bauta_calendar_put(date, to);
    if (!date->timed)
        return to;
    if (date->digits > 0 && truncate->text) {
        *to++ = '.';
        memset(to, '0', date->digits);
        to += date->digits;
    }
    memcpy(to, bytes + date->zone_at, len - date->zone_at);
    return to + (len - date->zone_at);
}

static bauta_rc
truncate_apply(void *self, const bauta_view *view, bauta_err *err)
{
    const struct truncate *truncate = self;
    bauta_cell *cells = view->columns[0];
    size_t room = 0;
    char *to;
    bauta_rc rc = BAUTA_OK;

    for (size_t row = 0; row < view->n_rows; row++)
        room += cells[row].bytes != NULL ? cells[row].len : 0;
    to = bauta_arena_alloc(view->arena, room);
    if (to == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "truncate_date: out of memory");
    for (size_t row = 0; row < view->n_rows; row++) {
        bauta_cell *cell = &cells[row];
        bauta_date date;
        char *end;
        size_t len;

        if (cell->bytes == NULL ||
            (!truncate->text && bauta_calendar_no_date(cell->bytes, cell->len)))
            continue;
        len = bauta_cell_length(cell, truncate->padded);
        if (!bauta_scan_date(cell->bytes, len, &date)) {
            BAUTA_TRY(bauta_view_reject(
                view, row, err,
                "truncate_date: the value is not a date from year 1 on, "
                "written 2024-12-31 or 2024-12-31 23:59:59"));
            continue;
        }
        cut(truncate->unit, &date);
        end = write_date(truncate, &date, cell->bytes, len, to);
        cell->bytes = to;
        cell->len = (uint32_t)(end - to);
        to = end;
    }

out:
    return rc;
}

const struct bauta_transform bauta_transform_truncate_date = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "truncate_date",
    .summary = "go back to the beginning of the year, month, week, …",
    .details =
        "The unit's beginning survives, and so does the time zone as it is "
        "written; what is shorter than the unit becomes its first day and "
        "midnight. Infinite and all-zero dates stay. Text must hold a date in "
        "ISO form; years before 1 stop the run.",
    .example = "{\"transform\": \"truncate_date\", \"unit\": \"month\"}",
    .version = 1,
    .accepts = BAUTA_TYPE_DATE | BAUTA_TYPE_TIMESTAMP | BAUTA_TYPE_TEXT,
    .traits = BAUTA_TRAIT_LOSSY | BAUTA_TRAIT_ORIGINAL | BAUTA_TRAIT_FORMAT,
    .options = options,
    .bind = truncate_bind,
    .apply = truncate_apply,
    .release = free,
};
