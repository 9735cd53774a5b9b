/* SPDX-License-Identifier: Apache-2.0 */
/*
 * date_shift: all dates of one subject move by the same number of days.
 *
 *   keeps   what lies between two dates of a subject, the time of day, the
 *           time zone as it is written, NULL, dates that are none
 *   leaks   those; the date within "max_days"; and, for who knows one true
 *           date of a subject, all its others
 *   cost    one PRF a value
 *
 * Days are those of civil time: what a clock on the wall showed it still
 * shows, whatever daylight saving does to the day it lands on.
 */
#include "transforms/calendar.h"
#include "transforms/catalogue.h"
#include "transforms/draw.h"
#include "transforms/rowkey.h"

#include <stdlib.h>
#include <string.h>

enum direction { BOTH, EARLIER, LATER };

enum {
    DAYS_MAX = 36525,
    WEEK = 7,
    YEAR_MAX = 9999,
    KEEP_MAX = 64,
};

struct shift {
    bool text, padded;
    enum direction direction;
    int64_t unit;        /* days that offsets are a multiple of */
    int64_t least, most; /* units */
    int64_t first, last; /* days that the column can hold */
    bauta_row_key subject;
    bauta_prf prf;
    bool keep_given;
    size_t n_keep;
    int64_t keep[KEEP_MAX]; /* days that stay */
};

static const char *const directions[] = {"both", "earlier", "later", NULL};

static const bauta_option options[] = {
    {.name = "subject",
     .kind = BAUTA_OPTION_COLUMN,
     .required = true,
     .help = "column that tells whose date it is"},
    {.name = "max_days",
     .kind = BAUTA_OPTION_INTEGER,
     .fallback = "365",
     .min = 1,
     .max = DAYS_MAX,
     .help = "the farthest that a date moves"},
    {.name = "min_days",
     .kind = BAUTA_OPTION_INTEGER,
     .fallback = "1",
     .min = 0,
     .max = DAYS_MAX,
     .help = "the least that it moves; 0 lets some subjects stay"},
    {.name = "direction",
     .kind = BAUTA_OPTION_CHOICE,
     .fallback = "both",
     .choices = directions,
     .help = "where to; \"earlier\" makes no dates in the future"},
    {.name = "keep_weekday",
     .kind = BAUTA_OPTION_BOOLEAN,
     .fallback = "false",
     .help = "move by whole weeks"},
    {.name = "keep",
     .kind = BAUTA_OPTION_LIST,
     .help = "days that stand for none, such as 1900-01-01, and stay; those "
             "of the year 9999 where not given"},
    {.kind = BAUTA_OPTION_END},
};

static bauta_rc
bind_days(struct shift *shift, const bauta_options *given, bauta_err *err)
{
    int64_t least = bauta_options_get(given, "min_days")->integer;
    int64_t most = bauta_options_get(given, "max_days")->integer;

    shift->unit = bauta_options_get(given, "keep_weekday")->boolean ? WEEK : 1;
    shift->least = (least + shift->unit - 1) / shift->unit;
    shift->most = most / shift->unit;
    if (least > most)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"min_days\" must not be above \"max_days\"");
    if (shift->least > shift->most)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "no whole week lies from \"min_days\" to "
                             "\"max_days\"");
    return BAUTA_OK;
}

static bauta_rc
bind_keep(struct shift *shift, const bauta_value *value, bauta_err *err)
{
    bauta_date date;

    shift->keep_given = value->set;
    if (value->n_items > KEEP_MAX)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"keep\" takes at most %d days", KEEP_MAX);
    for (size_t i = 0; i < value->n_items; i++) {
        const bauta_value *item = &value->items[i];

        if (!bauta_scan_date(item->text, item->text_len, &date) || date.timed)
            return bauta_err_set(err, BAUTA_EPROFILE,
                                 "\"keep\" takes days, written 2024-12-31");
        shift->keep[shift->n_keep++] = bauta_calendar_day(&date);
    }
    return BAUTA_OK;
}

static void
shift_release(void *self)
{
    struct shift *shift = self;

    sodium_memzero(shift, sizeof(*shift));
    free(shift);
}

static bauta_rc
shift_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
           bauta_err *err)
{
    const bauta_options *given = binding->options;
    const char *direction = bauta_options_get(given, "direction")->text;
    struct shift *shift = bauta_calloc(1, sizeof(*shift));
    uint8_t key[64];
    bauta_rc rc = BAUTA_OK;

    (void)promise; /* as the transform says, whatever the options */
    if (shift == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    while (strcmp(directions[shift->direction], direction) != 0)
        shift->direction++;
    shift->text = binding->column->type == BAUTA_TYPE_TEXT;
    shift->padded = binding->column->fixed_length;
    bauta_calendar_range(binding->column, &shift->first, &shift->last);
    BAUTA_TRY(bind_days(shift, given, err));
    BAUTA_TRY(bind_keep(shift, bauta_options_get(given, "keep"), err));
    BAUTA_TRY(bauta_row_key_bind(&shift->subject, binding, "subject", err));
    BAUTA_TRY(bauta_binding_subkey(binding, "date_shift", 1, "date_shift", key,
                                   sizeof(key), err));
    bauta_prf_init(&shift->prf, key, sizeof(key), BAUTA_DRAW_SEED);
    *self = shift;
    shift = NULL;

out:
    sodium_memzero(key, sizeof(key));
    if (shift != NULL)
        shift_release(shift);
    return rc;
}

/* The subject's offset in days: each that the options admit is as likely. */
static int64_t
offset_of(const struct shift *shift, const bauta_view *view, size_t row)
{
    uint8_t seed[BAUTA_DRAW_SEED];
    bauta_prf_input input;
    bauta_draw draw;
    int64_t n = shift->most - shift->least + 1, at;
    bool both = shift->direction == BOTH;

    bauta_prf_begin(&shift->prf, &input);
    bauta_row_key_add(&shift->subject, view, row, &input);
    bauta_prf_end(&shift->prf, &input, seed);
    bauta_draw_start(&draw, seed);
    /* 0 has no other side. */
    at = (int64_t)bauta_draw_below(
        &draw, (uint64_t)(both ? 2 * n - (shift->least == 0 ? 1 : 0) : n));
    bauta_draw_stop(&draw);
    sodium_memzero(seed, sizeof(seed));
    if (at >= n)
        at = -(shift->most - (at - n));
    else
        at += shift->least;
    return (shift->direction == EARLIER ? -at : at) * shift->unit;
}

static bool
stays(const struct shift *shift, int64_t day, const bauta_date *date)
{
    if (!shift->keep_given)
        return date->year == YEAR_MAX;
    for (size_t i = 0; i < shift->n_keep; i++)
        if (shift->keep[i] == day)
            return true;
    return false;
}

/* Gives the reason why not, or NULL. */
static const char *
shift_cell(const struct shift *shift, const bauta_view *view, size_t row,
           char **to)
{
    bauta_cell *cell = &view->columns[0][row];
    size_t len = bauta_cell_length(cell, shift->padded);
    bauta_date date;
    int64_t day;
    char *end;

    if (!shift->text && bauta_calendar_no_date(cell->bytes, len))
        return NULL;
    if (!bauta_scan_date(cell->bytes, len, &date))
        return "the value is not a date from year 1 on, written 2024-12-31 or "
               "2024-12-31 23:59:59";
    day = bauta_calendar_day(&date);
    if (stays(shift, day, &date))
        return NULL;
    if (view->columns[shift->subject.first][row].bytes == NULL)
        return "the subject of the row is NULL, so that nobody's offset is "
               "its own";
    day += offset_of(shift, view, row);
    if (day < shift->first || day > shift->last)
        return "the date would leave the years that the column holds: name "
               "the day in \"keep\" where it stands for none";
    bauta_calendar_set(&date, day);
    end = bauta_calendar_write(&date, cell->bytes, len, *to);
    cell->bytes = *to;
    cell->len = (uint32_t)(end - *to);
    *to = end;
    return NULL;
}

static bauta_rc
shift_apply(void *self, const bauta_view *view, bauta_err *err)
{
    const struct shift *shift = self;
    bauta_cell *cells = view->columns[0];
    size_t room = 0;
    char *to;
    bauta_rc rc = BAUTA_OK;

    for (size_t row = 0; row < view->n_rows; row++)
        room += cells[row].bytes != NULL ? cells[row].len : 0;
    to = bauta_arena_alloc(view->arena, room);
    if (to == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "date_shift: out of memory");
    for (size_t row = 0; row < view->n_rows; row++) {
        const char *reason;

        if (cells[row].bytes == NULL)
            continue;
        reason = shift_cell(shift, view, row, &to);
        if (reason != NULL)
            BAUTA_TRY(
                bauta_view_reject(view, row, err, "date_shift: %s", reason));
    }

out:
    return rc;
}

const struct bauta_transform bauta_transform_date_shift = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "date_shift",
    .summary = "move all dates of a subject by the same number of days",
    .details =
        "The days between two dates of one subject survive, in every table "
        "whose rules name the same subject, options and domain; so do the time "
        "of day and the time zone as it is written. Who knows one true date of "
        "a subject knows the others. A row whose subject is NULL stops the "
        "run, and so does a date that would leave the years 1 to 9999. "
        "Infinite and all-zero dates stay, and so do the days that \"keep\" "
        "names: moved, they would tell the offset. Text must hold a date in "
        "ISO form.",
    .example = "{\"transform\": \"date_shift\", \"subject\": \"patient_id\", "
               "\"max_days\": 365}",
    .version = 1,
    .accepts = BAUTA_TYPE_DATE | BAUTA_TYPE_TIMESTAMP | BAUTA_TYPE_TEXT,
    .traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_LOSSY | BAUTA_TRAIT_ORIGINAL |
              BAUTA_TRAIT_FORMAT,
    .options = options,
    .bind = shift_bind,
    .apply = shift_apply,
    .release = shift_release,
};
