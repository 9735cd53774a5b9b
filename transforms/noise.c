/* SPDX-License-Identifier: Apache-2.0 */
/*
 * noise: a number or date moves by a random amount.
 *
 *   keeps   about how large the value is, its type and number of decimals,
 *           NULL, means and sums of many rows
 *   leaks   the value, roughly: with a probability that "kind" and the scale
 *           decide, it is the result itself. Not differential privacy: the
 *           same row gets the same noise in every copy under one key
 *   cost    one PRF and some ten to fifty uniform numbers a value
 *
 * A result past a bound is drawn again from the same row's stream, so that
 * nothing piles up at the bound; after 64 times it is drawn uniformly from
 * what of the scale on either side is within.
 */
#include "transforms/amount.h"
#include "transforms/calendar.h"
#include "transforms/catalogue.h"
#include "transforms/draw.h"
#include "transforms/rowkey.h"

#include <stdlib.h>
#include <string.h>

enum kind { UNIFORM, GAUSSIAN, LAPLACE };

enum {
    TRIES = 64,
    DIGITS_MAX = 9, /* of a second's fraction */
    PARTS_DIGITS = 6,
    OWN = -1,
    WIDTH = 64, /* room that a result takes */
    ZONE_MAX = 16,
};

struct noise {
    enum kind kind;
    unsigned type;
    bool relative;
    bauta_amount scale; /* in steps of 1, days or seconds; or a ratio */
    int decimals;       /* OWN: the value's */
    bool low_given, high_given;
    bauta_amount low, high; /* numbers: least and greatest result */
    int64_t first, last;    /* dates: days, or seconds; both inclusive */
    bauta_row_key by;
    bauta_prf prf;
};

static const char *const kinds[] = {"uniform", "gaussian", "laplace", NULL};
static const char *const units[] = {"seconds", "minutes", "hours", "days",
                                    NULL};

static const bauta_option options[] = {
    {.name = "kind",
     .kind = BAUTA_OPTION_CHOICE,
     .fallback = "uniform",
     .choices = kinds,
     .help = "the distribution of the noise"},
    {.name = "scale",
     .kind = BAUTA_OPTION_NUMBER,
     .min = 0,
     .max = INT64_MAX,
     .help = "how far: the most for uniform noise, the standard deviation for "
             "gaussian, the mean distance for laplace"},
    {.name = "ratio",
     .kind = BAUTA_OPTION_NUMBER,
     .min = 0,
     .max = 1000,
     .help = "numbers, instead of \"scale\": the same as a part of the value; "
             "0.1 is a tenth"},
    {.name = "unit",
     .kind = BAUTA_OPTION_CHOICE,
     .choices = units,
     .help = "of the scale; dates have days, and timestamps seconds where not "
             "given"},
    {.name = "min",
     .kind = BAUTA_OPTION_SCALAR,
     .help = "least result; a value below it counts as this"},
    {.name = "max",
     .kind = BAUTA_OPTION_SCALAR,
     .help = "greatest result; a value above it counts as this"},
    {.name = "decimals",
     .kind = BAUTA_OPTION_INTEGER,
     .min = 0,
     .max = 18,
     .help = "of the result; the column's where it is declared, else the "
             "value's own, where not given"},
    {.name = "by",
     .kind = BAUTA_OPTION_COLUMNS,
     .fallback = BAUTA_PRIMARY_KEY,
     .help = "columns that tell the rows apart"},
    {.kind = BAUTA_OPTION_END},
};

static bool
is_dated(const struct noise *noise)
{
    return noise->type == BAUTA_TYPE_DATE ||
           noise->type == BAUTA_TYPE_TIMESTAMP;
}

static bauta_rc
bind_unit(struct noise *noise, const bauta_binding *binding, bauta_err *err)
{
    static const int seconds[] = {1, 60, 3600, BAUTA_DAY_SECONDS};
    const bauta_value *unit = bauta_options_get(binding->options, "unit");
    size_t i = 0;

    if (!unit->set)
        return BAUTA_OK;
    while (strcmp(units[i], unit->text) != 0)
        i++;
    if (!is_dated(noise))
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"unit\" is for dates and times, and the column "
                             "has type %s: leave it out",
                             binding->column->native);
    if (noise->type == BAUTA_TYPE_TIMESTAMP)
        noise->scale.n *= seconds[i];
    else if (seconds[i] != BAUTA_DAY_SECONDS)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "a date moves by days: leave \"unit\" out");
    return BAUTA_OK;
}

static bauta_rc
bind_scale(struct noise *noise, const bauta_binding *binding, bauta_err *err)
{
    const bauta_value *scale = bauta_options_get(binding->options, "scale");
    const bauta_value *ratio = bauta_options_get(binding->options, "ratio");
    const bauta_value *value = ratio->set ? ratio : scale;

    noise->relative = ratio->set;
    if (scale->set == ratio->set)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "give either \"scale\" or \"ratio\"");
    if (noise->relative && is_dated(noise))
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "a date has no size to take a \"ratio\" of: give "
                             "\"scale\"");
    if (!bauta_amount_read(value->text, value->text_len, &noise->scale) ||
        noise->scale.n <= 0 ||
        noise->scale.decimals > (noise->relative ? PARTS_DIGITS : 12))
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"%s\" takes a number above 0 of at most %d "
                             "decimals",
                             noise->relative ? "ratio" : "scale",
                             noise->relative ? PARTS_DIGITS : 12);
    return bind_unit(noise, binding, err);
}

static bauta_rc
bind_decimals(struct noise *noise, const bauta_binding *binding, bauta_err *err)
{
    const bauta_value *given = bauta_options_get(binding->options, "decimals");
    unsigned precision, decimals;

    noise->decimals = OWN;
    if (given->set && noise->type != BAUTA_TYPE_DECIMAL)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"decimals\" is for decimal numbers, and the "
                             "column has type %s: leave it out",
                             binding->column->native);
    if (bauta_amount_declared(binding->column, &precision, &decimals)) {
        if (given->set && given->integer > (int64_t)decimals)
            return bauta_err_set(err, BAUTA_EPROFILE,
                                 "a column of type %s has fewer \"decimals\"",
                                 binding->column->native);
        noise->decimals = (int)decimals;
        noise->low_given = noise->high_given = true;
        noise->high.n = bauta_amount_power(precision) - 1;
        noise->high.decimals = decimals;
        noise->low = noise->high;
        noise->low.n = -noise->high.n;
    }
    if (given->set)
        noise->decimals = (int)given->integer;
    if (noise->type == BAUTA_TYPE_INTEGER)
        noise->decimals = 0;
    return BAUTA_OK;
}

/* One bound of numbers; the tighter of it and what stands counts. */
static bool
read_bound(const bauta_value *value, bool high, bool *given, bauta_amount *out)
{
    bauta_amount bound;
    bauta_wide mine, theirs;

    if (value->is_null || value->text == NULL ||
        !bauta_amount_read(value->text, value->text_len, &bound))
        return false;
    if (*given) {
        unsigned decimals =
            bound.decimals > out->decimals ? bound.decimals : out->decimals;

        mine = bauta_amount_at(&bound, decimals, BAUTA_ROUND_DOWN);
        theirs = bauta_amount_at(out, decimals, BAUTA_ROUND_DOWN);
        if (high ? mine > theirs : mine < theirs)
            return true;
    }
    *given = true;
    *out = bound;
    return true;
}

static unsigned
decimals_of_bounds(const struct noise *noise)
{
    if (noise->decimals != OWN)
        return (unsigned)noise->decimals;
    return noise->low.decimals > noise->high.decimals ? noise->low.decimals
                                                      : noise->high.decimals;
}

static bauta_rc
bind_bounds(struct noise *noise, const bauta_binding *binding, bauta_err *err)
{
    const bauta_value *low = bauta_options_get(binding->options, "min");
    const bauta_value *high = bauta_options_get(binding->options, "max");
    const bauta_column *column = binding->column;

    if (noise->type == BAUTA_TYPE_INTEGER &&
        (column->min_int != 0 || column->max_int != 0)) {
        noise->low_given = noise->high_given = true;
        noise->low.n = column->min_int;
        noise->high.n = column->max_int;
        if (column->min_int == 0 && column->max_int == INT64_MAX)
            noise->high.n = (bauta_wide)UINT64_MAX; /* 64 bits, no sign */
    }
    if ((low->set && !read_bound(low, false, &noise->low_given, &noise->low)) ||
        (high->set &&
         !read_bound(high, true, &noise->high_given, &noise->high)))
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"min\" and \"max\" take numbers for a column of "
                             "type %s",
                             column->native);
    if (noise->low_given && noise->high_given &&
        bauta_amount_at(&noise->low, decimals_of_bounds(noise),
                        BAUTA_ROUND_UP) >
            bauta_amount_at(&noise->high, decimals_of_bounds(noise),
                            BAUTA_ROUND_DOWN))
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "there is no value of the column from \"min\" to "
                             "\"max\"");
    return BAUTA_OK;
}

static bauta_rc
bind_days(struct noise *noise, const bauta_binding *binding, bauta_err *err)
{
    const bauta_value *low = bauta_options_get(binding->options, "min");
    const bauta_value *high = bauta_options_get(binding->options, "max");
    int64_t seconds = noise->type == BAUTA_TYPE_DATE ? BAUTA_DAY_SECONDS : 1;

    bauta_calendar_range(binding->column, &noise->first, &noise->last);
    noise->first *= BAUTA_DAY_SECONDS;
    noise->last = (noise->last + 1) * BAUTA_DAY_SECONDS - 1;
    if ((low->set && (low->text == NULL ||
                      !bauta_calendar_seconds(low->text, low->text_len, false,
                                              &noise->first))) ||
        (high->set && (high->text == NULL ||
                       !bauta_calendar_seconds(high->text, high->text_len, true,
                                               &noise->last))))
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"min\" and \"max\" are written 2024-12-31 or "
                             "2024-12-31 23:59:59");
    noise->low_given = low->set;
    noise->high_given = high->set;
    noise->first = (noise->first + seconds - 1) / seconds;
    noise->last /= seconds;
    if (noise->first > noise->last)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "there is no value of the column from \"min\" to "
                             "\"max\"");
    return BAUTA_OK;
}

static void
noise_release(void *self)
{
    struct noise *noise = self;

    sodium_memzero(noise, sizeof(*noise));
    free(noise);
}

static bauta_rc
noise_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
           bauta_err *err)
{
    const char *kind = bauta_options_get(binding->options, "kind")->text;
    struct noise *noise = bauta_calloc(1, sizeof(*noise));
    bauta_rc rc = BAUTA_OK;

    (void)promise; /* as the transform says, whatever the options */
    if (noise == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    noise->type = binding->column->type;
    while (strcmp(kinds[noise->kind], kind) != 0)
        noise->kind++;
    BAUTA_TRY(bind_scale(noise, binding, err));
    BAUTA_TRY(bind_decimals(noise, binding, err));
    if (is_dated(noise))
        BAUTA_TRY(bind_days(noise, binding, err));
    else
        BAUTA_TRY(bind_bounds(noise, binding, err));
    BAUTA_TRY(bauta_row_key_bind(&noise->by, binding, "by", err));
    BAUTA_TRY(bauta_row_prf_init(&noise->prf, binding, "noise", err));
    *self = noise;
    noise = NULL;

out:
    if (noise != NULL)
        noise_release(noise);
    return rc;
}

/* How one value may move, in steps of its last decimal: by `scale` / `per`,
 * from `low` to `high`. */
struct span {
    bauta_uwide scale;
    uint64_t per;
    bauta_wide low, high;
};

/* The scale in steps of 10^-decimals, one step at least. False where it is out
 * of reach. */
static bool
set_scale(const struct noise *noise, bauta_wide value, unsigned decimals,
          struct span *span)
{
    bauta_amount scale = noise->scale;
    unsigned extra;
    bauta_wide n;

    if (noise->relative) {
        if (__builtin_mul_overflow(scale.n, value < 0 ? -value : value, &n))
            return false;
        extra = scale.decimals;
    } else {
        extra = scale.decimals > decimals ? scale.decimals - decimals : 0;
        extra = extra < PARTS_DIGITS ? extra : PARTS_DIGITS;
        n = bauta_amount_at(&scale, decimals + extra, BAUTA_ROUND_UP);
    }
    span->per = (uint64_t)bauta_amount_power(extra);
    if (n < (bauta_wide)span->per)
        n = (bauta_wide)span->per;
    span->scale = (bauta_uwide)n;
    return n < (bauta_wide)1 << 90;
}

static bauta_wide
uniform(bauta_draw *draw, bauta_wide value, const struct span *span)
{
    bauta_wide far = (bauta_wide)(span->scale / span->per);
    bauta_wide low = value - far > span->low ? value - far : span->low;
    bauta_wide high = value + far < span->high ? value + far : span->high;

    return low + (bauta_wide)bauta_draw_below_wide(
                     draw, (bauta_uwide)(high - low) + 1);
}

static bauta_wide
move(const struct noise *noise, bauta_draw *draw, bauta_wide value,
     const struct span *span)
{
    if (value < span->low)
        value = span->low;
    if (value > span->high)
        value = span->high;
    for (int i = 0; noise->kind != UNIFORM && i < TRIES; i++) {
        int64_t unit = noise->kind == LAPLACE ? bauta_draw_laplace(draw)
                                              : bauta_draw_gaussian(draw);
        bauta_wide result =
            value + bauta_draw_spread(draw, unit, span->scale, span->per);

        if (result >= span->low && result <= span->high)
            return result;
    }
    return uniform(draw, value, span);
}

static void
start(const struct noise *noise, const bauta_view *view, size_t row,
      const bauta_cell *value, bauta_draw *draw)
{
    uint8_t seed[BAUTA_DRAW_SEED];
    bauta_prf_input input;

    bauta_prf_begin(&noise->prf, &input);
    bauta_row_key_add(&noise->by, view, row, &input);
    bauta_row_part_add(value, false, true, &input);
    bauta_prf_end(&noise->prf, &input, seed);
    bauta_draw_start(draw, seed);
    sodium_memzero(seed, sizeof(seed));
}

/* Gives the reason why not, or NULL. */
static const char *
number_cell(const struct noise *noise, const bauta_view *view, size_t row,
            char **to)
{
    bauta_cell *cell = &view->columns[0][row];
    const bauta_wide far = BAUTA_AMOUNT_FAR;
    char canonical[BAUTA_AMOUNT_CHARS];
    bauta_cell value = {.bytes = canonical};
    bauta_amount amount;
    struct span span;
    bauta_draw draw;
    bauta_wide n;
    unsigned decimals;
    char *end;

    if (!bauta_amount_read(cell->bytes, cell->len, &amount))
        return "the value is not a number of at most 30 digits";
    if (noise->type == BAUTA_TYPE_INTEGER && amount.decimals > 0)
        return "the value is not a whole number";
    decimals =
        noise->decimals == OWN ? amount.decimals : (unsigned)noise->decimals;
    n = bauta_amount_at(&amount, decimals, BAUTA_ROUND_NEAREST);
    if (n >= far || n <= -far || !set_scale(noise, n, decimals, &span))
        return "the value has too many digits, those of \"decimals\" counted";
    span.high = far;
    span.low = -far;
    if (noise->low_given)
        span.low = bauta_amount_at(&noise->low, decimals, BAUTA_ROUND_UP);
    if (noise->high_given)
        span.high = bauta_amount_at(&noise->high, decimals, BAUTA_ROUND_DOWN);
    if (span.low >= far || span.high <= -far || span.low > span.high)
        return "no number of so many decimals lies from \"min\" to \"max\": "
               "give other \"decimals\"";
    value.len =
        (uint32_t)(bauta_amount_write(amount.n, amount.decimals, canonical) -
                   canonical);
    start(noise, view, row, &value, &draw);
    n = move(noise, &draw, n, &span);
    bauta_draw_stop(&draw);
    end = bauta_amount_write(n, decimals, *to);
    cell->bytes = *to;
    cell->len = (uint32_t)(end - *to);
    *to = end;
    return NULL;
}

/* Steps from 0001-01-01: days, or parts of a second of so many digits. */
static bauta_wide
date_steps(const struct noise *noise, const bauta_date *date, const char *bytes)
{
    bauta_wide n = bauta_calendar_day(date);

    if (noise->type == BAUTA_TYPE_DATE)
        return n;
    n = n * BAUTA_DAY_SECONDS + bauta_calendar_clock(date);
    for (size_t i = 0; i < date->digits; i++)
        n = n * 10 + (bytes[date->zone_at - date->digits + i] - '0');
    return n;
}

/* Writes what so many steps are, in the shape of the value. */
static char *
write_steps(const struct noise *noise, bauta_wide n, bauta_date *date,
            const bauta_cell *cell, char *to)
{
    bauta_wide parts = bauta_amount_power((unsigned)date->digits);
    int64_t fraction = (int64_t)(n % parts), second;
    char *end, *digit;

    if (noise->type == BAUTA_TYPE_DATE) {
        bauta_calendar_set(date, (int64_t)n);
        return bauta_calendar_write(date, cell->bytes, cell->len, to);
    }
    second = (int64_t)(n / parts);
    bauta_calendar_set(date, second / BAUTA_DAY_SECONDS);
    second %= BAUTA_DAY_SECONDS;
    date->hour = (int)(second / 3600);
    date->minute = (int)(second / 60 % 60);
    date->second = (int)(second % 60);
    end = bauta_calendar_write(date, cell->bytes, cell->len, to);
    digit = end - (cell->len - date->zone_at);
    for (size_t i = 0; i < date->digits; i++, fraction /= 10)
        *--digit = (char)('0' + fraction % 10);
    return end;
}

static const char *
date_cell(const struct noise *noise, const bauta_view *view, size_t row,
          char **to)
{
    bauta_cell *cell = &view->columns[0][row];
    struct span span;
    bauta_wide n, parts;
    bauta_draw draw;
    bauta_date date;
    char *end;

    if (bauta_calendar_no_date(cell->bytes, cell->len))
        return NULL;
    if (!bauta_scan_date(cell->bytes, cell->len, &date) ||
        date.digits > DIGITS_MAX || cell->len - date.zone_at > ZONE_MAX)
        return "the value is not a date from year 1 on, written 2024-12-31 or "
               "2024-12-31 23:59:59";
    n = date_steps(noise, &date, cell->bytes);
    parts = bauta_amount_power((unsigned)date.digits);
    if (noise->type == BAUTA_TYPE_DATE)
        parts = 1;
    if (!set_scale(noise, n,
                   noise->type == BAUTA_TYPE_DATE ? 0 : (unsigned)date.digits,
                   &span))
        return "the scale is too large";
    span.low = noise->first * parts;
    span.high = noise->last * parts + parts - 1;
    /* Only what the profile says moves a value that lies beyond. */
    if (!noise->low_given && n < span.low)
        span.low = n;
    if (!noise->high_given && n > span.high)
        span.high = n;
    start(noise, view, row, cell, &draw);
    n = move(noise, &draw, n, &span);
    bauta_draw_stop(&draw);
    end = write_steps(noise, n, &date, cell, *to);
    cell->bytes = *to;
    cell->len = (uint32_t)(end - *to);
    *to = end;
    return NULL;
}

static bauta_rc
noise_apply(void *self, const bauta_view *view, bauta_err *err)
{
    const struct noise *noise = self;
    bauta_cell *cells = view->columns[0];
    char *to = bauta_arena_calloc(view->arena, view->n_rows, WIDTH);
    bauta_rc rc = BAUTA_OK;

    if (to == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "noise: out of memory");
    for (size_t row = 0; row < view->n_rows; row++) {
        const char *reason;

        if (cells[row].bytes == NULL)
            continue;
        reason = is_dated(noise) ? date_cell(noise, view, row, &to)
                                 : number_cell(noise, view, row, &to);
        if (reason != NULL)
            BAUTA_TRY(bauta_view_reject(view, row, err, "noise: %s", reason));
    }

out:
    return rc;
}

const struct bauta_transform bauta_transform_noise = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "noise",
    .summary = "move a number or date by a random amount",
    .details =
        "The value survives roughly, and so do sums and means over many rows. "
        "The noise belongs to the row that \"by\" names and to the value: it "
        "is the same in every copy under one key, so averaging copies does not "
        "take it off. It may be 0. Numbers keep their decimals and stay within "
        "\"min\", \"max\" and the column's type: what falls outside is drawn "
        "again. The scale is at least one step of the last decimal, a second "
        "or a day. Infinite and all-zero dates stay. This is not differential "
        "privacy.",
    .example = "{\"transform\": \"noise\", \"kind\": \"laplace\", \"ratio\": "
               "0.05, \"min\": 0}",
    .version = 1,
    .accepts = BAUTA_TYPE_INTEGER | BAUTA_TYPE_DECIMAL | BAUTA_TYPE_DATE |
               BAUTA_TYPE_TIMESTAMP,
    .traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_LOSSY | BAUTA_TRAIT_ORIGINAL |
              BAUTA_TRAIT_FORMAT,
    .options = options,
    .bind = noise_bind,
    .apply = noise_apply,
    .release = noise_release,
};
